//! Identifiers are whole addresses.

use super::clause::IRI;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::cmi5::structure::Structure;
use crate::package::Package;
use crate::package::address::has_scheme;
use crate::words;
use crate::xml::Element;

/// An identifier that is no whole IRI.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "cmi5/iri-relative",
    severity: Severity::Error,
    clauses: &[IRI],
    doc: Doc {
        nl: "De `id` van cursus, blok, leerdoel en AU, `idref` en `activityType` zijn volledige IRI's: met een schema, \
            zoals `https://`. Een LMS moet een cursus weigeren waarin een verkorte staat: in xAPI-statements zou ze \
            niets aanduiden.\n\nSchrijf een adres onder een domein dat van jullie is; er hoeft niets op dat adres te \
            staan.",
        en: "The `id` of course, block, objective and AU, `idref` and `activityType` are whole IRIs: with a scheme, such \
            as `https://`. An LMS must refuse a course with a shortened one: in xAPI statements it would identify \
            nothing.\n\nWrite an address under a domain of your own; nothing needs to stand at it.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(structure) = Structure::of(package) else { return };
    let declared = structure.course().into_iter().chain(structure.objectives());
    let ids =
        declared.chain(structure.blocks()).chain(structure.aus()).map(|element| (element, "id"));
    let references = structure.objective_references().map(|element| (element, "idref"));
    let types = structure.aus().map(|element| (element, "activityType"));
    for (element, name) in ids.chain(references).chain(types) {
        judge(&structure, element, name, findings);
    }
}

fn judge(structure: &Structure, element: &Element, name: &str, findings: &mut Findings) {
    let Some(value) = element.value(name).map(str::trim).filter(|value| !is_iri(value)) else {
        return;
    };
    let on = &element.name.local;
    findings.add(
        &CODE,
        structure.attribute(element, name),
        words!(
            "{name} van <{on}> is geen volledige IRI: \"{value}\"",
            "the {name} of <{on}> is no whole IRI: \"{value}\""
        ),
        words!(
            "begin met een schema, bijvoorbeeld https://",
            "start with a scheme, such as https://"
        ),
    );
}

/// A scheme, a colon and something after it, without characters that no IRI may hold (RFC 3987, 2.2).
fn is_iri(text: &str) -> bool {
    let Some((_, rest)) = text.split_once(':').filter(|_| has_scheme(text)) else { return false };
    let forbidden = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
    !rest.trim_matches('/').is_empty() && !rest.contains(forbidden)
}
