//! Judges a TOML table by a table of keys: unknown names, wrong types, bad values, missing keys, all at once.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::course::Id;
use crate::course::key::{Key, Value};
use crate::definition::expected::{expected, fits, listed};
use crate::definition::fault::text::CONTROL_CHARACTER;
use crate::definition::fault::value::{BAD_VALUE, MISSING_KEY, UNKNOWN_KEY, WRONG_TYPE};
use crate::definition::text::{Text, control_character, forbidden};
use crate::finding::nearest;
use crate::finding::{Code, Findings, Words};
use crate::words;

pub struct Judge<'a> {
    pub text: &'a Text,
    /// Where the TOML begins in the file.
    pub offset: usize,
    pub findings: &'a mut Findings,
}

type Entry<'a> = Spanned<DeValue<'a>>;

impl Judge<'_> {
    /// Judges the entries of a table; `span` is where a missing key is reported.
    pub fn table(&mut self, table: &DeTable, span: &Range<usize>, keys: &'static [Key]) {
        for (name, value) in table {
            match keys.iter().find(|key| key.name == name.get_ref()) {
                Some(key) => self.value(key.name, value, &key.value),
                None => self.unknown(name.get_ref(), name.span(), keys),
            }
        }
        for key in keys.iter().filter(|key| key.required && !table.contains_key(key.name)) {
            let (name, example) = (key.name, example(key, "een_naam"));
            let english = self::example(key, "a_name");
            let message = Words {
                nl: format!("`{name}` ontbreekt: {}", key.doc.nl),
                en: format!("`{name}` is missing: {}", key.doc.en),
            };
            let help = words!("voeg toe: `{example}`", "add: `{english}`");
            self.found(&MISSING_KEY, span.clone(), message, help);
        }
    }

    fn unknown(&mut self, name: &str, span: Range<usize>, keys: &[Key]) {
        let names: Vec<&str> = keys.iter().map(|key| key.name).collect();
        let help = if let Some(near) = nearest(name, names.iter().copied()) {
            words!("bedoel je `{near}`?", "do you mean `{near}`?")
        } else {
            let list = listed(&names);
            words!("hier kunnen staan: {list}", "these can stand here: {list}")
        };
        self.found(
            &UNKNOWN_KEY,
            span,
            words!("de sleutel `{name}` bestaat hier niet", "there is no key `{name}` here"),
            help,
        );
    }

    fn value(&mut self, name: &str, entry: &Entry, value: &Value) {
        if let DeValue::String(text) = entry.get_ref() {
            self.escaped(entry, text);
        }
        match (value, entry.get_ref()) {
            (
                Value::Text
                | Value::Any
                | Value::Id
                | Value::OneOf(_)
                | Value::Path
                | Value::Form(_),
                DeValue::String(text),
            ) => {
                self.fit(name, entry, value, text);
            }
            (Value::Form(_), DeValue::Datetime(date)) => {
                self.fit(name, entry, value, &date.to_string());
            }
            (Value::Flag, DeValue::Boolean(_)) => {}
            (Value::Whole { .. } | Value::Number { .. }, DeValue::Integer(number)) => {
                self.fit(name, entry, value, number.as_str());
            }
            (Value::Number { .. }, DeValue::Float(number)) => {
                self.fit(name, entry, value, number.as_str());
            }
            (Value::Ids, DeValue::Array(list)) => self.each(name, list, &Value::Id),
            (Value::Texts, DeValue::Array(list)) => self.each(name, list, &Value::Text),
            (Value::Paths, DeValue::Array(list)) => {
                self.not_empty(name, entry, list);
                self.each(name, list, &Value::Path);
            }
            (Value::AnyOf(words), DeValue::Array(list)) => {
                self.each(name, list, &Value::OneOf(words));
            }
            (Value::Table(keys), DeValue::Table(table)) => self.table(table, &entry.span(), keys),
            (Value::Tables(keys), DeValue::Array(list)) => self.tables(name, entry, list, keys),
            (Value::Map(value), DeValue::Table(table)) => self.map(table, value),
            _ => self.wrong_type(name, entry, value),
        }
    }

    /// A control character that stands in the source as an escape, which the reader of the file as text cannot see.
    fn escaped(&mut self, entry: &Entry, text: &str) {
        let span = entry.span();
        let raw = |c: char| {
            let source = span.start + self.offset..span.end + self.offset;
            self.text.as_str().get(source).is_some_and(|source| source.contains(c))
        };
        if let Some(c) = text.chars().find(|c| forbidden(*c) && !raw(*c)) {
            let (message, help) = control_character(c);
            self.found(&CONTROL_CHARACTER, span, message, help);
        }
    }

    fn fit(&mut self, name: &str, entry: &Entry, value: &Value, text: &str) {
        if fits(value, text) {
            return;
        }
        let near = match value {
            Value::OneOf(choices) => nearest(text, choices.iter().copied()),
            _ => None,
        };
        let expected = expected(value);
        let help = match near {
            Some(near) => words!("bedoel je `{near}`?", "do you mean `{near}`?"),
            None => Words {
                nl: format!("verwacht: {}", expected.nl),
                en: format!("expected: {}", expected.en),
            },
        };
        let shown: String = text.chars().take(60).collect();
        self.found(
            &BAD_VALUE,
            entry.span(),
            words!("`{shown}` kan niet als `{name}`", "`{shown}` cannot be `{name}`"),
            help,
        );
    }

    fn each(&mut self, name: &str, list: &[Entry], value: &Value) {
        for entry in list {
            self.value(name, entry, value);
        }
    }

    fn not_empty(&mut self, name: &str, entry: &Entry, list: &[Entry]) {
        if list.is_empty() {
            let message = words!("`{name}` is leeg", "`{name}` is empty");
            let help = words!("zet er minstens één in", "put at least one into it");
            self.found(&BAD_VALUE, entry.span(), message, help);
        }
    }

    fn tables(&mut self, name: &str, entry: &Entry, list: &[Entry], keys: &'static [Key]) {
        self.not_empty(name, entry, list);
        for entry in list {
            match entry.get_ref() {
                DeValue::Table(table) => self.table(table, &entry.span(), keys),
                _ => self.wrong_type(name, entry, &Value::Table(keys)),
            }
        }
    }

    fn map(&mut self, table: &DeTable, value: &Value) {
        for (name, entry) in table {
            if Id::new(name.get_ref()).is_none() {
                self.found(
                    &BAD_VALUE,
                    name.span(),
                    words!("`{}` is geen bruikbare naam", "`{}` is no usable name", name.get_ref()),
                    words!(
                        "gebruik kleine letters, cijfers en `_`",
                        "use small letters, digits and `_`"
                    ),
                );
            }
            self.value(name.get_ref(), entry, value);
        }
    }

    fn wrong_type(&mut self, name: &str, entry: &Entry, value: &Value) {
        let Words { nl, en } = expected(value);
        let found = found(entry.get_ref());
        self.found(
            &WRONG_TYPE,
            entry.span(),
            Words {
                nl: format!("`{name}` is hier {}", found.nl),
                en: format!("`{name}` is {} here", found.en),
            },
            Words { nl: format!("verwacht: {nl}"), en: format!("expected: {en}") },
        );
    }

    fn found(&mut self, code: &'static Code, span: Range<usize>, message: Words, help: Words) {
        let span = span.start + self.offset..span.end + self.offset;
        self.findings.add(code, self.text.place(span), message, help);
    }
}

