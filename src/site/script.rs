//! Scripts, put together from the templates: each becomes one function, so that its parts share names and none is seen
//! from outside.

use std::collections::BTreeMap;

use super::TemplateFault;
use super::compact;
use super::strings::Strings;
use super::templates::Templates;

/// Where the sources stand.
const RUNTIME: &str = "runtime/";
/// What starts a document; it comes last, when all that it starts is there.
const BOOT: &str = "core/90-boot.js";
/// What a page that is a SCO of its own has no use for: what other scripts take from the core, what only the start page
/// and the results have, and what looks for a shell.
const ELSEWHERE: [&str; 3] = ["core/85-share-items.js", "core/86-again.js", "core/87-frame.js"];
/// What a folder takes from the core; in one function with the core there is nothing to take.
const USES: &str = "/00-uses.js";

/// Who keeps the session of a learner, which decides what a document has to load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeper {
    /// Each document by itself: the adapter comes with the core.
    Document,
    /// A shell around the pages: only that loads the adapter.
    Shell,
    /// Each page by itself, with the LMS; so all that a page may need comes in one script, and the other documents, which
    /// an LMS does not launch, have one of their own.
    Page,
}

/// The sources of the run-time and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scripts {
    words: BTreeMap<String, String>,
    sources: BTreeMap<String, String>,
}

impl Scripts {
    /// Reads the templates; a script that cannot be read is an error.
    pub fn load(templates: Templates<'_>, strings: &Strings) -> Result<Self, TemplateFault> {
        let mut sources = BTreeMap::new();
        for path in templates.paths(RUNTIME, ".js") {
            let source = templates.text(&path)?.unwrap_or_default();
            check(&path, &source)?;
            sources.insert(path.trim_start_matches(RUNTIME).to_owned(), source);
        }
        Ok(Self { words: section(strings, "runtime"), sources })
    }

    /// A folder's files in the order of their names; empty when the folder is.
    pub fn folder(&self, folder: &str) -> String {
        wrapped(&self.joined(folder, true))
    }

    /// The scripts of a target, by path: its settings and words, the named sources of `adapter/`, the session.
    pub fn target(
        &self,
        settings: &serde_json::Value,
        adapter: &[&str],
        keeper: Keeper,
    ) -> Vec<(&'static str, String)> {
        let words = (keeper != Keeper::Page).then_some(&self.words);
        let head = serde_json::json!({ "settings": settings, "strings": words });
        let head = format!("window.lespakketTarget = {head};\n");
        let adapter = adapter.iter().map(|name| self.source(&format!("adapter/{name}")));
        let adapter: String = adapter.collect();
        let session = self.joined("session/", false);
        let core = self.joined("core/", false);
        let own =
            ELSEWHERE.iter().fold(core.clone(), |core, name| core.replace(&self.source(name), ""));
        let whole = |core: &str, adapter: &str, items: &str| {
            head.clone() + &wrapped(&[core, adapter, &session, items, &self.source(BOOT)].concat())
        };
        match keeper {
            Keeper::Document => vec![("assets/runtime.js", whole(&core, &adapter, ""))],
            Keeper::Page => vec![
                ("assets/runtime.js", whole(&own, &adapter, &self.joined("items/", false))),
                ("assets/document.js", whole(&core, &self.source("adapter/web.js"), "")),
            ],
            Keeper::Shell => {
                let core = core + &self.source(BOOT);
                let session = self.joined("session/", true);
                let adapter = head + &wrapped(&(adapter + &session));
                vec![("assets/runtime.js", wrapped(&core)), ("assets/adapter.js", adapter)]
            }
        }
    }

    fn source(&self, name: &str) -> String {
        self.sources.get(name).map_or_else(String::new, |source| source.clone() + "\n")
    }

    /// A folder's files, but for the start; with what it takes from the core when it stands alone.
    fn joined(&self, folder: &str, alone: bool) -> String {
        let names = self.sources.keys().filter(|name| name.starts_with(folder));
        let names = names.filter(|name| *name != BOOT && (alone || !name.ends_with(USES)));
        names.map(|name| self.source(name)).collect()
    }
}

/// Whether a script of the templates can be read.
pub fn check(path: &str, source: &str) -> Result<(), TemplateFault> {
    compact::fault(source).map_or(Ok(()), |reason| Err(TemplateFault::said(path, &reason)))
}

/// The words of a section, by key.
pub fn section(strings: &Strings, name: &str) -> BTreeMap<String, String> {
    strings.section(name).map(|(key, words)| (key.to_owned(), words.to_owned())).collect()
}

/// One function around it all.
fn wrapped(body: &str) -> String {
    if body.is_empty() {
        return String::new();
    }
    compact::script(&format!("(function () {{\n\"use strict\";\n{body}}})();\n")) + "\n"
}
