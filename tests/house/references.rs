//! What a source refers to inside the crate: `use crate::…` and `super::…`, in imports and in paths.

use crate::source::Source;

/// A path from the root of the crate, with the byte of the code where it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Reference {
    /// `["course", "item", "Answer"]`.
    pub path: Vec<String>,
    /// Where it stands.
    pub at: usize,
}

/// Every reference of a source, with the groups of imports spelt out.
pub fn of(source: &Source) -> Vec<Reference> {
    let mut found = Vec::new();
    for at in source.words("crate") {
        let rest = &source.code[at + "crate".len()..];
        expand(rest, &[], at, &mut found);
    }
    for at in source.words("super") {
        from_super(source, at, &mut found);
    }
    found
}

/// A chain of `super`s, counted from the module that it stands in.
fn from_super(source: &Source, at: usize, found: &mut Vec<Reference>) {
    if source.code[..at].ends_with("super::") {
        return;
    }
    let mut base: Vec<String> = source.modules().iter().map(ToString::to_string).collect();
    base.extend(inner_modules(source, at));
    let mut rest = &source.code[at..];
    while let Some(shorter) = rest.strip_prefix("super") {
        base.pop();
        rest = shorter.strip_prefix("::").unwrap_or(shorter);
    }
    expand(&format!("::{rest}"), &base, at, found);
}

/// The modules written out inside the file that a place stands in, outermost first.
fn inner_modules(source: &Source, at: usize) -> Vec<String> {
    let mut open: Vec<Option<String>> = Vec::new();
    for (index, character) in source.code[..at].char_indices() {
        match character {
            '{' => open.push(module_before(&source.code[..index])),
            '}' => drop(open.pop()),
            _ => {}
        }
    }
    open.into_iter().flatten().collect()
}

/// The name in `mod name ` at the end of the code before a brace.
fn module_before(code: &str) -> Option<String> {
    let mut words = code.trim_end().rsplit(char::is_whitespace);
    let name = words.next()?;
    (words.next()? == "mod").then(|| name.to_owned())
}

/// Reads `::a::{b, c::d}` after a base.
fn expand(rest: &str, base: &[String], at: usize, found: &mut Vec<Reference>) {
    let mut path = base.to_vec();
    let mut rest = rest;
    while let Some(next) = rest.strip_prefix("::") {
        if let Some(group) = next.trim_start().strip_prefix('{') {
            for member in members(group) {
                expand(&format!("::{}", member.trim()), &path, at, found);
            }
            return;
        }
        let end = next.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(next.len());
        if end > 0 && &next[..end] != "self" {
            path.push(next[..end].to_owned());
        }
        rest = &next[end..];
    }
    found.push(Reference { path, at });
}

/// The members of a group up to its closing brace.
fn members(group: &str) -> Vec<&str> {
    let mut members = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => {
                members.push(&group[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                members.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    members.retain(|member| !member.trim().is_empty());
    members
}

#[test]
fn imports_and_paths_are_spelt_out() {
    let text = "use crate::{files::{FilePath, zip}, xml};\nfn f() { super::super::finding::g() }\nuse super::side;\n\
                mod tests { use super::super::fact; }";
    let found = of(&Source::new("src/course/item/choice.rs", text));
    let paths: Vec<String> = found.iter().map(|reference| reference.path.join("::")).collect();
    let expected = [
        "files::FilePath",
        "files::zip",
        "xml",
        "course::finding::g",
        "course::item::side",
        "course::item::fact",
    ];
    assert_eq!(paths, expected);
}
