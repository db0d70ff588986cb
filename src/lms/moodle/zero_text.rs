//! A text that is a lone `0`, which Moodle loses.

use super::super::manifest::Manifest;
use super::TRIED;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/zero-text",
    severity: Severity::Warning,
    clauses: TRIED,
    doc: Doc {
        nl: "Moodle verliest een tekst die alleen uit `0` bestaat: een titel “0” wordt leeg, een slaaggrens van 0 valt weg. \
             Kies een andere tekst.",
        en: "Moodle loses a text that is just `0`: a title \"0\" becomes empty, a mastery score of 0 is gone. Choose another \
             text.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    for (element, place) in manifest.elements().filter(|(element, _)| element.own_text() == "0") {
        let name = &element.name;
        findings.add(
            &CODE,
            place,
            words!(
                "Moodle verliest de tekst “0” van <{name}>",
                "Moodle loses the text \"0\" of <{name}>"
            ),
            words!("kies een andere tekst", "choose another text"),
        );
    }
}
