//! Hints, feedback, model answer, rubric and template of a question.

use std::collections::BTreeMap;

use super::{FEEDBACK, HINT, MODEL, RUBRIC, is, rubric};
use crate::course::item::{Kind, Outcome, Part, Rubric};
use crate::definition::document::{Body, Piece};
use crate::definition::fault::identity::DUPLICATE_ID;
use crate::definition::fault::syntax::MISPLACED_BLOCK;
use crate::definition::fences::Fence;
use crate::definition::markdown::plain;
use crate::definition::reading::Reading;
use crate::words;

/// The parts of a question.
#[derive(Default)]
pub struct Parts {
    pub hints: Vec<String>,
    pub feedback: BTreeMap<Outcome, String>,
    pub model: Option<String>,
    pub rubric: Option<Rubric>,
    /// What belongs to the kind alone.
    pub own: BTreeMap<&'static str, Part>,
}

/// Reads them.
pub fn read(reading: &mut Reading, kind: &'static Kind, pieces: &[Piece], body: &Body) -> Parts {
    let mut parts = Parts::default();
    for piece in pieces {
        let Piece::Fence(fence) = piece else { continue };
        if fence.spec.make.is_some() {
            continue;
        }
        reading.judge(fence);
        if is(piece, &HINT) {
            parts.hints.push(html(reading, fence, body));
        } else if is(piece, &FEEDBACK) {
            let on = outcome(fence.attributes.text("on"));
            let html = html(reading, fence, body);
            if parts.feedback.insert(on, html).is_some() {
                twice(reading, fence);
            }
        } else if allowed(reading, kind, fence) {
            own(reading, fence, body, &mut parts);
        }
    }
    parts
}

fn own(reading: &mut Reading, fence: &Fence, body: &Body, parts: &mut Parts) {
    let name = fence.spec.name;
    if name == RUBRIC.name {
        if parts.rubric.is_some() {
            twice(reading, fence);
        }
        parts.rubric = rubric::read(reading, fence, body);
    } else if name == MODEL.name {
        let html = html(reading, fence, body);
        if parts.model.replace(html).is_some() {
            twice(reading, fence);
        }
    } else {
        let part = Part {
            html: html(reading, fence, body),
            text: lines(fence, body),
            span: fence.span.clone(),
        };
        if parts.own.insert(name, part).is_some() {
            twice(reading, fence);
        }
    }
}

fn allowed(reading: &mut Reading, kind: &'static Kind, fence: &Fence) -> bool {
    let name = fence.spec.name;
    // A model answer helps with any kind; a rubric and a template need one that uses them.
    let allowed = name == MODEL.name || kind.parts.contains(&name);
    if !allowed {
        let kind = kind.id;
        reading.found(
            &MISPLACED_BLOCK,
            fence.span.clone(),
            words!(
                "een vraag van het type `{kind}` heeft geen `{name}`",
                "a question of the type `{kind}` has no `{name}`"
            ),
            words!(
                "haal het blok weg, of kies een ander type",
                "delete the block, or choose another type"
            ),
        );
    }
    allowed
}

fn twice(reading: &mut Reading, fence: &Fence) {
    let name = fence.spec.name;
    reading.found(
        &DUPLICATE_ID,
        fence.span.clone(),
        words!("`{name}` staat twee keer in deze vraag", "`{name}` stands twice in this question"),
        words!("voeg ze samen", "merge them"),
    );
}

fn outcome(on: Option<&str>) -> Outcome {
    match on {
        Some("correct") => Outcome::Correct,
        Some("partial") => Outcome::Partial,
        Some("incorrect") => Outcome::Incorrect,
        Some("retry") => Outcome::Retry,
        _ => Outcome::General,
    }
}

/// Everything in a block, rendered.
fn html(reading: &mut Reading, fence: &Fence, body: &Body) -> String {
    let mut html = String::new();
    for piece in body.inside(fence) {
        match piece {
            Piece::Nodes(nodes) => html.push_str(&reading.render(nodes)),
            // Nothing may stand in these blocks; what does was reported.
            Piece::Fence(_) => {}
        }
    }
    html
}

/// Everything in a block as plain text, with its line breaks, and an empty line between paragraphs.
fn lines(fence: &Fence, body: &Body) -> String {
    let mut lines = Vec::new();
    for piece in body.inside(fence) {
        if let Piece::Nodes(nodes) = piece {
            lines.extend(nodes.iter().map(|node| plain::lines(node)));
        }
    }
    lines.join("\n\n")
}
