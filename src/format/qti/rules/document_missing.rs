//! Items, sections and stimuli that are referred to are in the package.

use super::clause::{ASI_2, ASI_3, PACKAGING_2, PACKAGING_3, bind};
use crate::files::FilePath;
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, is_any, value};
use crate::format::qti::href;
use crate::package::Package;
use crate::words;

/// A reference to a document that is not there.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/document-missing",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3, PACKAGING_2, PACKAGING_3],
    doc: Doc {
        nl: "Een toets verwijst met `href` naar een item of sectie, of een item naar een stimulus, en dat bestand zit \
            niet in het pakket. Het pad begint bij de map van het document waarin het staat, en hoofdletters tellen. \
            De toets mist dan een vraag, of opent niet.\n\n\
            Voeg het bestand toe, of verbeter het pad.",
        en: "A test refers with `href` to an item or section, or an item to a stimulus, and that file is not in the \
            package. The path starts at the folder of the document that it stands in, and capitals count. The test \
            then lacks a question, or does not open.\n\n\
            Add the file, or mend the path.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    // A document alone says nothing of what stands beside it.
    if package.files.len() == 1 {
        return;
    }
    for document in asi::documents(package) {
        for element in document.elements().filter(|element| is_any(element, REFERENCES)) {
            let Some(reference) = value(element, "href") else { continue };
            let Some(path) = href::path(document.file, document.root, element, reference) else {
                continue;
            };
            if package.files.contains_key(&path) {
                continue;
            }
            let near = nearest(path.as_str(), package.files.keys().take(300).map(FilePath::as_str));
            let help = match near {
                Some(near) => words!("bedoel je {near}?", "do you mean {near}?"),
                None => words!(
                    "voeg het bestand toe, of verbeter het pad",
                    "add the file, or mend the path"
                ),
            };
            findings.add(
                &CODE,
                document.attribute(element, "href"),
                words!("{path} zit niet in het pakket", "{path} is not in the package"),
                help,
            );
        }
    }
}

const REFERENCES: &[&str] =
    &["assessment-item-ref", "assessment-section-ref", "assessment-stimulus-ref"];
