//! Open edX: SCORM through an `XBlock`. It scores a failed try as 0, so one is reported as
//! incomplete there.

use super::manifest::Manifest;
use super::{Adaptation, Finished, Keeps, Lms, SCORM, Update, tried};
use crate::course::FailedTry;
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::package::{FormatId, Package};
use crate::words;

/// Open edX.
pub static OPEN_EDX: Lms = Lms {
    id: "openedx",
    name: "Open edX",
    accepts: SCORM,
    adaptation: Adaptation { failed: Some(FailedTry::Incomplete), ..Adaptation::NONE },
    update: UPDATE,
    quirks: &[&SCHEMA_VERSION],
};

/// On an update: the block keeps one state a learner, and taking in a new package leaves it as it is.
const UPDATE: Update = Update {
    keeps: Keeps::ByPlace,
    finished: Finished::NotKnown,
    sources: &[Clause {
        name: "openedx-scorm-xblock: `studio_submit`, and the fields of scope `user_state`",
        url: Some("https://github.com/overhangio/openedx-scorm-xblock"),
    }],
};

static SCHEMA_VERSION: Rule<Package> = Rule { code: &SCHEMA_VERSION_CODE, check: schema_version };

static SCHEMA_VERSION_CODE: Code = Code {
    id: "openedx/schema-version",
    severity: Severity::Error,
    clauses: &[tried("Open edX XBlock: any schemaversion other than `1.2` is taken as 2004")],
    doc: Doc {
        nl: "Open edX geeft een pakket het API van SCORM 2004, tenzij `<schemaversion>` precies `1.2` is. Een pakket van \
             SCORM 1.2 met een andere tekst vindt zijn API dan niet en bewaart niets.",
        en: "Open edX gives a package the API of SCORM 2004 unless `<schemaversion>` is exactly `1.2`. A SCORM 1.2 package \
             with another text then finds no API and keeps nothing.",
    },
};

fn schema_version(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    if package.format != FormatId::SCORM_1_2 {
        return;
    }
    let (found, place) =
        manifest.text("schemaversion").unwrap_or((String::new(), manifest.whole()));
    if found != "1.2" {
        findings.add(
            &SCHEMA_VERSION_CODE,
            place,
            words!(
                "Open edX neemt dit pakket voor SCORM 2004: schemaversion is “{found}”",
                "Open edX takes this package for SCORM 2004: schemaversion is \"{found}\""
            ),
            words!("schrijf precies 1.2", "write exactly 1.2"),
        );
    }
}
