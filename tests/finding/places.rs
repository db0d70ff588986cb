//! From bytes to lines, columns and carets, whatever the file holds.

use lespakket::files::Files;
use lespakket::finding::report::{Judgement, Position, cut, human, locate};
use lespakket::finding::{Finding, Findings, Language};
use proptest::prelude::*;

use crate::sample::{files, warning};

fn position_in(contents: &[u8], span: std::ops::Range<usize>) -> Position {
    let files = files(&[("a.md", contents)]);
    let findings: Findings = [warning("a.md", span)].into_iter().collect();
    let judged = [Judgement { name: ".", prefix: "", files: &files, findings: &findings }];
    locate(&judged).next().expect("a finding").position.expect("a position")
}

fn corners(contents: &[u8], span: std::ops::Range<usize>) -> (usize, usize, usize, usize) {
    let at = position_in(contents, span);
    (at.line, at.column, at.end_line, at.end_column)
}

#[test]
fn columns_count_characters() {
    let text = "né 🎓 [x]".as_bytes();
    let at = text.len() - 3;
    assert_eq!(corners(text, at..text.len()), (1, 6, 1, 9));
}

#[test]
fn lines_end_at_line_feeds_with_or_without_carriage_return() {
    let position = position_in(b"one\r\ntwo\r\n", 5..8);
    assert_eq!((position.line, position.column, position.text.as_str()), (2, 1, "two"));
}

#[test]
fn lines_end_at_carriage_returns_alone() {
    let position = position_in(b"one\rtwo\r\rfour", 9..13);
    assert_eq!((position.line, position.column, position.text.as_str()), (4, 1, "four"));
}

#[test]
fn a_byte_order_mark_is_no_character() {
    let position = position_in("\u{feff}one".as_bytes(), 3..6);
    assert_eq!((position.column, position.end_column, position.text.as_str()), (1, 4, "one"));
}

#[test]
fn lines_of_utf_16_are_counted_in_its_units() {
    for is_big_endian in [true, false] {
        let bytes = |unit: u16| if is_big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() };
        let text = "\u{feff}<a>\r\n\u{10a}\u{a0a}🎓<b/>\r\n</a>";
        let contents: Vec<u8> = text.encode_utf16().flat_map(bytes).collect();
        let at = 2 * "\u{feff}<a>\r\n\u{10a}\u{a0a}..".chars().count();
        let position = position_in(&contents, at..at + 8);
        let place = (position.line, position.column, position.end_line, position.end_column);
        assert_eq!(place, (2, 4, 2, 8));
        assert_eq!(position.text, "\u{10a}\u{a0a}🎓<b/>");
        assert_eq!(corners(&contents, 2..8), (1, 1, 1, 4));
    }
}

#[test]
fn a_span_may_run_over_lines_or_past_the_end() {
    assert_eq!(corners(b"one\ntwo", 2..5), (1, 3, 2, 2));
    assert_eq!(corners(b"one\n", 4..4), (2, 1, 2, 1));
    assert_eq!(corners(b"one", 90..99), (1, 4, 1, 4));
    assert_eq!(corners(b"", 0..0), (1, 1, 1, 1));
}

#[test]
fn bytes_that_are_no_utf_8_are_shown_as_such() {
    let position = position_in(b"caf\xe9 x", 5..6);
    assert_eq!((position.column, position.text.as_str()), (6, "caf\u{fffd} x"));
}

#[test]
fn a_file_that_is_not_there_has_no_position() {
    let files = Files::new();
    let findings: Findings = [warning("gone.md", 3..4)].into_iter().collect();
    let judged = [Judgement { name: ".", prefix: "", files: &files, findings: &findings }];
    assert_eq!(locate(&judged).next().expect("a finding").position, None);
}

#[test]
fn a_short_line_is_shown_whole() {
    let shown = cut("\tone two", 1, 4);
    assert_eq!((shown.text.as_str(), shown.offset, shown.width), ("    one two", 4, 3));
}

#[test]
fn a_very_long_line_is_cut_around_the_caret() {
    let line = "x".repeat(50_000) + "HERE" + &"y".repeat(50_000);
    let shown = cut(&line, 50_000, 50_004);
    assert!(shown.text.chars().count() <= 102, "{}", shown.text);
    assert!(shown.text.starts_with('…') && shown.text.ends_with('…'));
    let marked: String = shown.text.chars().skip(shown.offset).take(shown.width).collect();
    assert_eq!(marked, "HERE");
}

#[test]
fn a_long_mark_is_cut_with_its_line() {
    let shown = cut(&"x".repeat(1000), 500, 900);
    assert!(shown.offset + shown.width <= shown.text.chars().count(), "{shown:?}");
}

#[test]
fn wide_and_invisible_characters_keep_the_caret_in_place() {
    let shown = cut("日本\u{202e}x", 3, 4);
    assert_eq!((shown.text.as_str(), shown.offset, shown.width), ("日本\u{fffd}x", 5, 1));
}

proptest! {
    #[test]
    fn any_bytes_and_any_span_can_be_shown(
        contents in proptest::collection::vec(any::<u8>(), 0..300),
        start in 0..320usize,
        length in 0..320usize,
    ) {
        let files = files(&[("a.md", contents.as_slice())]);
        let finding: Finding = warning("a.md", start..start + length);
        let findings: Findings = [finding].into_iter().collect();
        let judged = [Judgement { name: ".", prefix: "", files: &files, findings: &findings }];
        let position = locate(&judged).next().expect("a finding").position.expect("a position");
        prop_assert!((position.line, position.column) <= (position.end_line, position.end_column));
        prop_assert!(position.line >= 1 && position.column >= 1);
        let text = human(&judged, Language::En);
        prop_assert!(text.ends_with("1 warning in 1 file.\n"));
        let shown = cut(&position.text, position.column - 1, position.end_column - 1);
        prop_assert!(shown.width >= 1);
    }
}

#[test]
fn a_long_line_is_counted_right_and_shown_around_the_mark() {
    let (before, after) = ("é🎓a".repeat(40_000), "z".repeat(40_000));
    let contents = format!("one\n{before}[x]{after}\n");
    let at = 4 + before.len();
    let position = position_in(contents.as_bytes(), at..at + 3);
    assert_eq!((position.line, position.column, position.end_column), (2, 120_001, 120_004));
    assert!(position.text.len() < 2_000, "{}", position.text.len());
    let mark = position.column - 1 - position.skipped;
    assert_eq!(position.text.chars().skip(mark).take(3).collect::<String>(), "[x]");
}
