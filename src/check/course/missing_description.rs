//! A course says what it is about.

use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A course without a description.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/missing-description",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "De cursus heeft geen beschrijving.\n\n\
            De beschrijving staat op de startpagina en in de metadata, waarmee collega's en catalogi de cursus vinden.\n\n\
            In course.toml:  description = \"In drie delen leer je sociale media zakelijk gebruiken.\"",
        en: "The course has no description.\n\n\
            It stands on the start page and in the metadata, by which colleagues and catalogues find the course.\n\n\
            In course.toml:  description = \"In three parts you learn to use social media for business.\"",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    if course.description.trim().is_empty() {
        findings.add(
            &CODE,
            Place::file(&course.source),
            words!("de cursus heeft geen beschrijving", "the course has no description"),
            words!(
                "zet er `description = \"…\"` bij, in een paar zinnen",
                "add `description = \"…\"`, in a few sentences"
            ),
        );
    }
}
