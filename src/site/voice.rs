//! The languages of a site: the one that a document speaks, and the others that it leads to.

use super::Error;
use super::names::Names;
use super::strings::{self, Strings};
use super::templates::Templates;
use crate::course::{Course, Page};

/// A language that a site can be read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tongue {
    /// BCP 47.
    pub lang: String,
    /// Its name in itself.
    pub name: String,
    /// What its documents are called.
    pub names: Names,
}

/// What a document speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// The language of the document.
    pub lang: String,
    /// The language of the course that it is part of; another where a page is not translated.
    pub course: String,
    /// What the documents of that course are called.
    pub names: Names,
}

impl Voice {
    /// The language of a page where that is not the document's own.
    pub fn of_page<'a>(&'a self, page: &'a Page) -> Option<&'a str> {
        self.other(page.lang.as_deref().unwrap_or(&self.course))
    }

    /// The language of the course where that is not the document's own.
    pub fn of_course(&self) -> Option<&str> {
        self.other(&self.course)
    }

    /// A language, where it is not the document's own.
    pub fn other<'a>(&self, lang: &'a str) -> Option<&'a str> {
        (lang != self.lang).then_some(lang)
    }
}

/// The languages of a course that holds all of them: its own first.
pub fn tongues(course: &Course) -> Result<Vec<Tongue>, Error> {
    let templates = Templates::new(&course.theme)?;
    let own = (course.lang.as_str(), Names::default());
    let others =
        course.translations.iter().map(|other| (other.lang.as_str(), Names::of(&other.lang)));
    let all = std::iter::once(own).chain(others);
    all.map(|(lang, names)| {
        // Without words of its own, it would be called English.
        let known = strings::has_words(&course.theme, lang);
        let name = Strings::load(templates, lang)?.find("page.language").map(str::to_owned);
        let name = name.filter(|_| known).unwrap_or_else(|| lang.to_owned());
        Ok(Tongue { lang: lang.to_owned(), name, names })
    })
    .collect()
}
