//! Rules over the SCOs of a package: whether they can talk to the LMS at all, and say what it understands.
//!
//! A SCO is what it launches, with every script and page of the package that this leads to. Scripts are not run: a rule
//! that something is *absent* only speaks when all of it could be read.

mod api_not_sought;
mod element_access;
mod element_unknown;
mod never_initialised;
mod never_terminated;
mod other_edition;
mod reach;
mod synchronous_request;
mod unload_handler;
mod value_unknown;

use std::ops::Range;
use std::sync::Arc;

use crate::files::FilePath;
use crate::finding::{Clause, Findings, Place, Rule};
use crate::format::content_package::Dialect;
use crate::format::content_package::rules::reference::{self, Target};
use crate::format::content_package::rules::scope::Scope;
use crate::format::data_model::Edition;
use crate::package::Package;

use super::script::{Facts, Signals, Use};

/// The SCOs of a package.
#[derive(Debug)]
pub struct Scos {
    /// The edition that the manifest is written in.
    pub edition: Edition,
    /// Each, once for each page that is launched.
    pub scos: Vec<Sco>,
    /// Every script that they lead to, each file once.
    pub scripts: Vec<Script>,
    /// What all of these scripts point at.
    pub signals: Signals,
}

/// A SCO.
#[derive(Debug)]
pub struct Sco {
    /// The page that it launches.
    pub launch: FilePath,
    /// What its scripts point at.
    pub signals: Signals,
    /// Whether all that it does could be seen: no script from elsewhere, none that makes others.
    pub is_readable: bool,
}

/// The scripts of a file that a SCO leads to.
#[derive(Debug)]
pub struct Script {
    /// The file: a script, or a page.
    pub file: FilePath,
    /// What they do.
    pub facts: Vec<Arc<Facts>>,
}

/// Every rule over SCOs.
pub static RULES: &[&Rule<Scos>] = &[
    &api_not_sought::RULE,
    &element_access::RULE,
    &element_unknown::RULE,
    &never_initialised::RULE,
    &never_terminated::RULE,
    &other_edition::RULE,
    &synchronous_request::RULE,
    &unload_handler::RULE,
    &value_unknown::RULE,
];

/// Where the editions say what a SCO calls.
const API: &[Clause] = &[
    Clause { name: "SCORM 1.2 RTE 3.3", url: None },
    Clause { name: "SCORM 2004 4th Edition RTE 3", url: None },
];

/// Where the editions list the elements of the data model.
const DATA_MODEL: &[Clause] = &[
    Clause { name: "SCORM 1.2 RTE 3.4", url: None },
    Clause { name: "SCORM 2004 4th Edition RTE 4.2", url: None },
];

/// Judges the SCOs of a package; one without a SCORM manifest has none.
#[must_use]
pub fn judge(package: &Package) -> Findings {
    gather(package).map_or_else(Findings::new, |scos| super::run(RULES, &scos))
}

fn gather(package: &Package) -> Option<Scos> {
    let scope = Scope::of(package).filter(|_| package.files.len() > 1)?;
    let edition = match scope.manifest.dialect {
        dialect if *dialect == Dialect::SCORM_1_2 => Edition::Scorm12,
        _ => Edition::Scorm2004,
    };
    Some(reach::gather(&package.files, edition, launches(&scope)))
}

/// The pages that SCOs launch, each once, in the order of their paths.
fn launches(scope: &Scope) -> Vec<FilePath> {
    let views = scope.manifest.resources();
    let scos = views.zip(reference::resources(scope)).filter_map(|(view, resource)| {
        view.scorm_type().filter(|kind| kind.trim().eq_ignore_ascii_case("sco"))?;
        match resource.launch?.target {
            Target::File(path) if scope.package.files.contains_key(&path) => Some(path),
            _ => None,
        }
    });
    let mut launches: Vec<FilePath> = scos.collect();
    launches.sort();
    launches.dedup();
    launches
}

impl Scos {
    /// Every use of the data model, with its file.
    fn uses(&self) -> impl Iterator<Item = (&FilePath, &Use)> {
        self.facts().flat_map(|(file, facts)| facts.uses.iter().map(move |one| (file, one)))
    }

    fn facts(&self) -> impl Iterator<Item = (&FilePath, &Facts)> {
        self.scripts
            .iter()
            .flat_map(|script| script.facts.iter().map(move |facts| (&script.file, &**facts)))
    }

    /// Whether scripts speak the other edition too, as a library for both does: then its names are no fault.
    fn speaks_both(&self) -> bool {
        self.signals.has(Signals::SCORM_1_2) && self.signals.has(Signals::SCORM_2004)
    }
}

fn place(file: &FilePath, span: &Range<usize>) -> Place {
    Place::span(file, span.clone())
}
