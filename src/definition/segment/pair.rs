//! Texts of a course beside their translations.

use super::{Segment, Source};
use crate::course::TextState;
use crate::definition::record::Record;

/// A text of a course beside its translation.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// The text.
    pub source: &'a Segment,
    /// What stands at its address in the translation.
    pub target: Option<&'a Segment>,
    /// How that stands.
    pub state: TextState,
    /// The translation of the text as it is now, wherever it stands: where paragraphs moved, it stands at another address.
    pub made_of: Option<&'a Segment>,
}

/// Every text of a file beside its translation.
#[must_use]
pub fn pairs<'a>(source: &'a Source, target: Option<&'a Source>, record: &Record) -> Vec<Pair<'a>> {
    let one = |segment: &'a Segment| pair(source, segment, target, record);
    source.segments.iter().map(one).collect()
}

fn pair<'a>(
    of: &Source,
    source: &'a Segment,
    file: Option<&'a Source>,
    record: &Record,
) -> Pair<'a> {
    let target = file.and_then(|file| file.find(&source.address));
    let digest = Record::digest(&source.text);
    let recorded = record.of(&of.file, &source.address);
    let state = match (target, recorded) {
        (None, _) => TextState::Missing,
        (Some(_), Some(recorded)) if recorded == digest => TextState::Current,
        (Some(_), Some(_)) => TextState::Stale,
        (Some(target), None) if target.text == source.text => TextState::Missing,
        (Some(_), None) => TextState::Unrecorded,
    };
    let made_of = match state {
        TextState::Current => target,
        _ => record
            .made_of(&of.file, &digest)
            .find_map(|address| file.and_then(|file| file.find(address))),
    };
    Pair { source, target, state, made_of }
}
