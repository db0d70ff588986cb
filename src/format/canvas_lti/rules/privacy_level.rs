//! The privacy level is one that Canvas knows.

use super::CANVAS;
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::lti_json::Tool;
use crate::json::Value;
use crate::package::Package;
use crate::words;

/// A `privacy_level` that Canvas does not know.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "canvas-lti/privacy-level",
    severity: Severity::Error,
    clauses: &[CANVAS],
    doc: Doc {
        nl: "`privacy_level` zegt wat de tool van een leerling te weten komt: `anonymous`, `email_only`, `name_only` of \
            `public`. Een ander woord weigert Canvas. Kies het minste dat de tool nodig heeft.",
        en: "`privacy_level` says what the tool learns of a learner: `anonymous`, `email_only`, `name_only` or `public`. \
            Canvas refuses any other word. Choose the least that the tool needs.",
    },
};

const LEVELS: [&str; 4] = ["anonymous", "email_only", "name_only", "public"];

fn check(package: &Package, findings: &mut Findings) {
    let Some(tool) = Tool::of(package) else { return };
    for extension in tool.root.get("extensions").map_or(&[][..], Value::list) {
        let Some(value) = extension.get("privacy_level") else { continue };
        let level = value.text().unwrap_or_default();
        if LEVELS.contains(&level) {
            continue;
        }
        let list = LEVELS.join(", ");
        let help = nearest(level, LEVELS).map_or_else(
            || words!("mogelijk zijn: {list}", "possible are: {list}"),
            |near| words!("bedoel je {near}?", "do you mean {near}?"),
        );
        findings.add(
            &CODE,
            tool.place(value),
            words!("Canvas kent \"{level}\" niet", "Canvas does not know \"{level}\""),
            help,
        );
    }
}
