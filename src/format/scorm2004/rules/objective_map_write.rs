//! In one activity one objective writes to a shared objective.

use super::clause::{OBJECTIVES, SEQUENCING};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{flag, name_in};
use crate::grammar::namespace::{ADLSEQ, IMSSS};
use crate::package::Package;
use crate::words;
use crate::xml::Element;
use crate::xml::Namespace;
use std::collections::BTreeMap;

/// Two objectives of one activity that write the same to one shared objective.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/objective-map-write",
    severity: Severity::Error,
    clauses: &[OBJECTIVES, SEQUENCING],
    doc: Doc {
        nl: "Twee leerdoelen van dezelfde activiteit schrijven dezelfde soort staat naar hetzelfde gedeelde leerdoel. \
            SCORM staat één schrijver per activiteit toe: anders wint de laatste, en die verschilt per LMS.\n\n\
            Laat één van de leerdoelen schrijven.",
        en: "Two objectives of the same activity write the same kind of state to the same shared objective. SCORM \
            allows one writer in an activity: otherwise the last one wins, and which that is differs from LMS to \
            LMS.\n\n\
            Let one of the objectives write.",
    },
};

/// What a map writes, by the attribute that says so: only when it says so.
const WRITES: &[(Namespace, &[&str])] = &[
    (IMSSS, &["writeSatisfiedStatus", "writeNormalizedMeasure"]),
    (
        ADLSEQ,
        &[
            "writeRawScore",
            "writeMinScore",
            "writeMaxScore",
            "writeCompletionStatus",
            "writeProgressMeasure",
        ],
    ),
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for element in scope.manifest.root.descendants() {
        for (namespace, names) in
            WRITES.iter().filter(|(namespace, _)| element.is(namespace, "objectives"))
        {
            judge(&scope, element, namespace, names, findings);
        }
    }
}

fn judge(
    scope: &Scope,
    objectives: &Element,
    namespace: &Namespace,
    names: &[&str],
    findings: &mut Findings,
) {
    let mut writers: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for (index, objective) in objectives.elements().enumerate() {
        for map in objective.all(namespace, "mapInfo") {
            let target = name_in(map, "targetObjectiveID").unwrap_or_default();
            for name in names.iter().filter(|name| flag(Some(map), name, false)) {
                // The same objective twice is one writer still.
                if *writers.entry((name, target.clone())).or_insert(index) != index {
                    findings.add(
                        &CODE,
                        scope.attribute(map, name),
                        words!(
                            "een ander leerdoel van deze activiteit schrijft al naar \"{target}\"",
                            "another objective of this activity writes to \"{target}\" already"
                        ),
                        words!("haal {name} hier weg", "take {name} out here"),
                    );
                }
            }
        }
    }
}
