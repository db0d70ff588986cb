//! ILIAS: SCORM 1.2 and 2004, without launch parameters and `xml:base`.

use super::manifest::Manifest;
use super::{Adaptation, Lms, SCORM, tried};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;
use crate::xml::Namespace;

/// ILIAS.
pub static ILIAS: Lms = Lms {
    id: "ilias",
    name: "ILIAS",
    accepts: SCORM,
    adaptation: Adaptation::NONE,
    quirks: &[&PARAMETERS, &BASE],
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
