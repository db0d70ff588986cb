//! Links within the course lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::course::{Course, Id, LinkTarget, Page, address};
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity, nearest};
use crate::words;

/// A link to a place on a page that is not there.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/dead-link",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Een link leidt naar een plek in de cursus die er niet is.\n\n\
            De pagina is er wel, maar niet de kop of de vraag waar het stuk achter `#` naar wijst; de lezer komt dan boven aan \
            de pagina uit. Het stuk achter `#` van een kop is zijn tekst in kleine letters met streepjes; van een vraag is het \
            `item-` met de id, van een toets `quiz-` met de id.\n\n\
            Fout:  [de regels](regels.md#de-regls)\n\
            Goed:  [de regels](regels.md#de-regels)",
        en: "A link leads to a place in the course that is not there.\n\n\
            The page exists, but not the heading or question that the part after `#` points to, so the reader lands at the top \
            of the page. The part after `#` of a heading is its text in lower case with hyphens; of a question it is `item-` \
            and the id, of a quiz `quiz-` and the id.\n\n\
            Wrong:  [the rules](rules.md#the-ruls)\n\
            Right:  [the rules](rules.md#the-rules)",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    let anchors: BTreeMap<&Id, BTreeSet<String>> =
        course.pages().map(|(_, page)| (&page.id, anchors(page))).collect();
    for (_, page) in course.pages() {
        for link in &page.facts.links {
            let (target, anchor) = match &link.target {
                LinkTarget::Page { page, anchor } => (page, anchor.as_ref()),
                LinkTarget::Anchor(anchor) => (&page.id, Some(anchor)),
                _ => continue,
            };
            judge(target, anchor, anchors.get(target), &link.place, findings);
        }
    }
}

fn judge(
    page: &Id,
    anchor: Option<&String>,
    known: Option<&BTreeSet<String>>,
    place: &Place,
    findings: &mut Findings,
) {
    // A page that could not be read is reported where that went wrong.
    let Some(known) = known else { return };
    let Some(anchor) = anchor.filter(|anchor| !known.contains(*anchor)) else { return };
    let help = match nearest(anchor, known.iter().map(String::as_str)) {
        Some(near) => words!("bedoel je `#{near}`?", "did you mean `#{near}`?"),
        None => words!(
            "link naar de pagina zonder `#{anchor}`, of naar een kop die er staat",
            "link to the page without `#{anchor}`, or to a heading that is there"
        ),
    };
    findings.add(
        &CODE,
        place.clone(),
        words!("op de pagina `{page}` is geen `#{anchor}`", "the page `{page}` has no `#{anchor}`"),
        help,
    );
}

/// What a link can point to on a page.
fn anchors(page: &Page) -> BTreeSet<String> {
    let headings = page.facts.headings.iter().map(|heading| heading.anchor.clone());
    let items = page.items().into_iter().map(|item| address::item_anchor(&item.id));
    let quizzes = page.quizzes().into_iter().map(|quiz| format!("quiz-{}", quiz.id));
    let notes = page.footnotes.iter().map(|note| format!("fn-{}", note.name));
    headings.chain(items).chain(quizzes).chain(notes).collect()
}
