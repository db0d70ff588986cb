//! What a key expects, in words, and whether a text fits it.

use crate::course::Id;
use crate::course::key::Value;
use crate::files::FilePath;
use crate::finding::Words;
use crate::words;

/// Whether a text, as it stands in an attribute or a TOML string, is of the kind.
pub fn fits(value: &Value, text: &str) -> bool {
    let each = |fits: &dyn Fn(&str) -> bool| {
        let mut parts = text.split(',').map(str::trim).peekable();
        parts.peek().is_some() && parts.all(|part| !part.is_empty() && fits(part))
    };
    match value {
        Value::Text => !text.trim().is_empty(),
        Value::Any => true,
        Value::Id => Id::new(text).is_some(),
        Value::Ids => each(&|part| Id::new(part).is_some()),
        Value::Texts => each(&|_| true),
        Value::Flag => matches!(text, "true" | "false"),
        Value::Whole { min, max } => text.parse().is_ok_and(|n: u32| (*min..=*max).contains(&n)),
        Value::Number { min, max } => text.parse().is_ok_and(|n: f64| (*min..=*max).contains(&n)),
        Value::OneOf(words) => words.contains(&text),
        Value::AnyOf(words) => each(&|part| words.contains(&part)),
        Value::Path => FilePath::new(text).is_ok(),
        Value::Paths => each(&|part| FilePath::new(part).is_ok()),
        Value::Form(form) => (form.accepts)(text),
        Value::Table(_) | Value::Tables(_) | Value::Map(_) => false,
    }
}

/// What is expected, to follow "expected: ".
pub fn expected(value: &Value) -> Words {
    match value {
        Value::Text | Value::Any => words!("tekst", "text"),
        Value::Id => words!(
            "een id: kleine letters, cijfers en `_`, een letter voorop",
            "an id: small letters, digits and `_`, a letter first"
        ),
        Value::Ids => words!("een lijst van ids", "a list of ids"),
        Value::Texts => words!("een lijst van teksten", "a list of texts"),
        Value::Flag => words!("`true` of `false`", "`true` or `false`"),
        Value::Whole { min, max: u32::MAX } => {
            words!("een heel getal vanaf {min}", "a whole number from {min}")
        }
        Value::Whole { min, max } => words!(
            "een heel getal van {min} tot en met {max}",
            "a whole number from {min} to {max}"
        ),
        Value::Number { min, max } => {
            words!("een getal van {min} tot en met {max}", "a number from {min} to {max}")
        }
        Value::OneOf(choices) => one_of(choices),
        Value::AnyOf(choices) => {
            let list = listed(choices);
            words!("een of meer van {list}", "one or more of {list}")
        }
        Value::Path => words!(
            "het pad van een bestand in de cursusmap",
            "the path of a file in the course folder"
        ),
        Value::Paths => words!("een lijst van bestanden", "a list of files"),
        Value::Form(form) => {
            Words { nl: form.expected.nl.to_owned(), en: form.expected.en.to_owned() }
        }
        Value::Table(_) | Value::Map(_) => words!("een tabel", "a table"),
        Value::Tables(_) => words!("een lijst van tabellen", "a list of tables"),
    }
}

fn one_of(choices: &[&str]) -> Words {
    let list = listed(choices);
    words!("een van {list}", "one of {list}")
}

/// Names as code, with commas between them.
pub fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
