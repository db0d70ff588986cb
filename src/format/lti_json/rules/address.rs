//! The addresses of a tool are whole and encrypted.

use super::{CORE, REGISTRATION};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::lti_json::Tool;
use crate::json::Value;
use crate::package::Package;
use crate::words;

/// An address of a tool that is not `https`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "lti-json/address",
    severity: Severity::Error,
    clauses: &[CORE, REGISTRATION],
    doc: Doc {
        nl: "De adressen van een tool (`…_uri`, `…_url`, `redirect_uris`) beginnen met `https://`. Een LMS weigert \
            andere, en een tool zonder versleuteling verschijnt niet in de pagina van het LMS.\n\n`http://localhost` \
            mag, om te proberen.",
        en: "The addresses of a tool (`…_uri`, `…_url`, `redirect_uris`) start with `https://`. An LMS refuses others, \
            and a tool without encryption does not appear in the page of the LMS.\n\n`http://localhost` is allowed, for \
            trying out.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(tool) = Tool::of(package) else { return };
    for member in tool.root.all_members() {
        let one = member.name.ends_with("_uri") || member.name.ends_with("_url");
        let many = &*member.name == "redirect_uris";
        let values: &[Value] = match (one, many) {
            (true, _) => std::slice::from_ref(&member.value),
            (_, true) => member.value.list(),
            _ => &[],
        };
        for value in values.iter().filter(|value| !value.is_empty() && !is_address(value)) {
            let name = &member.name;
            findings.add(
                &CODE,
                tool.place(value),
                words!("{name} is geen adres met https", "{name} is no address with https"),
                words!("begin met https://", "start with https://"),
            );
        }
    }
}

fn is_address(value: &Value) -> bool {
    let Some(text) = value.text() else { return false };
    let local = ["http://localhost", "http://127.0.0.1", "http://[::1]"];
    let after = text.strip_prefix("https://").is_some_and(|rest| !rest.is_empty());
    (after || local.iter().any(|start| text.starts_with(start)))
        && !text.contains(char::is_whitespace)
}
