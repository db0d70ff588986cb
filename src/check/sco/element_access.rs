//! A SCO reads what can be read and writes what can be written.

use super::{DATA_MODEL, Scos, place};
use crate::check::script::Access;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::data_model::{self, Lookup};
use crate::words;

/// A call that reads what can only be written, or the reverse.
pub static RULE: Rule<Scos> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "sco/element-access",
    severity: Severity::Warning,
    clauses: DATA_MODEL,
    doc: Doc {
        nl: "Een script schrijft een element dat alleen gelezen mag worden, of leest er een dat alleen geschreven mag worden. Het LMS weigert het met fout 403 of 404 (SCORM 1.2) of 404 of 405 (SCORM 2004). De tijd van alle pogingen (`total_time`) telt het LMS zelf op uit `session_time`.",
        en: "A script writes an element that may only be read, or reads one that may only be written. The LMS refuses it with error 403 or 404 (SCORM 1.2) or 404 or 405 (SCORM 2004). The time of all attempts (`total_time`) is added up by the LMS itself, from `session_time`.",
    },
};

fn check(scos: &Scos, findings: &mut Findings) {
    for (file, one) in scos.uses() {
        let Lookup::Known(element) = scos.edition.find(&one.name) else { continue };
        let name = element.name;
        let (message, help) = match (one.access, element.access) {
            (Access::Set, data_model::Access::ReadOnly) => (
                words!("{name} mag alleen gelezen worden", "{name} may only be read"),
                words!("laat deze aanroep weg", "leave this call out"),
            ),
            (Access::Get, data_model::Access::WriteOnly) => (
                words!("{name} mag alleen geschreven worden", "{name} may only be written"),
                words!("onthoud de waarde zelf", "remember the value yourself"),
            ),
            _ => continue,
        };
        findings.add(&CODE, place(file, &one.span), message, help);
    }
}
