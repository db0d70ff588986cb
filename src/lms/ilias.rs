//! ILIAS: SCORM 1.2 and 2004, without launch parameters and `xml:base`; cmi5 with one assignable unit.

use super::manifest::Manifest;
use super::{Adaptation, Lms, Update, scorm_and, tried};
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::grammar::namespace::CMI5;
use crate::package::{FormatId, Package};
use crate::words;
use crate::xml::Namespace;

/// ILIAS.
pub static ILIAS: Lms = Lms {
    id: "ilias",
    name: "ILIAS",
    accepts: ACCEPTS,
    adaptation: Adaptation::NONE,
    update: Update::NOT_KNOWN,
    quirks: &[&PARAMETERS, &BASE, &SEVERAL_UNITS],
};

static PARAMETERS: Rule<Package> = Rule { code: &PARAMETERS_CODE, check: parameters };
static BASE: Rule<Package> = Rule { code: &BASE_CODE, check: base };

static PARAMETERS_CODE: Code = Code {
    id: "ilias/parameters",
    severity: Severity::Warning,
    clauses: &[tried("ILIAS: `parameters` of an item is not used")],
    doc: Doc {
        nl: "ILIAS geeft de `parameters` van een `<item>` niet door aan de pagina die het opent. Zet wat de pagina nodig \
             heeft in haar eigen adres (`href` van de `<resource>`).",
        en: "ILIAS does not pass the `parameters` of an `<item>` on to the page that it opens. Put what the page needs in \
             its own address (`href` of the `<resource>`).",
    },
};

static BASE_CODE: Code = Code {
    id: "ilias/base",
    severity: Severity::Error,
    clauses: &[tried("ILIAS: `xml:base` is not used")],
    doc: Doc {
        nl: "ILIAS gebruikt `xml:base` niet en zoekt de bestanden dus op de verkeerde plek. Schrijf elk `href` voluit.",
        en: "ILIAS does not use `xml:base`, so it looks for the files in the wrong place. Write every `href` in full.",
    },
};

static SEVERAL_UNITS: Rule<Package> = Rule { code: &SEVERAL_UNITS_CODE, check: several_units };

static SEVERAL_UNITS_CODE: Code = Code {
    id: "ilias/several-units",
    severity: Severity::Warning,
    clauses: &[tried("ILIAS: one assignable unit of a cmi5 package is imported")],
    doc: Doc {
        nl: "ILIAS neemt van een cmi5-pakket één AU. Met meer AU's ziet de leerling de rest niet, en wordt de cursus nooit \
             afgerond. Maak één AU van de cursus, of een pakket per AU.",
        en: "ILIAS takes one AU of a cmi5 package. With more AUs the learner does not see the rest, and the course is never \
             completed. Make the course one AU, or make a package for each AU.",
    },
};

fn several_units(package: &Package, findings: &mut Findings) {
    let Some((file, document)) = &package.manifest else { return };
    let units = document.root.descendants().filter(|element| element.is(&CMI5, "au"));
    for unit in units.skip(1) {
        findings.add(
            &SEVERAL_UNITS_CODE,
            Place::span(file, unit.span.clone()),
            words!("ILIAS neemt deze AU niet mee", "ILIAS does not take this AU along"),
            words!("maak één AU van de cursus", "make the course one AU"),
        );
    }
}

fn parameters(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    for (element, place) in manifest.named("item") {
        if element.value("parameters").is_some() {
            findings.add(
                &PARAMETERS_CODE,
                place,
                words!(
                    "ILIAS geeft deze “parameters” niet door",
                    "ILIAS does not pass these \"parameters\" on"
                ),
                words!("zet ze in het adres van de pagina", "put them in the page's address"),
            );
        }
    }
}

fn base(package: &Package, findings: &mut Findings) {
    let Some(manifest) = Manifest::of(package) else { return };
    for (element, place) in manifest.elements() {
        if element.get_in(&Namespace::XML, "base").is_some() {
            findings.add(
                &BASE_CODE,
                place,
                words!("ILIAS gebruikt “xml:base” niet", "ILIAS does not use \"xml:base\""),
                words!("schrijf elk href voluit", "write every href in full"),
            );
        }
    }
}

const ACCEPTS: &[FormatId] = &scorm_and::<2, 6>([FormatId::CMI5, FormatId::LTI_LINK]);
