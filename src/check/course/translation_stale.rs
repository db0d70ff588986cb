//! What a translation was made of has changed since.

use super::translations;
use crate::course::{Course, TextState};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Texts that changed after they were translated.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/translation-stale",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Teksten van de cursus zijn veranderd nadat ze vertaald zijn.\n\n\
            Wie de vertaling leest, leest wat er eerst stond. Dat de tekst veranderd is, blijkt uit `sources.toml` in de map \
            van de vertaling: daarin staat waarvan elke tekst gemaakt is.\n\n\
            `lespakket i18n export` zet deze teksten als `fuzzy` in het PO-bestand. Klopt de vertaling nog, of is zij met de \
            hand bijgewerkt, draai dan `lespakket i18n accept`.",
        en: "Texts of the course changed after they were translated.\n\n\
            Who reads the translation reads what stood there first. That a text has changed shows in `sources.toml` in the \
            folder of the translation: it holds what each text was made of.\n\n\
            `lespakket i18n export` marks these texts as `fuzzy` in the PO file. Where the translation still holds, or was \
            brought up to date by hand, run `lespakket i18n accept`.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for translation in &course.translations {
        let lang = &translation.lang;
        for (file, texts) in translations::by_file(translation) {
            let stale: Vec<_> =
                texts.iter().filter(|text| text.state == TextState::Stale).collect();
            let Some(first) = stale.first() else { continue };
            let names: Vec<&str> = stale.iter().map(|text| text.address.as_str()).collect();
            let names = translations::listed(&names);
            findings.add(
                &CODE,
                first.place.clone(),
                words!(
                    "in `{file}` veranderd na het vertalen: {names}",
                    "changed in `{file}` after it was translated: {names}"
                ),
                words!(
                    "werk de vertaling bij met `lespakket i18n export --language {lang}`; klopt zij nog, draai dan `lespakket i18n accept --language {lang}`",
                    "bring the translation up to date with `lespakket i18n export --language {lang}`; where it still holds, run `lespakket i18n accept --language {lang}`"
                ),
            );
        }
    }
}
