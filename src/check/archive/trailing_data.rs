//! Nothing follows the end of an archive.

use super::clause::END;
use super::each;
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Bytes after the end record.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/trailing-data",
    severity: Severity::Warning,
    clauses: &[END],
    doc: Doc {
        nl: "Na het einde van het archief staan nog bytes. Vaak is er iets achteraan geplakt bij het versturen, \
            of staan er twee archieven achter elkaar. Soepele lezers kijken eroverheen; andere vinden het einde \
            niet en weigeren het pakket.\n\nPak het uit en maak een nieuwe zip.",
        en: "After the end of the archive there are more bytes. Often something was stuck on in transit, or two \
            archives stand one after the other. Lenient readers look past it; others do not find the end and \
            refuse the package.\n\nUnpack it and make a new zip.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Trailing(bytes) => Some((
            words!(
                "na het einde van het archief staan nog {bytes} bytes",
                "after the end of the archive stand {bytes} more bytes"
            ),
            words!("pak het uit en maak een nieuwe zip", "unpack it and make a new zip"),
        )),
        _ => None,
    });
}
