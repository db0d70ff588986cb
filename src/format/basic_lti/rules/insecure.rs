//! A tool is reached over an encrypted connection.

use super::LTI;
use super::link::Link;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;

/// A link with a plain `http` address alone.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "basic-lti/insecure",
    severity: Severity::Warning,
    clauses: &[LTI],
    doc: Doc {
        nl: "De link heeft alleen een adres met `http:`. Een LMS op `https` toont de tool dan niet in zijn pagina, want \
            browsers weigeren dat; de leerling ziet een leeg vak.",
        en: "The link has an address with `http:` alone. An LMS on `https` then does not show the tool in its page, for \
            browsers refuse that; the learner sees an empty box.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for link in Link::all(package) {
        let Some(url) =
            link.part("launch_url").filter(|_| link.part("secure_launch_url").is_none())
        else {
            continue;
        };
        if !url.own_text().trim().to_ascii_lowercase().starts_with("http:") {
            continue;
        }
        findings.add(
            &CODE,
            link.text(url),
            words!("dit adres is niet versleuteld", "this address is not encrypted"),
            words!(
                "voeg <blti:secure_launch_url> met het https-adres toe",
                "add <blti:secure_launch_url> with the https address"
            ),
        );
    }
}
