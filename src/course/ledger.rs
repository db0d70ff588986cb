//! The ledger of a course: its releases, and the register of every identifier that was ever released.
//!
//! What LMSs and states of learners know a thing by is its *identity*: the id that it had at its first release. It is never
//! changed and never given to something else. An author may rename a thing with `aliases`; in packages it keeps its identity.

use std::collections::BTreeMap;

use semver::Version;

use super::{Date, Id};
use crate::files::digest;

/// Everything that was released.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ledger {
    /// From the first to the last; versions ascend, dates do not descend.
    pub releases: Vec<Release>,
    /// Every identifier of these releases.
    pub register: Register,
}

/// One release.
#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    /// Its version.
    pub version: Version,
    /// Its date.
    pub date: Date,
    /// How far it changed what was released before.
    pub change: Class,
    /// SHA-256 of its outline, `releases/<version>.json`.
    pub outline: String,
    /// SHA-256 over the sources that it was built from.
    pub source: String,
    /// The version of the program that built it.
    pub tool: String,
    /// Its packages.
    pub packages: Vec<ReleasedPackage>,
}

/// A package of a release.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ReleasedPackage {
    /// Its format, such as `scorm12`.
    pub format: String,
    /// Its name, without folder.
    pub file: String,
    /// 64 hexadecimal digits.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
    /// Its language, where that is not the course's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The LMS that it was made for, if for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lms: Option<String>,
}

/// How far a release changes what learners had before it, from little to much.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// The first release, or nothing at all.
    None,
    /// Wording only.
    Text,
    /// Something new, or something that no score hangs on.
    Compatible,
    /// What a score is made of.
    Scoring,
    /// Something that learners did is lost, or counts no more.
    Breaking,
}

impl Class {
    /// Every class.
    pub const ALL: [Self; 5] =
        [Self::None, Self::Text, Self::Compatible, Self::Scoring, Self::Breaking];

    /// As it is written in the ledger.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Text => "text",
            Self::Compatible => "compatible",
            Self::Scoring => "scoring",
            Self::Breaking => "breaking",
        }
    }

    /// The class of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }
}

/// Every identifier that was ever released, by identity.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Register {
    /// Identifiers of activities in manifests; LMSs keep attempts by them.
    pub scos: BTreeMap<String, Registered>,
    /// Units.
    pub units: BTreeMap<Id, Registered>,
    /// Pages.
    pub pages: BTreeMap<Id, Registered>,
    /// Quizzes.
    pub quizzes: BTreeMap<Id, Registered>,
    /// Items.
    pub items: BTreeMap<Id, RegisteredItem>,
    /// Objectives.
    pub objectives: BTreeMap<Id, Registered>,
    /// What renamed things are or were called in the source.
    pub names: Names,
}

/// Identities by what the source calls them, where that is not the same.
pub type Names = BTreeMap<(Named, Id), Id>;

/// What is known of an identifier.
#[derive(Debug, Clone, PartialEq)]
pub struct Registered {
    /// The release that it came with.
    pub since: Version,
    /// The release that it went with, when it is gone.
    pub retired: Option<Version>,
    /// How the compact state of an LMS writes it when room is short; empty for what no state names.
    pub key: String,
}

/// What is known of an item.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisteredItem {
    /// As of everything.
    pub common: Registered,
    /// Its kind.
    pub kind: String,
    /// The release from which its answers mean what they mean now; older ones are dropped.
    pub meaning: Version,
    /// What its options say, by their ids: choices, steps, targets.
    pub options: Options,
    /// What is matched with targets, by ids.
    pub sources: Options,
}

/// The texts of options by their permanent ids, those that are gone too.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Those that stand in the last release.
    pub current: BTreeMap<String, String>,
    /// Those that went; their ids are never given again.
    pub retired: BTreeMap<String, String>,
}

/// What may be called by other names.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Named {
    /// A unit.
    Unit,
    /// A page.
    Page,
    /// A quiz or an item: they share their names.
    Task,
    /// An objective.
    Objective,
}

impl Ledger {
    /// The last release.
    #[must_use]
    pub fn last(&self) -> Option<&Release> {
        self.releases.last()
    }

    /// The release of a version.
    #[must_use]
    pub fn release(&self, version: &Version) -> Option<&Release> {
        self.releases.iter().find(|release| release.version == *version)
    }
}

impl Register {
    /// The identity of what the source calls `name`: its own name when that was released, else that of the thing that was
    /// released under one of the aliases, or that had this name at an earlier release, else its own name.
    #[must_use]
    pub fn identity(&self, what: Named, name: &Id, aliases: &[Id]) -> Id {
        if self.has(what, name) {
            return name.clone();
        }
        let by_alias = aliases.iter().find_map(|alias| self.of_name(what, alias));
        by_alias.or_else(|| self.of_name(what, name)).unwrap_or(name).clone()
    }

    /// Whether something was released under this identity.
    #[must_use]
    pub fn has(&self, what: Named, id: &Id) -> bool {
        match what {
            Named::Unit => self.units.contains_key(id),
            Named::Page => self.pages.contains_key(id),
            Named::Objective => self.objectives.contains_key(id),
            Named::Task => self.items.contains_key(id) || self.quizzes.contains_key(id),
        }
    }

    /// Whether something was released under this identity, or had this name then.
    #[must_use]
    pub fn knows(&self, what: Named, name: &Id) -> bool {
        self.of_name(what, name).is_some()
    }

    /// The identity of what is or was called so.
    fn of_name<'a>(&'a self, what: Named, name: &'a Id) -> Option<&'a Id> {
        if self.has(what, name) {
            return Some(name);
        }
        self.names.get(&(what, name.clone()))
    }
}

/// The words of an option as the ledger knows it, on one line; where pictures or layout say more than its words do, with a
/// mark (8 hexadecimal digits) that tells them apart.
#[must_use]
pub fn wording(text: &str, html: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if html.contains('<') { format!("{words} [{:08x}]", digest::fnv1a(html)) } else { words }
}

/// The words alone, without the mark of [`wording`].
#[must_use]
pub fn without_mark(wording: &str) -> &str {
    let mark = |rest: &str| rest.len() == 9 && rest.ends_with(']');
    match wording.rsplit_once(" [") {
        Some((words, rest)) if mark(rest) => words,
        _ => wording.strip_prefix('[').filter(|rest| mark(rest)).map_or(wording, |_| ""),
    }
}

/// How the compact state writes an id when room is short: ids of at most five characters as they are, others as a hyphen
/// and four characters (24 bits of FNV-1a). `templates/runtime/adapter/scorm-state.js` does the same.
#[must_use]
pub fn short_key(id: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    const SHORT: usize = 5;
    if id.len() <= SHORT {
        return id.to_owned();
    }
    let hash = digest::fnv1a(id);
    let digit = |bits: u32| char::from(DIGITS[((hash >> bits) & 63) as usize]);
    std::iter::once('-').chain([0, 6, 12, 18].map(digit)).collect()
}
