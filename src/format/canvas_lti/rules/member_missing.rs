//! A developer key says all that Canvas needs.

use super::CANVAS;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::lti_json::Tool;
use crate::package::Package;
use crate::words;

/// A member that is required and not there, or empty.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "canvas-lti/member-missing",
    severity: Severity::Error,
    clauses: &[CANVAS],
    doc: Doc {
        nl: "Canvas maakt van deze gegevens een developer key. Het weigert ze zonder `title`, `oidc_initiation_url`, \
            `target_link_uri`, `scopes`, `extensions` en een sleutel: `public_jwk_url` of `public_jwk`.",
        en: "From these data Canvas makes a developer key. It refuses them without `title`, `oidc_initiation_url`, \
            `target_link_uri`, `scopes`, `extensions` and a key: `public_jwk_url` or `public_jwk`.",
    },
};

/// What must be there: one of each of these.
const MEMBERS: [&[&str]; 6] = [
    &["title"],
    &["oidc_initiation_url"],
    &["target_link_uri"],
    &["scopes"],
    &["extensions"],
    &["public_jwk_url", "public_jwk"],
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(tool) = Tool::of(package) else { return };
    for names in MEMBERS {
        let name = names.first().copied().unwrap_or_default();
        // A tool that asks for nothing says so with an empty list.
        let says = |name: &&str| {
            tool.root.get(name).is_some_and(|value| *name == "scopes" || !value.is_empty())
        };
        if names.iter().any(says) {
            continue;
        }
        findings.add(
            &CODE,
            tool.start(&tool.root),
            words!("{name} ontbreekt", "{name} is missing"),
            words!("voeg \"{name}\" toe", "add \"{name}\""),
        );
    }
}
