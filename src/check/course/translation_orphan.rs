//! What is translated is there in the course.

use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A translated file, unit or objective that the course does not have.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/translation-orphan",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Er is iets vertaald dat de cursus niet heeft.\n\n\
            De map van een vertaling is een spiegel van de cursusmap: dezelfde namen, dezelfde ids. Een bestand, onderdeel of \
            leerdoel dat alleen daar staat, krijgt niemand te zien. Vaak is het in de cursus hernoemd of weggehaald.\n\n\
            Geef het de naam die het in de cursus heeft, of haal het weg.",
        en: "Something is translated that the course does not have.\n\n\
            The folder of a translation mirrors the course folder: the same names, the same ids. A file, unit or objective \
            that stands there alone is seen by nobody. Often it was renamed in the course, or taken out.\n\n\
            Give it the name that it has in the course, or take it out.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for orphan in course.translations.iter().flat_map(|translation| &translation.orphans) {
        let name = &orphan.name;
        findings.add(
            &CODE,
            orphan.place.clone(),
            words!("de cursus heeft geen `{name}`", "the course has no `{name}`"),
            words!(
                "geef het de naam die het in de cursus heeft, of haal het weg",
                "give it the name that it has in the course, or take it out"
            ),
        );
    }
}
