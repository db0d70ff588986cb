//! What a translation says in the course's own language still.

use super::translations;
use crate::check::wcag;
use crate::course::{Course, TextState, TranslatedText};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Texts that are not translated.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/translation-missing",
    severity: Severity::Warning,
    clauses: &[wcag::LANGUAGE_OF_PARTS],
    doc: Doc {
        nl: "Teksten van de cursus zijn niet vertaald.\n\n\
            Een pagina die er in de vertaling niet is, krijgt de cursist in de taal van de cursus zelf, en zo staat zij ook in \
            het pakket. Een losse tekst die niet vertaald is, staat tussen de vertaalde zonder dat een voorleesprogramma weet \
            in welke taal.\n\n\
            Haal de teksten met `lespakket i18n export` naar een PO-bestand, laat dat vertalen en lees het terug met \
            `lespakket i18n import`. Hoort een tekst in beide talen hetzelfde te zijn, zoals een naam, vul hem dan in het \
            PO-bestand ook zo in, of draai `lespakket i18n accept --same`.",
        en: "Texts of the course are not translated.\n\n\
            A page that the translation does not have reaches the learner in the course's own language, and is marked as such \
            in the package. A single text that is not translated stands among the translated ones, and no screen reader knows \
            which language it is.\n\n\
            Get the texts into a PO file with `lespakket i18n export`, have it translated and read it back with `lespakket \
            i18n import`. Where a text is the same in both languages, such as a name, put it into the PO file all the same, or \
            run `lespakket i18n accept --same`.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for translation in &course.translations {
        let lang = &translation.lang;
        let absent = translations::absent(course, translation);
        let is_absent = |text: &TranslatedText| {
            text.address.split_once('/').is_some_and(|(id, _)| absent.contains(&(&text.file, id)))
        };
        for (file, texts) in translations::by_file(translation) {
            let missing = texts.iter().filter(|text| text.state == TextState::Missing);
            let missing: Vec<_> =
                missing.filter(|text| !(translation.has(file) && is_absent(text))).collect();
            let Some(first) = missing.first() else { continue };
            let (count, all) = (missing.len(), texts.len());
            let message = if count == all {
                words!(
                    "niets van `{file}` is vertaald (`{lang}`)",
                    "nothing of `{file}` is translated (`{lang}`)"
                )
            } else {
                words!(
                    "niet vertaald (`{lang}`): {count} van de {all} teksten van `{file}`",
                    "not translated (`{lang}`): {count} of the {all} texts of `{file}`"
                )
            };
            findings.add(
                &CODE,
                first.place.clone(),
                message,
                words!(
                    "vertaal ze: `lespakket i18n export --language {lang}`",
                    "translate them: `lespakket i18n export --language {lang}`"
                ),
            );
        }
    }
}
