//! Activities of an LMS outlive every release.

use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::format;
use crate::words;

/// An activity that is gone.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/released-activity",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Een activiteit waar een LMS pogingen onder bewaart, is weg.\n\n\
            Bij een nieuw pakket verwijderen leeromgevingen wat cursisten in zo'n activiteit deden, en het cijfer erbij. Het \
            komt door een andere `id`, `uuid` of `sco` in `course.toml`, of, met `sco = \"page\"`, door een pagina die weg is. \
            Een uitgave weigert dat, tenzij je `--bump major` zegt.\n\nZet de oude waarde terug, of houd de pagina.",
        en: "An activity that an LMS keeps attempts under is gone.\n\n\
            With a new package LMSs delete what learners did in such an activity, and the grade with it. It comes from \
            another `id`, `uuid` or `sco` in `course.toml` or, with `sco = \"page\"`, from a page that is gone. A release \
            refuses that unless you say `--bump major`.\n\nPut the old value back, or keep the page.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    let Some(ledger) = &course.ledger else { return };
    let present = format::activities(course);
    let known = ledger.register.scos.iter().filter(|(_, known)| known.retired.is_none());
    let gone: Vec<&String> =
        known.map(|(id, _)| id).filter(|id| !present.contains_key(*id)).collect();
    let Some(first) = gone.first() else { return };
    let count = gone.len();
    findings.add(
        &CODE,
        Place::file(&course.source),
        words!(
            "{count} activiteit(en) van de laatste uitgave zijn weg, zoals `{first}`",
            "{count} of the activities of the last release are gone, such as `{first}`"
        ),
        words!(
            "zet `id`, `uuid` en `sco` terug, of houd de pagina: een LMS verwijdert anders de pogingen",
            "put `id`, `uuid` and `sco` back, or keep the page: an LMS deletes the attempts otherwise"
        ),
    );
}
