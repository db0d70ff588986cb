//! What SCORM 2004 cannot express.

use super::edition::Edition;
use crate::course::{Course, Interaction, Item, Navigation, Response, ScoScope};
use crate::finding::Doc;
use crate::format::loss::{self, CourseLimit, ItemLimit, shared};
use crate::format::{Order, metadata};
use crate::package::Loss;

pub(super) fn losses(order: &Order, edition: &Edition) -> Vec<Loss> {
    let short = edition.state < 64_000;
    let whole: Vec<&CourseLimit> = short.then_some(&STATE).into_iter().chain(WHOLE).collect();
    loss::losses(edition.id, order, &whole, EACH)
}

static WHOLE: [&CourseLimit; 6] = [
    &ORDER,
    &VOCABULARY,
    &shared::DRAW,
    &shared::PAGES_ALONE,
    &shared::SWITCH,
    &shared::DESCRIPTION,
];

static EACH: &[&ItemLimit] = &[
    &shared::TEACHER,
    &LONG_TEXT,
    &shared::FILE,
    &LARGE_NUMBER,
    &MANY_GAPS,
    &MANY_PARTS,
    &shared::NEGATIVE,
    &shared::HINTS,
];

static STATE: CourseLimit = CourseLimit {
    meets: writes_at_length,
    what: Doc {
        nl: "de 2nd Edition bewaart 4000 tekens: bij lange open antwoorden past niet alles",
        en: "the 2nd Edition keeps 4000 characters: with long open answers not all of them fit",
    },
    instead: Doc {
        nl: "kladversies van open antwoorden vallen als eerste weg, en de cursist krijgt dat te lezen; scores, voortgang en \
             plaats blijven altijd",
        en: "drafts of open answers go first, and the learner is told; scores, progress and position always stay",
    },
};

fn writes_at_length(course: &Course) -> bool {
    course
        .pages()
        .flat_map(|(_, page)| page.items())
        .any(|item| matches!(item.answer.response(), Response::LongFillIn { .. }))
}

static ORDER: CourseLimit = CourseLimit {
    meets: |course| course.navigation == Navigation::Linear && course.scorm.sco == ScoScope::Page,
    what: Doc {
        nl: "de leeromgeving laat de cursist met “volgende” verder gaan voordat een pagina klaar is",
        en: "the LMS lets the learner go on with \"continue\" before a page is done",
    },
    instead: Doc {
        nl: "de pagina's zijn alleen met “volgende” en “vorige” te bereiken, niet uit de inhoudsopgave; met één SCO voor de \
             hele cursus bewaakt de cursus zelf de volgorde",
        en: "pages are reached with \"continue\" and \"previous\" only, not from the table of contents; with one SCO for the \
             whole course the course itself keeps the order",
    },
};

static VOCABULARY: CourseLimit = CourseLimit {
    meets: metadata::has_words_of_its_own,
    what: Doc {
        nl: "de metadata van SCORM 2004 kennen alleen de woorden van LOM: andere soorten leermateriaal en doelgroepen staan er \
             niet in",
        en: "the metadata of SCORM 2004 know LOM's own words only: other kinds of material and roles are not in it",
    },
    instead: Doc {
        nl: "het pakket voor SCORM 1.2 draagt ze in NL-LOM, dat voor het web in schema.org",
        en: "the SCORM 1.2 package carries them in NL-LOM, the one for the web in schema.org",
    },
};

static LONG_TEXT: ItemLimit = ItemLimit {
    meets: |_, interaction| {
        matches!(interaction.response, Response::LongFillIn { .. } | Response::Other { .. })
    },
    what: Doc {
        nl: "het antwoord staat in het rapport van de leeromgeving tot 4000 tekens, met ⏎ voor elk regeleinde",
        en: "the answer stands in the LMS's report up to 4000 characters, with ⏎ for each line end",
    },
    instead: Doc {
        nl: "het hele antwoord blijft in de cursus staan en is te downloaden",
        en: "the whole answer stays in the course and can be downloaded",
    },
};

static LARGE_NUMBER: ItemLimit = ItemLimit {
    meets: exceeds,
    what: Doc {
        nl: "leeromgevingen nemen voor een getal hoogstens 99999 aan, en geen open grens: de sleutel staat niet in het \
             rapport",
        en: "LMSs take a number of at most 99999, and no open end: the key is not in the report",
    },
    instead: Doc {
        nl: "de cursus kijkt zelf na en meldt goed of fout; een groter antwoord wordt als tekst gemeld",
        en: "the course marks by itself and reports right or wrong; a larger answer is reported as text",
    },
};

fn exceeds(_: &Item, interaction: &Interaction) -> bool {
    let Response::Numeric { ranges } = &interaction.response else { return false };
    let fits = |end: &Option<f64>| end.is_some_and(|value| value.abs() < 100_000.0);
    !ranges.iter().all(|(least, most)| fits(least) && fits(most))
}

static MANY_GAPS: ItemLimit = ItemLimit {
    meets: |_, interaction| matches!(&interaction.response, Response::FillIn { gaps } if gaps.len() > 10),
    what: Doc {
        nl: "het rapport kent hoogstens tien gaten: de rest staat er niet in, en de sleutel ook niet",
        en: "the report knows at most ten gaps: the others are not in it, nor is the key",
    },
    instead: Doc {
        nl: "de cursus kijkt elk gat na en bewaart elk antwoord",
        en: "the course marks each gap and keeps each answer",
    },
};

static MANY_PARTS: ItemLimit = ItemLimit {
    meets: |_, interaction| parts(&interaction.response) > 36,
    what: Doc {
        nl: "het rapport kent hoogstens 36 alternatieven in een sleutel: de sleutel staat er niet in",
        en: "the report knows at most 36 choices in a key: the key is not in it",
    },
    instead: Doc {
        nl: "de cursus kijkt zelf na en meldt goed of fout",
        en: "the course marks by itself and reports right or wrong",
    },
};

fn parts(response: &Response) -> usize {
    match response {
        Response::Choice { correct, .. } => correct.len(),
        Response::Matching { pairs, .. } => pairs.len(),
        Response::Sequencing { order, .. } => order.len(),
        _ => 0,
    }
}
