//! Global objectives, which make an upload fail.

use super::super::manifest::Manifest;
use super::TRIED;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/map-info",
    severity: Severity::Error,
    clauses: TRIED,
    doc: Doc {
        nl: "Met `<imsss:mapInfo>` in het manifest mislukt de upload in Moodle op PHP 8, ook in 5.1. Laat globale leerdoelen \
             weg.",
        en: "With `<imsss:mapInfo>` in the manifest the upload fails in Moodle on PHP 8, in 5.1 too. Leave global objectives \
             out.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    for (_, place) in manifest.elements().filter(|(element, _)| element.is(&IMSSS, "mapInfo")) {
        findings.add(
            &CODE,
            place,
            words!(
                "met dit globale leerdoel mislukt de upload in Moodle",
                "with this global objective the upload fails in Moodle"
            ),
            words!("haal imsss:mapInfo weg", "take imsss:mapInfo out"),
        );
    }
}
