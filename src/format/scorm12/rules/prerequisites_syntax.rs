//! Prerequisites are a script that an LMS can read.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm12::prerequisites::Script;
use crate::grammar::namespace::ADLCP_1_2;
use crate::package::Package;
use crate::words;

/// A script that is none.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/prerequisites-syntax",
    severity: Severity::Error,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "`<adlcp:prerequisites type=\"aicc_script\">` is een script met identifiers van items: `&` (en), `|` (of), \
            `~` (niet), `=` en `<>` met een status tussen aanhalingstekens, haakjes, en `2*{a, b, c}` voor twee van \
            de drie. Dit script is niet te lezen: een LMS dat eraan doet, opent het item dan nooit, of altijd.",
        en: "`<adlcp:prerequisites type=\"aicc_script\">` is a script with identifiers of items: `&` (and), `|` (or), \
            `~` (not), `=` and `<>` with a status in quotes, parentheses, and `2*{a, b, c}` for two of the three. \
            This script cannot be read: an LMS that looks at it then never opens the item, or always.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let all = scope.manifest.root.descendants().filter(|one| one.is(&ADLCP_1_2, "prerequisites"));
    for element in all {
        let text = element.own_text();
        let text = text.trim();
        let Some(at) = Script::read(text).err().filter(|_| !text.is_empty()) else { continue };
        let rest: String = text.get(at..).unwrap_or_default().chars().take(20).collect();
        let message = if rest.is_empty() {
            words!("het script houdt te vroeg op", "the script stops too early")
        } else {
            words!(
                "het script is vanaf \"{rest}\" niet te lezen",
                "the script cannot be read from \"{rest}\" on"
            )
        };
        findings.add(
            &CODE,
            scope.text(element),
            message,
            words!(
                "schrijf bijvoorbeeld item1 & item2, in XML als item1 &amp; item2",
                "write item1 & item2 for example, in XML as item1 &amp; item2"
            ),
        );
    }
}
