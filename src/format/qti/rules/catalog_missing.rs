//! Support that is referred to is in the catalogs of the document.

use std::collections::BTreeSet;

use super::clause::{ASI_3, bind};
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, is, value};
use crate::package::Package;
use crate::words;

/// A reference to a catalog that is not there.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/catalog-missing",
    severity: Severity::Error,
    clauses: &[ASI_3],
    doc: Doc {
        nl: "`data-catalog-idref` wijst naar een `<qti-catalog>` met uitleg, gebarentaal of voorgelezen tekst. Die \
            catalogus staat niet in het document: wie de steun nodig heeft, krijgt haar niet.\n\n\
            Voeg de catalogus toe, of verbeter de naam.",
        en: "`data-catalog-idref` points at a `<qti-catalog>` with a gloss, sign language or spoken text. That \
            catalog is not in the document: who needs the support does not get it.\n\n\
            Add the catalog, or mend the name.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in asi::documents(package).filter(|document| !document.includes()) {
        let catalogs: BTreeSet<&str> = document
            .elements()
            .filter(|element| is(element, "catalog"))
            .filter_map(|catalog| value(catalog, "id"))
            .collect();
        for element in document.elements() {
            let reference = value(element, "data-catalog-idref");
            let Some(name) = reference.filter(|name| !catalogs.contains(name)) else { continue };
            let help = match nearest(name, catalogs.iter().copied().take(300)) {
                Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
                None => words!("voeg de catalogus toe", "add the catalog"),
            };
            findings.add(
                &CODE,
                document.attribute(element, "data-catalog-idref"),
                words!("er is geen catalogus \"{name}\"", "there is no catalog \"{name}\""),
                help,
            );
        }
    }
}
