//! What a translation was made of is known.

use crate::course::{Course, TextState};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Texts of which nothing says what they were made of.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/translation-unrecorded",
    severity: Severity::Info,
    clauses: &[],
    doc: Doc {
        nl: "Van vertaalde teksten is niet vastgelegd waarvan ze gemaakt zijn.\n\n\
            Zo is het bij een vertaling die met de hand geschreven is. Verandert de cursus, dan merkt niemand dat de vertaling \
            achterblijft.\n\n\
            Lees de vertaling na en draai `lespakket i18n accept --language en`. Dat schrijft `sources.toml` in de map van de \
            vertaling; bewaar dat bestand in versiebeheer.",
        en: "It is not recorded what translated texts were made of.\n\n\
            That is so for a translation that was written by hand. When the course changes, nobody notices that the \
            translation stays behind.\n\n\
            Read the translation through and run `lespakket i18n accept --language en`. It writes `sources.toml` in the folder \
            of the translation; keep that file in version control.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for translation in &course.translations {
        let texts = translation.texts.iter();
        let unrecorded: Vec<_> = texts.filter(|text| text.state == TextState::Unrecorded).collect();
        let Some(first) = unrecorded.first() else { continue };
        let (lang, count) = (&translation.lang, unrecorded.len());
        findings.add(
            &CODE,
            first.place.clone(),
            words!(
                "teksten (`{lang}`) waarvan niet is vastgelegd waarvan ze gemaakt zijn: {count}",
                "texts (`{lang}`) of which it is not recorded what they were made of: {count}"
            ),
            words!(
                "kloppen ze, draai dan `lespakket i18n accept --language {lang}`",
                "where they hold, run `lespakket i18n accept --language {lang}`"
            ),
        );
    }
}
