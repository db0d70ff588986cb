//! Scripts that Moodle does not serve as scripts.

use super::TRIED;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::Package;
use crate::words;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/module-script",
    severity: Severity::Error,
    clauses: TRIED,
    doc: Doc {
        nl: "Moodle geeft een bestand met de uitgang `.mjs` niet de mediatype van JavaScript, en dan voert geen browser het \
             uit. Noem het `.js`.",
        en: "Moodle does not give a file that ends in `.mjs` the media type of JavaScript, and then no browser runs it. Name \
             it `.js`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for path in package.files.keys().filter(|path| path.extension() == "mjs") {
        findings.add(
            &CODE,
            Place::file(path),
            words!(
                "een browser voert dit script in Moodle niet uit",
                "no browser runs this script in Moodle"
            ),
            words!("noem het .js", "name it .js"),
        );
    }
}
