//! A resource that is a document has one file, and no `href`.

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::{Cartridge, Resource};
use crate::package::Package;
use crate::words;

/// A discussion, link or test without a file, with several, or with an `href`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/file-count",
    severity: Severity::Error,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Een discussie, weblink, toets, vragenbank of LTI-link is precies één bestand, genoemd in één `<file>`, en \
            heeft zelf geen `href`: een LMS leest het bestand in plaats van het te openen. Bij meer bestanden kiest elk \
            LMS een ander.",
        en: "A discussion, web link, test, question bank or LTI link is exactly one file, named in one `<file>`, and has \
            no `href` of its own: an LMS reads the file instead of opening it. With more files each LMS chooses another.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    for resource in cartridge.resources().filter(|resource| resource.kind.root().is_some()) {
        count(&cartridge, &resource, findings);
        if resource.element().get("href").is_some() {
            findings.add(
                &CODE,
                cartridge.scope.attribute(resource.element(), "href"),
                words!(
                    "een resource van dit type heeft geen href",
                    "a resource of this type has no href"
                ),
                words!("laat alleen <file> staan", "leave <file> alone"),
            );
        }
    }
}

fn count(cartridge: &Cartridge, resource: &Resource, findings: &mut Findings) {
    let found = resource.references.files.len();
    // A thin cartridge holds the document itself instead of a file.
    let inline = resource
        .element()
        .elements()
        .any(|element| resource.kind.root() == Some(&*element.name.local));
    if found == 1 || found == 0 && inline {
        return;
    }
    let second = resource.references.files.get(1).map(|file| file.element);
    findings.add(
        &CODE,
        cartridge.scope.place(second.unwrap_or(resource.element())),
        words!("de resource heeft {found} bestanden", "the resource has {found} files"),
        words!(
            "noem precies één <file>; wat erbij hoort, wordt een resource waarvan deze afhangt",
            "name exactly one <file>; what goes with it becomes a resource that this one depends on"
        ),
    );
}
