//! `::quiz{#id bank=…}`, or `:::quiz{#id}` with sections: items drawn from banks.

use std::ops::Range;

use super::{PLAIN, Shape, Spec, question};
use crate::course::item::Attributes;
use crate::course::key::{Key, Value};
use crate::course::{Block, Counts, FeedbackTime, Item, Quiz, Section};
use crate::definition::document::{Body, Piece};
use crate::definition::fault::content::NOT_SHOWN;
use crate::definition::fault::identity::DUPLICATE_ID;
use crate::definition::fault::reference::{BANK_TOO_SMALL, UNKNOWN_BANK};
use crate::definition::fault::value::MISSING_KEY;
use crate::definition::fences::Fence;
use crate::definition::index::Found;
use crate::definition::reading::Reading;
use crate::files::FilePath;
use crate::finding::Doc;
use crate::finding::nearest;
use crate::words;

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
    let id = attributes.id()?;
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

/// A section of a bank; what it does not say itself, the quiz says.
fn section(
    reading: &mut Reading,
    attributes: &Attributes,
    quiz: Option<&Attributes>,
) -> Option<Section> {
    let from = |name: &str| attributes.get(name).or_else(|| quiz.and_then(|quiz| quiz.get(name)));
    let Some(bank) = from("bank") else {
        reading.found(
            &MISSING_KEY,
            attributes.span.clone(),
            words!(
                "bij `section` ontbreekt `bank`: waar de vragen vandaan komen",
                "`section` lacks `bank`: where the questions come from"
            ),
            words!("voeg `bank=banks/…` toe", "add `bank=banks/…`"),
        );
        return None;
    };
    let all = items(reading, bank.value.as_deref()?, &bank.value_span)?;
    let tags: Vec<&str> = attributes.list("tag").collect();
    let tagged =
        |item: &&Item| tags.is_empty() || item.tags.iter().any(|tag| tags.contains(&tag.as_str()));
    let items: Vec<Item> = all.iter().filter(tagged).cloned().collect();
    let draw = attributes.whole("draw").and_then(|draw| usize::try_from(draw).ok());
    let wanted = draw.unwrap_or(1);
    if items.len() < wanted {
        let span = attributes
            .get("draw")
            .or_else(|| attributes.get("tag"))
            .unwrap_or(bank)
            .value_span
            .clone();
        let found = items.len();
        reading.found(
            &BANK_TOO_SMALL,
            span,
            words!(
                "er zijn {found} vragen om uit te trekken, en er zijn er {wanted} nodig",
                "there are {found} questions to draw from, and {wanted} are needed"
            ),
            words!(
                "trek er minder, of voeg vragen aan de bank toe",
                "draw fewer, or add questions to the bank"
            ),
        );
    }
    let title = attributes.text("title").filter(|_| quiz.is_some()).map(str::to_owned);
    Some(Section { title, items, draw })
}

fn items<'a>(
    reading: &mut Reading<'a>,
    reference: &str,
    span: &Range<usize>,
) -> Option<&'a [Item]> {
    let path = match reading.index.find(reading.file, reference, true) {
        Found::File(path) | Found::Missing(path) => path,
        Found::Outside => {
            reading.outside(reference, span);
            return None;
        }
    };
    let found = reading.index.banks.get(&path);
    if found.is_none() {
        let help = match nearest(path.as_str(), reading.index.banks.keys().map(FilePath::as_str)) {
            Some(near) => words!("bedoel je `{near}`?", "do you mean `{near}`?"),
            None => words!("maak de bank: `{path}`", "make the bank: `{path}`"),
        };
        let message = words!("de vragenbank `{path}` bestaat niet", "there is no bank `{path}`");
        reading.found(&UNKNOWN_BANK, span.clone(), message, help);
    }
    found.map(Vec::as_slice)
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

impl Reading<'_> {
    /// Reports text where only blocks are shown.
    pub fn not_shown(&mut self, nodes: &[comrak::Node]) {
        use comrak::nodes::NodeValue;
        let first = nodes.iter().find(|node| {
            let comment = matches!(&node.data().value, NodeValue::HtmlBlock(html) if html.literal.trim_start().starts_with("<!--"));
            !comment
        });
        if let Some(node) = first {
            let span = self.span(node.data().sourcepos);
            self.found(
                &NOT_SHOWN,
                span,
                words!("deze tekst krijgt niemand te zien", "nobody will see this text"),
                words!(
                    "zet hem in een vraag, of boven de toets op de pagina",
                    "put it into a question, or above the quiz on the page"
                ),
            );
        }
    }
}
