//! A shared objective that is read is written somewhere.

use super::clause::OBJECTIVES;
use crate::finding::{Code, Doc, Finding, Findings, Rule, Severity, nearest};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::name_in;
use crate::grammar::namespace::{ADLSEQ, IMSSS};
use crate::package::Package;
use crate::words;
use crate::xml::Element;
use std::collections::BTreeSet;

/// A shared objective that only is read.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/objective-never-written",
    severity: Severity::Warning,
    clauses: &[OBJECTIVES],
    doc: Doc {
        nl: "Een gedeeld leerdoel wordt gelezen, maar nergens in deze cursus geschreven. Regels die erop wachten, \
            werken dan nooit. Gelden gedeelde leerdoelen buiten de cursus (zoals zonder \
            `adlseq:objectivesGlobalToSystem=\"false\"`), dan kan een andere cursus het schrijven; daarom is het dan \
            een opmerking en geen waarschuwing.\n\n\
            Zet `writeSatisfiedStatus=\"true\"` of `writeNormalizedMeasure=\"true\"` op de `mapInfo` van de activiteit \
            die het leerdoel toetst, en kijk of de namen gelijk gespeld zijn.",
        en: "A shared objective is read, but written nowhere in this course. Rules that wait for it then never act. \
            If shared objectives hold beyond the course (as they do without \
            `adlseq:objectivesGlobalToSystem=\"false\"`), another course may write it; it is then a remark and not a \
            warning.\n\n\
            Put `writeSatisfiedStatus=\"true\"` or `writeNormalizedMeasure=\"true\"` on the `mapInfo` of the activity \
            that tests the objective, and see whether the names are spelt alike.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let root = scope.manifest.root;
    let maps: Vec<&Element> = root.descendants().filter(|one| is_map(one)).collect();
    let written: BTreeSet<String> =
        maps.iter().filter(|map| writes(map)).filter_map(|map| target(map)).collect();
    let mut seen = BTreeSet::new();
    for map in maps {
        let Some(name) = target(map).filter(|name| !written.contains(name)) else { continue };
        if seen.insert(name.clone()) {
            findings.push(finding(&scope, map, &name, written.iter().map(String::as_str)));
        }
    }
}

fn finding<'a>(
    scope: &Scope,
    map: &Element,
    name: &str,
    written: impl Iterator<Item = &'a str>,
) -> Finding {
    let help = match nearest(name, written.take(300)) {
        Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
        None => words!(
            "zet write…=\"true\" op een mapInfo naar dit leerdoel",
            "put write…=\"true\" on a mapInfo to this objective"
        ),
    };
    let place = scope.attribute(map, "targetObjectiveID");
    let message = words!(
        "niets in deze cursus schrijft naar \"{name}\"",
        "nothing in this course writes to \"{name}\""
    );
    let mut finding = Finding::new(&CODE, place, message, help);
    if scope.manifest.organizations().any(is_global) {
        finding.severity = Severity::Info;
    }
    finding
}

fn is_map(element: &Element) -> bool {
    element.is(&IMSSS, "mapInfo") || element.is(&ADLSEQ, "mapInfo")
}

fn target(map: &Element) -> Option<String> {
    // That it has no name is reported as that.
    name_in(map, "targetObjectiveID").filter(|name| !name.is_empty())
}

fn writes(map: &Element) -> bool {
    let attributes = map.attributes.iter().filter(|one| one.name.local.starts_with("write"));
    attributes.into_iter().any(|one| matches!(one.value.trim(), "true" | "1"))
}

/// Whether an organization shares its objectives beyond the course: it does unless it says otherwise.
fn is_global(organization: &Element) -> bool {
    let says = organization.get_in(&ADLSEQ, "objectivesGlobalToSystem");
    says.is_none_or(|one| !matches!(one.value.trim(), "false" | "0"))
}
