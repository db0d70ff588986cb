//! Numeric character references, which Moodle keeps as they are spelt.

use super::TRIED;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::Package;
use crate::words;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/character-reference",
    severity: Severity::Warning,
    clauses: TRIED,
    doc: Doc {
        nl: "Moodle bewaart een numerieke verwijzing zoals `&#233;` letterlijk: wie leert, leest “&#233;” in plaats van “é”. \
             Schrijf het teken zelf, in UTF-8.",
        en: "Moodle keeps a numeric character reference such as `&#233;` as it is spelt: the learner reads \"&#233;\" instead \
             of \"é\". Write the character itself, in UTF-8.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some((path, _)) = &package.manifest else { return };
    let Some(bytes) = package.files.get(path).and_then(|blob| blob.read_document().ok()) else {
        return;
    };
    let text = String::from_utf8_lossy(&bytes);
    for (start, _) in text.match_indices("&#") {
        let rest = text.get(start..).unwrap_or_default();
        let Some(length) = rest.find(';').filter(|length| *length <= 10) else { continue };
        let reference = rest.get(..=length).unwrap_or_default();
        findings.add(
            &CODE,
            Place::span(path, start..start + reference.len()),
            words!(
                "Moodle toont “{reference}” letterlijk",
                "Moodle shows \"{reference}\" as it is spelt"
            ),
            words!("schrijf het teken zelf, in UTF-8", "write the character itself, in UTF-8"),
        );
    }
}
