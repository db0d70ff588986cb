//! A SCO names elements that its edition has.

use super::{DATA_MODEL, Scos, place};
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::data_model::{HOLE, Lookup};
use crate::words;

/// A call with an element that the data model does not have.
pub static RULE: Rule<Scos> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "sco/element-unknown",
    severity: Severity::Warning,
    clauses: DATA_MODEL,
    doc: Doc {
        nl: "Een script leest of schrijft een element dat het gegevensmodel van deze editie niet kent. Het LMS weigert het met fout 201 of 401, en wat bewaard had moeten worden is weg, meestal zonder dat iemand het merkt.\n\nGebruik de naam uit deze editie: `cmi.core.lesson_status` is van SCORM 1.2, `cmi.completion_status` en `cmi.success_status` zijn van SCORM 2004.",
        en: "A script reads or writes an element that the data model of this edition does not have. The LMS refuses it with error 201 or 401, and what should have been kept is gone, mostly without anybody noticing.\n\nUse the name of this edition: `cmi.core.lesson_status` is of SCORM 1.2, `cmi.completion_status` and `cmi.success_status` are of SCORM 2004.",
    },
};

fn check(scos: &Scos, findings: &mut Findings) {
    let edition = scos.edition;
    for (file, one) in scos.uses() {
        let is_of_other = edition.other().find(&one.name) != Lookup::Unknown;
        if edition.find(&one.name) != Lookup::Unknown || is_of_other && scos.speaks_both() {
            continue;
        }
        let (title, name) = (edition.title(), one.name.replace(HOLE, "n"));
        let names = edition.elements().iter().map(|element| element.name);
        let help = match nearest(&name, names) {
            Some(near) => words!("bedoel je {near}?", "do you mean {near}?"),
            None => words!("gebruik een element van {title}", "use an element of {title}"),
        };
        findings.add(
            &CODE,
            place(file, &one.span),
            words!("{title} kent {name} niet", "{title} does not have {name}"),
            help,
        );
    }
}
