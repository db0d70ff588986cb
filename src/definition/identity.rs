//! Stable names of the whole course: each stands once.

use std::collections::BTreeMap;

use super::fault::identity::DUPLICATE_ID;
use super::fault::value::MISSING_KEY;
use super::glossary::Written;
use super::manifest::Manifest;
use crate::course::Id;
use crate::files::FilePath;
use crate::finding::{Findings, Place};
use crate::words;

/// The names so far, by what they name.
#[derive(Default)]
pub struct Identities {
    units: Names,
    pages: Names,
    objectives: Names,
    terms: Names,
    banks: Names,
    /// Items and quizzes: both are keys of what a learner did.
    items: Names,
}

type Names = BTreeMap<Id, Place>;

impl Identities {
    /// Units and objectives; and the alternative text of a logo, which hangs on there being one.
    pub fn manifest(&mut self, source: &FilePath, manifest: &Manifest, findings: &mut Findings) {
        for unit in &manifest.units {
            if let Some(id) = &unit.id {
                add(&mut self.units, id, &unit.place, findings);
            }
        }
        for objective in &manifest.objectives {
            add(&mut self.objectives, &objective.id, &objective.place, findings);
        }
        if let (Some(logo), None) = (&manifest.logo, &manifest.logo_alt) {
            findings.add(
                &MISSING_KEY,
                logo.place.clone(),
                words!(
                    "`logo_alt` ontbreekt: wat het logo laat zien",
                    "`logo_alt` is missing: what the logo shows"
                ),
                words!(
                    "voeg toe in `{source}`: `logo_alt = \"…\"`",
                    "add to `{source}`: `logo_alt = \"…\"`"
                ),
            );
        }
    }

    /// A page.
    pub fn page(&mut self, id: &Id, place: &Place, findings: &mut Findings) {
        add(&mut self.pages, id, place, findings);
    }

    /// A bank.
    pub fn bank(&mut self, id: &Id, place: &Place, findings: &mut Findings) {
        add(&mut self.banks, id, place, findings);
    }

    /// Items and quizzes of a document.
    pub fn items(&mut self, named: &[(Id, Place)], findings: &mut Findings) {
        for (id, place) in named {
            add(&mut self.items, id, place, findings);
        }
    }

    /// Terms.
    pub fn terms(&mut self, terms: &[Written], findings: &mut Findings) {
        for term in terms {
            add(&mut self.terms, &term.id, &term.place, findings);
        }
    }
}

fn add(names: &mut Names, id: &Id, place: &Place, findings: &mut Findings) {
    match names.get(id) {
        None => {
            names.insert(id.clone(), place.clone());
        }
        Some(first) => {
            let file = &first.file;
            findings.add(
                &DUPLICATE_ID,
                place.clone(),
                words!(
                    "het id `{id}` staat al in `{file}`",
                    "the id `{id}` stands in `{file}` already"
                ),
                words!("geef een van de twee een ander id", "give one of them another id"),
            );
        }
    }
}
