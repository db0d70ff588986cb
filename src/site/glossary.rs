//! The glossary: a document of its own, and a definition on every page that uses a term.

use std::collections::BTreeMap;

use serde::Serialize;

use super::TemplateFault;
use super::engine::Engine;
use super::prose;
use crate::course::{Course, Term};

/// Rendered definitions by term, for pages that use them.
pub struct Definitions(BTreeMap<String, String>);

#[derive(Serialize)]
struct TermView<'a> {
    id: &'a str,
    term: &'a str,
    definition: &'a str,
}

#[derive(Serialize)]
struct GlossaryView<'a> {
    terms: Vec<TermView<'a>>,
}

impl Definitions {
    /// Renders each of them once.
    pub fn new(engine: &Engine, course: &Course) -> Result<Self, TemplateFault> {
        let terms = course.glossary.iter();
        let rendered = terms.map(|term| {
            Ok((term.id.as_str().to_owned(), engine.render("definition", &view(term))?))
        });
        rendered.collect::<Result<_, _>>().map(Self)
    }

    /// Those of the terms that some HTML links to.
    pub fn used(&self, html: &str) -> Vec<&str> {
        let ids = prose::terms(html).into_iter();
        ids.filter_map(|id| self.0.get(id)).map(String::as_str).collect()
    }
}

/// The content of the glossary, by alphabet.
pub fn main(engine: &Engine, course: &Course) -> Result<String, TemplateFault> {
    let mut terms: Vec<TermView<'_>> = course.glossary.iter().map(view).collect();
    terms.sort_by_cached_key(|term| term.term.to_lowercase());
    engine.render("glossary", &GlossaryView { terms })
}

fn view(term: &Term) -> TermView<'_> {
    TermView { id: term.id.as_str(), term: &term.term, definition: &term.definition }
}
