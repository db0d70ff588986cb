//! Texts of a course beside their translations.

use std::collections::BTreeSet;

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
    let digests: Vec<String> =
        source.segments.iter().map(|segment| Record::digest(&segment.text)).collect();
    let there: BTreeSet<&str> = digests.iter().map(String::as_str).collect();
    let beside = Beside { source, target, record, there };
    let both = source.segments.iter().zip(&digests);
    both.map(|(segment, digest)| beside.pair(segment, digest)).collect()
}

struct Beside<'a, 'r> {
    source: &'a Source,
    target: Option<&'a Source>,
    record: &'r Record,
    /// The digests of the texts as they are now.
    there: BTreeSet<&'r str>,
}

impl<'a> Beside<'a, '_> {
    fn pair(&self, source: &'a Segment, digest: &str) -> Pair<'a> {
        let file = &self.source.file;
        let find = |address: &str| self.target.and_then(|target| target.find(address));
        let target = find(&source.address);
        let recorded = self.record.of(file, &source.address);
        let made_of = match recorded {
            Some(recorded) if recorded == digest => target,
            _ => self.record.made_of(file, digest).find_map(find),
        };
        let state = match (target, recorded) {
            (None, _) => TextState::Missing,
            (Some(_), Some(recorded)) if recorded == digest => TextState::Current,
            // It is the translation of a text that stands elsewhere now.
            (Some(_), Some(recorded)) if self.there.contains(recorded) && made_of.is_none() => {
                TextState::Missing
            }
            (Some(_), Some(_)) => TextState::Stale,
            (Some(target), None) if target.text == source.text => TextState::Missing,
            (Some(_), None) => TextState::Unrecorded,
        };
        Pair { source, target, state, made_of }
    }
}
