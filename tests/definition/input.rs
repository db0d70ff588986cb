//! Files as they come: bytes, byte order marks, line ends, very long lines.

use std::time::Instant;

use lespakket::finding::Place;

use crate::folder::{
    FRONT, HEAD, PIXEL, UNIT, files, found, found_in_definition, page, read, shown,
};

fn read_page(bytes: &[u8]) -> Vec<String> {
    let definition = format!("{HEAD}{UNIT}");
    let folder =
        files([("course.toml", definition.as_bytes()), ("p.md", bytes), ("media/a.png", PIXEL)]);
    shown(&folder, &read(&folder).findings)
}

#[test]
fn a_file_that_is_not_utf_8_is_found_with_the_byte() {
    let definition = format!("{HEAD}{UNIT}");
    let folder = files([
        ("course.toml", definition.as_bytes()),
        ("p.md", b"+++\nid = \"p\"\n\xe9\n".as_slice()),
    ]);
    let judged = read(&folder);
    let findings: Vec<_> = judged.findings.iter().collect();
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].code.id, "course/not-utf8");
    assert_eq!(findings[0].place, Place { file: "p.md".parse().unwrap(), span: Some(13..14) });
    assert_eq!(findings[0].message.en, "not UTF-8: byte 13 (0xE9) is not part of a character");
}

#[test]
fn a_definition_that_is_not_utf_8_is_no_course() {
    let judged = read(&files([("course.toml", b"id = \"\xff\"".as_slice())]));
    assert!(judged.value.is_none());
    assert_eq!(judged.findings.len(), 1);
}

#[test]
fn a_byte_order_mark_is_taken_and_places_stay_right() {
    assert_eq!(
        read_page("\u{feff}+++\nid = \"p\"\ntitle = \"P\"\ntitel = 1\n+++\nEen <b>.\n".as_bytes()),
        ["unknown-key in p.md: titel", "raw-html in p.md: <b>"]
    );
    let definition = format!("\u{feff}{HEAD}nope = 1\n{UNIT}");
    let page = format!("{FRONT}Tekst.\n");
    let folder = files([("course.toml", definition.as_bytes()), ("p.md", page.as_bytes())]);
    assert_eq!(shown(&folder, &read(&folder).findings), ["unknown-key in course.toml: nope"]);
}

#[test]
fn windows_line_ends_change_nothing() {
    let body = "Een <b>.\n\n:::callout{kind=x}\n| a |\n|---|\n| b |\n:::\n\n:::question{#q type=cloze}\nIn [[a | b]].\n:::\n";
    let unix = format!("{FRONT}{body}");
    let windows = unix.replace('\n', "\r\n");
    assert_eq!(read_page(windows.as_bytes()), read_page(unix.as_bytes()));
    assert_eq!(read_page(windows.as_bytes()), ["raw-html in p.md: <b>", "bad-value in p.md: x"]);
}

#[test]
fn empty_files_are_found() {
    assert_eq!(read_page(b""), ["front-matter in p.md: "]);
    assert_eq!(read_page(b"Tekst zonder kop.\n"), ["front-matter in p.md: Tekst zonder kop."]);
    assert_eq!(read_page(b"+++\nid = \"p\"\n"), ["front-matter in p.md: +++"]);
    assert_eq!(read_page(b"+++\n+++\n"), ["missing-key in p.md: ", "missing-key in p.md: "]);
    assert_eq!(page("").blocks.len(), 0);
}

#[test]
fn control_characters_are_found() {
    assert_eq!(
        found("Een\u{0}woord\u{fdd0} en \u{7f}.\n"),
        [
            "control-character in p.md: \u{0}",
            "control-character in p.md: \u{fdd0}",
            "control-character in p.md: \u{7f}"
        ]
    );
    assert_eq!(found("Een tab\t, een harde spatie\u{a0} en een Ã¯.\n"), Vec::<String>::new());
}

/// Each of these is fast when the reader takes time in proportion to the text.
#[test]
fn long_lines_take_no_more_than_their_length() {
    let started = Instant::now();
    for part in [
        "a ", "[", "*a ", "`", "> ", ":::", "{", "[[", "![", "<", "[^a]", ":term[", "| ", "- ",
        "\\", "&", "_a", "~~", "www.a.", "x@", "1. ", "\t",
    ] {
        let line = part.repeat(100_000 / part.len());
        found(&line);
        found(&format!(":::question{{#q type=cloze}}\n{line}\n:::\n"));
        found(&format!(":::callout{{{line}}}\n{line}\n:::\n"));
    }
    let seconds = started.elapsed().as_secs();
    assert!(seconds < 60, "{seconds} s");
}

#[test]
fn heads_may_be_long_and_bodies_wrong() {
    let padding = "# opmerking\n".repeat(800);
    let long = format!("+++\nid = \"p\"\n{padding}title = \"P\"\n+++\nEen <b>.\n");
    assert_eq!(read_page(long.as_bytes()), ["raw-html in p.md: <b>"]);
    let mut wrong = format!("{FRONT}{}", "woord ".repeat(2000)).into_bytes();
    wrong.push(0xff);
    assert_eq!(read_page(&wrong).len(), 1);
    assert_eq!(read_page(b"Tekst.\n+++\nid = 1\n+++\n"), ["front-matter in p.md: Tekst."]);
}

#[test]
fn control_characters_in_escapes_and_references_are_found() {
    let definition = format!("{HEAD}{UNIT}").replace("\"D.\"", "\"D\\u0001.\\u001b\"");
    assert_eq!(
        found_in_definition(&definition),
        ["control-character in course.toml: \"D\\u0001.\\u001b\""]
    );
    assert_eq!(
        found("Een &#1; en &#xFDD0; en [b](https://a.nl/&#27;x) en ![a&#x2;](media/a.png).\n"),
        [
            "control-character in p.md: &#1;",
            "control-character in p.md: &#xFDD0;",
            "control-character in p.md: &#27;",
            "control-character in p.md: &#x2;"
        ]
    );
    assert_eq!(
        found(":::question{#q type=info}\nX\n\n```toml config\ntitle = \"a\\u0002\"\n```\n:::\n"),
        ["control-character in p.md: \"a\\u0002\""]
    );
    assert_eq!(found("Een &#8364;, `&#1;` en &#0;.\n\n    &#1;\n"), Vec::<String>::new());
}
