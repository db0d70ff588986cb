//! A source file as the house sees it: its path, its text, and its code without comments and string contents.

use std::path::Path;

/// One file.
pub struct Source {
    /// Relative to the repository, forward slashes: `src/course/mod.rs`.
    pub path: String,
    /// As it is.
    pub text: String,
    /// The text with comments and the contents of strings and characters blanked; line breaks stay.
    pub code: String,
    /// The contents of string literals.
    pub strings: Vec<String>,
}

impl Source {
    /// Takes a file apart.
    pub fn new(path: &str, text: &str) -> Self {
        let (code, strings) =
            if is_rust(path) { blank(text) } else { (text.to_owned(), Vec::new()) };
        Self { path: path.to_owned(), text: text.to_owned(), code, strings }
    }

    /// The modules of the path below `src/`, the file's own last: `src/course/item/choice.rs` → course, item, choice.
    pub fn modules(&self) -> Vec<&str> {
        let Some(path) = self.path.strip_prefix("src/") else { return Vec::new() };
        let path = path.trim_end_matches(".rs").trim_end_matches("/mod");
        if matches!(path, "lib" | "main") { Vec::new() } else { path.split('/').collect() }
    }

    /// The room that the file stands in; none for `lib.rs` and `main.rs`.
    pub fn room(&self) -> Option<&str> {
        self.modules().first().copied()
    }

    /// The line, from 1, of a byte of the code.
    pub fn line(&self, at: usize) -> usize {
        self.code.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
    }

    /// Every place where a word stands in the code, not as a part of a longer name.
    pub fn words(&self, word: &str) -> Vec<usize> {
        let part =
            |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
        let bytes = self.code.as_bytes();
        let open = word.ends_with(|c: char| !c.is_alphanumeric());
        self.code
            .match_indices(word)
            .map(|(at, _)| at)
            .filter(|at| *at == 0 || !part(bytes.get(at - 1)))
            .filter(|at| open || !part(bytes.get(at + word.len())))
            .collect()
    }
}

/// Whether a path is of a Rust source.
pub fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "rs")
}

/// The library and the program.
pub fn crate_sources() -> Vec<Source> {
    walk(&["src"], &["rs"])
}

/// Everything that people read and write: sources, tests, benches, templates.
pub fn all_sources() -> Vec<Source> {
    walk(&["src", "tests", "benches", "templates"], &["rs", "js", "mjs", "css"])
}

fn walk(folders: &[&str], endings: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    for folder in folders.iter().filter(|folder| root.join(folder).is_dir()) {
        read_folder(root, &root.join(folder), endings, &mut sources);
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

fn read_folder(root: &Path, folder: &Path, endings: &[&str], into: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            read_folder(root, &path, endings, into);
        } else if endings.contains(&ending) {
            let relative = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            into.push(Source::new(&relative, &std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Blanks comments, strings and characters, and gathers the strings.
fn blank(text: &str) -> (String, Vec<String>) {
    let mut code = String::with_capacity(text.len());
    let mut strings = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after_name = code.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let length = match token(rest, after_name) {
            Token::Code => {
                code.push(first);
                first.len_utf8()
            }
            Token::Comment(length) => {
                code.extend(hidden(&rest[..length]));
                length
            }
            Token::Literal { length, content } => {
                strings.push(rest[content.clone()].to_owned());
                code.push_str(&rest[..content.start]);
                code.extend(hidden(&rest[content.clone()]));
                code.push_str(&rest[content.end..length]);
                length
            }
        };
        rest = &rest[length..];
    }
    (code, strings)
}

/// As many bytes, but only the line breaks are kept.
fn hidden(text: &str) -> impl Iterator<Item = char> + '_ {
    text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' })
}

enum Token {
    Code,
    Comment(usize),
    Literal { length: usize, content: std::ops::Range<usize> },
}

fn token(rest: &str, after_name: bool) -> Token {
    if rest.starts_with("//") {
        return Token::Comment(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Token::Comment(rest.find("*/").map_or(rest.len(), |at| at + 2));
    }
    let hashes =
        rest.strip_prefix('r').map_or(0, |raw| raw.len() - raw.trim_start_matches('#').len());
    if !after_name && rest.starts_with('r') && rest[1 + hashes..].starts_with('"') {
        return quoted(rest, hashes + 2, &format!("\"{}", "#".repeat(hashes)), false);
    }
    if rest.starts_with('"') {
        return quoted(rest, 1, "\"", true);
    }
    // A character, and not a lifetime: it closes after one character or an escape.
    let character = rest.strip_prefix('\'').map(|inner| {
        let mut inner = inner.chars();
        inner.next() == Some('\\') || inner.next() == Some('\'')
    });
    if character == Some(true) { quoted(rest, 1, "'", true) } else { Token::Code }
}

/// A literal whose content starts at `open` bytes and ends before `close`.
fn quoted(rest: &str, open: usize, close: &str, can_escape: bool) -> Token {
    let mut at = open;
    while let Some(next) = rest[at..].chars().next() {
        if rest[at..].starts_with(close) {
            break;
        }
        let escaped = if can_escape && next == '\\' { rest[at + 1..].chars().next() } else { None };
        at += next.len_utf8() + escaped.map_or(0, char::len_utf8);
    }
    Token::Literal { length: (at + close.len()).min(rest.len()), content: open..at }
}

#[test]
fn code_is_told_from_comments_and_strings() {
    let text = "a(\"b\\\"c\", r#\"d\"e\"#, 'f', '\\'', x: &'g str) // h\n/* i\n */ j\n";
    let source = Source::new("src/a.rs", text);
    assert_eq!(source.code.len(), text.len());
    assert_eq!(source.strings, ["b\\\"c", "d\"e", "f", "\\'"]);
    let words: Vec<&str> = source.code.split(|c: char| !c.is_alphanumeric()).collect();
    assert_eq!(words.concat(), "arxgstrj");
}
