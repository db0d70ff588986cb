//! `:::question{#id type=…}`: reads what every kind has, takes the body apart, and lets the kind read the rest.

mod config;
mod keys;
mod parts;
mod rubric;
mod settings;
mod stem;

use crate::course::item::{self, Attributes, Item, Kind, Source};
use crate::course::item::{DIGITS, LETTERS};
use crate::course::key::Key;
use crate::course::{Block, Grading, Id, Named};
use crate::definition::attributes;
use crate::definition::block::Spec;
use crate::definition::document::{Body, Piece};
use crate::definition::expected::listed;
use crate::definition::fault::value::{BAD_VALUE, MISSING_KEY};
use crate::definition::fences::Fence;
use crate::definition::reading::Reading;
use crate::finding::nearest;
use crate::words;

pub use keys::{FEEDBACK, HINT, MODEL, QUESTION_KEYS, RUBRIC, SPEC, TEMPLATE};

fn make(reading: &mut Reading, fence: &Fence, body: &Body) -> Option<Block> {
    read(reading, fence, body).map(|item| Block::Item(Box::new(item)))
}

/// Reads a question; none when a fault keeps it from being one.
pub fn read(reading: &mut Reading, fence: &Fence, body: &Body) -> Option<Item> {
    let outer = std::mem::replace(&mut reading.in_item, true);
    reading.gaps = 0;
    let item = read_here(reading, fence, body);
    reading.in_item = outer;
    item
}

fn read_here(reading: &mut Reading, fence: &Fence, body: &Body) -> Option<Item> {
    let mut pieces = body.inside(fence);
    let config = config::take(reading, &mut pieces);
    let attributes = config::merge(reading, &fence.attributes, config);
    let kind = kind(reading, fence, &attributes)?;
    let keys: &[&[Key]] = &[QUESTION_KEYS, kind.keys];
    let name = format!("question type={}", kind.id);
    attributes::judge(&name, &attributes, &fence.span, keys, reading.file, &mut reading.findings);
    let id = id(reading, &attributes);
    let settings = settings::read(reading, fence, kind, &attributes);
    let stem = stem::read(reading, kind, fence, &pieces, body);
    let parts = parts::read(reading, kind, &pieces, body);
    let file = reading.file;
    let mut source = Source {
        file,
        span: fence.span.clone(),
        id: id.as_ref().map(Id::as_str).unwrap_or_default(),
        attributes: &attributes,
        lines: stem.lines,
        table: stem.table,
        gaps: stem.gaps,
        parts: parts.own,
        rubric: parts.rubric.as_ref(),
        graded: settings.grading == Grading::Auto,
        scoring: settings.scoring,
        choice_feedback: std::collections::BTreeMap::new(),
        findings: &mut reading.findings,
    };
    if let Some(id) = &id {
        reading.released.options((id, kind), &mut source, LETTERS, DIGITS);
    }
    let answer = (kind.read)(&mut source);
    let (scoring, choice_feedback) = (source.scoring, source.choice_feedback);
    let place = reading.place(fence.span.clone());
    if let Some(id) = &id {
        reading.named.push((id.clone(), reading.place(attributes.get("#")?.value_span.clone())));
    }
    Some(Item {
        id: id?,
        kind,
        answer: answer?,
        title: attributes.text("title").map(str::to_owned),
        stem: stem.blocks,
        prompt: stem.prompt,
        points: settings.points,
        required: settings.required,
        objectives: settings.objectives,
        tags: attributes.list("tags").map(str::to_owned).collect(),
        grading: settings.grading,
        scoring,
        negative: settings.negative,
        attempts: settings.attempts,
        penalty: settings.penalty,
        shuffle: attributes.flag("shuffle"),
        reveal: settings.reveal,
        hints: parts.hints,
        feedback: parts.feedback.into_iter().collect(),
        choice_feedback: choice_feedback.into_iter().collect(),
        model: parts.model,
        rubric: parts.rubric,
        place,
    })
}

fn kind(reading: &mut Reading, fence: &Fence, attributes: &Attributes) -> Option<&'static Kind> {
    let names = || item::KINDS.iter().map(|kind| kind.id);
    let list = listed(&names().collect::<Vec<_>>());
    let Some(name) = attributes.text("type") else {
        reading.found(
            &MISSING_KEY,
            fence.span.clone(),
            words!(
                "bij `question` ontbreekt `type`: wat voor vraag het is",
                "`question` lacks `type`: what kind of question it is"
            ),
            words!("voeg `type=…` toe: {list}", "add `type=…`: {list}"),
        );
        return None;
    };
    let found = item::KINDS.iter().find(|kind| kind.id == name).copied();
    if found.is_none() {
        let help = match nearest(name, names()) {
            Some(near) => words!("bedoel je `{near}`?", "do you mean `{near}`?"),
            None => words!("soorten: {list}", "kinds: {list}"),
        };
        let span = attributes
            .get("type")
            .map_or_else(|| fence.span.clone(), |found| found.value_span.clone());
        let message =
            words!("de soort vraag `{name}` bestaat niet", "there is no kind of question `{name}`");
        reading.found(&BAD_VALUE, span, message, help);
    }
    found
}

/// What it was released as, or its id; a wrong id was reported with the attributes, a missing one too.
fn id(reading: &mut Reading, attributes: &Attributes) -> Option<Id> {
    let aliases = reading.ids(attributes, "aliases");
    Some(reading.released.identity(Named::Task, attributes.id()?, aliases))
}

/// Whether a piece is a block of this row.
fn is(piece: &Piece, spec: &'static Spec) -> bool {
    matches!(piece, Piece::Fence(fence) if fence.spec.name == spec.name)
}
