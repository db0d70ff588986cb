//! Archives that are wrong as a whole.

use super::hostile::{Archive, Entry, archive, large_field, plain, stored, with_local};
use super::{Case, SMALL, case};

pub fn cases() -> Vec<Case> {
    let whole = archive([plain(), stored("a.txt", b"contents")]);
    let good = whole.bytes();
    let cut = |at: usize| good[..at].to_vec();
    let missing_front = good[good.len() / 3..].to_vec();
    let large = |entries| Archive { large: Some(entries), ..whole.clone() }.bytes();
    let shifted = |directory| Archive { directory, ..whole.clone() }.bytes();
    let names = (0..5).map(|n| stored(&format!("{n}.txt"), b""));
    let long = ["a", "b"].map(|name| stored(&name.repeat(90), b""));
    let mut damaged = good.clone();
    let record = good.windows(4).rposition(|four| four == b"PK\x01\x02").unwrap();
    damaged[record] = b'p';
    let limited = |rule, name, bytes| Case { limits: SMALL, ..case(rule, name, bytes) };
    vec![
        case("unreadable", "valid-plain", good.clone()),
        case("unreadable", "valid-empty", archive([]).bytes()),
        case("unreadable", "error-other", b"<html>not found</html>".to_vec()),
        case("unreadable", "error-nothing", vec![]),
        case("truncated", "valid-plain", good.clone()),
        case("truncated", "error-half", cut(good.len() / 2)),
        case("truncated", "error-front", missing_front),
        case("truncated", "error-contents", beyond().bytes()),
        case("split", "valid-plain", good.clone()),
        case("split", "error-part", Archive { disk: 1, ..whole.clone() }.bytes()),
        case("prefixed", "valid-plain", good.clone()),
        case("prefixed", "warning-junk", with(&whole, b"#!/bin/sh\n", b"")),
        case("trailing-data", "valid-plain", good.clone()),
        case("trailing-data", "warning-junk", with(&whole, b"", b"----boundary")),
        case("trailing-data", "warning-much", with(&whole, b"", &[b'x'; 200_000])),
        case("directory-damaged", "valid-plain", good.clone()),
        case("directory-damaged", "error-record", damaged),
        case("directory-damaged", "error-offset", shifted(Some(0xFFFF))),
        case(
            "directory-damaged",
            "error-count",
            Archive { count: Some(3), ..whole.clone() }.bytes(),
        ),
        case(
            "zip64",
            "valid-large",
            Archive { large: Some(1), ..archive([large_entry()]) }.bytes(),
        ),
        case("zip64", "valid-record", large(2)),
        case("zip64", "error-record-missing", shifted(Some(0xFFFF_FFFF))),
        case(
            "zip64",
            "error-record-disagrees",
            Archive { count: Some(7), ..large_of(&whole) }.bytes(),
        ),
        case("zip64", "error-field-missing", archive([plain(), lie()]).bytes()),
        limited("too-many-entries", "valid-few", good),
        limited("too-many-entries", "error-many", archive(names).bytes()),
        limited(
            "too-many-entries",
            "error-long-names",
            archive(long.into_iter().chain([plain()])).bytes(),
        ),
    ]
}

fn large_of(whole: &Archive) -> Archive {
    Archive { large: Some(2), ..whole.clone() }
}

fn with(archive: &Archive, before: &[u8], after: &[u8]) -> Vec<u8> {
    Archive { before: before.to_vec(), after: after.to_vec(), ..archive.clone() }.bytes()
}

/// Contents that would reach into the directory.
fn beyond() -> Archive {
    let entry = stored("a.txt", b"contents");
    archive([plain(), Entry { packed: 20, len: 20, ..entry }])
}

/// An entry whose lengths stand in the field for large archives, in both headers.
fn large_entry() -> Entry {
    let (packed, len) = (0xFFFF_FFFF, 0xFFFF_FFFF);
    let field = large_field(&[8, 8]);
    Entry { packed, len, extra: field.clone(), local_extra: field, ..stored("a.txt", b"contents") }
}

/// An entry that says it is over 4 GiB, without the field for that.
fn lie() -> Entry {
    let entry = Entry { flags: 1 << 3, len: 0xFFFF_FFFF, ..stored("a.txt", b"contents") };
    with_local(entry, |local| (local.len, local.packed, local.crc) = (0, 0, 0))
}
