//! Spellings of the edition that Moodle does not know.

use super::super::manifest::Manifest;
use super::TRIED;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::{FormatId, Package};
use crate::words;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/schema-version",
    severity: Severity::Error,
    clauses: TRIED,
    doc: Doc {
        nl: "Moodle kent `1.2`, `1.3`, `CAM 1.3`, `2004 3rd Edition` en `2004 4th Edition`, zonder witruimte eromheen. Al het \
             andere, ook `2004 2nd Edition`, leest het als SCORM 1.2: een pakket van SCORM 2004 krijgt dan het verkeerde API \
             en bewaart niets. Schrijf voor de 2nd Edition `CAM 1.3`.",
        en: "Moodle knows `1.2`, `1.3`, `CAM 1.3`, `2004 3rd Edition` and `2004 4th Edition`, without white space around them. \
             It reads anything else, `2004 2nd Edition` too, as SCORM 1.2: a SCORM 2004 package then gets the wrong API and \
             keeps nothing. For the 2nd Edition write `CAM 1.3`.",
    },
};

const KNOWN: [&str; 4] = ["1.3", "CAM 1.3", "2004 3rd Edition", "2004 4th Edition"];

fn check(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    // What Moodle does not know it reads as SCORM 1.2, which is right for that.
    if package.format == FormatId::SCORM_1_2 {
        return;
    }
    let (found, place) =
        manifest.text("schemaversion").unwrap_or((String::new(), manifest.whole()));
    if !KNOWN.contains(&found.as_str()) {
        findings.add(
            &CODE,
            place,
            words!(
                "Moodle leest schemaversion “{found}” als SCORM 1.2",
                "Moodle reads schemaversion \"{found}\" as SCORM 1.2"
            ),
            words!(
                "schrijf 2004 4th Edition, 2004 3rd Edition of (voor de 2nd Edition) CAM 1.3",
                "write 2004 4th Edition, 2004 3rd Edition or (for the 2nd Edition) CAM 1.3"
            ),
        );
    }
}
