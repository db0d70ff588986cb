//! Metadata holds what SCORM 1.2 asks of every record.

use crate::finding::{Clause, Code, Doc, Findings, Place, Rule, Severity};
use crate::format::content_package::rules::record;
use crate::format::content_package::rules::scope::Scope;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A record without an element that the application profile asks for.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/metadata-mandatory",
    severity: Severity::Info,
    clauses: &[Clause { name: "SCORM 1.2 CAM, 2.2", url: None }],
    doc: Doc {
        nl: "Metadata is in SCORM 1.2 niet verplicht, maar een record dat met `<metadatascheme>` zegt dat het SCORM volgt \
            (`ADL SCORM 1.2`), geeft ten minste: titel, omschrijving, bestandsformaat en plaats, kosten en rechten; van \
            een cursus, organisatie, item of SCO ook een catalogusnummer, trefwoorden, versie, status en een \
            classificatie. Geen LMS weigert een pakket erom; een catalogus die op het profiel rekent, kan het record \
            overslaan. Het wordt één keer gemeld, bij het eerste record.\n\n\
            Vul aan wat ontbreekt, of noem het schema dat het record wel volgt (`LOMv1.0`).",
        en: "Metadata is not asked for in SCORM 1.2, but a record that says with `<metadatascheme>` that it keeps to \
            SCORM (`ADL SCORM 1.2`) gives at least: a title, a description, the file format and location, cost and \
            rights; of a course, organization, item or SCO a catalogue number, keywords, version, status and a \
            classification too. No LMS refuses a package for it; a catalogue that counts on the profile may pass over \
            the record. It is reported once, at the first record.\n\n\
            Add what is missing, or name the schema that the record does keep to (`LOMv1.0`).",
    },
};

/// What every record has.
const OF_ALL: [(&str, &str); 6] = [
    ("general", "title"),
    ("general", "description"),
    ("technical", "format"),
    ("technical", "location"),
    ("rights", "cost"),
    ("rights", "copyrightandotherrestrictions"),
];

/// What a record has besides, unless it describes an asset.
const BUT_OF_ASSETS: [(&str, &str); 7] = [
    ("general", "catalogentry"),
    ("general", "keyword"),
    ("lifecycle", "version"),
    ("lifecycle", "status"),
    ("classification", "purpose"),
    ("classification", "description"),
    ("classification", "keyword"),
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let mut found: Vec<(Place, Vec<String>)> = Vec::new();
    record::each_of(&scope, |owner, file, record| {
        let missing = if keeps_to_scorm(record) { missing(owner, record) } else { vec![] };
        if !missing.is_empty() {
            found.push((Place::span(file, record.span.clone()), missing));
        }
    });
    let more = found.len().saturating_sub(1);
    let Some((place, missing)) = found.into_iter().next() else { return };
    let names = missing.join(", ");
    let message = if more == 0 {
        words!("in deze metadata ontbreekt: {names}", "this metadata lacks: {names}")
    } else {
        words!(
            "in deze metadata ontbreekt: {names} (en iets in nog {more})",
            "this metadata lacks: {names} (and {more} more lack something)"
        )
    };
    let help = words!(
        "vul aan wat ontbreekt, of noem in <metadatascheme> wat het record wel volgt",
        "add what is missing, or name in <metadatascheme> what the record does keep to"
    );
    findings.add(&CODE, place, message, help);
}

fn missing(owner: &Element, record: &Element) -> Vec<String> {
    let besides = BUT_OF_ASSETS.iter().filter(|_| !is_asset(owner));
    let asked = OF_ALL.iter().chain(besides);
    let lacking = asked.filter(|(part, element)| !has(record, part, element));
    lacking.map(|(part, element)| format!("{part}/{element}")).collect()
}

/// Whether what is described is an asset: a resource that is no SCO, or a file.
fn is_asset(owner: &Element) -> bool {
    let kind = |one: &Element| {
        let kinds =
            one.attributes.iter().filter(|one| one.name.local.eq_ignore_ascii_case("scormtype"));
        kinds.map(|one| one.value.trim().to_lowercase()).next()
    };
    match &*owner.name.local {
        "file" => true,
        "resource" => kind(owner).as_deref() != Some("sco"),
        _ => false,
    }
}

/// Whether a record says of itself that it keeps to SCORM.
fn keeps_to_scorm(record: &Element) -> bool {
    let mut schemes = record.descendants().filter(|one| &*one.name.local == "metadatascheme");
    schemes.any(|scheme| scheme.own_text().to_lowercase().contains("scorm"))
}

/// Whether a record says something there.
fn has(record: &Element, part: &str, element: &str) -> bool {
    let named = |one: &Element, name: &str| one.name.local.eq_ignore_ascii_case(name);
    let parts = record.elements().filter(|one| named(one, part));
    let mut elements = parts.flat_map(Element::elements).filter(|one| named(one, element));
    elements.any(|one| one.descendants().any(|text| !text.own_text().trim().is_empty()))
}
