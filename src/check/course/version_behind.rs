//! Versions go up.

use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A version below the last release.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/version-behind",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "De versie in `course.toml` is lager dan die van de laatste uitgave.\n\n\
            Een pakket met een lager nummer lijkt oud, en cursisten die de nieuwere uitgave hadden, krijgen hun werk terug in een \
            oudere. Meestal is een wijziging in git verkeerd samengevoegd.\n\nNeem de versie van de laatste uitgave over; `lespakket releases` laat haar zien.",
        en: "The version in `course.toml` is lower than that of the last release.\n\n\
            A package with a lower number looks old, and learners who had the newer release get their work back in an older \
            one. Most often a change was merged wrongly in git.\n\nTake over the version of the last release; `lespakket releases` shows it.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    let last = course.ledger.as_ref().and_then(|ledger| ledger.last());
    let Some(last) = last.filter(|last| course.version < last.version) else { return };
    let (version, last) = (&course.version, &last.version);
    findings.add(
        &CODE,
        Place::file(&course.source),
        words!(
            "versie {version} is lager dan de laatste uitgave, {last}",
            "version {version} is lower than the last release, {last}"
        ),
        words!("zet er `version = \"{last}\"`", "make it `version = \"{last}\"`"),
    );
}
