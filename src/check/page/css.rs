//! Links of style sheets: `url(…)` and `@import`, read forgivingly.

use std::ops::Range;

/// Calls `found` with every address of a style sheet and where it stands. Each byte is looked at a bounded number of times.
pub(super) fn addresses(bytes: &[u8], mut found: impl FnMut(String, Range<usize>)) {
    let mut at = 0;
    // `@import "…"` takes a string; `@namespace url(…)` names something and loads nothing.
    let mut rule = Rule::Other;
    while let Some(byte) = bytes.get(at).copied() {
        let rest = bytes.get(at..).unwrap_or_default();
        match byte {
            b'/' if rest.starts_with(b"/*") => at = comment_end(bytes, at),
            b'"' | b'\'' => {
                let inner = string(bytes, at);
                let end = (inner.end + 1).min(bytes.len());
                if rule == Rule::Import {
                    add(bytes, inner, at..end, &mut found);
                    rule = Rule::Other;
                }
                at = end;
            }
            b'@' => {
                rule = Rule::at(rest);
                at += 1;
            }
            b';' | b'{' | b'}' => {
                rule = Rule::Other;
                at += 1;
            }
            b'u' | b'U' if starts(rest, b"url(") && !follows_name(bytes, at) => {
                let (inner, end) = url(bytes, at + 4);
                if rule != Rule::Name {
                    add(bytes, inner, at..end, &mut found);
                    rule = Rule::Other;
                }
                at = end;
            }
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// The at-rule that is being read, as far as it matters.
#[derive(PartialEq, Eq)]
enum Rule {
    Import,
    Name,
    Other,
}

impl Rule {
    fn at(rest: &[u8]) -> Self {
        if starts(rest, b"@import") {
            Self::Import
        } else if starts(rest, b"@namespace")
            || starts(rest, b"@document")
            || starts(rest, b"@-moz-document")
        {
            Self::Name
        } else {
            Self::Other
        }
    }
}

fn starts(rest: &[u8], word: &[u8]) -> bool {
    rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

fn follows_name(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    before.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte))
}

fn comment_end(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at + 2..).unwrap_or_default();
    let end = rest.windows(2).position(|pair| pair == b"*/");
    end.map_or(bytes.len(), |end| at + 2 + end + 2)
}

/// What stands within the quotes of a string; it ends with its line.
fn string(bytes: &[u8], at: usize) -> Range<usize> {
    let quote = bytes.get(at).copied();
    let mut end = at + 1;
    while let Some(byte) = bytes.get(end).copied() {
        match byte {
            b'\\' => end += 1,
            b'\n' => break,
            _ if Some(byte) == quote => break,
            _ => {}
        }
        end += 1;
    }
    at + 1..end.min(bytes.len())
}

/// The address after `url(`, and the place after its `)`.
fn url(bytes: &[u8], at: usize) -> (Range<usize>, usize) {
    let rest = bytes.get(at..).unwrap_or_default();
    let space = rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(rest.len());
    let start = at + space;
    let is_quoted = matches!(bytes.get(start), Some(b'"' | b'\''));
    let inner = if is_quoted { string(bytes, start) } else { start..bytes.len() };
    let from = if is_quoted { inner.end } else { start };
    let after = bytes.get(from..).unwrap_or_default();
    let close = after.iter().position(|byte| *byte == b')' || is_quoted && *byte == b';');
    let end = close.map_or(bytes.len(), |close| from + close);
    let inner = if is_quoted { inner } else { start..end };
    (inner, (end + 1).min(bytes.len()))
}

/// Passes an address on, unless escapes or line ends stand in it: then it is not what it seems.
fn add(
    bytes: &[u8],
    inner: Range<usize>,
    span: Range<usize>,
    found: &mut impl FnMut(String, Range<usize>),
) {
    let Ok(text) = str::from_utf8(bytes.get(inner).unwrap_or_default()) else { return };
    let text = text.trim();
    if !text.is_empty() && text.len() < 4000 && !text.contains(['\\', '\n', '{', '}']) {
        found(text.to_owned(), span);
    }
}
