//! The reference page of all codes, as Markdown: written from the rules themselves.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::finding::{Code, Severity};

/// What stands above the list.
const HEAD: &str = "\
# Rules

Every code that `lespakket` can find, by family: what it means, what it costs in practice, how to mend it, and what it rests on.
`lespakket explain CODE` shows the same, in Dutch with `--lang nl`. The level that stands here is the usual one;
`--level CODE=LEVEL` sets another.

This page is written from the rules: `BLESS=1 cargo test --test check` brings it up to date.
";

/// The whole page.
#[must_use]
pub fn manual() -> String {
    let codes = super::codes();
    let mut families: BTreeMap<&str, Vec<&Code>> = BTreeMap::new();
    for code in codes {
        let family = code.id.split('/').next().unwrap_or_default();
        families.entry(family).or_default().push(code);
    }
    let mut text = HEAD.to_owned();
    let _ = writeln!(text, "\n| family | codes |\n|---|---|");
    for (family, codes) in &families {
        let names = codes.iter().map(|code| {
            let name = code.id.split('/').nth(1).unwrap_or_default();
            format!("[{name}](#{})", anchor(code.id))
        });
        let _ = writeln!(text, "| {family} | {} |", names.collect::<Vec<_>>().join(", "));
    }
    for (family, codes) in &families {
        let _ = writeln!(text, "\n## {family}");
        for code in codes {
            write_code(&mut text, code);
        }
    }
    text
}

fn write_code(text: &mut String, code: &Code) {
    let level = match code.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    let _ = writeln!(text, "\n### {}\n\n*{level}*: {}", code.id, code.doc.en.trim());
    let clauses = code.clauses.iter().map(|clause| match clause.url {
        Some(url) => format!("[{}]({url})", clause.name),
        None => clause.name.to_owned(),
    });
    let clauses: Vec<_> = clauses.collect();
    if !clauses.is_empty() {
        let _ = writeln!(text, "\nRests on: {}.", clauses.join("; "));
    }
}

/// What a heading is called in the address of the page.
fn anchor(id: &str) -> String {
    id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}
