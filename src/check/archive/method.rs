//! Contents are stored or deflated.

use super::clause::{DEFLATE, METHOD};
use super::{each, shown};
use crate::files::zip::{FaultKind, Inspected};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::{SCORM_1_2, SCORM_2004};
use crate::words;

/// An entry in another compression method.
pub static RULE: Rule<Inspected> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "archive/method",
    severity: Severity::Error,
    clauses: &[METHOD, DEFLATE, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "Een bestand is met een andere methode ingepakt dan de twee die SCORM en bijna elk LMS kennen: \
            opgeslagen (0) en deflate (8). Nieuwe programma's kiezen soms zelf Deflate64, LZMA of Zstandard. Het \
            LMS kan het bestand dan niet uitpakken.\n\nKies bij het inpakken de methode *Deflate*.",
        en: "A file is packed in another method than the two that SCORM and nearly every LMS know: stored (0) and \
            deflate (8). New programs sometimes choose Deflate64, LZMA or Zstandard by themselves. The LMS then \
            cannot unpack the file.\n\nChoose the method *Deflate* when packing.",
    },
};

fn check(inspected: &Inspected, findings: &mut Findings) {
    each(inspected, &CODE, findings, |fault| match &fault.kind {
        FaultKind::Method(method) => Some((
            words!(
                "{} is ingepakt met methode {method}",
                "{} is packed in method {method}",
                shown(fault)
            ),
            words!(
                "kies bij het inpakken de methode Deflate",
                "choose the method Deflate when packing"
            ),
        )),
        _ => None,
    });
}
