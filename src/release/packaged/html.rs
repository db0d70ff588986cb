//! A document as a row of tags and texts, with what stands around each: no tree is built.

use crate::check::page::tag::{Found, Tag};

/// What comes next in a document.
pub enum Event<'a> {
    /// An element begins.
    Open(&'a Tag<'a>),
    /// An element ends, by its name as it is written.
    Close(&'a [u8]),
    /// Text, as it is written.
    Text(&'a [u8]),
}

/// Elements that hold nothing, so that none of them ends.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Whether an element holds nothing.
pub fn is_void(tag: &Tag) -> bool {
    VOID.iter().any(|name| tag.is(name))
}

/// Shows every tag and text in order. Whatever the bytes hold, this ends.
pub fn walk(bytes: &[u8], see: &mut dyn FnMut(Event)) {
    let mut at = 0;
    while at < bytes.len() {
        let rest = bytes.get(at..).unwrap_or_default();
        let until = rest.iter().position(|b| *b == b'<').unwrap_or(rest.len());
        if until > 0 {
            see(Event::Text(rest.get(..until).unwrap_or_default()));
            at += until;
            continue;
        }
        at = match Tag::at(bytes, at) {
            Found::Tag(tag) => {
                see(Event::Open(&tag));
                after(bytes, &tag)
            }
            Found::Unended => bytes.len(),
            Found::Other => other(bytes, at, see),
        };
    }
}

/// The place after a start tag, and after the contents of a script or style, which are no text.
fn after(bytes: &[u8], tag: &Tag) -> usize {
    let end: &[u8] = match () {
        () if tag.is("script") => b"</script",
        () if tag.is("style") => b"</style",
        () => return tag.span.end,
    };
    let rest = bytes.get(tag.span.end..).unwrap_or_default();
    let found = rest.windows(end.len()).position(|part| part.eq_ignore_ascii_case(end));
    found.map_or(bytes.len(), |found| tag.span.end + found)
}

/// The place after an end tag, a comment, a declaration, or a `<` that is none of them.
fn other(bytes: &[u8], at: usize, see: &mut dyn FnMut(Event)) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let find = |end: &[u8]| rest.windows(end.len()).position(|part| part == end);
    if rest.starts_with(b"<!--") {
        return find(b"-->").map_or(bytes.len(), |end| at + end + 3);
    }
    if !matches!(rest.get(1), Some(b'/' | b'!' | b'?')) {
        see(Event::Text(b"<"));
        return at + 1;
    }
    let end = find(b">").unwrap_or(rest.len());
    if let Some(name) = rest.get(2..end).filter(|_| rest.starts_with(b"</")) {
        see(Event::Close(name.trim_ascii()));
    }
    (at + end + 1).min(bytes.len())
}
