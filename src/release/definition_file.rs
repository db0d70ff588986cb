//! `course.toml` with the version and date of a release; everything else in it stays as its author wrote it.

use semver::Version;
use toml_edit::{DocumentMut, Item, Value};

use crate::course::Date;

/// The text with another version and date. A text that is no TOML stays as it is: it was refused before.
#[must_use]
pub fn released(text: &str, version: &Version, date: Date) -> String {
    let (mark, body) = text.strip_prefix('\u{feff}').map_or(("", text), |body| ("\u{feff}", body));
    let Ok(mut document) = body.parse::<DocumentMut>() else { return text.to_owned() };
    let crlf = body.contains("\r\n");
    set(&mut document, "version", &version.to_string());
    set(&mut document, "date", &date.to_string());
    let text = document.to_string();
    let text = if crlf { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text };
    format!("{mark}{text}")
}

/// Sets a value and keeps the space and the comment around it.
fn set(document: &mut DocumentMut, name: &str, text: &str) {
    let mut value = Value::from(text);
    match document.get_mut(name).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            document.insert(name, Item::Value(value));
        }
    }
}
