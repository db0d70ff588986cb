//! What stands on one side of a comparison, and what of two sides can be compared.

use super::change::Change;
use super::compare::{changes, contents_changes, format_change};
use super::contents::Contents;
use super::outline::Outline;
use crate::course::without_mark;
use crate::finding::Words;
use crate::words;

/// One side.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// What sort of thing it is.
    pub kind: Kind,
    /// What was typed, or the version.
    pub name: String,
    /// The version of the course, where it is known.
    pub version: Option<String>,
    /// What is known of it.
    pub seen: Seen,
}

/// What sort of thing stands on a side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A release of the ledger.
    Release,
    /// A course folder as it is.
    Course,
    /// A package.
    Package,
}

/// What is known of a side.
#[derive(Debug, Clone, PartialEq)]
pub enum Seen {
    /// A course: released, or in a folder.
    Course(Box<Outline>),
    /// A course as a package of ours has it.
    Packaged(Box<Outline>, Contents),
    /// A package of another vendor.
    Foreign(Contents),
}

/// Two sides of which one is a package of another vendor and the other no package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a package of another vendor can be compared with a package only")]
pub struct Incomparable;

/// Two sides, side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// The gravest first.
    pub changes: Vec<Change>,
    /// What could not be compared.
    pub unseen: Vec<Words>,
    /// Whether the new side is a course of ours, which reads what an older one kept.
    pub reads_state: bool,
}

/// Compares two sides as far as both can be seen.
pub fn compare(before: &Side, after: &Side) -> Result<Compared, Incomparable> {
    let of_courses = |changes, unseen: Vec<Words>| Compared { changes, unseen, reads_state: true };
    match (&before.seen, &after.seen) {
        (Seen::Course(old), Seen::Course(new)) => Ok(of_courses(changes(old, new), Vec::new())),
        (Seen::Packaged(old, a), Seen::Packaged(new, b)) => {
            let (mut old, mut new) = ((**old).clone(), (**new).clone());
            let unseen = level_formats(&mut old, &mut new);
            let mut found = changes(&old, &new);
            found.extend(format_change(a, b));
            found.sort_by_key(|change| std::cmp::Reverse(change.class));
            Ok(of_courses(found, unseen))
        }
        (Seen::Packaged(old, _), Seen::Course(new))
        | (Seen::Course(old), Seen::Packaged(new, _)) => {
            let (mut old, mut new) = ((**old).clone(), (**new).clone());
            let mut unseen = level_formats(&mut old, &mut new);
            level_texts(&mut old, &mut new);
            unseen.push(words!(
                "van tekst, uitleg, begrippen en vormgeving bewaart een uitgave iets anders dan een pakket: die zijn niet vergeleken",
                "of wording, feedback, terms and look a release keeps something else than a package: these were not compared"
            ));
            Ok(of_courses(changes(&old, &new), unseen))
        }
        (Seen::Foreign(old), Seen::Foreign(new) | Seen::Packaged(_, new))
        | (Seen::Packaged(_, old), Seen::Foreign(new)) => Ok(Compared {
            changes: contents_changes(old, new),
            unseen: vec![words!(
                "vragen, antwoorden en wat het pakket van cursisten bewaart, zijn van buiten niet te zien",
                "questions, answers and what the package keeps of learners cannot be seen from outside"
            )],
            reads_state: false,
        }),
        (Seen::Foreign(_), Seen::Course(_)) | (Seen::Course(_), Seen::Foreign(_)) => {
            Err(Incomparable)
        }
    }
}

/// A format without a manifest has no activities, and does not say what derives from the `uuid`.
fn level_formats(old: &mut Outline, new: &mut Outline) -> Vec<Words> {
    if !old.scos.is_empty() && !new.scos.is_empty() {
        return Vec::new();
    }
    for outline in [old, new] {
        outline.scos.clear();
        outline.course.uuid.clear();
    }
    vec![words!(
        "een pakket zonder manifest heeft geen activiteiten: die zijn niet vergeleken",
        "a package without a manifest has no activities: these were not compared"
    )]
}

/// Takes out of both what only a folder, or only a package has.
fn level_texts(old: &mut Outline, new: &mut Outline) {
    let untitled = |outline: &Outline| -> Vec<_> {
        let quizzes = outline.quizzes.iter().filter(|(_, quiz)| quiz.title.is_none());
        quizzes.map(|(id, _)| id.clone()).collect()
    };
    let untitled = [untitled(old), untitled(new)].concat();
    for outline in [old, new] {
        outline.course.uuid.clear();
        outline.course.look.clear();
        outline.terms.clear();
        outline.pages.values_mut().for_each(|page| page.text.clear());
        (outline.course.edition, outline.course.switch) = (None, None);
        for item in outline.items.values_mut() {
            item.text.clear();
            item.feedback.clear();
            item.response
                .sides_mut()
                .for_each(|side| side.text = without_mark(&side.text).to_owned());
        }
        // A package has the program's own word where the author gave no title.
        for id in &untitled {
            outline.quizzes.entry(id.clone()).and_modify(|quiz| quiz.title = None);
        }
    }
}

impl Side {
    /// What attempts are kept by.
    #[must_use]
    pub fn identifiers(&self) -> std::collections::BTreeSet<&str> {
        match &self.seen {
            Seen::Course(outline) | Seen::Packaged(outline, _) => {
                outline.scos.keys().map(String::as_str).collect()
            }
            Seen::Foreign(contents) => {
                contents.launched().map(|activity| activity.identifier.as_str()).collect()
            }
        }
    }

    /// The outline, of a course of ours.
    #[must_use]
    pub fn outline(&self) -> Option<&Outline> {
        match &self.seen {
            Seen::Course(outline) | Seen::Packaged(outline, _) => Some(outline),
            Seen::Foreign(_) => None,
        }
    }
}
