//! The rows of questions and what stands in them, and the attributes of every question.

use crate::course::key::{Key, Value};
use crate::definition::block::{PLAIN, Spec};
use crate::definition::schema::ALIASES;
use crate::finding::Doc;

const fn doc(nl: &'static str, en: &'static str) -> Doc {
    Doc { nl, en }
}

/// The most that a question brings or costs: sums of these stay exact.
const MOST_POINTS: f64 = 10_000.0;

/// The attributes of every kind.
pub static QUESTION_KEYS: &[Key] = &[
    Key::required("#", Value::Id, doc("de vaste naam van de vraag", "the question's stable name")),
    ALIASES,
    Key::required("type", Value::Text, doc("wat voor vraag het is", "what kind of question it is")),
    Key::optional(
        "title",
        Value::Text,
        doc("een kopje boven de vraag", "a small heading above the question"),
    ),
    Key::optional(
        "points",
        Value::Number { min: 0.0, max: MOST_POINTS },
        doc("wat een goed antwoord oplevert", "what a full answer brings"),
    ),
    Key::optional(
        "required",
        Value::Flag,
        doc("telt mee voor het afronden van de pagina", "counts towards completing the page"),
    ),
    Key::optional(
        "optional",
        Value::Flag,
        doc(
            "telt niet mee voor het afronden van de pagina",
            "does not count towards completing the page",
        ),
    ),
    Key::optional(
        "objectives",
        Value::Ids,
        doc("welke leerdoelen de vraag toetst", "which objectives the question assesses"),
    ),
    Key::optional(
        "tags",
        Value::Texts,
        doc("labels waarop een toets vragen kiest", "labels by which a quiz picks questions"),
    ),
    Key::optional(
        "grading",
        Value::OneOf(&["auto", "self", "teacher", "none"]),
        doc("wie het nakijkt", "who marks it"),
    ),
    Key::optional(
        "scoring",
        Value::OneOf(&["all", "partial", "per_option", "none"]),
        doc("hoe delen van een antwoord tellen", "how parts of an answer count"),
    ),
    Key::optional(
        "negative",
        Value::Number { min: 0.0, max: MOST_POINTS },
        doc(
            "punten eraf per foute optie, bij `scoring=per_option`",
            "points lost per wrong option, with `scoring=per_option`",
        ),
    ),
    Key::optional(
        "attempts",
        Value::Whole { min: 0, max: 100 },
        doc("hoeveel pogingen; 0 is zonder grens", "how many tries; 0 is no limit"),
    ),
    Key::optional(
        "penalty",
        Value::Whole { min: 0, max: 100 },
        doc(
            "procent van de punten eraf per extra poging",
            "percent of the points lost per extra try",
        ),
    ),
    Key::optional(
        "shuffle",
        Value::Flag,
        doc("opties in wisselende volgorde", "options in changing order"),
    ),
    Key::optional(
        "reveal",
        Value::OneOf(&["never", "submit", "last_attempt", "end"]),
        doc("wanneer het goede antwoord te zien is", "when the right answer shows"),
    ),
];

/// The row of questions.
pub static SPEC: Spec = Spec {
    name: "question",
    keys: None,
    children: &[
        "hint", "feedback", "model", "rubric", "template", "image", "video", "audio", "callout",
        "details", "sources",
    ],
    is_item: true,
    make: Some(super::make),
    ..PLAIN
};

/// `:::hint`.
pub static HINT: Spec = Spec { name: "hint", ..PLAIN };

/// `:::feedback{on=…}`.
pub static FEEDBACK: Spec = Spec {
    name: "feedback",
    keys: Some(&[Key::optional(
        "on",
        Value::OneOf(&["correct", "partial", "incorrect", "retry", "general"]),
        doc(
            "na welk antwoord; `general` als het er niet staat",
            "after which answer; `general` when left out",
        ),
    )]),
    ..PLAIN
};

/// `:::model`.
pub static MODEL: Spec = Spec { name: "model", ..PLAIN };

/// `:::rubric`.
pub static RUBRIC: Spec = Spec { name: "rubric", ..PLAIN };

/// `:::template`.
pub static TEMPLATE: Spec = Spec { name: "template", ..PLAIN };
