//! What the documents of a site are called in each of its languages: `pages/welkom.html` and `contents.html` in the
//! course's own, `pages-en/welkom.html` and `contents-en.html` in another. Media stand once, for all of them.

use std::borrow::Cow;

use crate::course::{Id, address};

/// How a template asks for the name of a document at the root.
const CALL: &str = "{{doc \"";
/// A link of prose to the glossary, from a page.
const GLOSSARY: &str = "href=\"../glossary.html#";
/// A link of prose to a page, from the glossary.
const PAGES: &str = "href=\"pages/";

/// The names of documents in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// What stands behind the usual names; empty for the course's own language.
    ending: String,
}

impl Names {
    /// Those of another language than the course's own.
    pub fn of(lang: &str) -> Self {
        Self { ending: format!("-{}", lang.to_ascii_lowercase()) }
    }

    /// Whether they are the usual ones.
    pub fn are_usual(&self) -> bool {
        self.ending.is_empty()
    }

    /// The folder of pages, with a slash.
    pub fn folder(&self) -> String {
        format!("{}{}/", address::PAGES, self.ending)
    }

    /// A page's file.
    pub fn page(&self, id: &Id) -> String {
        format!("{}{id}.html", self.folder())
    }

    /// A document at the root: `contents`.
    pub fn document(&self, name: &str) -> String {
        format!("{name}{}.html", self.ending)
    }

    /// A script that holds words: `results`.
    pub fn script(&self, name: &str) -> String {
        format!("{name}{}", self.ending)
    }

    /// Prose, whose links the definition wrote for the usual names.
    pub fn prose<'a>(&self, html: &'a str) -> Cow<'a, str> {
        if self.are_usual() || !(html.contains(GLOSSARY) || html.contains(PAGES)) {
            return Cow::Borrowed(html);
        }
        let glossary = format!("href=\"../{}#", self.document("glossary"));
        let pages = format!("href=\"{}", self.folder());
        html.replace(GLOSSARY, &glossary).replace(PAGES, &pages).into()
    }

    /// A template with the names in place.
    pub fn fill(&self, template: &str) -> String {
        let mut parts = template.split(CALL);
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            match part.split_once("\"}}") {
                Some((name, rest)) => text.extend([self.document(name).as_str(), rest]),
                None => text.extend([CALL, part]),
            }
        }
        text
    }
}
