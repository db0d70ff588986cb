//! Links within the package lead somewhere.

use std::ops::Bound;

use super::{Link, Page};
use crate::files::{FilePath, PathFault};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::reference::{decode, has_scheme, near};
use crate::words;

/// A link to a file that is not in the package.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/dead-link",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Een pagina linkt naar een bestand dat niet in het pakket zit, of laadt er een. De leerling krijgt een foutmelding, \
            of mist een plaatje. Hoofdletters tellen: op de server van een LMS zijn `Foto.jpg` en `foto.jpg` twee bestanden.",
        en: "A page links to a file that is not in the package, or loads one. The learner gets an error, or misses a picture. \
            Capitals count: on an LMS's server `Photo.jpg` and `photo.jpg` are two files.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    if page.scan.has_base {
        return;
    }
    for link in &page.scan.links {
        let Some(target) = target(page, link) else { continue };
        let message = match &target {
            Ok(path) if is_there(page, path) => continue,
            Ok(path) => words!("{path} zit niet in het pakket", "{path} is not in the package"),
            Err(fault) => {
                let address = &link.address;
                words!(
                    "{address:?} leidt het pakket uit: {fault}",
                    "{address:?} leads out of the package: {fault}"
                )
            }
        };
        let near = target.ok().and_then(|path| near(from_folder(page, &path), &path));
        let help = match near {
            Some(path) => words!("bedoel je {path}?", "do you mean {path}?"),
            None => words!(
                "voeg het bestand toe, of haal de link weg",
                "add the file, or take the link out"
            ),
        };
        findings.add(&CODE, page.place(&link.span), message, help);
    }
}

/// Where a link within the package leads; none for what leads elsewhere, or is filled in by a script.
fn target(page: &Page, link: &Link) -> Option<Result<FilePath, PathFault>> {
    let address = link.address.trim();
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let template = ["{{", "${", "<%", "[["].iter().any(|mark| address.contains(mark));
    if path.is_empty() || path.starts_with('/') || has_scheme(address) || template {
        return None;
    }
    let decoded = decode(path)?;
    match page.file.sibling(&decoded) {
        // The root of the package itself.
        Err(PathFault::Empty) => None,
        other => Some(other),
    }
}

/// A file, or a folder of files.
fn is_there(page: &Page, path: &FilePath) -> bool {
    let folder = format!("{path}/");
    let from = (Bound::Included(folder.as_str()), Bound::Unbounded);
    let mut after = page.paths.range::<str, _>(from);
    page.paths.contains(path) || after.next().is_some_and(|one| one.as_str().starts_with(&folder))
}

/// The paths from the folder of a path on.
fn from_folder<'a>(page: &'a Page, path: &FilePath) -> impl Iterator<Item = &'a FilePath> {
    let from = (Bound::Included(path.parent()), Bound::Unbounded);
    page.paths.range::<str, _>(from)
}
