//! Calls in a script, as far as a few tokens tell: what is read or written of the data model, and requests that wait.

use std::ops::Range;

use super::Window;
use super::token::{Kind, Token};
use crate::format::data_model::HOLE;

/// What a call does with an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// `GetValue`.
    Get,
    /// `SetValue`.
    Set,
}

/// A call that reads or writes an element of the data model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Which.
    pub access: Access,
    /// The element's name, with a [`HOLE`] for each part that is put in.
    pub name: String,
    /// Where the name stands.
    pub span: Range<usize>,
    /// What is written, and where that stands, when it is a plain string.
    pub value: Option<(String, Range<usize>)>,
}

/// The use of a call whose name stands before the window.
pub(super) fn data_model(window: &Window, callee: &str) -> Option<Use> {
    let access = access(callee)?;
    let (name, span, end) = name(window)?;
    let value = (access == Access::Set && window.is_sign(end, b','))
        .then(|| value(window, end + 1))
        .flatten();
    Some(Use { access, name, span, value })
}

fn access(callee: &str) -> Option<Access> {
    let lower = callee.to_ascii_lowercase();
    let is = |word: &str| lower.contains(&format!("{word}value")) || lower == word;
    if is("set") { Some(Access::Set) } else { is("get").then_some(Access::Get) }
}

/// The first argument, put together; with the index of the sign that ends it.
fn name(window: &Window) -> Option<(String, Range<usize>, usize)> {
    let first = window.ahead.get(1)?;
    let mut name = window.literal(first)?.to_owned();
    if !(name.starts_with("cmi.") || name.starts_with("adl.")) {
        return None;
    }
    let mut span = first.span.clone();
    let mut depth = 0_usize;
    for (index, token) in window.ahead.iter().enumerate().skip(2) {
        match token.kind {
            Kind::Sign(b',' | b')') if depth == 0 => {
                return Some((name, window.place(&span), index));
            }
            Kind::Sign(b'(' | b'[' | b'{') => depth += 1,
            Kind::Sign(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            Kind::Sign(b'+') => continue,
            // A choice, a comparison: no longer one name.
            Kind::Sign(b'?' | b':' | b'&' | b'|' | b'=') if depth == 0 => return None,
            _ => {}
        }
        span.end = token.span.end;
        match window.literal(token) {
            Some(text) if depth == 0 => name.push_str(text),
            _ if name.ends_with(HOLE) => {}
            _ => name.push(HOLE),
        }
    }
    None
}

/// A plain string as the argument at an index, when it is all of it.
fn value(window: &Window, index: usize) -> Option<(String, Range<usize>)> {
    let token = window.ahead.get(index)?;
    let is_all = window.is_sign(index + 1, b')') || window.is_sign(index + 1, b',');
    let text = window.literal(token).filter(|_| is_all)?;
    Some((text.to_owned(), window.place(&token.span)))
}

/// `open("GET", address, false`: where such a call stands.
pub(super) fn synchronous(window: &Window, callee: &Token) -> Option<Range<usize>> {
    let method = window.ahead.get(1).and_then(|token| window.literal(token))?.to_ascii_uppercase();
    if !matches!(method.as_str(), "GET" | "POST" | "PUT" | "HEAD") {
        return None;
    }
    let (mut depth, mut arguments) = (0_usize, 0_usize);
    for token in window.ahead.iter().skip(1) {
        match token.kind {
            Kind::Sign(b'(' | b'[' | b'{') => depth += 1,
            Kind::Sign(b')') if depth == 0 => return None,
            Kind::Sign(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            Kind::Sign(b',') if depth == 0 => arguments += 1,
            Kind::Name if depth == 0 && arguments == 2 => {
                return (window.text(token) == "false").then(|| window.place(&callee.span));
            }
            Kind::Sign(b'!') if depth == 0 && arguments == 2 => {
                return Some(window.place(&callee.span));
            }
            _ => {}
        }
    }
    None
}
