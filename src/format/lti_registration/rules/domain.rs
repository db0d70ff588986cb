//! A tool is where its domain says.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::lti_json::rules::REGISTRATION;
use crate::format::lti_json::{TOOL_CONFIGURATION, Tool};
use crate::json::Value;
use crate::package::Package;
use crate::words;

/// A target link outside the domain of the tool.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "lti-registration/domain",
    severity: Severity::Error,
    clauses: &[REGISTRATION],
    doc: Doc {
        nl: "De host van elke `target_link_uri` is `domain`, of een van de `secondary_domains`. Moodle weigert de \
            registratie anders; een ander LMS vertrouwt de link niet.",
        en: "The host of every `target_link_uri` is `domain`, or one of the `secondary_domains`. Otherwise Moodle refuses \
            the registration; another LMS does not trust the link.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(tool) = Tool::of(package) else { return };
    let Some(configuration) = tool.root.get(TOOL_CONFIGURATION) else { return };
    let Some(domain) = configuration.get("domain").and_then(Value::text) else { return };
    let others = configuration.get("secondary_domains").map_or(&[][..], Value::list);
    let domains: Vec<&str> =
        others.iter().filter_map(Value::text).chain([domain]).map(str::trim).collect();
    for member in configuration.all_members() {
        let Some(host) = member.value.text().and_then(host) else { continue };
        if &*member.name != "target_link_uri" || domains.contains(&host) {
            continue;
        }
        findings.add(
            &CODE,
            tool.place(&member.value),
            words!(
                "{host} is niet het domein van de tool, {domain}",
                "{host} is not the domain of the tool, {domain}"
            ),
            words!(
                "maak ze gelijk, of zet {host} in secondary_domains",
                "make them the same, or put {host} in secondary_domains"
            ),
        );
    }
}

/// The host of an address, with its port.
fn host(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    authority.rsplit('@').next()
}
