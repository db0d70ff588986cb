//! Course, blocks, units and objectives have a title to show.

use super::clause::METADATA;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::cmi5::structure::Structure;
use crate::grammar::namespace::CMI5;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A title in which no language has any text.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "cmi5/title-empty",
    severity: Severity::Warning,
    clauses: &[METADATA],
    doc: Doc {
        nl: "Het LMS toont de `<title>` in zijn inhoudsopgave. Deze bevat in geen enkele taal tekst: de leerling ziet een \
            lege regel om op te klikken.",
        en: "The LMS shows the `<title>` in its table of contents. This one has no text in any language: the learner sees \
            an empty line to click.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(structure) = Structure::of(package) else { return };
    for title in
        structure.texts().filter(|text| text.is(&CMI5, "title")).filter(|title| is_empty(title))
    {
        findings.add(
            &CODE,
            structure.place(title),
            words!("<title> bevat geen tekst", "<title> has no text"),
            words!("schrijf de titel in een <langstring>", "write the title in a <langstring>"),
        );
    }
}

/// Whether there are texts, and none of them says anything; that none is there, the grammar says.
fn is_empty(title: &Element) -> bool {
    let mut texts = title.all(&CMI5, "langstring").peekable();
    texts.peek().is_some() && texts.all(|text| text.own_text().trim().is_empty())
}
