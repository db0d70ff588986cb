//! Every path stands once.

use super::clause::DIRECTORY;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A path that two entries have.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/duplicate-entry",
    severity: Severity::Error,
    clauses: &[DIRECTORY],
    doc: Doc {
        nl: "Twee bestanden in het archief hebben hetzelfde pad, of een bestand heeft het pad van een map. Welk \
            van de twee na het uitpakken overblijft, verschilt per programma: een LMS kan iets anders tonen dan \
            wat gekeurd is.\n\nMaak het pakket opnieuw in een lege zip; `zip` zelf vervangt een bestand, maar niet elk programma \
            doet dat.",
        en: "Two files in the archive have the same path, or a file has the path of a folder. Which of them is \
            left after unpacking differs from program to program: an LMS can show something else than what was \
            judged.\n\nMake the package again into an empty zip; `zip` itself replaces a file, but not every program does.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Duplicate => Some((
            words!("{} staat er al eerder in", "{} stands in it before", shown(fault)),
            words!("houd er één over", "keep one of them"),
        )),
        FaultKind::FileAndFolder => Some((
            words!(
                "{} is een bestand en ook een map",
                "{} is a file and a folder too",
                shown(fault)
            ),
            words!("geef een van beide een andere naam", "give one of them another name"),
        )),
        _ => None,
    });
}
