//! Start tags of HTML: a name and attributes, read as browsers read them.

use std::ops::Range;

/// A start tag.
pub struct Tag<'a> {
    /// Its name as it is written.
    pub name: &'a [u8],
    /// Where it stands, from `<` to `>`.
    pub span: Range<usize>,
    bytes: &'a [u8],
    attributes: usize,
}

/// What stands at a `<`.
pub enum Found<'a> {
    /// A start tag.
    Tag(Tag<'a>),
    /// A start tag that the page ends in: nothing follows it.
    Unended,
    /// No start tag.
    Other,
}

/// How many attributes of a tag are looked at; a browser would look at more, a page never needs them.
const MOST_ATTRIBUTES: usize = 300;

/// An attribute of a start tag.
pub struct Attribute<'a> {
    /// Its name as it is written.
    pub name: &'a [u8],
    /// Its value as it is written; empty when it has none.
    pub value: &'a [u8],
    /// Where it stands.
    pub span: Range<usize>,
}

impl<'a> Tag<'a> {
    /// The start tag whose `<` stands at `at`.
    pub fn at(bytes: &'a [u8], at: usize) -> Found<'a> {
        let after = bytes.get(at + 1..).unwrap_or_default();
        if !after.first().is_some_and(u8::is_ascii_alphabetic) {
            return Found::Other;
        }
        let ends = |b: &u8| b.is_ascii_whitespace() || matches!(b, b'/' | b'>');
        let Some(length) = after.iter().position(ends) else { return Found::Unended };
        let name = after.get(..length).unwrap_or_default();
        let attributes = at + 1 + length;
        let end = Attributes { bytes, at: attributes }.end();
        end.map_or(Found::Unended, |end| {
            Found::Tag(Self { name, span: at..end, bytes, attributes })
        })
    }

    /// Whether it is of that name, which is given in lower case.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// Its attributes, in order.
    pub fn attributes(&self) -> impl Iterator<Item = Attribute<'a>> {
        Attributes { bytes: self.bytes, at: self.attributes }.take(MOST_ATTRIBUTES)
    }

    /// The value of an attribute, whose name is given in lower case.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&'a [u8]> {
        let mut attributes = self.attributes();
        let is = |one: &Attribute| one.name.eq_ignore_ascii_case(name.as_bytes());
        attributes.find(is).map(|attribute| attribute.value)
    }
}

/// Attributes from a place in a tag on, until its `>`.
struct Attributes<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Attributes<'a> {
    /// The place after the tag's `>`; none when it does not end.
    fn end(mut self) -> Option<usize> {
        while self.next().is_some() {}
        (self.bytes.get(self.at) == Some(&b'>')).then_some(self.at + 1)
    }

    fn skip(&mut self, skipped: impl Fn(u8) -> bool) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        self.at += rest.iter().position(|b| !skipped(*b)).unwrap_or(rest.len());
    }

    fn slice(&self, range: Range<usize>) -> &'a [u8] {
        self.bytes.get(range).unwrap_or_default()
    }

    /// What follows an `=`: quoted or bare.
    fn value(&mut self) -> &'a [u8] {
        let quote = self.bytes.get(self.at).copied().filter(|b| matches!(b, b'"' | b'\''));
        let Some(quote) = quote else {
            let start = self.at;
            self.skip(|b| !b.is_ascii_whitespace() && b != b'>');
            return self.slice(start..self.at);
        };
        let start = self.at + 1;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let length = rest.iter().position(|b| *b == quote).unwrap_or(rest.len());
        self.at = (start + length + 1).min(self.bytes.len());
        self.slice(start..start + length)
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    fn next(&mut self) -> Option<Attribute<'a>> {
        self.skip(|b| b.is_ascii_whitespace() || b == b'/');
        let start = self.at;
        if matches!(self.bytes.get(self.at), None | Some(b'>')) {
            return None;
        }
        // A stray `=` opens a name, as browsers have it.
        self.at += 1;
        self.skip(|b| !b.is_ascii_whitespace() && !matches!(b, b'=' | b'>' | b'/'));
        let name = self.slice(start..self.at);
        let end = self.at;
        self.skip(|b| b.is_ascii_whitespace());
        if self.bytes.get(self.at) != Some(&b'=') {
            self.at = end;
            return Some(Attribute { name, value: &[], span: start..end });
        }
        self.at += 1;
        self.skip(|b| b.is_ascii_whitespace());
        let value = self.value();
        Some(Attribute { name, value, span: start..self.at })
    }
}
