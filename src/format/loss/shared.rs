//! Limits that several targets have in common.

use super::{CourseLimit, ItemLimit};
use crate::course::{Course, Grading, Interaction, Item, Quiz, Response, ScoScope};
use crate::finding::Doc;

/// SCORM has no way for a teacher to mark open work.
pub static TEACHER: ItemLimit = ItemLimit {
    meets: |_, interaction| interaction.grading == Grading::Teacher,
    what: Doc {
        nl: "een docent kan dit werk in de leeromgeving niet nakijken: SCORM kent geen beoordeling achteraf",
        en: "a teacher cannot mark this work in the LMS: SCORM knows no marking afterwards",
    },
    instead: Doc {
        nl: "de cursist krijgt het voorbeeldantwoord en de rubric om zelf te beoordelen, en kan de antwoorden downloaden; \
             de punten tellen niet mee in de score",
        en: "the learner gets the model answer and the rubric for self-assessment, and can download the answers; the points \
             do not count towards the score",
    },
};

/// A file cannot be handed in.
pub static FILE: ItemLimit = ItemLimit {
    meets: takes_file,
    what: Doc {
        nl: "een bestand kan niet in het pakket worden ingeleverd",
        en: "a file cannot be handed in inside the package",
    },
    instead: Doc {
        nl: "de pagina zegt waar het bestand heen moet; de cursist noteert wat is ingeleverd",
        en: "the page says where the file goes; the learner notes what was handed in",
    },
};

fn takes_file(_: &Item, interaction: &Interaction) -> bool {
    let Response::Other { accept } = &interaction.response else { return false };
    accept.iter().any(|way| way == "file")
}

/// Which hints were opened is not reported.
pub static HINTS: ItemLimit = ItemLimit {
    meets: |item, _| !item.hints.is_empty(),
    what: Doc {
        nl: "de leeromgeving krijgt niet te zien welke hints zijn gebruikt",
        en: "the LMS does not see which hints were used",
    },
    instead: Doc {
        nl: "de pagina toont de hints zelf; ze veranderen de score niet",
        en: "the page shows the hints itself; they do not change the score",
    },
};

/// What a wrong choice costs is not reported.
pub static NEGATIVE: ItemLimit = ItemLimit {
    meets: |_, interaction| interaction.negative > 0.0,
    what: Doc {
        nl: "de leeromgeving weet niet hoeveel punten een fout alternatief kost",
        en: "the LMS does not know what a wrong choice costs",
    },
    instead: Doc {
        nl: "de cursus trekt de punten zelf af, tot hoogstens 0, en meldt wat er overblijft",
        en: "the course itself takes the points off, down to 0 at most, and reports what is left",
    },
};

/// From what a quiz draws is not reported.
pub static DRAW: CourseLimit = CourseLimit {
    meets: |course| quizzes(course).into_iter().any(draws),
    what: Doc {
        nl: "de leeromgeving kent de vragenbank van een toets niet: alleen de getrokken vragen worden gemeld",
        en: "the LMS does not know the bank of a quiz: only the questions that were drawn are reported",
    },
    instead: Doc {
        nl: "de cursus trekt de vragen zelf en onthoudt welke het waren",
        en: "the course draws the questions itself and remembers which they were",
    },
};

fn quizzes(course: &Course) -> Vec<&Quiz> {
    course.pages().flat_map(|(_, page)| page.quizzes()).collect()
}

fn draws(quiz: &Quiz) -> bool {
    quiz.sections.iter().any(|section| section.draw.is_some_and(|draw| draw < section.items.len()))
}

/// With one SCO per page there is no page about all of the course.
pub static PAGES_ALONE: CourseLimit = CourseLimit {
    meets: |course| course.scorm.sco == ScoScope::Page,
    what: Doc {
        nl: "bij één SCO per pagina is er geen overzicht van resultaten en antwoorden over de hele cursus",
        en: "with one SCO per page there is no overview of results and answers over the whole course",
    },
    instead: Doc {
        nl: "de leeromgeving toont inhoud, voortgang en resultaten per pagina",
        en: "the LMS shows contents, progress and results page by page",
    },
};

/// Languages that cannot be switched between.
pub static SWITCH: CourseLimit = CourseLimit {
    meets: |course| {
        course.language_switch && !course.translations.is_empty() && !course.has_switch()
    },
    what: Doc {
        nl: "bij één SCO per pagina staan de vertalingen niet in het pakket: wie van taal wisselt, verlaat de SCO",
        en: "with one SCO per page the translations are not in the package: who switches languages leaves the SCO",
    },
    instead: Doc {
        nl: "maak met `--language all` een pakket voor elke taal; een poging gaat in het andere pakket verder",
        en: "make a package for each language with `--language all`; a try goes on in the other package",
    },
};

/// A description that is longer than catalogues take.
pub static DESCRIPTION: CourseLimit = CourseLimit {
    meets: |course| crate::format::metadata::shortened(&course.description).is_some(),
    what: Doc {
        nl: "de beschrijving is langer dan de 1000 tekens die catalogi aannemen",
        en: "the description is longer than the 1000 characters that catalogues take",
    },
    instead: Doc {
        nl: "de metadata houden het begin; de startpagina toont alles",
        en: "the metadata keep its start; the start page shows all of it",
    },
};
