//! Pages are told apart by their titles.

use std::collections::BTreeMap;

use crate::check::wcag;
use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Two pages with one title.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/duplicate-title",
    severity: Severity::Warning,
    clauses: &[wcag::PAGE_TITLED],
    doc: Doc {
        nl: "Twee pagina's in hetzelfde deel hebben dezelfde titel.\n\n\
            In de inhoudsopgave, in de tabbladen van de browser en in de rapporten van de leeromgeving zijn ze dan niet uit \
            elkaar te houden.\n\nMaak de titels preciezer:  \"Opdracht: trending topics\" en \"Opdracht: je blogpost\".",
        en: "Two pages of one unit have the same title.\n\n\
            In the contents, in the tabs of the browser and in the reports of the LMS they cannot be told apart.\n\n\
            Make the titles more precise:  \"Task: trending topics\" and \"Task: your blog post\".",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for unit in &course.units {
        let mut seen = BTreeMap::new();
        for page in &unit.pages {
            let Some(first) = seen.insert(page.title.trim().to_lowercase(), page) else { continue };
            let (title, source) = (&page.title, &first.source);
            findings.add(
                &CODE,
                page.place.clone(),
                words!(
                    "de titel \"{title}\" staat ook boven `{source}`",
                    "the title \"{title}\" also stands above `{source}`"
                ),
                words!("geef elke pagina een eigen titel", "give each page a title of its own"),
            );
        }
    }
}
