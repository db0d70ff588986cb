//! Nothing in a package is encrypted.

use super::clause::FLAGS;
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::{SCORM_1_2, SCORM_2004};
use crate::words;

/// An entry that needs a password.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/encrypted",
    severity: Severity::Error,
    clauses: &[FLAGS, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "Een bestand in het archief is versleuteld. Een LMS vraagt niet om een wachtwoord: het weigert het \
            pakket of mist het bestand.\n\nMaak het pakket opnieuw zonder wachtwoord.",
        en: "A file in the archive is encrypted. An LMS does not ask for a password: it refuses the package or \
            lacks the file.\n\nMake the package again without a password.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Encrypted => Some((
            words!("{} is versleuteld", "{} is encrypted", shown(fault)),
            words!(
                "maak het pakket opnieuw zonder wachtwoord",
                "make the package again without a password"
            ),
        )),
        _ => None,
    });
}
