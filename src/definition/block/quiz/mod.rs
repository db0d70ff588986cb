//! `::quiz{#id bank=…}`, or `:::quiz{#id}` with sections: items drawn from banks.

mod section;

use std::ops::Range;

use super::{PLAIN, Shape, Spec, question};
use crate::course::key::{Key, Value};
use crate::course::{Block, Counts, FeedbackTime, Item, Named, Quiz, Section};
use crate::definition::document::{Body, Piece};
use crate::definition::fault::identity::DUPLICATE_ID;
use crate::definition::fault::value::MISSING_KEY;
use crate::definition::fences::Fence;
use crate::definition::reading::Reading;
use crate::definition::schema::ALIASES;
use crate::finding::Doc;
use crate::words;

use section::section;

const fn doc(nl: &'static str, en: &'static str) -> Doc {
    Doc { nl, en }
}

const TITLE: Key = Key::optional("title", Value::Text, doc("een titel", "a title"));
const BANK: Key = Key::optional(
    "bank",
    Value::Path,
    doc("de vragenbank, zoals `banks/sm.md`", "the bank, such as `banks/sm.md`"),
);
const TAG: Key = Key::optional(
    "tag",
    Value::Texts,
    doc("alleen vragen met een van deze labels", "only questions with one of these tags"),
);
const DRAW: Key = Key::optional(
    "draw",
    Value::Whole { min: 1, max: 1000 },
    doc("hoeveel vragen er getrokken worden", "how many questions are drawn"),
);

/// The row.
pub static SPEC: Spec = Spec {
    name: "quiz",
    shape: Shape::Either,
    keys: Some(&[
        Key::required("#", Value::Id, doc("de vaste naam van de toets", "the quiz's stable name")),
        ALIASES,
        TITLE,
        BANK,
        TAG,
        DRAW,
        Key::optional(
            "pass",
            Value::Whole { min: 0, max: 100 },
            doc("het percentage om te slagen", "the percentage to pass"),
        ),
        Key::optional(
            "attempts",
            Value::Whole { min: 0, max: 100 },
            doc("hoeveel pogingen; 0 is zonder grens", "how many tries; 0 is no limit"),
        ),
        Key::optional(
            "counts",
            Value::OneOf(&["best", "last", "first", "average"]),
            doc("welke poging telt", "which try counts"),
        ),
        Key::optional(
            "feedback",
            Value::OneOf(&["immediate", "end", "none"]),
            doc("wanneer er feedback komt", "when feedback shows"),
        ),
        Key::optional(
            "shuffle",
            Value::Flag,
            doc("vragen in wisselende volgorde", "questions in changing order"),
        ),
        Key::optional(
            "nav",
            Value::OneOf(&["free", "linear"]),
            doc("vrij, of vraag na vraag", "free, or question after question"),
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
    ]),
    children: &["section", "question"],
    make: Some(make),
    ..PLAIN
};

/// `::section{…}`.
pub static SECTION: Spec =
    Spec { name: "section", shape: Shape::Leaf, keys: Some(&[TITLE, BANK, TAG, DRAW]), ..PLAIN };

fn make(reading: &mut Reading, fence: &Fence, body: &Body) -> Option<Block> {
    let attributes = &fence.attributes;
    let mut sections = Vec::new();
    // With sections inside, the quiz's own bank is what they fall back on.
    if attributes.get("bank").is_some() && fence.children.is_empty() {
        sections.extend(section(reading, attributes, None));
    }
    inside(reading, fence, body, &mut sections);
    if sections.iter().all(|section| section.items.is_empty()) {
        if attributes.get("bank").is_none() && fence.children.is_empty() {
            no_items(reading, fence);
        }
        return None;
    }
    twice(reading, &sections, &fence.span);
    let aliases = reading.ids(attributes, "aliases");
    let id = reading.released.identity(Named::Task, attributes.id()?, aliases);
    let place = reading.place(fence.span.clone());
    let named =
        attributes.get("#").map_or_else(|| fence.span.clone(), |found| found.value_span.clone());
    reading.named.push((id.clone(), reading.place(named)));
    Some(Block::Quiz(Box::new(Quiz {
        id,
        title: attributes.text("title").map(str::to_owned),
        sections,
        pass: attributes.whole("pass").and_then(|pass| u8::try_from(pass).ok()),
        attempts: attributes.whole("attempts").unwrap_or(0),
        counts: counts(attributes.text("counts")),
        feedback: feedback(attributes.text("feedback")),
        shuffle: attributes.flag("shuffle"),
        linear: attributes.text("nav") == Some("linear"),
        required: !attributes.flag("optional") && attributes.text("required") != Some("false"),
        place,
    })))
}

fn counts(word: Option<&str>) -> Counts {
    match word {
        Some("last") => Counts::Last,
        Some("first") => Counts::First,
        Some("average") => Counts::Average,
        _ => Counts::Best,
    }
}

fn feedback(word: Option<&str>) -> FeedbackTime {
    match word {
        Some("immediate") => FeedbackTime::Immediate,
        Some("none") => FeedbackTime::None,
        _ => FeedbackTime::End,
    }
}

/// Sections and questions that stand in the quiz itself; questions in a row are a section of their own.
fn inside(reading: &mut Reading, fence: &Fence, body: &Body, sections: &mut Vec<Section>) {
    let mut row: Vec<Item> = Vec::new();
    for piece in body.inside(fence) {
        match piece {
            Piece::Fence(inner) if inner.spec.name == SECTION.name => {
                if !row.is_empty() {
                    sections.push(Section {
                        title: None,
                        items: std::mem::take(&mut row),
                        draw: None,
                    });
                }
                reading.judge(inner);
                sections.extend(section(reading, &inner.attributes, Some(&fence.attributes)));
            }
            Piece::Fence(inner) if inner.spec.is_item => {
                row.extend(question::read(reading, inner, body));
            }
            Piece::Fence(_) => {}
            Piece::Nodes(nodes) => reading.not_shown(nodes),
        }
    }
    if !row.is_empty() {
        sections.push(Section { title: None, items: row, draw: None });
    }
}

fn no_items(reading: &mut Reading, fence: &Fence) {
    reading.found(
        &MISSING_KEY,
        fence.span.clone(),
        words!("in de toets staan geen vragen", "the quiz holds no questions"),
        words!(
            "voeg `bank=banks/…` toe, of `::section{{bank=…}}` erin",
            "add `bank=banks/…`, or `::section{{bank=…}}` inside"
        ),
    );
}

/// An item in two sections of one quiz would be asked twice under one name.
fn twice(reading: &mut Reading, sections: &[Section], span: &Range<usize>) {
    let mut seen = std::collections::BTreeSet::new();
    let again: Vec<&Item> = sections
        .iter()
        .flat_map(|section| &section.items)
        .filter(|item| !seen.insert(&item.id))
        .collect();
    for item in again {
        let id = &item.id;
        reading.found(
            &DUPLICATE_ID,
            span.clone(),
            words!(
                "de vraag `{id}` zit in twee onderdelen van deze toets",
                "the question `{id}` is in two sections of this quiz"
            ),
            words!(
                "kies labels (`tag=`) die elkaar niet overlappen",
                "choose tags (`tag=`) that do not overlap"
            ),
        );
    }
}
