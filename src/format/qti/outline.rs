//! A test with its parts, the sections that stand in documents of their own too.

use std::collections::{BTreeMap, BTreeSet};

use super::asi::{self, Asi, is, is_any, value};
use crate::files::FilePath;
use crate::xml::Element;

/// What a test is made of.
pub(super) struct Outline<'a> {
    /// Every part, section and reference, by its identifier; with the item when it can be read.
    named: BTreeMap<&'a str, Option<Asi<'a>>>,
    /// The outcomes that the test declares.
    pub outcomes: BTreeSet<&'a str>,
    /// Whether every section could be read: else something may stand in what could not.
    pub is_whole: bool,
    /// The documents that have been looked through: sections may refer to each other in a circle.
    seen: BTreeSet<&'a FilePath>,
}

impl<'a> Outline<'a> {
    /// The outline of a test.
    pub fn of(test: Asi<'a>) -> Self {
        let outcomes = test.variables().into_keys().collect();
        let mut outline =
            Self { named: BTreeMap::new(), outcomes, is_whole: true, seen: BTreeSet::new() };
        outline.add(test);
        outline
    }

    fn add(&mut self, document: Asi<'a>) {
        if !self.seen.insert(document.file) {
            return;
        }
        for element in document.elements() {
            let Some(name) = value(element, "identifier") else { continue };
            if is_any(element, &["test-part", "assessment-section"]) {
                self.named.entry(name).or_default();
            } else if is(element, "assessment-item-ref") {
                self.named.insert(name, asi::target(document, element));
            } else if is(element, "assessment-section-ref") {
                self.named.entry(name).or_default();
                self.section(document, element);
            }
        }
    }

    fn section(&mut self, document: Asi<'a>, element: &Element) {
        match asi::target(document, element).filter(|target| !target.includes()) {
            Some(target) => self.add(target),
            None => self.is_whole = false,
        }
    }

    /// Every part, section, and reference to an item, by name.
    pub fn parts(&self) -> impl Iterator<Item = &'a str> {
        self.named.keys().copied()
    }

    /// Whether a name is `ITEM.VARIABLE` with an item of the test, and a variable of it as far as that can be read. An
    /// identifier may hold dots itself.
    pub fn has_variable(&self, name: &str) -> bool {
        name.match_indices('.').any(|(dot, _)| {
            let (part, variable) = (name.get(..dot), name.get(dot + 1..).unwrap_or_default());
            let Some(item) = part.and_then(|part| self.named.get(part)) else { return false };
            let after = variable.split_once('.').filter(|(number, _)| is_number(number));
            let variable = after.map_or(variable, |(_, variable)| variable);
            BUILT_IN.contains(&variable) || item.is_none_or(|item| may_have(item, variable))
        })
    }
}

const BUILT_IN: [&str; 4] = ["completionStatus", "completion_status", "numAttempts", "duration"];

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether an item declares a variable, or a mapping may give one of its variables that name.
fn may_have(item: Asi, variable: &str) -> bool {
    item.includes() || !is(item.root, "assessment-item") || item.variables().contains_key(variable)
}
