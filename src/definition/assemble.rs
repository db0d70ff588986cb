//! Puts what was read together.

use std::collections::BTreeSet;

use super::bank;
use super::folder;
use super::identity::Identities;
use super::index::Index;
use super::manifest::{Manifest, UnitSource};
use super::media::name::packaged;
use super::page;
use super::reading::Gathered;
use crate::course::{Bank, Course, Names, Page, Term, Theme, Unit};
use crate::files::{FilePath, Files};
use crate::finding::{Findings, Located, Place};

/// The folder of what stands in for the program's own templates.
const THEME: &str = "theme/";

/// What was read so far.
pub struct Parts<'a> {
    source: &'a FilePath,
    files: &'a Files,
    units: Vec<Vec<Page>>,
    banks: Vec<Bank>,
    terms: Vec<Term>,
    /// Media in use, by their source.
    used: BTreeSet<FilePath>,
    /// Items and quizzes that were renamed.
    names: Names,
}

impl<'a> Parts<'a> {
    pub fn new(source: &'a FilePath, files: &'a Files) -> Self {
        Self {
            source,
            files,
            units: Vec::new(),
            banks: Vec::new(),
            terms: Vec::new(),
            used: BTreeSet::new(),
            names: Names::new(),
        }
    }

    fn gathered(&mut self, gathered: Gathered, ids: &mut Identities, findings: &mut Findings) {
        findings.append(gathered.findings);
        ids.items(&gathered.named, findings);
        self.used.extend(gathered.used);
        self.names.extend(gathered.names);
    }

    /// Takes the banks; their items go to where quizzes find them.
    pub fn banks(
        &mut self,
        index: &mut Index,
        read: Vec<bank::Read>,
        ids: &mut Identities,
        findings: &mut Findings,
    ) {
        for read in read {
            if let Some((id, place)) = &read.id {
                ids.bank(id, place, findings);
            }
            self.gathered(read.gathered, ids, findings);
            index.banks.insert(read.bank.source.clone(), read.items);
            self.banks.push(read.bank);
        }
    }

    /// Begins a unit of so many pages.
    pub fn unit(&mut self, pages: usize) {
        self.units.push(Vec::with_capacity(pages));
    }

    /// Takes the next page of the unit, with what was found before its text could be read.
    pub fn page(
        &mut self,
        (read, found): (Option<page::Read>, Findings),
        ids: &mut Identities,
        findings: &mut Findings,
    ) {
        findings.append(found);
        let Some(read) = read else { return };
        self.gathered(read.gathered, ids, findings);
        if let Some(unit) = self.units.last_mut() {
            unit.push(read.page);
        }
    }

    /// Takes the glossary.
    pub fn glossary(&mut self, (terms, gathered): (Vec<Term>, Gathered), findings: &mut Findings) {
        self.terms = terms;
        findings.append(gathered.findings);
        self.used.extend(gathered.used);
    }

    /// The course.
    pub fn course(mut self, manifest: Manifest, index: &Index, findings: &mut Findings) -> Course {
        let logo = self.logo(&manifest, findings);
        let unit = |(source, pages): (UnitSource, Vec<Page>)| Unit {
            id: source.id.unwrap_or_else(|| bank::fallback(&source.place.file)),
            title: source.title,
            pages,
            place: source.place,
        };
        let overrides = |(path, blob): (&FilePath, &crate::files::Blob)| {
            let inner = path.as_str().strip_prefix(THEME)?;
            Some((FilePath::new(inner).ok()?, blob.clone()))
        };
        Course {
            id: manifest.id.unwrap_or_else(|| bank::fallback(self.source)),
            uuid: manifest.uuid,
            version: manifest.version,
            date: manifest.date,
            lang: manifest.lang,
            title: manifest.title,
            description: manifest.description,
            units: manifest.units.into_iter().zip(self.units).map(unit).collect(),
            objectives: manifest.objectives,
            completion: manifest.completion,
            navigation: manifest.navigation,
            metadata: manifest.metadata,
            scorm: manifest.scorm,
            theme: Theme {
                colors: manifest.colors,
                logo,
                overrides: self.files.iter().filter_map(overrides).collect(),
            },
            glossary: self.terms,
            banks: self.banks,
            media: media(&self.used, index, findings),
            source: self.source.clone(),
            ledger: None,
            names: index.names.clone().into_iter().chain(self.names).collect(),
        }
    }

    fn logo(&mut self, manifest: &Manifest, findings: &mut Findings) -> Option<(FilePath, String)> {
        let Located { value, place } = manifest.logo.as_ref()?;
        if !self.files.contains_key(value) {
            folder::missing_file(value, Place::clone(place), findings);
            return None;
        }
        self.used.insert(value.clone());
        Some((packaged(value), manifest.logo_alt.clone().unwrap_or_default()))
    }
}

fn media(used: &BTreeSet<FilePath>, index: &Index, findings: &mut Findings) -> Files {
    let mut media = Files::new();
    for path in used {
        if let Some(blob) = index.files.get(path) {
            folder::large(path, blob.len(), findings);
            media.insert(packaged(path), blob.clone());
        }
    }
    media
}
