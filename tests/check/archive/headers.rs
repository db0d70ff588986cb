//! Headers that contradict one another, and entries that are no plain file.

use super::hostile::{Entry, archive, deflated, local_header, plain, stored, with_local};
use super::{Case, case};

pub fn cases() -> Vec<Case> {
    let second = |entry: Entry| archive([plain(), entry]).bytes();
    let other = |change: fn(&mut Entry)| second(with_local(stored("a.txt", b"contents"), change));
    let of_mode = |mode| second(Entry { mode, ..stored("a.txt", b"../x") });
    let later = Entry { flags: 1 << 3, ..deflated("a.txt", b"contents") };
    let later = with_local(later, |local| (local.crc, local.packed, local.len) = (0, 0, 0));
    let changed = |method, flags| second(Entry { flags, method, ..stored("a.txt", b"contents") });
    vec![
        case("header-mismatch", "valid-later", second(later)),
        case("header-mismatch", "error-name", other(|local| local.name = b"b.exe".to_vec())),
        case("header-mismatch", "error-method", other(|local| local.method = 8)),
        case("header-mismatch", "error-encryption", other(|local| local.flags = 1)),
        case("header-mismatch", "error-checksum", other(|local| local.crc ^= 1)),
        case("header-mismatch", "error-length", other(|local| local.len += 1)),
        case(
            "header-mismatch",
            "error-missing",
            second(Entry { offset: Some(9), ..stored("a.txt", b"contents") }),
        ),
        case("symlink", "valid-file", of_mode(0o100_755)),
        case(
            "symlink",
            "valid-other-system",
            second(Entry { host: 0, mode: 0o120_000, ..stored("a", b"") }),
        ),
        case("symlink", "error-link", of_mode(0o120_777)),
        case("symlink", "error-pipe", of_mode(0o010_644)),
        case("encrypted", "valid-plain", changed(0, 0)),
        case("encrypted", "error-password", changed(0, 1)),
        case("encrypted", "error-strong", changed(99, 1 | 1 << 6)),
        case("method", "valid-deflated", second(deflated("a.txt", b"contents"))),
        case("method", "error-deflate64", changed(9, 0)),
        case("method", "error-zstandard", changed(93, 0)),
        case("overlap", "valid-side-by-side", second(stored("a.txt", b"contents"))),
        case("overlap", "error-quoted", quoted()),
    ]
}

/// An entry that stands, header and all, in the contents of another.
fn quoted() -> Vec<u8> {
    let inner = stored("b.txt", b"contents");
    let outer = stored("a.txt", &[local_header(&inner), inner.data.clone()].concat());
    let offset = u32::try_from(local_header(&outer).len()).ok();
    let mut with_both = archive([outer, Entry { offset, ..inner }]);
    // The second entry has no bytes of its own.
    with_both.entries[1].local = None;
    with_both.bytes()
}
