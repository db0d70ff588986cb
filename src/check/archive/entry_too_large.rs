//! No document is too large to be judged.

use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A document that no rule looks into.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/entry-too-large",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Een document (XML, HTML, CSS, JavaScript of JSON) is groter dan 32 MiB en daarom niet bekeken. Een \
            browser of LMS heeft er minstens zo veel moeite mee; wat erin staat, is niet gekeurd.\n\nVerdeel het document, of zet grote gegevens zoals plaatjes in eigen bestanden.",
        en: "A document (XML, HTML, CSS, JavaScript or JSON) is larger than 32 MiB and was therefore not looked \
            into. A browser or LMS has at least as much trouble with it; what is in it was not judged.\n\nSplit the document, or put large data such as pictures into files of their own.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Unread { len } => Some((
            words!(
                "{} is {len} bytes groot en niet bekeken",
                "{} is {len} bytes and was not looked into",
                shown(fault)
            ),
            words!("verdeel het document", "split the document"),
        )),
        _ => None,
    });
}
