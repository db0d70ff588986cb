//! Tokens of JavaScript, read forgivingly: comments are skipped, and text in strings, templates and regular expressions
//! is kept apart from code. Every byte is looked at a bounded number of times.

use std::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A name or a keyword.
    Name,
    /// A string or a template without holes, with its quotes.
    Text,
    /// A piece of a template that has holes.
    Template,
    /// A number.
    Number,
    /// A regular expression.
    Pattern,
    /// One sign.
    Sign(u8),
}

/// A token and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where.
    pub span: Range<usize>,
}

/// Reads tokens.
pub struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Whether a `/` here divides: it follows a value.
    divides: bool,
    /// Open braces of each hole of a template that is being read.
    holes: Vec<usize>,
    /// Whether something did not end: what follows may have been misread.
    pub is_broken: bool,
}

impl<'a> Tokens<'a> {
    /// The tokens of a script.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, divides: false, holes: Vec::new(), is_broken: false }
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Moves to after a needle, or to the end.
    fn skip_past(&mut self, needle: &[u8]) {
        let rest = self.rest();
        let found = rest.windows(needle.len()).position(|window| window == needle);
        self.at += found.map_or(rest.len(), |found| found + needle.len());
    }

    /// Moves past white space and comments.
    fn skip_space(&mut self) {
        loop {
            let rest = self.rest();
            if rest.starts_with(b"//") || rest.starts_with(b"<!--") {
                self.skip_past(b"\n");
            } else if rest.starts_with(b"/*") {
                self.at += 2;
                self.skip_past(b"*/");
            } else if rest.first().is_some_and(u8::is_ascii_whitespace) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    fn name(&mut self) -> Kind {
        let length = self.rest().iter().position(|byte| !is_name(*byte));
        let word = self.rest().get(..length.unwrap_or(self.rest().len())).unwrap_or_default();
        self.at += word.len();
        let keywords: [&[u8]; 12] = [
            b"return",
            b"typeof",
            b"case",
            b"in",
            b"of",
            b"delete",
            b"void",
            b"throw",
            b"new",
            b"else",
            b"do",
            b"instanceof",
        ];
        self.divides = !keywords.contains(&word);
        if word.first().is_some_and(u8::is_ascii_digit) { Kind::Number } else { Kind::Name }
    }

    /// A string up to its quote; one that its line ends before is broken.
    fn text(&mut self, quote: u8) -> Kind {
        self.at += 1;
        self.divides = true;
        while let Some(byte) = self.bytes.get(self.at).copied() {
            self.at += 1;
            match byte {
                b'\\' => self.at = (self.at + 1).min(self.bytes.len()),
                b'\n' => break,
                _ if byte == quote => return Kind::Text,
                _ => {}
            }
        }
        self.is_broken = true;
        Kind::Template
    }

    /// A template from after its backtick, or from after a hole, up to its end or its next hole.
    fn template(&mut self, is_first: bool) -> Kind {
        self.at += 1;
        while let Some(byte) = self.bytes.get(self.at).copied() {
            self.at += 1;
            if byte == b'\\' {
                self.at = (self.at + 1).min(self.bytes.len());
            } else if byte == b'`' {
                self.divides = true;
                return if is_first { Kind::Text } else { Kind::Template };
            } else if byte == b'$' && self.bytes.get(self.at) == Some(&b'{') {
                self.at += 1;
                self.divides = false;
                self.holes.push(0);
                return Kind::Template;
            }
        }
        self.is_broken = true;
        Kind::Template
    }

    /// A regular expression; the rest of the line when it does not end.
    fn pattern(&mut self) -> Kind {
        let mut in_class = false;
        self.at += 1;
        self.divides = true;
        while let Some(byte) = self.bytes.get(self.at).copied() {
            self.at += 1;
            match byte {
                b'\\' => self.at = (self.at + 1).min(self.bytes.len()),
                b'[' => in_class = true,
                b']' => in_class = false,
                b'/' if !in_class => return Kind::Pattern,
                b'\n' => break,
                _ => {}
            }
        }
        self.is_broken = true;
        Kind::Pattern
    }

    fn sign(&mut self, byte: u8) -> Kind {
        match (byte, self.holes.last_mut()) {
            (b'{', Some(open)) => *open += 1,
            (b'}', Some(0)) => {
                self.holes.pop();
                return self.template(false);
            }
            (b'}', Some(open)) => *open -= 1,
            _ => {}
        }
        self.at += 1;
        self.divides = matches!(byte, b')' | b']' | b'}');
        Kind::Sign(byte)
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.skip_space();
        let start = self.at;
        let Some(byte) = self.bytes.get(start).copied() else {
            self.is_broken |= !self.holes.is_empty();
            return None;
        };
        let kind = match byte {
            b'"' | b'\'' => self.text(byte),
            b'`' => self.template(true),
            b'/' if !self.divides => self.pattern(),
            _ if is_name(byte) => self.name(),
            _ => self.sign(byte),
        };
        Some(Token { kind, span: start..self.at })
    }
}

/// Letters beyond ASCII belong to names, all of them: it is not for this to refuse any.
const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}
