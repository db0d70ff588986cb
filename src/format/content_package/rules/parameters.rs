//! Parameters can be put behind an address.

use super::clause::{IMS_CP, RFC_3986, SCORM_1_2, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;
use std::collections::BTreeSet;

/// Parameters that are no query, or do nothing.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/parameters",
    severity: Severity::Warning,
    clauses: &[IMS_CP, SCORM_1_2, SCORM_2004, RFC_3986],
    doc: Doc {
        nl: "`parameters` op een `<item>` plakt een LMS achter het adres van de resource: `?naam=waarde&naam=waarde` \
            of `#plek`. Een spatie, aanhalingsteken of letter met accent moet procentgecodeerd zijn; anders krijgt \
            de SCO iets anders dan er staat. Op een item dat niets opent doet het niets, en een tweede `#` achter \
            een adres dat er al een heeft gaat verloren.",
        en: "`parameters` on an `<item>` an LMS puts behind the address of the resource: `?name=value&name=value` or \
            `#place`. A space, quote or letter with an accent must be percent-encoded; otherwise the SCO gets \
            something else than it says. On an item that opens nothing it does nothing, and a second `#` behind an \
            address that has one already gets lost.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let with_fragment: BTreeSet<&str> = scope
        .manifest
        .resources()
        .filter(|resource| resource.href().is_some_and(|href| href.contains('#')))
        .filter_map(|resource| resource.identifier().map(str::trim))
        .collect();
    for item in scope.manifest.items() {
        let Some(parameters) = item.element.value("parameters") else { continue };
        let target = item.target().map_or("", str::trim);
        let (message, help) = if target.is_empty() && !parameters.trim().is_empty() {
            (
                words!(
                    "dit item opent niets om parameters aan te geven",
                    "this item opens nothing to give parameters to"
                ),
                words!(
                    "zet ze op een item met identifierref",
                    "put them on an item with an identifierref"
                ),
            )
        } else if let Some(character) = foreign(parameters) {
            (
                words!(
                    "'{character}' kan zo niet in een adres staan",
                    "'{character}' cannot stand in an address like this"
                ),
                words!(
                    "schrijf het procentgecodeerd, zoals %20 voor een spatie",
                    "write it percent-encoded, such as %20 for a space"
                ),
            )
        } else if parameters.starts_with('#') && with_fragment.contains(target) {
            (
                words!(
                    "het adres heeft al een #: dit gaat verloren",
                    "the address has a # already: this gets lost"
                ),
                words!(
                    "zet de plek in de href of in parameters, niet in beide",
                    "put the place in the href or in parameters, not in both"
                ),
            )
        } else {
            continue;
        };
        findings.add(&CODE, scope.attribute(item.element, "parameters"), message, help);
    }
}

/// The first character that a query or fragment cannot hold as it is, or a `%` that starts no code.
fn foreign(parameters: &str) -> Option<char> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    let strange = parameters.chars().find(|c| !allowed(*c));
    let whole = |rest: &str| {
        rest.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit))
    };
    let half = parameters.split('%').skip(1).any(|rest| !whole(rest));
    strange.or_else(|| half.then_some('%'))
}
