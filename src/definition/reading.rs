//! What is known while one document is read: where it stands, what it may refer to, and what was gathered so far.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use comrak::nodes::{NodeValue, Sourcepos};

use super::fault::content::NOT_SHOWN;
use super::fault::reference::{MISSING_MEDIA, OUTSIDE_FOLDER};
use super::index::{Found, Index};
use super::masked::Masked;
use super::media::name;
use super::released::Released;
use crate::course::item::Attributes;
use crate::course::{Asset, Facts, Id, Names};
use crate::files::FilePath;
use crate::finding::{Code, Findings, Located, Place, Words};
use crate::words;

/// Where rendered prose will stand, for the addresses in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// On a page, one folder below the root.
    Page,
    /// On a document at the root: the glossary.
    Root,
}

/// The state of reading one document.
pub struct Reading<'a> {
    /// What it may refer to.
    pub index: &'a Index<'a>,
    /// Its file.
    pub file: &'a FilePath,
    /// Its whole text.
    pub text: &'a str,
    /// The way back from Markdown's positions.
    pub masked: &'a Masked,
    /// Where its prose will stand.
    pub base: Base,
    /// Whether a question is being read.
    pub in_item: bool,
    /// How many gaps of the question were met.
    pub gaps: usize,
    /// How deep the renderer is.
    pub depth: usize,
    /// What was found.
    pub findings: Findings,
    /// What was gathered.
    pub facts: Facts,
    /// Media in use, by their source.
    pub used: BTreeSet<FilePath>,
    /// Ids of headings so far, with the last number given to each.
    pub anchors: BTreeMap<String, usize>,
    /// Ids of items and quizzes, in order.
    pub named: Vec<(Id, Place)>,
    /// What items and quizzes were released as.
    pub released: Released<'a>,
}

/// What reading a document leaves behind besides its blocks.
#[derive(Default)]
pub struct Gathered {
    pub findings: Findings,
    pub facts: Facts,
    pub used: BTreeSet<FilePath>,
    pub named: Vec<(Id, Place)>,
    pub names: Names,
}

impl<'a> Reading<'a> {
    pub fn new(
        index: &'a Index<'a>,
        file: &'a FilePath,
        text: &'a str,
        masked: &'a Masked,
        base: Base,
    ) -> Self {
        Self {
            index,
            file,
            text,
            masked,
            base,
            in_item: false,
            gaps: 0,
            depth: 0,
            findings: Findings::new(),
            facts: Facts::default(),
            used: BTreeSet::new(),
            anchors: BTreeMap::new(),
            named: Vec::new(),
            released: Released::new(index.register),
        }
    }

    /// The stable names of an attribute, all where its value stands; what is no stable name was reported.
    pub fn ids(&self, attributes: &Attributes, name: &str) -> Vec<Located<Id>> {
        let Some(attribute) = attributes.get(name) else { return Vec::new() };
        let place = self.place(attribute.value_span.clone());
        let located = |value| Located { value, place: place.clone() };
        attributes.list(name).filter_map(Id::new).map(located).collect()
    }

    pub fn gathered(mut self) -> Gathered {
        self.facts.shrink();
        self.released.report(&mut self.findings);
        Gathered {
            findings: self.findings,
            facts: self.facts,
            used: self.used,
            named: self.named,
            names: self.released.names,
        }
    }

    /// A place in the file; the ends are moved to the nearest characters.
    pub fn place(&self, span: Range<usize>) -> Place {
        let floor = |at: usize| {
            let at = at.min(self.text.len());
            (0..=at).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0)
        };
        let start = floor(span.start);
        Place::span(self.file, start..floor(span.end).max(start))
    }

    /// The bytes of a node, without the space around it.
    pub fn span(&self, position: Sourcepos) -> Range<usize> {
        let span = self.masked.span(position);
        match self.text.get(span.clone()) {
            Some(text) => {
                let start = span.start + (text.len() - text.trim_start().len());
                start..start + text.trim().len()
            }
            None => span,
        }
    }

    pub fn found(&mut self, code: &'static Code, span: Range<usize>, message: Words, help: Words) {
        let place = self.place(span);
        self.findings.add(code, place, message, help);
    }

    /// The media file that a reference means, taken into the package; what is wrong with it is reported.
    pub fn media(
        &mut self,
        reference: &str,
        span: &Range<usize>,
        root_first: bool,
    ) -> Option<(FilePath, Asset)> {
        match self.index.find(self.file, reference, root_first) {
            Found::File(path) => {
                let asset = self.take(&path);
                Some((path, asset))
            }
            Found::Missing(path) => {
                let help = match self.index.nearest(&path) {
                    Some(near) => words!("bedoel je `{near}`?", "do you mean `{near}`?"),
                    None => words!(
                        "zet het bestand in de cursusmap",
                        "put the file into the course folder"
                    ),
                };
                let message =
                    words!("het bestand `{path}` is er niet", "there is no file `{path}`");
                self.found(&MISSING_MEDIA, span.clone(), message, help);
                None
            }
            Found::Outside => {
                self.outside(reference, span);
                None
            }
        }
    }

    pub fn outside(&mut self, reference: &str, span: &Range<usize>) {
        let shown: String = reference.chars().take(60).collect();
        self.found(
            &OUTSIDE_FOLDER,
            span.clone(),
            words!(
                "`{shown}` is geen pad binnen de cursusmap",
                "`{shown}` is no path inside the course folder"
            ),
            words!(
                "zet het bestand in de cursusmap en schrijf het pad met `/`",
                "put the file into the course folder and write its path with `/`"
            ),
        );
    }

    /// Takes a file of the course into the package.
    pub fn take(&mut self, path: &FilePath) -> Asset {
        self.used.insert(path.clone());
        Asset { path: name::packaged(path), media_type: name::media_type(path) }
    }

    /// Reports text where only blocks are shown.
    pub fn not_shown(&mut self, nodes: &[comrak::Node]) {
        let first = nodes.iter().find(|node| {
            let comment = matches!(&node.data().value, NodeValue::HtmlBlock(html) if html.literal.trim_start().starts_with("<!--"));
            !comment
        });
        if let Some(node) = first {
            let span = self.span(node.data().sourcepos);
            self.found(
                &NOT_SHOWN,
                span,
                words!("deze tekst krijgt niemand te zien", "nobody will see this text"),
                words!(
                    "zet hem in een vraag, of boven de toets op de pagina",
                    "put it into a question, or above the quiz on the page"
                ),
            );
        }
    }
}
