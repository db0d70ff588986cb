//! What items show and play is in the package.

use std::collections::BTreeMap;

use super::clause::{ASI_1, ASI_2, ASI_3, PACKAGING_2, PACKAGING_3, bind};
use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::finding::{Place, nearest};
use crate::format::qti::asi::Asi;
use crate::format::qti::{asi, href, interop, place, portable};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// An image, sound, stylesheet or other file that is not there.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/asset-missing",
    severity: Severity::Warning,
    clauses: &[ASI_1, ASI_2, ASI_3, PACKAGING_2, PACKAGING_3],
    doc: Doc {
        nl: "Een item toont een plaatje, speelt geluid, of gebruikt een stylesheet of een script (van een eigen \
            interactie) dat niet in het pakket zit. Het pad \
            begint bij de map van het item, en hoofdletters tellen: op de server van een afnamesysteem zijn \
            `Kaart.png` en `kaart.png` twee bestanden. De leerling ziet een leeg vlak.\n\n\
            Voeg het bestand toe, of verbeter het pad.",
        en: "An item shows an image, plays a sound, or uses a stylesheet or a script (of an interaction of its own) \
            that is not in the package. The path starts \
            at the folder of the item, and capitals count: on the server of a delivery system `Map.png` and \
            `map.png` are two files. The learner sees an empty space.\n\n\
            Add the file, or mend the path.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    // A document alone says nothing of what stands beside it.
    if package.files.len() == 1 {
        return;
    }
    let mut missing: Vec<(FilePath, Place)> = Vec::new();
    let mut look = |file, root, element, reference: &str, place: Place| {
        let path = href::path(file, root, element, reference);
        missing.extend(
            path.filter(|path| !package.files.contains_key(path)).map(|path| (path, place)),
        );
    };
    for document in asi::documents(package) {
        for element in document.elements() {
            if let Some((attribute, reference)) = asset(element) {
                let place = document.attribute(element, attribute);
                look(document.file, document.root, element, reference, place);
            }
        }
    }
    for document in interop::documents(package) {
        for element in interop::all(document.root, MATERIALS) {
            if let Some(reference) = element.value("uri") {
                let place = place::attribute(document.file, element, "uri");
                look(document.file, document.root, element, reference, place);
            }
        }
    }
    missing.extend(asi::documents(package).flat_map(scripts));
    report(package, missing, findings);
}

const MATERIALS: &[&str] =
    &["mattext", "matemtext", "matimage", "mataudio", "matvideo", "matapplet", "matapplication"];

/// The scripts of portable interactions that are not there.
fn scripts(document: Asi<'_>) -> impl Iterator<Item = (FilePath, Place)> {
    let Asi { package, file, root } = document;
    root.descendants().flat_map(move |element| {
        portable::scripts(element).filter_map(move |attribute| {
            let path = href::path(file, root, element, &attribute.value)?;
            let is_there = portable::is_there(&path, &attribute.value, &package.files);
            (!is_there).then(|| (path, Place::span(file, attribute.span.clone())))
        })
    })
}

/// The attribute of an element that names a file, and the reference in it.
fn asset(element: &Element) -> Option<(&'static str, &str)> {
    let attribute = match &*element.name.local {
        "img" | "audio" | "video" | "source" | "track" => "src",
        "object" => "data",
        _ if asi::is(element, "stylesheet") => "href",
        _ => return None,
    };
    asi::value(element, attribute).map(|reference| (attribute, reference))
}

fn report(package: &Package, missing: Vec<(FilePath, Place)>, findings: &mut Findings) {
    if missing.is_empty() {
        return;
    }
    let folded: BTreeMap<String, &FilePath> =
        package.files.keys().map(|path| (path.as_str().to_lowercase(), path)).collect();
    for (path, place) in missing {
        let near = || nearest(path.as_str(), package.files.keys().take(300).map(FilePath::as_str));
        let help = match folded.get(&path.as_str().to_lowercase()) {
            Some(other) => words!(
                "het heet {other}: hoofdletters tellen",
                "it is called {other}: capitals count"
            ),
            None => match near() {
                Some(near) => words!("bedoel je {near}?", "do you mean {near}?"),
                None => words!(
                    "voeg het bestand toe, of verbeter het pad",
                    "add the file, or mend the path"
                ),
            },
        };
        findings.add(
            &CODE,
            place,
            words!("{path} zit niet in het pakket", "{path} is not in the package"),
            help,
        );
    }
}
