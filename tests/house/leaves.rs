//! Invariant 2: a leaf (a rule, an item kind, an LMS, a command) never imports a sibling; no format imports another.

use crate::references::{self, Reference};
use crate::source::Source;

/// What makes a file a leaf: the row that it holds, or the command that it runs.
const ROWS: &[&str] = &[": Kind", ": Lms", ": Rule<", "pub fn run(arguments"];

/// Complains of every import of one leaf by another of the same folder, and of one format by another.
pub fn check(sources: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for source in sources {
        for reference in references::of(source) {
            if imports_sibling(source, &reference, sources)
                || imports_format(source, &reference, sources)
            {
                let (line, path) = (source.line(reference.at), reference.path.join("::"));
                complaints.push(format!("{}:{line}: a leaf imports {path}", source.path));
            }
        }
    }
    complaints
}

fn is_leaf(source: &Source) -> bool {
    !source.path.ends_with("/mod.rs")
        && source.modules().len() > 1
        && ROWS.iter().any(|row| source.code.contains(row))
}

fn imports_sibling(source: &Source, reference: &Reference, sources: &[Source]) -> bool {
    let own = source.modules();
    let folder = own.len().saturating_sub(1);
    let below = reference.path.len() > folder
        && reference.path.iter().zip(&own[..folder]).all(|(one, other)| one == other);
    if !is_leaf(source) || !below || reference.path[folder] == own[folder] {
        return false;
    }
    let is_target = |other: &&Source| {
        let modules = other.modules();
        modules.len() == folder + 1 && modules == reference.path[..=folder]
    };
    sources.iter().find(is_target).is_some_and(is_leaf)
}

fn imports_format(source: &Source, reference: &Reference, sources: &[Source]) -> bool {
    let [room, format, ..] = source.modules()[..] else { return false };
    let [target_room, target, ..] = reference.path.as_slice() else { return false };
    let is_format = |name: &str| {
        let row = sources.iter().find(|other| other.path == format!("src/format/{name}/mod.rs"));
        row.is_some_and(|source| source.code.contains(": Format ="))
    };
    room == "format"
        && target_room == "format"
        && format != target
        && is_format(format)
        && is_format(target)
}

#[test]
fn a_leaf_that_imports_a_sibling_is_refused() {
    let rule = "pub static RULE: Rule<Course> = Rule {};";
    crate::assert_complains(
        check,
        &[
            ("src/check/course/one.rs", &format!("use super::two::RULE;{rule}")),
            ("src/check/course/three.rs", &format!("use super::shared::help;{rule}")),
            ("src/check/course/two.rs", rule),
            ("src/check/course/shared.rs", "pub fn help() {}"),
            ("src/format/scorm12/mod.rs", "pub static FORMAT: Format = Format {};"),
            ("src/format/scorm2004/mod.rs", "pub static FORMAT: Format = Format {};"),
            ("src/format/content_package/mod.rs", "pub fn zip() {}"),
            ("src/format/scorm12/export.rs", "use crate::format::scorm2004::manifest;"),
            ("src/format/scorm2004/manifest.rs", "use crate::format::adapter::Adapter;"),
            ("src/format/web/export.rs", "use crate::format::content_package::zip;"),
        ],
        &["src/check/course/one.rs:1", "src/format/scorm12/export.rs:1"],
    );
}
