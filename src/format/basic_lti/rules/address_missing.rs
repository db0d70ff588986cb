//! A link says where its tool is.

use super::LTI;
use super::link::Link;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;

/// A link without `launch_url` and without `secure_launch_url`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "basic-lti/address-missing",
    severity: Severity::Error,
    clauses: &[LTI],
    doc: Doc {
        nl: "Een link naar een LTI-tool heeft een `<blti:launch_url>` of een `<blti:secure_launch_url>`. Zonder weet het \
            LMS niet wat het moet starten.",
        en: "A link to an LTI tool has a `<blti:launch_url>` or a `<blti:secure_launch_url>`. Without one the LMS does \
            not know what to launch.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for link in Link::all(package) {
        let says =
            |name: &str| link.part(name).is_some_and(|url| !url.own_text().trim().is_empty());
        if says("launch_url") || says("secure_launch_url") {
            continue;
        }
        findings.add(
            &CODE,
            link.place(link.element),
            words!("de link heeft geen adres", "the link has no address"),
            words!(
                "voeg <blti:secure_launch_url>https://…</blti:secure_launch_url> toe",
                "add <blti:secure_launch_url>https://…</blti:secure_launch_url>"
            ),
        );
    }
}
