//! The manifest names its edition.

use super::edition;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::format::content_package::rules::version;
use crate::grammar::Edition;
use crate::package::Package;

/// A manifest that does not name its edition, or names another.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/schema-version",
    severity: Severity::Error,
    clauses: &[SCORM_2004],
    doc: Doc {
        nl: "`<metadata>` begint met `<schema>ADL SCORM</schema>` en `<schemaversion>`, beide verplicht: `2004 4th Edition`, \
            `2004 3rd Edition`, of `CAM 1.3` voor de 2e editie. Een LMS leest daaraan af welke API het klaarzet. Staat er iets \
            anders, dan behandelen sommige LMS'en het pakket als SCORM 1.2, en vindt de cursus zijn API niet.",
        en: "`<metadata>` starts with `<schema>ADL SCORM</schema>` and `<schemaversion>`, both required: `2004 4th Edition`, \
            `2004 3rd Edition`, or `CAM 1.3` for the 2nd Edition. From it an LMS tells which API to offer. With anything else \
            some LMSs treat the package as SCORM 1.2, and the course does not find its API.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let versions: &[&str] = match edition::of(package) {
        Edition::Scorm2004Second => &["CAM 1.3", "2004 2nd Edition"],
        Edition::Scorm2004Third => &["2004 3rd Edition"],
        Edition::Scorm2004Fourth | Edition::Scorm12 => &["2004 4th Edition"],
    };
    version::check(&scope, versions, &CODE, findings);
}
