//! How a file looks: it opens with a sentence on what lives there, stays small, and is finished.

use crate::source::{Source, is_rust};

/// The most lines of a file.
const LONGEST: usize = 400;

/// What a finished source does not hold, each spelt so that this file does not hold it either.
const UNFINISHED: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("todo", "!"),
    concat!("unimpl", "emented!"),
    concat!("#[ig", "nore"),
    concat!("test.sk", "ip("),
    concat!("test.to", "do("),
];

/// Complains of files that are silent about themselves, too long, or unfinished.
pub fn check(sources: &[Source]) -> Vec<String> {
    sources.iter().flat_map(complaints).collect()
}

fn complaints(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    if is_rust(&source.path) && !opens_with_sentence(&source.text) {
        found.push(format!("{}: does not open with a //! sentence", source.path));
    }
    let lines = source.text.lines().count();
    if lines > LONGEST {
        found.push(format!("{}: {lines} lines; could it be two files?", source.path));
    }
    let unfinished = UNFINISHED.iter().find_map(|mark| source.text.find(mark));
    if let Some(at) = unfinished {
        let line = source.text[..at].lines().count().max(1);
        found.push(format!("{}:{line}: looks unfinished", source.path));
    }
    found
}

fn opens_with_sentence(text: &str) -> bool {
    let first = text.lines().next().and_then(|line| line.strip_prefix("//! "));
    first.is_some_and(|sentence| sentence.len() > 10)
}

#[test]
fn silent_long_and_unfinished_files_are_refused() {
    let long = format!("//! A file that goes on and on.\n{}", "\n".repeat(400));
    let mark = format!("//! A file with a mark.\n// {}: later", UNFINISHED[0]);
    crate::assert_complains(
        check,
        &[
            ("src/a.rs", "//! A file that says what it is.\n"),
            ("src/b.rs", "use std::fmt;\n"),
            ("src/c.rs", &long),
            ("src/d.rs", &mark),
        ],
        &["src/b.rs", "src/c.rs", "src/d.rs:2"],
    );
}
