//! A text stands once in each language, and says which.

use std::collections::BTreeSet;

use super::clause::METADATA;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::cmi5::structure::Structure;
use crate::grammar::namespace::CMI5;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A `<langstring>` of a language that its text has already.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "cmi5/language-repeated",
    severity: Severity::Warning,
    clauses: &[METADATA],
    doc: Doc {
        nl: "Een titel of beschrijving heeft per taal één `<langstring>`, met de taal in `lang`. Staat een taal er twee \
            keer, of staat er van twee teksten niet bij in welke taal ze zijn, dan toont elk LMS een andere.",
        en: "A title or description has one `<langstring>` for each language, with the language in `lang`. When a \
            language stands twice, or of two texts it is not said in which language they are, each LMS shows another.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(structure) = Structure::of(package) else { return };
    for text in structure.texts() {
        judge(&structure, text, findings);
    }
}

fn judge(structure: &Structure, text: &Element, findings: &mut Findings) {
    let mut known = BTreeSet::new();
    for piece in text.all(&CMI5, "langstring") {
        let language = piece.value("lang").unwrap_or_default().trim().to_ascii_lowercase();
        let name = &text.name.local;
        if !known.insert(language.clone()) {
            findings.add(
                &CODE,
                structure.attribute(piece, "lang"),
                words!(
                    "<{name}> heeft al een tekst in de taal \"{language}\"",
                    "<{name}> has a text in the language \"{language}\" already"
                ),
                words!(
                    "houd er één over, of zet de juiste taal in lang",
                    "keep one of them, or put the right language in lang"
                ),
            );
        }
    }
}
