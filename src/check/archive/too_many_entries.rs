//! An archive holds no more entries than anything can handle.

use super::each;
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// More entries than are read.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/too-many-entries",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Het archief heeft meer bestanden dan er worden gelezen (200.000, of 32 MiB aan namen). Geen cursus \
            heeft er zo veel; een LMS dat ze een voor een uitpakt, raakt vol of loopt vast. Wat erna komt, is \
            niet gekeurd.\n\nBundel kleine bestanden, of verdeel de cursus over meer pakketten.",
        en: "The archive has more files than are read (200,000, or 32 MiB of names). No course has so many; an \
            LMS that unpacks them one by one fills up or hangs. What follows was not judged.\n\nBundle small files, or spread the course over several packages.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::TooManyEntries { read, declared } => Some((
            words!(
                "er staan meer bestanden in dan worden gelezen: {read} gelezen, {declared} beloofd",
                "it holds more files than are read: {read} read, {declared} promised"
            ),
            words!(
                "verdeel de cursus over meer pakketten",
                "spread the course over several packages"
            ),
        )),
        _ => None,
    });
}
