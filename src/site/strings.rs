//! The words around a course's own: `strings/<language>.toml`, with English for a language that has no file.

use std::collections::BTreeMap;

use super::TemplateFault;
use super::templates::Templates;
use crate::course::Theme;

/// The language whose file has every key.
const FALLBACK: &str = "en";

/// What a file of words holds: sections of texts, nothing else.
type Sections = BTreeMap<String, BTreeMap<String, String>>;

/// Words by `section.key`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strings(BTreeMap<String, String>);

impl Strings {
    /// The words of a language (BCP 47): English, replaced key by key by the language's own file, that of its region
    /// and those of the theme.
    pub fn load(templates: Templates<'_>, lang: &str) -> Result<Self, TemplateFault> {
        let mut words = BTreeMap::new();
        for name in names(lang) {
            let path = format!("strings/{name}.toml");
            if let Some(text) = Templates::own(&path) {
                merge(&path, text, &mut words)?;
            }
        }
        for name in names(lang).into_iter().skip(1) {
            let path = format!("strings/{name}.toml");
            if let Some(text) = templates.overridden(&path)? {
                merge(&path, &text, &mut words)?;
            }
        }
        Ok(Self(words))
    }

    /// The words for a key; none for a key that no file has.
    pub fn find(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// The words for a key; the key itself when no file has it.
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.find(key).unwrap_or(key)
    }

    /// The words for a key with `{name}` replaced.
    pub fn fill(&self, key: &str, name: &str, value: &str) -> String {
        self.get(key).replace(&format!("{{{name}}}"), value)
    }

    /// The words for a count: `key_one` for 1, else `key`, with `{n}` replaced.
    pub fn count(&self, key: &str, count: usize) -> String {
        self.amount(key, &count.to_string())
    }

    /// The words for a number of points, written as the language writes numbers.
    pub fn points(&self, key: &str, points: f64) -> String {
        self.amount(key, &self.number(points))
    }

    fn amount(&self, key: &str, amount: &str) -> String {
        let one = (amount == "1").then(|| self.find(&format!("{key}_one"))).flatten();
        one.map_or_else(|| self.fill(key, "n", amount), |words| words.replace("{n}", amount))
    }

    /// A number as the language writes it, with at most two decimals.
    pub fn number(&self, number: f64) -> String {
        let text = format!("{number:.2}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        text.replace('.', self.get("number.decimal"))
    }

    /// Every key of a section with its words, without the section's name.
    pub fn section<'a>(&'a self, section: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(key, words)| {
            let name = key.strip_prefix(section)?.strip_prefix('.')?;
            Some((name, words.as_str()))
        })
    }
}

/// Whether there is a file for a language, of the program's own or of a theme.
pub fn has_words(theme: &Theme, lang: &str) -> bool {
    let mut paths = names(lang).into_iter().skip(1).map(|name| format!("strings/{name}.toml"));
    paths.any(|path| Templates::own(&path).is_some() || theme.overrides.contains_key(path.as_str()))
}

/// The files that speak a language, from general to particular: `en`, `nl`, `nl-BE`.
fn names(lang: &str) -> Vec<&str> {
    let primary = lang.split('-').next().unwrap_or(lang);
    if primary == lang { vec![FALLBACK, primary] } else { vec![FALLBACK, primary, lang] }
}

fn merge(
    path: &str,
    text: &str,
    words: &mut BTreeMap<String, String>,
) -> Result<(), TemplateFault> {
    for (section, entries) in parse(path, text)? {
        let named = |(key, value)| (format!("{section}.{key}"), value);
        words.extend(entries.into_iter().map(named));
    }
    Ok(())
}

/// The words of a file, by section and key.
pub fn parse(path: &str, text: &str) -> Result<Sections, TemplateFault> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map(|span| span.start);
        TemplateFault::said(path, &error.message()).at(start.map(|start| position(text, start)))
    })
}

/// The line and column, both from 1, of a byte.
fn position(text: &str, start: usize) -> (usize, usize) {
    let before = text.get(..start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}
