//! What stands around the text on a line and is nobody's to translate: the mark before it, the attributes behind it.

use std::ops::Range;

use super::Role;
use crate::course::item::{Body, credit};
use crate::definition::attributes;

/// The bytes of a line's own text, without a mark of the list of a question, and what it is.
pub fn mark(text: &str, span: Range<usize>, body: Body) -> (Range<usize>, Option<Role>) {
    let line = text.get(span.clone()).unwrap_or_default();
    let (rest, role) = match body {
        Body::Choices => match (line.strip_prefix("[ ]"), line.get(..3)) {
            (Some(rest), _) => (rest, Role::Wrong),
            (None, Some("[x]" | "[X]")) => (line.get(3..).unwrap_or_default(), Role::Right),
            _ => return (span, None),
        },
        Body::Answers if credit(line).is_some() => {
            (line.split_once('=').map_or(line, |(_, rest)| rest), Role::Answer)
        }
        _ => return (span, None),
    };
    (span.end - rest.trim_start().len()..span.end, Some(role))
}

/// The bytes of a text without the `{#id fixed}` at its end.
pub fn without_attributes(text: &str, span: Range<usize>) -> Range<usize> {
    let line = text.get(span.clone()).unwrap_or_default().trim_end();
    let Some(open) = line.rfind('{').filter(|_| line.ends_with('}')) else { return span };
    let mut faults = Vec::new();
    let read = attributes::read(line.get(open..).unwrap_or_default(), 0, &mut faults);
    let is_own = read.is_some_and(|(found, _)| {
        let known = |name: &str| matches!(name, "#" | "fixed");
        !found.entries.is_empty() && found.entries.iter().all(|entry| known(&entry.name))
    });
    if !is_own || !faults.is_empty() {
        return span;
    }
    let kept = line.get(..open).unwrap_or_default().trim_end().len();
    span.start..span.start + kept
}
