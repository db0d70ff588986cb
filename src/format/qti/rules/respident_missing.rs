//! Conditions look at responses that are there.

use std::collections::BTreeSet;

use super::clause::{ASI_1, bind};
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::interop;
use crate::package::Package;
use crate::words;

/// A condition on a response that the item does not have.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/respident-missing",
    severity: Severity::Error,
    clauses: &[ASI_1],
    doc: Doc {
        nl: "Een voorwaarde (`varequal`, `vargt`, `unanswered` …) kijkt met `respident` naar een antwoord dat het \
            item niet heeft. Zij is dan nooit waar: dat antwoord levert geen punten op.\n\n\
            Noem de `ident` van een `response_lid`, `response_str`, `response_num`, `response_xy` of `response_grp` \
            van hetzelfde item.",
        en: "A condition (`varequal`, `vargt`, `unanswered` …) looks with `respident` at a response that the item \
            does not have. It is then never true: that answer earns no points.\n\n\
            Name the `ident` of a `response_lid`, `response_str`, `response_num`, `response_xy` or `response_grp` of \
            the same item.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in interop::documents(package) {
        for item in document.items() {
            // What is in an extension has responses that only its vendor knows.
            if interop::all(item, EXTENSIONS).next().is_some() {
                continue;
            }
            let known: BTreeSet<&str> = interop::responses(item)
                .filter_map(|response| response.value("ident"))
                .map(str::trim)
                .collect();
            for element in item.descendants() {
                let name = element.value("respident").map(str::trim);
                let Some(name) = name.filter(|name| !known.contains(name)) else { continue };
                let help = match nearest(name, known.iter().copied().take(300)) {
                    Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
                    None => {
                        words!("noem een antwoord van dit item", "name a response of this item")
                    }
                };
                findings.add(
                    &CODE,
                    document.attribute(element, "respident"),
                    words!(
                        "het item heeft geen antwoord \"{name}\"",
                        "the item has no response \"{name}\""
                    ),
                    help,
                );
            }
        }
    }
}

const EXTENSIONS: &[&str] = &["response_extension", "render_extension"];
