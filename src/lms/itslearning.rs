//! itslearning: SCORM and IMS Content Packaging as a zip.

use super::manifest::Manifest;
use super::{Adaptation, Lms, Update, scorm_and, tried};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::{FormatId, Package};
use crate::words;

/// itslearning.
pub static ITSLEARNING: Lms = Lms {
    id: "itslearning",
    name: "itslearning",
    accepts: ACCEPTS,
    adaptation: Adaptation::NONE,
    update: Update::NOT_KNOWN,
    quirks: &[&SEVERAL_ITEMS],
};

static SEVERAL_ITEMS: Rule<Package> = Rule { code: &SEVERAL_ITEMS_CODE, check: several_items };

static SEVERAL_ITEMS_CODE: Code = Code {
    id: "itslearning/several-items",
    severity: Severity::Warning,
    clauses: &[tried("itslearning: a package with several items asks \"one or many\"")],
    doc: Doc {
        nl: "Bij een pakket met meer dan één onderdeel vraagt itslearning of het één of meer leermiddelen moet worden. Wie \
             verkeerd kiest, krijgt losse pagina's zonder samenhang. Maak één SCO van de hele cursus: `sco = \"course\"` \
             onder `[scorm]` in `course.toml`.",
        en: "For a package with more than one item, itslearning asks whether it is to become one resource or many. Who \
             chooses wrongly gets loose pages. Make one SCO of the whole course: `sco = \"course\"` under `[scorm]` in \
             `course.toml`.",
    },
};

fn several_items(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    let launched =
        manifest.named("item").filter(|(element, _)| element.value("identifierref").is_some());
    let launched: Vec<_> = launched.collect();
    if let (Some((_, place)), count @ 2..) = (launched.get(1), launched.len()) {
        findings.add(
            &SEVERAL_ITEMS_CODE,
            place.clone(),
            words!(
                "itslearning vraagt bij dit pakket met {count} onderdelen of het één of meer leermiddelen wordt",
                "itslearning asks of this package with {count} items whether it is one resource or many"
            ),
            words!("maak één SCO van de hele cursus", "make one SCO of the whole course"),
        );
    }
}

const ACCEPTS: &[FormatId] = &scorm_and::<2, 6>([FormatId::IMS_CP, FormatId::QTI_2_1]);
