//! A resource that is a document holds the document that its type says.

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::grammar::{self, Standard, table};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A document of another kind, or one that its table refuses.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/document",
    severity: Severity::Error,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Een discussie, weblink, toets of LTI-link is één XML-bestand, waarvan het hoogste element bij het `type` van \
            de resource past: `<topic>`, `<webLink>`, `<questestinterop>` of `<cartridge_basiclti_link>`. Een LMS slaat \
            een ander bestand over. Wat er verder niet aan klopt, staat onder `grammar/…`.",
        en: "A discussion, web link, test or LTI link is one XML file, whose root element fits the `type` of the \
            resource: `<topic>`, `<webLink>`, `<questestinterop>` or `<cartridge_basiclti_link>`. An LMS passes over any \
            other file. What else is wrong with it is reported under `grammar/…`.",
    },
};

/// What a document is judged by: tests and question banks are QTI 1.2 in every version.
fn standard(cartridge: &Cartridge, root: &Element) -> &'static Standard {
    match &*root.name.local {
        "questestinterop" => &table::qti_1_2::STANDARD,
        _ => cartridge.version.standard,
    }
}

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    for resource in cartridge.resources() {
        let Some((path, expected)) = resource.document().zip(resource.kind.root()) else {
            continue;
        };
        let Some(document) = package.documents.get(path) else { continue };
        let root = &document.root;
        if &*root.name.local == expected {
            let standard = standard(&cartridge, root);
            if standard.grammar(&root.name.namespace).is_some() {
                grammar::check(root, path, standard, findings);
            }
            continue;
        }
        let (found, kind) =
            (&root.name.local, resource.element().value("type").unwrap_or_default());
        findings.add(
            &CODE,
            Place::span(path, root.span.clone()),
            words!(
                "dit is een <{found}>, maar de resource is van het type {kind}",
                "this is a <{found}>, but the resource is of type {kind}"
            ),
            words!(
                "verwacht: <{expected}>; of kies het type dat bij dit bestand hoort",
                "expected: <{expected}>; or choose the type that belongs to this file"
            ),
        );
    }
}