fn found(value: &DeValue) -> Words {
    match value {
        DeValue::String(_) => words!("tekst", "text"),
        DeValue::Integer(_) | DeValue::Float(_) => words!("een getal", "a number"),
        DeValue::Boolean(_) => words!("`true` of `false`", "`true` or `false`"),
        DeValue::Datetime(_) => words!("een datum", "a date"),
        DeValue::Array(_) => words!("een lijst", "a list"),
        DeValue::Table(_) => words!("een tabel", "a table"),
    }
}

/// A line that would mend a missing key.
fn example(key: &Key, id: &str) -> String {
    let name = key.name;
    match key.value {
        Value::Id => format!("{name} = \"{id}\""),
        Value::Form(form) => format!("{name} = \"{}\"", form.example),
        Value::OneOf(choices) => {
            format!("{name} = \"{}\"", choices.first().copied().unwrap_or_default())
        }
        Value::Paths => format!("{name} = [\"a.md\"]"),
        Value::Ids | Value::Texts | Value::AnyOf(_) => format!("{name} = [\"…\"]"),
        Value::Flag => format!("{name} = true"),
        Value::Whole { min, .. } => format!("{name} = {min}"),
        Value::Number { min, .. } => format!("{name} = {min}"),
        Value::Tables(_) => format!("[[{name}]]"),
        Value::Table(_) | Value::Map(_) => format!("[{name}]"),
        Value::Text | Value::Any | Value::Path => format!("{name} = \"…\""),
    }
}
