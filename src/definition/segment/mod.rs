//! The texts of a course as translators see them: every piece of Markdown and every title by a stable address, cut out so
//! that what stands around it – structure, attributes, keys – is nobody's to translate.

mod container;
mod markdown;
mod pair;
mod table;
mod tail;
mod words;
mod write;

use std::collections::BTreeMap;
use std::ops::Range;

use super::front;
use super::text::Text;
use super::{DEFINITION, block, layer};
use crate::course::Course;
use crate::files::{Error, FilePath, Files};
use crate::finding::Findings;

pub use pair::{Pair, pairs};
pub use write::string as toml_string;

/// A text in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its address in the file: `title`, `text-3`, `rijzen/option-2`.
    pub address: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// As a translator reads it: Markdown without the marks of what it stands in, or plain text.
    pub text: String,
    /// How it stands in the file.
    pub form: Form,
    /// What it is.
    pub role: Role,
}

/// How a text stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// Markdown of as many lines as it takes; those after the first begin with this.
    Lines(String),
    /// Markdown on one line.
    Line,
    /// Markdown in a cell of a table.
    Cell,
    /// A block of Markdown as it stands there, its own marks included; lines after the first begin with this.
    Block(String),
    /// A string of TOML, quotes included.
    Toml,
    /// The value of an attribute, quotes included.
    Attribute,
}

/// What a text is, for who translates it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Running text.
    Prose,
    /// A heading or title.
    Title,
    /// An option that is right.
    Right,
    /// An option that is wrong.
    Wrong,
    /// An answer that is accepted.
    Answer,
    /// What stands in place of a picture.
    Alternative,
    /// Text with gaps: what stands between `[[` and `]]` is the key.
    Gaps,
    /// A block of code.
    Code,
    /// A word for a catalogue.
    Keyword,
}

/// A file of a course with its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The file.
    pub file: FilePath,
    /// All of it.
    pub text: String,
    /// Its texts, in order.
    pub segments: Vec<Segment>,
    kind: Kind,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Definition,
    Glossary,
    Page,
    Bank,
    Transcript,
}

/// The texts of a course in its own language, in the order of its files.
///
/// # Errors
/// When a file cannot be read.
pub fn sources(files: &Files, course: &Course) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    for (file, kind) in kinds(files, course) {
        sources.extend(source(files, &file, &file, kind)?);
    }
    Ok(sources)
}

/// The texts of a translation that stand in for `of`, by their addresses; none when it is not translated.
///
/// # Errors
/// When a file cannot be read.
pub fn translated(files: &Files, of: &Source, folder: &str) -> Result<Option<Source>, Error> {
    let Ok(path) = FilePath::new(&format!("{folder}/{}", of.file)) else { return Ok(None) };
    source(files, &path, &of.file, of.kind)
}

/// The files that hold texts, with what each is.
fn kinds(files: &Files, course: &Course) -> BTreeMap<FilePath, Kind> {
    let mut kinds = BTreeMap::from([(course.source.clone(), Kind::Definition)]);
    kinds.extend(course.glossary.iter().map(|term| (term.place.file.clone(), Kind::Glossary)));
    kinds.extend(course.pages().map(|(_, page)| (page.source.clone(), Kind::Page)));
    kinds.extend(course.banks.iter().map(|bank| (bank.source.clone(), Kind::Bank)));
    let transcript = |path: &&FilePath| {
        path.extension() == "md"
            && path.as_str().starts_with("media/")
            && !kinds.contains_key(*path)
    };
    let transcripts: Vec<_> = files.keys().filter(transcript).cloned().collect();
    kinds.extend(transcripts.into_iter().map(|path| (path, Kind::Transcript)));
    kinds
}

fn source(
    files: &Files,
    path: &FilePath,
    name: &FilePath,
    kind: Kind,
) -> Result<Option<Source>, Error> {
    let mut unheard = Findings::new();
    let Some(blob) = files.get(path) else { return Ok(None) };
    let text = Text::read(path, blob, &mut unheard)?;
    Ok(text.map(|text| read(&text, name, kind)))
}

/// What is wrong in the file was found when the course was read.
fn read(text: &Text, name: &FilePath, kind: Kind) -> Source {
    let mut unheard = Findings::new();
    let all = text.start()..text.as_str().len();
    let segments = match kind {
        Kind::Definition => table::definition(text, all),
        Kind::Glossary => table::glossary(text, all),
        Kind::Transcript => markdown::read(text, all, &block::TRANSCRIPT),
        Kind::Page | Kind::Bank => {
            let front = front::find(text, &mut unheard);
            let root = if kind == Kind::Page { &block::PAGE } else { &block::BANK };
            let mut segments = table::head(text, front.head);
            segments.extend(markdown::read(text, front.body, root));
            segments
        }
    };
    let mut segments: Vec<Segment> =
        segments.into_iter().filter(|segment| is_text(&segment.text)).collect();
    // Tables of TOML stand in any order.
    segments.sort_by_key(|segment| segment.span.start);
    tell_apart(&mut segments);
    Source { file: name.clone(), text: text.as_str().to_owned(), segments, kind }
}

/// Where an id stands twice, which is found as a fault, the later text gets an address of its own all the same.
fn tell_apart(segments: &mut [Segment]) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for segment in segments {
        let count = counts.entry(segment.address.clone()).or_default();
        *count += 1;
        if *count > 1 {
            segment.address = format!("{}~{count}", segment.address);
        }
    }
}

/// Whether there is something to translate: figures and signs are the same everywhere.
fn is_text(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

impl Source {
    /// A text by its address.
    #[must_use]
    pub fn find(&self, address: &str) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.address == address)
    }

    /// Whether another file holds the same texts, by their addresses.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let addresses = |source: &Self| -> Vec<String> {
            source.segments.iter().map(|segment| segment.address.clone()).collect()
        };
        addresses(self) == addresses(other)
    }

    /// Whether it is `course.toml`, of which a translation holds the words alone.
    #[must_use]
    pub fn is_definition(&self) -> bool {
        self.file.as_str() == DEFINITION
    }

    /// The file with texts replaced, by their addresses.
    #[must_use]
    pub fn rewritten(&self, texts: &BTreeMap<String, String>) -> String {
        write::replace(self, texts)
    }

    /// A file of a translation: this one with texts replaced; of `course.toml` the translated words alone.
    #[must_use]
    pub fn translation(&self, texts: &BTreeMap<String, String>) -> String {
        if self.is_definition() { words::definition(self, texts) } else { self.rewritten(texts) }
    }

    /// The same file with other contents.
    #[must_use]
    pub fn with(&self, contents: &str) -> Option<Self> {
        let mut unheard = Findings::new();
        let text = Text::new(&self.file, contents.as_bytes().into(), &mut unheard)?;
        Some(read(&text, &self.file, self.kind))
    }
}

/// The folder of a translation in the course folder.
#[must_use]
pub fn folder(lang: &str) -> String {
    format!("{}{lang}", layer::FOLDER)
}
