//! What a kind reads: the body of a question, taken apart without knowing the kind.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::Rubric;
use crate::course::{Id, Scoring};
use crate::files::FilePath;
use crate::finding::{Code, Findings, Place, Words};

/// A question taken apart.
pub struct Source<'a> {
    /// Where it stands.
    pub file: &'a FilePath,
    /// The bytes of its opening line.
    pub span: Range<usize>,
    /// What it was released as, else its own id; empty when it has none, which was reported.
    pub id: &'a str,
    /// Its attributes; unknown names and wrong values were reported already.
    pub attributes: &'a Attributes<'a>,
    /// The lines of its list.
    pub lines: Vec<Line>,
    /// Its table.
    pub table: Option<Table>,
    /// Its gaps, in reading order.
    pub gaps: Vec<GapSource>,
    /// Sub-blocks that belong to the kind alone, by name: rendered HTML and plain text.
    pub parts: BTreeMap<&'static str, Part>,
    /// The rubric, when there is one.
    pub rubric: Option<&'a Rubric>,
    /// Whether the program marks it, so that it needs a key.
    pub graded: bool,
    /// How parts count: what the author says, else the kind's default. A kind may settle it further.
    pub scoring: Scoring,
    /// Rendered feedback by choice id; filled while choices get their letters.
    pub choice_feedback: BTreeMap<String, String>,
    /// What is found.
    pub findings: &'a mut Findings,
}

/// A sub-block.
#[derive(Debug, Clone)]
pub struct Part {
    /// Rendered.
    pub html: String,
    /// Plain text with line breaks.
    pub text: String,
    /// The bytes of its opening line.
    pub span: Range<usize>,
}

/// A line of a list: `- [x] text {fixed}` with a `>` quote under it.
#[derive(Debug, Clone)]
pub struct Line {
    /// What stands before the text.
    pub mark: Mark,
    /// Plain text.
    pub text: String,
    /// Rendered; without a paragraph around it when there is only one.
    pub html: String,
    /// The `{…}` after the text.
    pub attributes: Attributes<'static>,
    /// The quote under it, rendered.
    pub feedback: Option<String>,
    /// Its bytes.
    pub span: Range<usize>,
}

/// What stands before the text of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mark {
    /// Nothing.
    None,
    /// `[x]`.
    Checked,
    /// `[ ]`.
    Unchecked,
    /// `=` (1) or `50% =` (0.5).
    Credit(f64),
}

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    /// The first row.
    pub header: Vec<Cell>,
    /// The others; all as long as the header.
    pub rows: Vec<Vec<Cell>>,
    /// Its bytes.
    pub span: Range<usize>,
}

/// A cell.
#[derive(Debug, Clone)]
pub struct Cell {
    /// Plain text.
    pub text: String,
    /// Rendered.
    pub html: String,
    /// The `{…}` after the text.
    pub attributes: Attributes<'static>,
    /// Its bytes.
    pub span: Range<usize>,
}

/// A gap: what stands between `[[` and `]]`.
#[derive(Debug, Clone)]
pub struct GapSource {
    /// `g1`, `g2`, …: as in the stem's `<!--gap:g1-->`.
    pub id: String,
    /// As it is written.
    pub text: String,
    /// Its bytes, brackets included.
    pub span: Range<usize>,
}

/// `{#id key=value key="a b" flag}`, in the order of the source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attributes<'a> {
    /// Each name once.
    pub entries: Vec<Attribute<'a>>,
    /// The bytes of the whole, braces included.
    pub span: Range<usize>,
}

/// One attribute. `#x` is named `#`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// Its name.
    pub name: Cow<'a, str>,
    /// Its value; none for a bare flag.
    pub value: Option<Cow<'a, str>>,
    /// The bytes of the name.
    pub name_span: Range<usize>,
    /// The bytes of the value, quotes excluded; of the name when there is none.
    pub value_span: Range<usize>,
}

impl<'a> Attributes<'a> {
    /// The attribute of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Attribute<'a>> {
        self.entries.iter().find(|attribute| attribute.name == name)
    }

    /// Its text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.value.as_deref()
    }

    /// Its stable name, `#id`.
    #[must_use]
    pub fn id(&self) -> Option<Id> {
        Id::new(self.text("#")?)
    }

    /// Whether the flag is set: the bare name or `true`.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.get(name)
            .is_some_and(|attribute| attribute.value.as_deref().unwrap_or("true") == "true")
    }

    /// Its whole number.
    #[must_use]
    pub fn whole(&self, name: &str) -> Option<u32> {
        self.text(name)?.parse().ok()
    }

    /// Its number, finite.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<f64> {
        self.text(name)?.parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// The parts between commas, without the space around them.
    pub fn list<'b>(&'b self, name: &str) -> impl Iterator<Item = &'b str> {
        self.text(name)
            .unwrap_or_default()
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
    }
}

impl Source<'_> {
    /// What a fixed disorder of targets or steps is drawn from: the item's own id, so that neighbours do not matter.
    #[must_use]
    pub fn seed(&self) -> String {
        self.id.to_owned()
    }

    /// A place in the question's file.
    #[must_use]
    pub fn place(&self, span: &Range<usize>) -> Place {
        Place::span(self.file, span.clone())
    }

    /// Reports a fault at some bytes of the file.
    pub fn fault(&mut self, code: &'static Code, span: &Range<usize>, message: Words, help: Words) {
        let place = self.place(span);
        self.findings.add(code, place, message, help);
    }

    /// The bytes of an attribute's value, or of the opening line when it is not there.
    #[must_use]
    pub fn attribute_span(&self, name: &str) -> Range<usize> {
        self.attributes
            .get(name)
            .map_or_else(|| self.span.clone(), |found| found.value_span.clone())
    }
}
