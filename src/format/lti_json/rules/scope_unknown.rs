//! A tool asks for scopes that exist.

use super::{CORE, REGISTRATION};
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::lti_json::Tool;
use crate::json::Value;
use crate::package::Package;
use crate::words;

/// A scope that no service of LTI has.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "lti-json/scope-unknown",
    severity: Severity::Warning,
    clauses: &[CORE, REGISTRATION],
    doc: Doc {
        nl: "Een scope komt bij geen dienst van LTI voor. Canvas weigert dan de hele registratie; een ander LMS geeft de \
            tool geen toegang, en cijfers of deelnemerslijsten komen niet over.",
        en: "A scope belongs to no service of LTI. Canvas then refuses the whole registration; another LMS gives the tool \
            no access, and grades or rosters do not come across.",
    },
};

const SCOPES: [&str; 9] = [
    "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
    "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly",
    "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
    "https://purl.imsglobal.org/spec/lti-ags/scope/score",
    "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly",
    "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly",
    "https://purl.imsglobal.org/spec/lti/scope/noticehandlers",
    "https://purl.imsglobal.org/spec/lti/scope/asset.readonly",
    "https://purl.imsglobal.org/spec/lti/scope/report",
];
/// Where the scopes of 1EdTech stand; those of vendors are theirs.
const OFFICIAL: &str = "https://purl.imsglobal.org/";

fn check(package: &Package, findings: &mut Findings) {
    let Some(tool) = Tool::of(package) else { return };
    let listed = tool.root.get("scopes").map_or(&[][..], Value::list);
    let joined = tool.root.get("scope");
    for (value, scope) in listed.iter().chain(joined).flat_map(|value| {
        value.text().into_iter().flat_map(str::split_whitespace).map(move |scope| (value, scope))
    }) {
        let vendor = scope.contains("://") && !scope.starts_with(OFFICIAL);
        if vendor || scope == "openid" || SCOPES.contains(&scope) {
            continue;
        }
        let help = nearest(scope, SCOPES).map_or_else(
            || words!("haal hem weg", "take it out"),
            |near| words!("bedoel je {near}?", "do you mean {near}?"),
        );
        findings.add(
            &CODE,
            tool.place(value),
            words!("LTI kent de scope {scope} niet", "LTI does not know the scope {scope}"),
            help,
        );
    }
}
