//! The attachments of a discussion are in the cartridge.

use super::clause::RESOURCES;
use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::format::common_cartridge::version::Kind;
use crate::package::Package;
use crate::package::address::{decode, has_scheme};
use crate::words;

/// An `<attachment>` whose file is nowhere in the cartridge.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/attachment-missing",
    severity: Severity::Warning,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Een `<attachment>` noemt een bestand bij de discussie: gezien vanaf het bestand zelf, of na \
            `$IMS-CC-FILEBASE$`. Dat bestand zit niet in de cartridge: de leerling ziet een bijlage die niet opent.",
        en: "An `<attachment>` names a file that goes with the discussion: as seen from the document, or after \
            `$IMS-CC-FILEBASE$`. That file is not in the cartridge: the learner sees an attachment that does not open.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package).filter(|_| !package.is_bare) else { return };
    for resource in cartridge.resources().filter(|resource| resource.kind == Kind::Topic) {
        let Some(path) = resource.document() else { continue };
        let Some(document) = package.documents.get(path) else { continue };
        let all = document.root.descendants();
        for attachment in all.filter(|element| &*element.name.local == "attachment") {
            let Some(href) = attachment.get("href") else { continue };
            if has_scheme(&href.value) || is_there(package, path, &href.value) {
                continue;
            }
            let name = &href.value;
            findings.add(
                &CODE,
                Place::span(path, href.span.clone()),
                words!("\"{name}\" zit niet in de cartridge", "\"{name}\" is not in the cartridge"),
                words!(
                    "voeg het bestand toe, of haal de bijlage weg",
                    "add the file, or take the attachment out"
                ),
            );
        }
    }
}

/// Whether a file of that name is in the cartridge. Where `$IMS-CC-FILEBASE$` stands differs by maker, so after it the end
/// of the path decides.
fn is_there(package: &Package, document: &FilePath, href: &str) -> bool {
    let Some(decoded) = decode(href.trim()) else { return false };
    if let Some((_, path)) = decoded.split_once("$IMS-CC-FILEBASE$") {
        let path = path.trim_start_matches(['/', '.']);
        let end = format!("/{path}");
        return package
            .files
            .keys()
            .any(|file| file.as_str() == path || file.as_str().ends_with(&end));
    }
    let beside = format!("{}/{decoded}", document.parent());
    [beside, decoded]
        .iter()
        .filter_map(|path| FilePath::new(path.trim_start_matches('/')).ok())
        .any(|path| package.files.contains_key(&path))
}
