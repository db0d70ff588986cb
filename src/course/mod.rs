//! What a course is: units of pages, blocks on a page, items, quizzes and objectives. It knows no file format and no target.

pub mod address;
mod block;
mod fact;
mod interaction;
pub mod item;
pub mod key;
mod ledger;
mod metadata;
mod quiz;
mod settings;
mod translation;

use std::sync::Arc;

use semver::Version;
use uuid::Uuid;

use crate::files::zip::EntryDate;
use crate::files::{FilePath, Files};
use crate::finding::{Located, Place};

pub use block::{Asset, Block, Callout, Details, Figure, Reference, Video, VideoSource};
pub use fact::{Bank, Facts, Heading, Link, LinkTarget, Medium, MediumKind};
pub use interaction::{
    Accepted, CriterionLevels, Gap, GapKind, Grading, Interaction, Response, Reveal, Scoring, Side,
    StepsCredit,
};
pub use item::Item;
pub use ledger::{
    Class, Ledger, Named, Names, Options, Register, Registered, RegisteredItem, Release,
    ReleasedPackage, short_key, without_mark, wording,
};
pub use metadata::{Discipline, Metadata, Status};
pub use quiz::{Counts, FeedbackTime, Quiz, Section};
pub use settings::{
    Completion, CompletionRule, Date, Edition, FailedTry, Navigation, ScoScope, ScormSettings,
    Theme,
};
pub use translation::{Orphan, TextState, TranslatedText, Translation};

/// A stable name: `^[a-z][a-z0-9_]{0,63}$`. No hyphens, since Moodle's SCORM 2004 data model refuses them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Id(Box<str>);

impl Id {
    /// The longest id, in characters.
    pub const MAX: usize = 64;

