//! `{#id flag}` at the end of a heading, an option or a table cell: taken from its text.

use comrak::Node;
use comrak::nodes::NodeValue;

use super::attributes;
use super::fault::value::UNKNOWN_ATTRIBUTE;
use super::reading::Reading;
use crate::course::item::Attributes;
use crate::course::key::{Key, Value};
use crate::finding::Doc;
use crate::finding::nearest;
use crate::words;

/// What a heading may carry.
pub const HEADING: &[Key] = &[Key::optional(
    "#",
    Value::Text,
    Doc { nl: "een eigen adres voor de kop", en: "an address of the heading's own" },
)];

/// Takes the attributes at the end of what stands in `node`. Braces that hold nothing like them are text.
pub fn take(reading: &mut Reading, node: Node, keys: &[Key]) -> Attributes<'static> {
    let Some(last) = node.last_child() else { return Attributes::default() };
    let position = last.data().sourcepos;
    let mut data = last.data_mut();
    let NodeValue::Text(text) = &mut data.value else { return Attributes::default() };
    let trimmed = text.trim_end();
    let Some(open) = trimmed.rfind('{').filter(|_| trimmed.ends_with('}')) else {
        return Attributes::default();
    };
    let inside = trimmed.get(open..).unwrap_or_default();
    let end = reading.span(position).end;
    let mut faults = Vec::new();
    let read = attributes::read(inside, end.saturating_sub(inside.len()), &mut faults);
    let Some((found, _)) = read.filter(|(found, _)| faults.is_empty() && !found.entries.is_empty())
    else {
        return Attributes::default();
    };
    let known = |name: &str| keys.iter().any(|key| key.name == name);
    let unknown = found.entries.iter().find(|entry| !known(&entry.name));
    if let Some(entry) = unknown {
        // `{fixd}` is a slip, `{name}` is text.
        if let Some(near) =
            nearest(&entry.name, keys.iter().map(|key| key.name).filter(|name| *name != "#"))
        {
            reading.found(
                &UNKNOWN_ATTRIBUTE,
                entry.name_span.clone(),
                words!(
                    "het attribuut `{}` bestaat hier niet",
                    "there is no attribute `{}` here",
                    entry.name
                ),
                words!("bedoel je `{near}`?", "do you mean `{near}`?"),
            );
        }
        return Attributes::default();
    }
    let found = attributes::owned(&found);
    let kept = trimmed.get(..open).unwrap_or_default().trim_end().to_owned();
    *text = kept.into();
    found
}
