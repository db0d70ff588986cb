//! What only goes with a SCO stands on items that open one.

use super::clause::PRESENTATION;
use super::edition;
use crate::finding::{Code, Doc, Finding, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::Edition;
use crate::grammar::namespace::{ADLCP_2004, ADLNAV};
use crate::package::Package;
use crate::words;
use crate::xml::Element;
use crate::xml::Namespace;
use std::collections::BTreeSet;

/// An element on a kind of item that it does not go with.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/item-kind",
    severity: Severity::Error,
    clauses: &[SCORM_2004, PRESENTATION],
    doc: Doc {
        nl: "`<adlcp:dataFromLMS>` en `<adlcp:timeLimitAction>` (en tot de 4e editie `<adlcp:completionThreshold>`) \
            horen bij een item dat een SCO opent: een asset leest en meldt niets. `<adlnav:presentation>` en \
            `<adlcp:data>` horen bij een item dat iets opent, niet bij een groep. Op een ander item werken ze niet, \
            en keurt ADL het pakket af.\n\n\
            Zet het element op het item dat de SCO opent.",
        en: "`<adlcp:dataFromLMS>` and `<adlcp:timeLimitAction>` (and until the 4th Edition \
            `<adlcp:completionThreshold>`) go with an item that opens a SCO: an asset reads and reports nothing. \
            `<adlnav:presentation>` and `<adlcp:data>` go with an item that opens something, not with a group. On \
            another item they do nothing, and ADL rejects the package.\n\n\
            Put the element on the item that opens the SCO.",
    },
};

/// What an element goes with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goes {
    /// An item that opens a SCO.
    Sco,
    /// An item that opens something.
    Leaf,
}

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let mut table: Vec<(Namespace, &str, Goes)> = vec![
        (ADLCP_2004, "dataFromLMS", Goes::Sco),
        (ADLCP_2004, "timeLimitAction", Goes::Sco),
        (ADLCP_2004, "data", Goes::Leaf),
        (ADLNAV, "presentation", Goes::Leaf),
    ];
    // Since the 4th Edition progress is rolled up, so that groups and assets have a threshold too.
    if edition::of(package) != Edition::Scorm2004Fourth {
        table.push((ADLCP_2004, "completionThreshold", Goes::Sco));
    }
    let assets: BTreeSet<&str> = scope
        .manifest
        .resources()
        .filter(|resource| resource.scorm_type() == Some("asset"))
        .filter_map(|resource| resource.identifier().map(str::trim))
        .collect();
    for item in scope.manifest.items() {
        let is_group = item.element.elements().any(|child| child.name == item.element.name);
        let is_asset = item.target().is_some_and(|target| assets.contains(target.trim()));
        for (namespace, local, goes) in &table {
            let wrong = is_group || is_asset && *goes == Goes::Sco;
            if let Some(element) = item.element.first(namespace, local).filter(|_| wrong) {
                findings.push(finding(&scope, element, is_group));
            }
        }
    }
}

fn finding(scope: &Scope, element: &Element, is_group: bool) -> Finding {
    let name = &element.name;
    let message = if is_group {
        words!("<{name}> hoort niet bij een groep", "<{name}> does not go with a group")
    } else {
        words!("<{name}> hoort niet bij een asset", "<{name}> does not go with an asset")
    };
    let help =
        words!("zet het op een item dat een SCO opent", "put it on an item that opens a SCO");
    Finding::new(&CODE, scope.place(element), message, help)
}