    /// Reads an id; none when the text is not of the form.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let mut bytes = text.bytes();
        let first = bytes.next()?.is_ascii_lowercase();
        let rest = bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        (first && rest && text.len() <= Self::MAX).then(|| Self(text.into()))
    }

    /// Stands in for a name that is missing from the source, which was reported.
    #[must_use]
    pub fn unnamed() -> Self {
        Self("x".into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> serde::Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::new(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no stable name")))
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A whole course.
#[derive(Debug, Clone)]
pub struct Course {
    /// The course's stable name.
    pub id: Id,
    /// The namespace of every derived identifier (uuid v5).
    pub uuid: Uuid,
    /// The version of this source.
    pub version: Version,
    /// The release date; dates inside packages are this one.
    pub date: Option<Date>,
    /// BCP 47.
    pub lang: String,
    /// What the learner sees on top.
    pub title: String,
    /// A few sentences, plain text.
    pub description: String,
    /// At least one.
    pub units: Vec<Unit>,
    /// What a learner is to reach.
    pub objectives: Vec<Objective>,
    /// When the course is done.
    pub completion: Completion,
    /// Whether pages may be visited in any order.
    pub navigation: Navigation,
    /// What catalogues are told.
    pub metadata: Metadata,
    /// How SCORM packages are made.
    pub scorm: ScormSettings,
    /// Colours, logo and template overrides.
    pub theme: Theme,
    /// In the order of the source.
    pub glossary: Vec<Term>,
    /// The banks that quizzes draw from.
    pub banks: Vec<Bank>,
    /// Everything that pages show or play, by its path in the package.
    pub media: Files,
    /// `course.toml`.
    pub source: FilePath,
    /// What was released before; none before the first release.
    pub ledger: Option<Arc<Ledger>>,
    /// What is called otherwise in the source than in packages.
    pub names: Names,
    /// The same course in other languages, in the order of their tags; a translation has none itself.
    pub translations: Vec<Translation>,
    /// Whether one package holds all languages, with links to switch between them.
    pub language_switch: bool,
}

/// A part of a course.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Stable name.
    pub id: Id,
    /// Plain text.
    pub title: String,
    /// In order; at least one.
    pub pages: Vec<Page>,
    /// Where it is defined.
    pub place: Place,
}

/// One page.
#[derive(Debug, Clone)]
pub struct Page {
    /// Stable name; the page's address derives from it.
    pub id: Id,
    /// Plain text; the page's only first-level heading.
    pub title: String,
    /// What it teaches.
    pub objectives: Vec<Located<Id>>,
    /// When it is done.
    pub complete: PageRule,
    /// Whether the course's completion asks for it.
    pub required: bool,
    /// The language of what it shows, where that is not the course's: a page that is not translated.
    pub lang: Option<String>,
    /// Study time in minutes.
    pub minutes: Option<u32>,
    /// The source file.
    pub source: FilePath,
    /// What it shows, in order.
    pub blocks: Vec<Block>,
    /// Footnotes, in order of first reference: rendered HTML without the list around it.
    pub footnotes: Vec<Footnote>,
    /// What rules over the whole course look at.
    pub facts: Facts,
    /// Where its title stands.
    pub place: Place,
}

/// A footnote of a page.
#[derive(Debug, Clone)]
pub struct Footnote {
    /// Its label in the source, made safe for an HTML id. Prose links to `#fn-<name>`; its references have the ids
    /// `fnref-<name>`, `fnref-<name>-2`, `fnref-<name>-3`, …
    pub name: String,
    /// How many references lead to it, at least one.
    pub references: usize,
    /// Rendered HTML.
    pub html: String,
}

/// When a page is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageRule {
    /// Once seen.
    Viewed,
    /// Once every required item on it has an answer.
    Answered,
    /// Once every required item on it is right (a quiz: its pass mark is reached).
    Passed,
}

/// What a learner is to reach.
#[derive(Debug, Clone)]
pub struct Objective {
    /// Stable name.
    pub id: Id,
    /// Plain text.
    pub text: String,
    /// Where it is defined.
    pub place: Place,
}

/// A word of the glossary.
#[derive(Debug, Clone)]
pub struct Term {
    /// Stable name.
    pub id: Id,
    /// The word.
    pub term: String,
    /// Rendered HTML, inline.
    pub definition: String,
    /// Where it is defined.
    pub place: Place,
}

impl Course {
    /// Its languages (BCP 47): its own, then those of its translations.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        let others = self.translations.iter().map(|translation| translation.lang.as_str());
        std::iter::once(self.lang.as_str()).chain(others)
    }

    /// Whether its pages lead to those of other languages in the same package. Where every page is a SCO they do not: an
    /// LMS ends a SCO that is left.
    #[must_use]
    pub fn has_switch(&self) -> bool {
        self.language_switch && !self.translations.is_empty() && self.scorm.sco == ScoScope::Course
    }

    /// The languages of its pages in one package: all of them where there is a choice, else its own.
    pub fn package_languages(&self) -> impl Iterator<Item = &str> {
        let most = if self.has_switch() { usize::MAX } else { 1 };
        self.languages().take(most)
    }

    /// Every page with its unit, in order.
    pub fn pages(&self) -> impl Iterator<Item = (&Unit, &Page)> {
        self.units.iter().flat_map(|unit| unit.pages.iter().map(move |page| (unit, page)))
    }

    /// The date of entries in packages: the release date; without one the earliest, for a build reads no clock.
    #[must_use]
    pub fn entry_date(&self) -> EntryDate {
        let date = self.date.and_then(|date| EntryDate::new(date.year, date.month, date.day));
        date.unwrap_or(EntryDate::EARLIEST)
    }

    /// Derives a stable uuid for something of this course: `kind` and `id` name it, never a position.
    #[must_use]
    pub fn derive_uuid(&self, kind: &str, id: &str) -> Uuid {
        Uuid::new_v5(&self.uuid, format!("{kind}:{id}").as_bytes())
    }
}

impl Page {
    /// Every block, those inside others too, in reading order.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Block)) {
        block::walk(&self.blocks, visit);
    }

    /// The items that stand on the page itself, in order; those of its quizzes are not among them.
    #[must_use]
    pub fn items(&self) -> Vec<&Item> {
        let mut items = Vec::new();
        self.walk(&mut |block| {
            if let Block::Item(item) = block {
                items.push(&**item);
            }
        });
        items
    }

    /// The quizzes on the page, in order.
    #[must_use]
    pub fn quizzes(&self) -> Vec<&Quiz> {
        let mut quizzes = Vec::new();
        self.walk(&mut |block| {
            if let Block::Quiz(quiz) = block {
                quizzes.push(&**quiz);
            }
        });
        quizzes
    }
}
