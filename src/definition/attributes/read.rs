//! Reads attributes with their places.

use std::borrow::Cow;
use std::ops::Range;

use crate::course::item::{Attribute, Attributes};

/// Reads attributes that begin with the `{` at the start of `line`, which stands at `at` in the file; gives them and what
/// follows the `}`. None when there is no `}`.
pub fn read<'a>(
    line: &'a str,
    at: usize,
    faults: &mut Vec<Range<usize>>,
) -> Option<(Attributes<'a>, &'a str)> {
    let mut reader = Reader { line, position: 1, at, faults, entries: Vec::new() };
    reader.all()?;
    let span = at..at + reader.position;
    let rest = line.get(reader.position..).unwrap_or_default();
    Some((Attributes { entries: reader.entries, span }, rest))
}

/// More attributes than any block has; what comes after them is not compared any more.
const MOST: usize = 100;

struct Reader<'a, 'f> {
    line: &'a str,
    position: usize,
    at: usize,
    /// The bytes of what cannot be read.
    faults: &'f mut Vec<Range<usize>>,
    entries: Vec<Attribute<'a>>,
}

impl<'a> Reader<'a, '_> {
    fn rest(&self) -> &'a str {
        self.line.get(self.position..).unwrap_or_default()
    }

    fn all(&mut self) -> Option<()> {
        loop {
            self.position += self.rest().len() - self.rest().trim_start().len();
            match self.rest().chars().next()? {
                '}' => {
                    self.position += 1;
                    return Some(());
                }
                '#' => self.id(),
                c if c.is_ascii_alphabetic() || c == '_' => self.named()?,
                _ => self.unreadable(),
            }
        }
    }

    /// Everything up to the next space or brace cannot be read.
    fn unreadable(&mut self) {
        let length = self.rest().find([' ', '\t', '}']).unwrap_or(self.rest().len());
        self.faults.push(self.span(self.position..self.position + length));
        self.position += length;
    }

    fn id(&mut self) {
        let name = self.position..self.position + 1;
        self.position += 1;
        let value = self.bare();
        self.push(
            "#",
            &name,
            Some((Cow::Borrowed(value), self.position - value.len()..self.position)),
        );
    }

    fn named(&mut self) -> Option<()> {
        let start = self.position;
        let length = self
            .rest()
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'))
            .unwrap_or(self.rest().len());
        let name = self.rest().get(..length).unwrap_or_default();
        self.position += length;
        let value = if self.rest().starts_with('=') {
            self.position += 1;
            Some(self.value()?)
        } else {
            None
        };
        self.push(name, &(start..start + length), value);
        Some(())
    }

    fn value(&mut self) -> Option<(Cow<'a, str>, Range<usize>)> {
        let quote = self.rest().chars().next().filter(|c| matches!(c, '"' | '\''));
        let Some(quote) = quote else {
            let value = self.bare();
            if value.starts_with(['“', '”', '„', '‘', '’']) || value.is_empty() {
                self.faults.push(self.span(self.position - value.len()..self.position));
            }
            return Some((Cow::Borrowed(value), self.position - value.len()..self.position));
        };
        self.position += 1;
        let inside = self.rest();
        let end = closing(inside, quote)?;
        let raw = inside.get(..end)?;
        let span = self.position..self.position + end;
        self.position += end + 1;
        let value = if raw.contains('\\') { Cow::Owned(unescape(raw)) } else { Cow::Borrowed(raw) };
        Some((value, span))
    }

    fn bare(&mut self) -> &'a str {
        let rest = self.rest();
        let length = rest.find([' ', '\t', '}']).unwrap_or(rest.len());
        self.position += length;
        rest.get(..length).unwrap_or_default()
    }

    fn span(&self, span: Range<usize>) -> Range<usize> {
        span.start + self.at..span.end + self.at
    }

    fn push(
        &mut self,
        name: &'a str,
        at: &Range<usize>,
        value: Option<(Cow<'a, str>, Range<usize>)>,
    ) {
        let name_span = self.span(at.clone());
        if self.entries.len() >= MOST || self.entries.iter().any(|entry| entry.name == name) {
            self.faults.push(name_span);
            return;
        }
        let (value, value_span) = match value {
            Some((value, span)) => (Some(value), self.span(span)),
            None => (None, name_span.clone()),
        };
        self.entries.push(Attribute { name: Cow::Borrowed(name), value, name_span, value_span });
    }
}

/// Where the closing quote stands.
fn closing(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(at, c)| {
        let here = !escaped && c == quote;
        escaped = !escaped && c == '\\';
        here.then_some(at)
    })
}

fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some(&next @ ('"' | '\'' | '\\'))) => {
                plain.push(next);
                chars.next();
            }
            _ => plain.push(c),
        }
    }
    plain
}

/// Attributes without lifetimes: for what outlives the source.
pub fn owned(attributes: &Attributes) -> Attributes<'static> {
    let one = |attribute: &Attribute| Attribute {
        name: Cow::Owned(attribute.name.to_string()),
        value: attribute.value.as_ref().map(|value| Cow::Owned(value.to_string())),
        name_span: attribute.name_span.clone(),
        value_span: attribute.value_span.clone(),
    };
    Attributes {
        entries: attributes.entries.iter().map(one).collect(),
        span: attributes.span.clone(),
    }
}
