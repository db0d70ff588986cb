//! The query of a launch address leaves the names of cmi5 alone.

use super::clause::LAUNCH;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::cmi5::structure::Structure;
use crate::package::Package;
use crate::package::address::decode;
use crate::words;

/// A `<url>` whose query uses a name that the LMS adds.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "cmi5/reserved-parameter",
    severity: Severity::Error,
    clauses: &[LAUNCH],
    doc: Doc {
        nl: "Bij de start voegt het LMS `endpoint`, `fetch`, `actor`, `registration` en `activityId` toe aan het adres \
            van de AU. Staat zo\'n naam er al, dan leest de AU de verkeerde waarde en komt er geen sessie tot stand; een \
            LMS moet de cursus weigeren.",
        en: "At launch the LMS adds `endpoint`, `fetch`, `actor`, `registration` and `activityId` to the address of the \
            AU. When such a name is there already, the AU reads the wrong value and no session starts; an LMS must \
            refuse the course.",
    },
};

const RESERVED: [&str; 5] = ["endpoint", "fetch", "actor", "registration", "activityId"];

fn check(package: &Package, findings: &mut Findings) {
    let Some(structure) = Structure::of(package) else { return };
    for url in structure.urls() {
        let text = url.own_text();
        let query = text.trim().split('#').next().and_then(|url| url.split_once('?'));
        let names = query.into_iter().flat_map(|(_, query)| query.split('&'));
        let names = names.map(|pair| pair.split('=').next().unwrap_or_default());
        // An AU reads a name as it is after decoding: `%65ndpoint` is `endpoint`.
        let names = names.map(|name| decode(name).unwrap_or_else(|| name.to_owned()));
        for name in names.filter(|name| RESERVED.contains(&name.as_str())) {
            findings.add(
                &CODE,
                structure.text(url),
                words!(
                    "de naam {name} in het adres is van het LMS",
                    "the name {name} in the address belongs to the LMS"
                ),
                words!("kies een andere naam", "choose another name"),
            );
        }
    }
}
