//! Judges attributes by tables of keys.

use std::ops::Range;

use crate::course::item::{Attribute, Attributes};
use crate::course::key::{Key, Value};
use crate::definition::expected::{expected, fits, listed};
use crate::definition::fault::syntax::ATTRIBUTE_SYNTAX;
use crate::definition::fault::value::{BAD_VALUE, MISSING_KEY, UNKNOWN_ATTRIBUTE};
use crate::files::FilePath;
use crate::finding::{Findings, Place, Words, nearest};
use crate::words;

/// Reports what cannot be read.
pub fn report_unreadable(file: &FilePath, faults: Vec<Range<usize>>, findings: &mut Findings) {
    for span in faults {
        findings.add(
            &ATTRIBUTE_SYNTAX,
            Place::span(file, span),
            words!(
                "dit attribuut is niet te lezen, of staat er twee keer",
                "this attribute cannot be read, or stands twice"
            ),
            words!(
                "schrijf `{{#id sleutel=waarde sleutel=\"met spaties\" vlag}}`",
                "write `{{#id key=value key=\"with spaces\" flag}}`"
            ),
        );
    }
}

/// Judges the attributes of `block`, whose opening line stands at `line`, by tables of keys.
pub fn judge(
    block: &str,
    attributes: &Attributes,
    line: &Range<usize>,
    keys: &[&[Key]],
    file: &FilePath,
    findings: &mut Findings,
) {
    let known = || keys.iter().flat_map(|keys| keys.iter());
    for attribute in &attributes.entries {
        match known().find(|key| key.name == attribute.name) {
            Some(key) => judge_value(key, attribute, file, findings),
            None => unknown(block, attribute, known().map(|key| key.name), file, findings),
        }
    }
    for key in known().filter(|key| key.required && attributes.get(key.name).is_none()) {
        let example =
            if key.name == "#" { String::from("#naam") } else { format!("{}=…", key.name) };
        let name = key.name;
        let message = Words {
            nl: format!("bij `{block}` ontbreekt `{name}`: {}", key.doc.nl),
            en: format!("`{block}` lacks `{name}`: {}", key.doc.en),
        };
        let help = words!(
            "voeg `{example}` toe tussen de accolades",
            "add `{example}` between the braces"
        );
        findings.add(&MISSING_KEY, Place::span(file, line.clone()), message, help);
    }
}

fn unknown<'k>(
    block: &str,
    attribute: &Attribute,
    names: impl Iterator<Item = &'k str> + Clone,
    file: &FilePath,
    findings: &mut Findings,
) {
    let name = &attribute.name;
    let help = if let Some(near) = nearest(name, names.clone()) {
        words!("bedoel je `{near}`?", "do you mean `{near}`?")
    } else {
        let list = listed(&names.collect::<Vec<_>>());
        words!("hier kunnen staan: {list}", "these can stand here: {list}")
    };
    let message =
        words!("`{block}` heeft geen attribuut `{name}`", "`{block}` has no attribute `{name}`");
    findings.add(&UNKNOWN_ATTRIBUTE, Place::span(file, attribute.name_span.clone()), message, help);
}

fn judge_value(key: &Key, attribute: &Attribute, file: &FilePath, findings: &mut Findings) {
    let bare_flag = matches!(key.value, Value::Flag) && attribute.value.is_none();
    let text = attribute.value.as_deref().unwrap_or_default();
    if bare_flag || fits(&key.value, text) {
        return;
    }
    let name = &attribute.name;
    let near = match &key.value {
        Value::OneOf(choices) => nearest(text, choices.iter().copied()),
        _ => None,
    };
    let help = if let Some(near) = near {
        words!("bedoel je `{near}`?", "do you mean `{near}`?")
    } else {
        let Words { nl, en } = expected(&key.value);
        Words { nl: format!("verwacht: {nl}"), en: format!("expected: {en}") }
    };
    let shown: String = text.chars().take(60).collect();
    let message = words!("`{shown}` kan niet als `{name}`", "`{shown}` cannot be `{name}`");
    findings.add(&BAD_VALUE, Place::span(file, attribute.value_span.clone()), message, help);
}
