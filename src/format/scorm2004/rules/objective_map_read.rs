//! An objective reads each kind of state from one shared objective.

use super::clause::{OBJECTIVES, SEQUENCING};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::flag;
use crate::grammar::namespace::{ADLSEQ, IMSSS};
use crate::package::Package;
use crate::words;
use crate::xml::Element;
use crate::xml::Namespace;

/// Two maps of one objective that read the same.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/objective-map-read",
    severity: Severity::Error,
    clauses: &[OBJECTIVES, SEQUENCING],
    doc: Doc {
        nl: "Een leerdoel leest dezelfde soort staat (geslaagd, score, voortgang) uit twee gedeelde leerdoelen. SCORM \
            staat er één toe: welk van de twee een LMS neemt, is niet te zeggen. Let op: lezen staat aan tenzij er \
            `read…=\"false\"` staat.\n\n\
            Zet lezen uit op alle `mapInfo`'s behalve één.",
        en: "An objective reads the same kind of state (satisfied, score, progress) from two shared objectives. SCORM \
            allows one: which of the two an LMS takes cannot be told. Mind that reading is on unless it says \
            `read…=\"false\"`.\n\n\
            Switch reading off on all `mapInfo`s but one.",
    },
};

/// What a map reads, by the attribute that says so. It does unless it says otherwise; of what ADL added that is all too
/// easily forgotten, and two that read nothing harm nobody, so there it must say so.
const READS: &[(Namespace, &[&str])] = &[
    (IMSSS, &["readSatisfiedStatus", "readNormalizedMeasure"]),
    (
        ADLSEQ,
        &[
            "readRawScore",
            "readMinScore",
            "readMaxScore",
            "readCompletionStatus",
            "readProgressMeasure",
        ],
    ),
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for element in scope.manifest.root.descendants() {
        for (namespace, names) in READS {
            let is_objective = ["objective", "primaryObjective"];
            if is_objective.iter().any(|name| element.is(namespace, name)) {
                judge(&scope, element, namespace, names, findings);
            }
        }
    }
}

fn judge(
    scope: &Scope,
    objective: &Element,
    namespace: &Namespace,
    names: &[&str],
    findings: &mut Findings,
) {
    for name in names {
        let maps = objective.all(namespace, "mapInfo");
        let mut readers = maps.filter(|map| flag(Some(map), name, *namespace == IMSSS));
        let Some(first) = readers.next() else { continue };
        let target = first.value("targetObjectiveID").map_or("", str::trim);
        for reader in readers {
            findings.add(
                &CODE,
                scope.place(reader),
                words!(
                    "dit leerdoel leest al uit \"{target}\" ({name})",
                    "this objective reads from \"{target}\" already ({name})"
                ),
                words!("zet hier {name}=\"false\"", "put {name}=\"false\" here"),
            );
        }
    }
}
