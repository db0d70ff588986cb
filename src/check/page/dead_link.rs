//! Links within the package lead somewhere.

use std::ops::Bound;

use super::Page;
use crate::files::{FilePath, PathFault};
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::format::content_package::rules::reference::near;
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

/// For how many dead links of a page the file that was meant is looked for.
const MOST_GUESSES: usize = 1000;

fn check(page: &Page, findings: &mut Findings) {
    for link in &page.scan.links {
        let Some(target) = page.target(link) else { continue };
        let message = match &target {
            Ok(path) if is_there(page, path) => continue,
            Ok(path) => words!("{path} zit niet in het pakket", "{path} is not in the package"),
            Err(fault) => unusable(&link.address, *fault),
        };
        // A page of nothing but dead links must not take minutes.
        let wanted = target.ok().filter(|_| findings.len() < MOST_GUESSES);
        let near = wanted.and_then(|path| near(from_folder(page, &path), &path));
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

/// Why no file of a package can have an address.
fn unusable(address: &str, fault: PathFault) -> Words {
    match fault {
        PathFault::Outside | PathFault::Absolute => {
            words!("\"{address}\" leidt het pakket uit", "\"{address}\" leads out of the package")
        }
        PathFault::Character | PathFault::Empty => words!(
            "\"{address}\" kan de naam van geen bestand zijn",
            "\"{address}\" can be the name of no file"
        ),
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
