//! What an assignable unit launches is in the package, or addressed in full.

use super::clause::{NO_ZIP, ZIP};
use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::cmi5::structure::Structure;
use crate::package::Package;
use crate::package::address::{decode, has_scheme};
use crate::words;

/// A relative `<url>` to a file that is not there.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "cmi5/file-missing",
    severity: Severity::Error,
    clauses: &[ZIP, NO_ZIP],
    doc: Doc {
        nl: "Een `<url>` zonder schema wijst naar een bestand in de zip, gezien vanaf de hoofdmap. Dat bestand is er \
            niet, of er is geen zip: dan moet elk adres volledig zijn. Het LMS weigert de cursus, of de leerling ziet \
            een lege pagina.",
        en: "A `<url>` without a scheme points to a file in the zip, seen from its root. That file is not there, or there \
            is no zip: then every address must be whole. The LMS refuses the course, or the learner sees an empty page.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(structure) = Structure::of(package) else { return };
    for element in structure.urls() {
        let text = element.own_text();
        let url = text.trim();
        if url.is_empty() || has_scheme(url) {
            continue;
        }
        let path = path(url);
        if path.as_ref().is_some_and(|path| structure.package.files.contains_key(path)) {
            continue;
        }
        let files = structure.package.files.keys().take(300).map(FilePath::as_str);
        let near = path.and_then(|path| nearest(path.as_str(), files));
        let help = match near {
            Some(near) => words!("bedoel je {near}?", "do you mean {near}?"),
            None => words!(
                "voeg het bestand toe, of schrijf het volledige adres (https://…)",
                "add the file, or write the whole address (https://…)"
            ),
        };
        findings.add(
            &CODE,
            structure.text(element),
            words!("{url} zit niet in het pakket", "{url} is not in the package"),
            help,
        );
    }
}

/// The path in the package that a relative address names; none when it leaves the package.
fn path(url: &str) -> Option<FilePath> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    FilePath::new(&decode(path)?).ok()
}
