//! A package is one file.

use super::clause::SPLIT;
use super::each;
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// An archive in parts.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/split",
    severity: Severity::Error,
    clauses: &[SPLIT],
    doc: Doc {
        nl: "Dit is één deel van een archief dat over meer bestanden is verdeeld. Een LMS neemt één bestand aan \
            en kan de rest er niet bij vinden.\n\nMaak het archief opnieuw zonder het te splitsen.",
        en: "This is one part of an archive that was spread over several files. An LMS takes one file and cannot \
            find the rest.\n\nMake the archive again without splitting it.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Split => Some((
            words!(
                "dit is één deel van een gesplitst archief",
                "this is one part of a split archive"
            ),
            words!(
                "maak het archief opnieuw als één bestand",
                "make the archive again as one file"
            ),
        )),
        _ => None,
    });
}
