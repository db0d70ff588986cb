//! Registrations after which Moodle always sends who a learner is.

use super::TRIED;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::json;
use crate::package::{FormatId, Package};
use crate::words;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/personal-claims",
    severity: Severity::Info,
    clauses: TRIED,
    doc: Doc {
        nl: "Staan `name` of `email` onder de claims van een registratie, dan stuurt Moodle naam en e-mailadres van elke \
             leerling altijd mee; de beheerder kiest dat niet meer. Vraag ze alleen als de tool niet zonder kan.",
        en: "When `name` or `email` stand among the claims of a registration, Moodle always sends the name and e-mail address \
             of every learner; an administrator no longer chooses. Ask for them only when the tool cannot do without.",
    },
};

const PERSONAL: [&str; 4] = ["name", "given_name", "family_name", "email"];

fn check(package: &Package, findings: &mut Findings) {
    let document =
        package.files.iter().next().filter(|_| package.format == FormatId::LTI_REGISTRATION);
    let Some((file, bytes)) =
        document.and_then(|(file, blob)| Some((file, blob.read_document().ok()?)))
    else {
        return;
    };
    let Some(root) = str::from_utf8(&bytes).ok().and_then(|text| json::read(text).ok()) else {
        return;
    };
    let members = root.all_members();
    let claims = members.iter().filter(|member| &*member.name == "claims");
    for claim in claims.flat_map(|member| member.value.list()) {
        let Some(name) = claim.text().filter(|name| PERSONAL.contains(name)) else { continue };
        findings.add(
            &CODE,
            Place::span(file, claim.span.clone()),
            words!("Moodle stuurt \"{name}\" dan altijd", "Moodle then always sends \"{name}\""),
            words!(
                "haal hem weg als de tool zonder kan",
                "take it out when the tool can do without"
            ),
        );
    }
}
