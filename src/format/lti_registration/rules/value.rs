//! A registration says what LTI prescribes.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::lti_json::Tool;
use crate::format::lti_json::rules::REGISTRATION;
use crate::json::Value;
use crate::package::Package;
use crate::words;

/// A member with another value than LTI prescribes.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "lti-registration/value",
    severity: Severity::Error,
    clauses: &[REGISTRATION],
    doc: Doc {
        nl: "Voor LTI 1.3 staan deze waarden vast: `application_type` is `web`, `response_types` bevat `id_token`, \
            `grant_types` bevat `client_credentials` en `implicit`, en `token_endpoint_auth_method` is \
            `private_key_jwt`. Een LMS weigert iets anders, of start de tool niet.",
        en: "For LTI 1.3 these values are fixed: `application_type` is `web`, `response_types` holds `id_token`, \
            `grant_types` holds `client_credentials` and `implicit`, and `token_endpoint_auth_method` is \
            `private_key_jwt`. An LMS refuses anything else, or does not launch the tool.",
    },
};

/// What each member must say, or hold in its list.
const VALUES: [(&str, &[&str]); 4] = [
    ("application_type", &["web"]),
    ("response_types", &["id_token"]),
    ("grant_types", &["client_credentials", "implicit"]),
    ("token_endpoint_auth_method", &["private_key_jwt"]),
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(tool) = Tool::of(package) else { return };
    for (name, expected) in VALUES {
        // What is not of its kind is reported as that.
        let is_read = |value: &&Value| match name {
            "response_types" | "grant_types" => !value.list().is_empty(),
            _ => value.text().is_some_and(|text| !text.trim().is_empty()),
        };
        let Some(value) = tool.root.get(name).filter(is_read) else { continue };
        for wanted in expected.iter().filter(|wanted| !holds(value, wanted)) {
            findings.add(
                &CODE,
                tool.place(value),
                words!("{name} zegt niet {wanted}", "{name} does not say {wanted}"),
                words!("schrijf \"{wanted}\"", "write \"{wanted}\""),
            );
        }
    }
}

fn holds(value: &Value, wanted: &str) -> bool {
    value.text() == Some(wanted) || value.list().iter().any(|one| one.text() == Some(wanted))
}
