//! Terms of LOM are terms of LOM.

use super::clause::LOM;
use super::clause::SCORM_1_2;
use super::record;
use super::scope::Scope;
use super::term::terms;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity, nearest};
use crate::grammar::namespace::LOM as LOM_NAMESPACE;
use crate::grammar::value::collapse;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A term in IMS metadata that its own vocabulary does not have.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/metadata-term",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2, LOM],
    doc: Doc {
        nl: "Bij een term in de metadata staat `LOMv1.0` als bron, maar die woordenlijst heeft deze term niet. Een \
            catalogus die op termen zoekt, vindt het pakket er niet mee.\n\n\
            Gebruik een term van de lijst, of noem als bron de woordenlijst waar hij wel uit komt.",
        en: "A term in the metadata names `LOMv1.0` as its source, but that vocabulary does not have the term. A \
            catalogue that searches by terms does not find the package with it.\n\n\
            Use a term of the list, or name the vocabulary that it does come from as its source.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    record::each(&scope, |file, record| {
        // The grammar of LOM's own binding looks at them itself.
        if *record.name.namespace == *LOM_NAMESPACE.uri {
            return;
        }
        record::visit(record, &mut |path| {
            let Some(element) = path.last() else { return };
            let Some((term, place)) = of_lom(element) else { return };
            let inside = path.iter().rev().nth(1).map_or("", |one| &one.name.local);
            let known = terms(&element.name.local, inside);
            if known.is_empty() || known.contains(&&*term.to_lowercase()) {
                return;
            }
            let list = known.join(", ");
            let help = nearest(&term, known.iter().copied()).map_or_else(
                || words!("LOM heeft: {list}", "LOM has: {list}"),
                |near| words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
            );
            findings.add(
                &CODE,
                Place::span(file, place.text_span()),
                words!("LOMv1.0 heeft geen term \"{term}\"", "LOMv1.0 has no term \"{term}\""),
                help,
            );
        });
    });
}

/// The term of an element that names LOM as its source, with where it stands.
fn of_lom(element: &Element) -> Option<(String, &Element)> {
    let text = |name| {
        let part = element.elements().find(|child| &*child.name.local == name)?;
        part.elements().find(|child| &*child.name.local == "langstring")
    };
    let source = collapse(&text("source")?.own_text());
    let value = text("value")?;
    let term = collapse(&value.own_text());
    (source == "LOMv1.0" && !term.is_empty()).then_some((term, value))
}
