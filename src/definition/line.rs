//! One line of a page: text, the beginning of a block, or its end; and lines that are code or comment, whatever they look like.

use std::ops::Range;

/// What a line is.
#[derive(Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// Markdown.
    Text,
    /// `:::` alone.
    Close,
    /// `:::name…` or `::name…`.
    Open {
        /// How many colons.
        colons: usize,
        /// The name.
        name: &'a str,
        /// Where the name begins in the line.
        name_at: usize,
        /// What follows the name.
        rest: &'a str,
    },
}

/// Reads a line.
pub fn read(line: &str) -> Line<'_> {
    let trimmed = line.trim_start_matches(' ');
    let indent = line.len() - trimmed.len();
    if indent > 3 || !trimmed.starts_with("::") {
        return Line::Text;
    }
    let after = trimmed.trim_start_matches(':');
    let colons = trimmed.len() - after.len();
    if colons > 2 && after.trim().is_empty() {
        return Line::Close;
    }
    let start = if colons > 2 { after.trim_start_matches([' ', '\t']) } else { after };
    let length = start
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')))
        .unwrap_or(start.len());
    let (name, rest) = start.split_at(length);
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let ends = rest.trim_start().is_empty() || rest.trim_start().starts_with('{');
    // Two colons are rare but possible in prose (`::1 is an address`); three are not.
    if !named || (colons == 2 && !ends) {
        return Line::Text;
    }
    Line::Open { colons, name, name_at: line.len() - start.len(), rest }
}

/// Follows code blocks and comments over lines.
#[derive(Debug, Default)]
pub struct Verbatim {
    open: Option<Kind>,
    begun: Range<usize>,
}

#[derive(Debug)]
enum Kind {
    Code { mark: u8, length: usize },
    Comment,
}

impl Verbatim {
    /// Whether the line, which stands at `at`, is code or comment; the lines that begin and end them too.
    pub fn takes(&mut self, line: &str, at: usize) -> bool {
        match &self.open {
            Some(Kind::Code { mark, length }) => {
                if closes(line, *mark, *length) {
                    self.open = None;
                }
                true
            }
            Some(Kind::Comment) => {
                if line.contains("-->") {
                    self.open = None;
                }
                true
            }
            None => self.begins(line, at),
        }
    }

    fn begins(&mut self, line: &str, at: usize) -> bool {
        let inner = content(line);
        if let Some((mark, length)) = code_fence(inner) {
            self.open = Some(Kind::Code { mark, length });
            let start = at + (line.len() - inner.len());
            self.begun = start..start + inner.trim_end().len();
            return true;
        }
        let trimmed = line.trim_start_matches(' ');
        if line.len() - trimmed.len() < 4 && trimmed.starts_with("<!--") {
            if !trimmed.contains("-->") {
                self.open = Some(Kind::Comment);
            }
            return true;
        }
        false
    }

    /// The code block that is open at the end, if one is.
    pub fn unclosed_code(self) -> Option<Range<usize>> {
        matches!(self.open, Some(Kind::Code { .. })).then_some(self.begun)
    }
}

/// The line behind the marks of lists and quotes, where a code block may begin too.
fn content(line: &str) -> &str {
    let mut rest = line.trim_start_matches(' ');
    loop {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let next = match digits {
            0 => rest
                .strip_prefix("> ")
                .or_else(|| rest.strip_prefix("- "))
                .or_else(|| rest.strip_prefix("* ")),
            1..=9 => rest
                .get(digits..)
                .and_then(|rest| rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") "))),
            _ => None,
        };
        match next {
            Some(inner) => rest = inner.trim_start_matches(' '),
            None => return rest,
        }
    }
}

fn code_fence(line: &str) -> Option<(u8, usize)> {
    let mark = *line.as_bytes().first().filter(|byte| matches!(byte, b'`' | b'~'))?;
    let length = line.bytes().take_while(|byte| *byte == mark).count();
    let info = line.get(length..)?;
    (length >= 3 && !(mark == b'`' && info.contains('`'))).then_some((mark, length))
}

fn closes(line: &str, mark: u8, length: usize) -> bool {
    let inner = content(line).trim_end();
    let row = inner.bytes().take_while(|byte| *byte == mark).count();
    row >= length && row == inner.len()
}
