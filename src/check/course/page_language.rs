//! The words around the course's own are in the language of the course.

use crate::check::wcag;
use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::site;
use crate::words;

/// A language that neither the program nor the theme has words in.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/page-language",
    severity: Severity::Warning,
    clauses: &[wcag::LANGUAGE_OF_PARTS],
    doc: Doc {
        nl: "Het programma heeft geen woorden in de taal van de cursus, dus knoppen en meldingen zijn Engels.\n\n\
            De pagina zegt dat alles in de taal van de cursus staat. Een voorleesprogramma spreekt het Engels dan uit alsof \
            het die taal is.\n\n\
            Zet de woorden in `theme/strings/<taal>.toml` in de cursusmap; wat daar niet in staat, blijft Engels.",
        en: "The program has no words in the language of the course, so buttons and notices are English.\n\n\
            The page says that all of it is in the language of the course. A screen reader then speaks the English as if it \
            were that language.\n\n\
            Put the words in `theme/strings/<language>.toml` in the course folder; what is not there stays English.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    if site::has_words(course) {
        return;
    }
    let lang = &course.lang;
    let file = lang.split('-').next().unwrap_or(lang);
    findings.add(
        &CODE,
        Place::file(&course.source),
        words!(
            "het programma heeft geen woorden in `{lang}`: knoppen en meldingen zijn Engels",
            "the program has no words in `{lang}`: buttons and notices are English"
        ),
        words!(
            "vertaal ze in `theme/strings/{file}.toml`",
            "translate them in `theme/strings/{file}.toml`"
        ),
    );
}
