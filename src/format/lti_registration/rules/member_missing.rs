//! A registration says all that a platform needs.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::lti_json::rules::REGISTRATION;
use crate::format::lti_json::{TOOL_CONFIGURATION, Tool};
use crate::json::Value;
use crate::package::Package;
use crate::words;

/// A member that is required and not there, or empty.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "lti-registration/member-missing",
    severity: Severity::Error,
    clauses: &[REGISTRATION],
    doc: Doc {
        nl: "Een LMS maakt van deze gegevens een tool. Ontbreekt er een, dan weigert het de registratie: Moodle noemt de \
            naam van het veld, andere tonen alleen een fout.",
        en: "From these data an LMS makes a tool. When one is missing, it refuses the registration: Moodle names the \
            field, others show an error alone.",
    },
};

const MEMBERS: [&str; 9] = [
    "application_type",
    "response_types",
    "grant_types",
    "initiate_login_uri",
    "redirect_uris",
    "client_name",
    "jwks_uri",
    "token_endpoint_auth_method",
    TOOL_CONFIGURATION,
];
const TOOL_MEMBERS: [&str; 4] = ["domain", "target_link_uri", "claims", "messages"];

fn check(package: &Package, findings: &mut Findings) {
    let Some(tool) = Tool::of(package) else { return };
    lacks(&tool, &tool.root, &MEMBERS, findings);
    if let Some(configuration) = tool.root.get(TOOL_CONFIGURATION) {
        lacks(&tool, configuration, &TOOL_MEMBERS, findings);
    }
}

fn lacks(tool: &Tool, object: &Value, names: &[&str], findings: &mut Findings) {
    for name in names {
        // No claims and no messages are an answer too.
        let may_be_empty = matches!(*name, "claims" | "messages");
        if object.get(name).is_some_and(|value| may_be_empty || !value.is_empty()) {
            continue;
        }
        findings.add(
            &CODE,
            tool.start(object),
            words!("{name} ontbreekt", "{name} is missing"),
            words!("voeg \"{name}\" toe", "add \"{name}\""),
        );
    }
}
