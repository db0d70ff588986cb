//! Titles and identifiers that are longer than Moodle's table has room for.

use super::super::manifest::Manifest;
use super::{LONGEST, TRIED};
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/length",
    severity: Severity::Error,
    clauses: TRIED,
    doc: Doc {
        nl: "Moodle bewaart titels en identifiers van hoogstens 255 tekens; met een langere mislukt de upload met een fout \
             van de database. Kort de titel in.",
        en: "Moodle keeps titles and identifiers of at most 255 characters; with a longer one the upload fails with an error \
             of its database. Shorten the title.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    for (element, place) in manifest.elements() {
        let title = is_title(element).then(|| element.own_text().chars().count());
        let identifier = element.value("identifier").map(|text| text.chars().count());
        for (nl, en, length) in
            [("titel", "title", title), ("identifier", "identifier", identifier)]
        {
            if let Some(length) = length.filter(|length| *length > LONGEST) {
                report(place.clone(), (nl, en), length, findings);
            }
        }
    }
}

/// Titles of items and organizations; metadata is not kept.
fn is_title(element: &Element) -> bool {
    &*element.name.local == "title" && element.elements().next().is_none()
}

fn report(place: Place, (nl, en): (&str, &str), length: usize, findings: &mut Findings) {
    findings.add(
        &CODE,
        place,
        words!(
            "de {nl} is {length} tekens lang; Moodle neemt er {LONGEST}",
            "the {en} is {length} characters long; Moodle takes {LONGEST}"
        ),
        words!("kort de {nl} in", "shorten the {en}"),
    );
}
