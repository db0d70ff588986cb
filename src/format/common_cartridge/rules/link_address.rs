//! A web link leads to the web.

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::format::common_cartridge::version::Kind;
use crate::package::Package;
use crate::package::address::has_scheme;
use crate::words;

/// A web link without a whole address, or with one that runs a script.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/link-address",
    severity: Severity::Error,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "De `href` van een weblink is een volledig adres: `https://…`. Een relatief adres leidt in elk LMS ergens \
            anders heen, en `javascript:` wordt geweigerd of is gevaarlijk.",
        en: "The `href` of a web link is a whole address: `https://…`. A relative address leads elsewhere in every LMS, \
            and `javascript:` is refused or dangerous.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    for resource in cartridge.resources().filter(|resource| resource.kind == Kind::Link) {
        let Some(path) = resource.document() else { continue };
        let Some(document) = package.documents.get(path) else { continue };
        let mut urls = document.root.elements().filter(|child| &*child.name.local == "url");
        let Some(href) = urls.find_map(|url| url.get("href")) else { continue };
        let address = href.value.trim();
        let runs = address.to_ascii_lowercase().starts_with("javascript:");
        if has_scheme(address) && !runs {
            continue;
        }
        findings.add(
            &CODE,
            Place::span(path, href.span.clone()),
            words!(
                "\"{address}\" is geen volledig webadres",
                "\"{address}\" is no whole web address"
            ),
            words!("schrijf het met https:// ervoor", "write it with https:// before it"),
        );
    }
}
