//! Links have a text.

use super::scope;
use crate::check::wcag;
use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A link without text.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/empty-link",
    severity: Severity::Error,
    clauses: &[wcag::LINK_PURPOSE, wcag::NAME_ROLE_VALUE],
    doc: Doc {
        nl: "Een link heeft geen tekst.\n\n\
            Niemand ziet zo'n link, en een schermlezer leest het kale adres voor. Een link om een plaatje heeft de \
            alternatieve tekst van het plaatje als tekst.\n\n\
            Fout:  [](https://example.org)\n\
            Goed:  [Wat is webcare?](https://example.org)",
        en: "A link has no text.\n\n\
            Nobody sees such a link, and a screen reader reads out the bare address. A link around a picture takes the \
            alternative text of the picture.\n\n\
            Wrong:  [](https://example.org)\n\
            Right:  [What is webcare?](https://example.org)",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for link in scope::facts(course).flat_map(|facts| &facts.links) {
        if link.text.trim().is_empty() {
            findings.add(
                &CODE,
                link.place.clone(),
                words!("deze link heeft geen tekst", "this link has no text"),
                words!(
                    "schrijf tussen de blokhaken wat erachter zit",
                    "write between the brackets what is behind it"
                ),
            );
        }
    }
}
