//! Invariant 5: every rule's file has its row, and its id is its path.

use crate::source::Source;

/// Complains of rules whose id is not their path, and of those that no table holds.
pub fn check(sources: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for source in sources {
        let Some(id) = address(source) else { continue };
        let ids = ids(source);
        if ids != [id.as_str()] {
            complaints.push(format!("{}: its id is {ids:?}, not {id}", source.path));
        }
        if !has_row(source, sources) {
            complaints.push(format!("{}: no table holds it", source.path));
        }
    }
    complaints
}

/// The id that a rule's path asks for: `src/format/scorm12/rules/launch_file.rs` → `scorm12/launch-file`.
fn address(source: &Source) -> Option<String> {
    let modules = source.modules();
    let (["format", family, "rules", name] | ["check", family, name]) = modules.as_slice() else {
        return None;
    };
    let is_rule = !source.path.ends_with("/mod.rs") && source.code.contains(": Rule<");
    is_rule.then(|| format!("{family}/{name}").replace('_', "-"))
}

/// The strings after `id:` in the code.
fn ids(source: &Source) -> Vec<&str> {
    let after = source.words("id:").into_iter().map(|at| at + "id:".len());
    after
        .filter_map(|at| source.text.get(at..)?.trim_start().strip_prefix('"')?.split('"').next())
        .collect()
}

/// Whether the folder's own file names the rule in a table, beyond declaring its module.
fn has_row(source: &Source, sources: &[Source]) -> bool {
    let modules = source.modules();
    let Some((name, folder)) = modules.split_last() else { return false };
    let parent = sources.iter().find(|other| other.modules() == folder);
    parent.is_some_and(|parent| !parent.words(&format!("{name}::")).is_empty())
}

#[test]
fn a_rule_without_row_or_with_another_name_is_refused() {
    let rule =
        |id: &str| format!("/// A rule.\npub static R: Rule<Course> = Rule {{ id: \"{id}\" }};");
    crate::assert_complains(
        check,
        &[
            (
                "src/check/course/mod.rs",
                "mod a_b; mod c; mod d; const R: &[R] = &[&a_b::R, &c::R];",
            ),
            ("src/check/course/a_b.rs", &rule("course/a-b")),
            ("src/check/course/c.rs", &rule("course/other")),
            ("src/check/course/d.rs", &rule("course/d")),
            ("src/check/course/help.rs", "pub fn help() {}"),
        ],
        &["src/check/course/c.rs", "src/check/course/d.rs"],
    );
}
