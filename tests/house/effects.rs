//! Invariants 3 and 4: who touches the disk, who prints, who knows an LMS by name; and no clock, no chance.

use crate::source::Source;

/// Words of code that only some places may hold.
struct Limit {
    words: &'static [&'static str],
    /// Beginnings of paths.
    only: &'static [&'static str],
    why: &'static str,
}

const LIMITS: &[Limit] = &[
    Limit {
        words: &[
            "std::fs",
            "fs::",
            "File::open",
            "File::create",
            "OpenOptions",
            "read_dir",
            "tempfile",
        ],
        only: &["src/files/"],
        why: "only files touches the disk",
    },
    Limit {
        words: &["println!", "print!", "eprintln!", "eprint!", "dbg!", "stdout()", "stderr()"],
        only: &["src/cli/"],
        why: "only cli prints",
    },
    Limit {
        words: &["Instant::now", "SystemTime"],
        only: &["src/cli/"],
        why: "a build reads no clock",
    },
    Limit {
        words: &["new_v4"],
        only: &["src/cli/new"],
        why: "only `new` mints an identifier; all else derives from it",
    },
    Limit {
        words: &["rand::", "thread_rng", "getrandom", "RandomState"],
        only: &[],
        why: "a build draws no random number",
    },
];

/// Ids of LMSs: as a name in code or as a whole string they stand in `lms/` alone.
const LMS: &[&str] = &[
    "moodle",
    "canvas",
    "brightspace",
    "blackboard",
    "itslearning",
    "ilias",
    "chamilo",
    "sakai",
    "totara",
];

/// Formats of files that one LMS made and others read: their folders and rows may bear its name.
const FORMATS: &[&str] = &["canvas_lti"];

/// Complains of every effect in a room that may not have it.
pub fn check(sources: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for source in sources.iter().filter(|source| source.path.starts_with("src/")) {
        for limit in LIMITS {
            if limit.only.iter().any(|place| source.path.starts_with(place)) {
                continue;
            }
            let found = limit.words.iter().flat_map(|word| source.words(word)).min();
            if let Some(at) = found {
                complaints.push(format!("{}:{}: {}", source.path, source.line(at), limit.why));
            }
        }
        if !source.path.starts_with("src/lms/") && names_an_lms(source) {
            complaints.push(format!("{}: an LMS is known by name in lms/ alone", source.path));
        }
    }
    complaints
}

fn names_an_lms(source: &Source) -> bool {
    if FORMATS.iter().any(|format| source.path.starts_with(&format!("src/format/{format}/"))) {
        return false;
    }
    let code = source.code.to_lowercase();
    let code = FORMATS.iter().fold(code, |code, format| code.replace(format, "a_format"));
    LMS.iter().any(|name| {
        code.contains(name) || source.strings.iter().any(|text| text.eq_ignore_ascii_case(name))
    })
}

#[test]
fn effects_out_of_place_are_refused() {
    crate::assert_complains(
        check,
        &[
            ("src/files/folder.rs", "use std::fs;"),
            ("src/site/page.rs", "// println!\nuse std::fs::read;"),
            ("src/check/mod.rs", "fn f() { println!(\"\") }"),
            ("src/cli/check.rs", "fn f() { eprintln!(\"see Moodle\") }"),
            ("src/course/mod.rs", "fn f() { SystemTime::now() }"),
            ("src/course/item/a.rs", "fn f() { Uuid::new_v4() }"),
            ("src/format/a.rs", "fn f() { rand::random() }"),
            ("src/format/b.rs", "if lms.id == \"moodle\" {}"),
            ("src/format/c.rs", "if is_moodle {} // Moodle"),
            ("src/format/canvas_lti/mod.rs", "const CANVAS: bool = true;"),
            ("src/format/mod.rs", "mod canvas_lti;"),
            ("src/format/e.rs", "mod canvas_lti; if canvas {}"),
            ("src/format/d.rs", "/// Moodle wants it.\nconst HELP: &str = \"Moodle wants it\";"),
        ],
        &[
            "src/site/page.rs:2",
            "src/check/mod.rs:1",
            "src/course/mod.rs:1",
            "src/course/item/a.rs:1",
            "src/format/a.rs:1",
            "src/format/b.rs",
            "src/format/c.rs",
            "src/format/e.rs",
        ],
    );
}
