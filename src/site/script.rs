//! Scripts, put together from the templates: each folder of `runtime/` becomes one function.

use std::collections::BTreeMap;

use super::Error;
use super::compact;
use super::strings::Strings;
use super::templates::Templates;

/// Where the sources of the adapters stand.
const ADAPTERS: &str = "runtime/adapter/";

/// What `assets/adapter.js` is made of, whatever the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdapterParts {
    strings: BTreeMap<String, String>,
    sources: BTreeMap<String, String>,
    session: String,
}

impl AdapterParts {
    /// Reads the templates.
    pub fn load(templates: Templates<'_>, strings: &Strings) -> Result<Self, Error> {
        let mut sources = BTreeMap::new();
        for path in templates.paths(ADAPTERS, ".js") {
            let source = compact::script(&templates.text(&path)?.unwrap_or_default());
            sources.insert(path.trim_start_matches(ADAPTERS).to_owned(), source);
        }
        let session = folder(templates, "runtime/session/")?;
        Ok(Self { strings: section(strings, "runtime"), sources, session })
    }

    /// The script: settings and words, the named sources, the session.
    pub fn script(&self, settings: &serde_json::Value, sources: &[&str]) -> String {
        let head = serde_json::json!({ "settings": settings, "strings": self.strings });
        let mut script = format!("window.lespakketTarget = {head};\n");
        for source in sources.iter().filter_map(|name| self.sources.get(*name)) {
            script.push_str(source);
            script.push('\n');
        }
        script + &self.session
    }
}

/// The words of a section, by key.
pub fn section(strings: &Strings, name: &str) -> BTreeMap<String, String> {
    strings.section(name).map(|(key, words)| (key.to_owned(), words.to_owned())).collect()
}

/// A folder's files in the order of their names, in one function; empty when the folder is.
pub fn folder(templates: Templates<'_>, folder: &str) -> Result<String, Error> {
    let mut body = String::new();
    for path in templates.paths(folder, ".js") {
        body.push_str(&compact::script(&templates.text(&path)?.unwrap_or_default()));
        body.push('\n');
    }
    let wrapped = format!("(function () {{\n\"use strict\";\n{body}}})();\n");
    Ok(if body.is_empty() { body } else { wrapped })
}
