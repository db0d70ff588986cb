//! Invariant 1: a room imports only from lower floors.

use crate::references;
use crate::source::Source;

/// A room of the house.
#[derive(Clone, Copy)]
pub struct Room {
    /// Its folder or file in `src/`.
    pub name: &'static str,
    /// Whether it has a place here before it is built.
    pub is_planned: bool,
}

const fn built(name: &'static str) -> Room {
    Room { name, is_planned: false }
}

const fn planned(name: &'static str) -> Room {
    Room { name, is_planned: true }
}

/// The rooms, lowest floor first; those of one floor do not know each other.
pub const FLOORS: &[&[Room]] = &[
    &[built("files")],
    &[built("finding")],
    &[built("xml"), built("json")],
    &[built("grammar")],
    &[built("package"), built("course")],
    &[built("lms"), built("definition"), built("site")],
    &[built("format"), built("i18n")],
    &[built("check")],
    &[built("pipeline")],
    &[built("release"), planned("preview"), planned("serve")],
    &[built("cli")],
];

/// Macros stand at the root of the crate; this is the room that each belongs to.
const MACROS: &[(&str, &str)] = &[("words", "finding")];

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.iter().any(|known| known.name == room))
}

/// Complains of every import from the same floor or a higher one, and of rooms that have no floor.
pub fn check(sources: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for source in sources {
        let Some(room) = source.room() else { continue };
        let Some(own) = floor(room) else {
            complaints.push(format!("{}: the room {room} has no floor", source.path));
            continue;
        };
        for reference in references::of(source) {
            let Some(first) = reference.path.first() else { continue };
            let of_macro = MACROS.iter().find(|(name, _)| name == first).map(|(_, room)| *room);
            let target = of_macro.unwrap_or(first);
            let allowed = target == room || floor(target).is_some_and(|floor| floor < own);
            if !allowed {
                let line = source.line(reference.at);
                complaints.push(format!("{}:{line}: {room} imports from {target}", source.path));
            }
        }
    }
    complaints
}

#[test]
fn an_import_from_above_beside_or_nowhere_is_refused() {
    crate::assert_complains(
        check,
        &[
            ("src/course/mod.rs", "use crate::files::FilePath; // crate::cli\nuse crate::words;"),
            ("src/files/mod.rs", "use crate::cli::Exit;"),
            ("src/lms/moodle.rs", "fn f() { crate::site::build() }"),
            ("src/package/mod.rs", "use super::{files::Files, format::Order};"),
            ("src/attic/mod.rs", ""),
        ],
        &["src/files/mod.rs:1", "src/lms/moodle.rs:1", "src/package/mod.rs:1", "src/attic/mod.rs"],
    );
}
