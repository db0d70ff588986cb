//! What SCORM 1.2 cannot express.

use super::FORMAT;
use crate::course::{Course, Interaction, Item, Response, Side};
use crate::finding::Doc;
use crate::format::Order;
use crate::format::loss::{self, CourseLimit, ItemLimit, shared};
use crate::package::Loss;

pub(super) fn losses(order: &Order) -> Vec<Loss> {
    loss::losses(FORMAT.id, order, WHOLE, EACH)
}

static WHOLE: &[&CourseLimit] =
    &[&STATE, &shared::DRAW, &shared::PAGES_ALONE, &shared::SWITCH, &shared::DESCRIPTION];

static EACH: &[&ItemLimit] = &[
    &shared::TEACHER,
    &LONG_TEXT,
    &shared::FILE,
    &HANDED_IN,
    &RANGE,
    &GAPS,
    &NAMES,
    &shared::NEGATIVE,
    &shared::HINTS,
];

static STATE: CourseLimit = CourseLimit {
    meets: writes_at_length,
    what: Doc {
        nl: "SCORM 1.2 bewaart 4096 tekens: bij lange open antwoorden past niet alles",
        en: "SCORM 1.2 keeps 4096 characters: with long open answers not all of them fit",
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

static LONG_TEXT: ItemLimit = ItemLimit {
    meets: |_, interaction| matches!(interaction.response, Response::LongFillIn { .. }),
    what: Doc {
        nl: "het antwoord staat in het rapport van de leeromgeving tot 255 tekens, als invulvraag",
        en: "the answer stands in the LMS's report up to 255 characters, as a fill-in",
    },
    instead: Doc {
        nl: "het hele antwoord blijft in de cursus staan en is te downloaden",
        en: "the whole answer stays in the course and can be downloaded",
    },
};

static HANDED_IN: ItemLimit = ItemLimit {
    meets: |_, interaction| matches!(interaction.response, Response::Other { .. }),
    what: Doc {
        nl: "ingeleverd werk wordt gemeld als invulvraag, tot 255 tekens",
        en: "work that is handed in is reported as a fill-in, up to 255 characters",
    },
    instead: Doc {
        nl: "het hele adres of antwoord blijft in de cursus staan en is te downloaden",
        en: "the whole address or answer stays in the course and can be downloaded",
    },
};

static RANGE: ItemLimit = ItemLimit {
    meets: asks_range,
    what: Doc {
        nl: "SCORM 1.2 kent voor een getal geen marge: de sleutel staat niet in het rapport",
        en: "SCORM 1.2 knows no range for a number: the key is not in the report",
    },
    instead: Doc {
        nl: "de cursus kijkt zelf na, met de marge, en meldt goed of fout",
        en: "the course marks by itself, with the range, and reports right or wrong",
    },
};

fn asks_range(_: &Item, interaction: &Interaction) -> bool {
    let Response::Numeric { ranges } = &interaction.response else { return false };
    ranges.iter().any(|(least, most)| least != most)
}

static GAPS: ItemLimit = ItemLimit {
    meets: |_, interaction| matches!(&interaction.response, Response::FillIn { gaps } if gaps.len() > 1),
    what: Doc {
        nl: "de gaten staan in het rapport als één tekst met komma's ertussen, tot 255 tekens",
        en: "the gaps stand in the report as one text with commas between them, up to 255 characters",
    },
    instead: Doc {
        nl: "de cursus kijkt elk gat apart na en bewaart elk antwoord",
        en: "the course marks each gap by itself and keeps each answer",
    },
};

static NAMES: ItemLimit = ItemLimit {
    meets: |_, interaction| sides(&interaction.response).iter().any(|side| side.id.len() != 1),
    what: Doc {
        nl: "SCORM 1.2 kent alternatieven bij één teken: de namen die jij gaf staan niet in het rapport",
        en: "SCORM 1.2 knows choices by one character: the names that you gave are not in the report",
    },
    instead: Doc {
        nl: "het rapport noemt letters, in de volgorde van de bron",
        en: "the report names letters, in the order of the source",
    },
};

fn sides(response: &Response) -> Vec<&Side> {
    match response {
        Response::Choice { choices, .. } | Response::Likert { choices } => choices.iter().collect(),
        Response::Matching { sources, targets, .. } => sources.iter().chain(targets).collect(),
        Response::Sequencing { steps, .. } => steps.iter().collect(),
        _ => Vec::new(),
    }
}
