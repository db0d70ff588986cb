//! Points, attempts and the like: what the author says, else what fits the kind.

use crate::course::item::{Attributes, Kind};
use crate::course::{Grading, Id, Reveal, Scoring};
use crate::definition::fault::reference::UNKNOWN_OBJECTIVE;
use crate::definition::fault::value::BAD_VALUE;
use crate::definition::fences::Fence;
use crate::definition::reading::Reading;
use crate::finding::nearest;
use crate::words;

/// The settings of a question.
pub struct Settings {
    pub points: f64,
    pub required: bool,
    pub objectives: Vec<Id>,
    pub grading: Grading,
    pub scoring: Scoring,
    pub negative: f64,
    pub attempts: u32,
    pub penalty: f64,
    pub reveal: Reveal,
}

/// Reads them.
pub fn read(
    reading: &mut Reading,
    fence: &Fence,
    kind: &'static Kind,
    attributes: &Attributes,
) -> Settings {
    let attempts = attributes.whole("attempts").unwrap_or(0);
    let scoring = scoring(kind, attributes);
    let negative = attributes.number("negative").unwrap_or(0.0);
    if negative > 0.0 && scoring != Scoring::PerOption {
        negative_without_options(reading, fence, attributes);
    }
    Settings {
        points: attributes.number("points").unwrap_or(kind.defaults.points),
        required: required(kind, attributes),
        objectives: objectives(reading, attributes),
        grading: grading(kind, attributes),
        scoring,
        negative: if scoring == Scoring::PerOption { negative } else { 0.0 },
        attempts,
        penalty: attributes.number("penalty").unwrap_or(0.0),
        reveal: reveal(attributes, attempts),
    }
}

fn negative_without_options(reading: &mut Reading, fence: &Fence, attributes: &Attributes) {
    let span = attributes
        .get("negative")
        .map_or_else(|| fence.span.clone(), |found| found.name_span.clone());
    reading.found(
        &BAD_VALUE,
        span,
        words!(
            "`negative` telt alleen bij `scoring=per_option`",
            "`negative` counts only with `scoring=per_option`"
        ),
        words!(
            "voeg `scoring=per_option` toe, of haal `negative` weg",
            "add `scoring=per_option`, or delete `negative`"
        ),
    );
}

fn required(kind: &Kind, attributes: &Attributes) -> bool {
    if attributes.flag("optional") {
        return false;
    }
    match attributes.get("required") {
        Some(_) => attributes.flag("required"),
        None => kind.defaults.required,
    }
}

fn grading(kind: &Kind, attributes: &Attributes) -> Grading {
    match attributes.text("grading") {
        Some("auto") => Grading::Auto,
        Some("self") => Grading::SelfMarked,
        Some("teacher") => Grading::Teacher,
        Some("none") => Grading::None,
        _ => kind.defaults.grading,
    }
}

fn scoring(kind: &Kind, attributes: &Attributes) -> Scoring {
    match attributes.text("scoring") {
        Some("all") => Scoring::All,
        Some("partial") => Scoring::Partial,
        Some("per_option") => Scoring::PerOption,
        Some("none") => Scoring::None,
        _ => kind.defaults.scoring,
    }
}

/// With a limit of tries the key waits for the last one; otherwise it shows after a submit.
fn reveal(attributes: &Attributes, attempts: u32) -> Reveal {
    match attributes.text("reveal") {
        Some("never") => Reveal::Never,
        Some("submit") => Reveal::Submit,
        Some("last_attempt") => Reveal::LastAttempt,
        Some("end") => Reveal::End,
        _ if attempts > 1 => Reveal::LastAttempt,
        _ => Reveal::Submit,
    }
}

fn objectives(reading: &mut Reading, attributes: &Attributes) -> Vec<Id> {
    let ids: Vec<Id> = attributes.list("objectives").filter_map(Id::new).collect();
    for id in &ids {
        if reading.index.objective(id).is_none() {
            let span = attributes.get("objectives").map_or(0..0, |found| found.value_span.clone());
            let help = match nearest(id.as_str(), reading.index.objectives.iter().map(Id::as_str)) {
                Some(near) => words!("bedoel je `{near}`?", "do you mean `{near}`?"),
                None => words!("voeg het toe aan `course.toml`", "add it to `course.toml`"),
            };
            let message =
                words!("het leerdoel `{id}` bestaat niet", "there is no objective `{id}`");
            reading.found(&UNKNOWN_OBJECTIVE, span, message, help);
        }
    }
    ids.into_iter().map(|id| reading.index.objective(&id).unwrap_or(id)).collect()
}
