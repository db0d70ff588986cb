//! The glossary explains words that the course uses.

use std::collections::BTreeSet;

use super::scope;
use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A term of the glossary that no page refers to.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/term-unused",
    severity: Severity::Info,
    clauses: &[],
    doc: Doc {
        nl: "Een woord uit de begrippenlijst wordt nergens aangewezen.\n\n\
            Het staat wel op de pagina met begrippen, maar wie het woord in de tekst tegenkomt, krijgt de uitleg niet te zien.\n\n\
            Wijs het aan waar het voor het eerst staat:  Een :term[hashtag]{ref=hashtag} maakt een bericht vindbaar.",
        en: "No page points at a word of the glossary.\n\n\
            It does stand on the glossary page, but who meets the word in the text does not get to see the explanation.\n\n\
            Point at it where it first appears:  A :term[hashtag]{ref=hashtag} makes a post easy to find.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    let used: BTreeSet<_> =
        scope::facts(course).flat_map(|facts| &facts.terms).map(|term| &term.value).collect();
    for term in course.glossary.iter().filter(|term| !used.contains(&term.id)) {
        let id = &term.id;
        findings.add(
            &CODE,
            term.place.clone(),
            words!("geen pagina wijst het begrip `{id}` aan", "no page points at the term `{id}`"),
            words!(
                "schrijf `:term[…]{{ref={id}}}` waar het woord voor het eerst staat",
                "write `:term[…]{{ref={id}}}` where the word first appears"
            ),
        );
    }
}
