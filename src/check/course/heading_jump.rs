//! Headings go down one level at a time.

use crate::check::wcag;
use crate::course::{Course, Page};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A heading that skips a level.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/heading-jump",
    severity: Severity::Warning,
    clauses: &[wcag::STRUCTURE],
    doc: Doc {
        nl: "Een kop slaat een niveau over.\n\n\
            Wie een schermlezer gebruikt, springt van kop naar kop en leest het niveau mee. Na een overgeslagen niveau lijkt er \
            tekst te missen. De titel van de pagina is de kop van niveau 1; in de tekst begin je dus met `##`.\n\n\
            Fout:  ## Hashtags, daarna #### Voorbeelden\n\
            Goed:  ## Hashtags, daarna ### Voorbeelden",
        en: "A heading skips a level.\n\n\
            Who uses a screen reader jumps from heading to heading and hears the level. After a skipped level it seems as if \
            text is missing. The page's title is the heading of level 1, so the text starts at `##`.\n\n\
            Wrong:  ## Hashtags, then #### Examples\n\
            Right:  ## Hashtags, then ### Examples",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for (_, page) in course.pages() {
        judge(page, findings);
    }
}

fn judge(page: &Page, findings: &mut Findings) {
    let mut above = 1;
    for heading in page.facts.headings.iter().filter(|heading| !heading.in_item) {
        let level = heading.level;
        let deepest = above + 1;
        if level > deepest {
            findings.add(
                &CODE,
                heading.place.clone(),
                words!(
                    "deze kop heeft niveau {level}, na een kop van niveau {above}",
                    "this heading has level {level}, after one of level {above}"
                ),
                words!("maak er `{0}` van", "make it `{0}`", "#".repeat(usize::from(deepest))),
            );
        }
        above = level;
    }
}
