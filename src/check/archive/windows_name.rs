//! Windows can unpack every name.

use super::clause::WINDOWS;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected, NameFault};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A name that Windows changes or refuses.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/windows-name",
    severity: Severity::Warning,
    clauses: &[WINDOWS],
    doc: Doc {
        nl: "Een naam van een map of bestand eindigt op een punt of spatie, of is langer dan 255 tekens. Windows \
            laat die punt of spatie weg of weigert het bestand; een LMS op Windows, of een docent die het pakket \
            uitpakt, mist het dan.\n\nGeef het een korte naam die op een letter of cijfer eindigt.",
        en: "A name of a folder or file ends in a dot or space, or is longer than 255 characters. Windows drops \
            that dot or space or refuses the file; an LMS on Windows, or a teacher who unpacks the package, then \
            lacks it.\n\nGive it a short name that ends in a letter or digit.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Name(NameFault::Windows) => Some((
            words!(
                "Windows neemt de naam {} niet aan",
                "Windows does not take the name {}",
                shown(fault)
            ),
            words!(
                "geef het een korte naam die op een letter of cijfer eindigt",
                "give it a short name that ends in a letter or digit"
            ),
        )),
        _ => None,
    });
}
