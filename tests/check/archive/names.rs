//! Names that lead out of the package, or that not everyone reads alike.

use super::hostile::{Entry, archive, plain, stored};
use super::{Case, case};

pub fn cases() -> Vec<Case> {
    let named = |name: &str| archive([plain(), stored(name, b"x")]).bytes();
    let raw = |name: &[u8], flags| {
        let entry = Entry { name: name.to_vec(), flags, ..stored("x", b"x") };
        archive([plain(), entry]).bytes()
    };
    let many = (0..40).map(|n| stored(&format!("../{n:02}.txt"), b"x"));
    vec![
        case("path-climbs", "valid-dots", named("a/..b/c...d.txt")),
        case("path-climbs", "error-out", named("../../etc/cron.d/x")),
        case("path-climbs", "error-inside", named("a/../b.txt")),
        case("path-climbs", "error-many", archive([plain()].into_iter().chain(many)).bytes()),
        case("path-absolute", "valid-inside", named("etc/passwd")),
        case("path-absolute", "error-root", named("/etc/passwd")),
        case("path-absolute", "error-drive", named("c:/windows/x.dll")),
        case("backslash", "valid-slash", named("map/x.txt")),
        case("backslash", "error-folder", named("map\\x.txt")),
        case("name-encoding", "valid-declared", named("één.txt")),
        case("name-encoding", "valid-extra", archive([plain(), unicode_path()]).bytes()),
        case("name-encoding", "warning-undeclared", raw("één.txt".as_bytes(), 0)),
        case("name-encoding", "warning-code-page", raw(b"\x82\x82n.txt", 0)),
        case("name-encoding", "warning-not-utf8", raw(b"\xE9.txt", 1 << 11)),
        case("name-invalid", "valid-folder", named("./")),
        case("name-invalid", "error-nul", raw(b"a.txt\0.exe", 0)),
        case("name-invalid", "error-empty", raw(b"", 0)),
        case("name-invalid", "error-dot", raw(b".", 0)),
        case("windows-name", "valid-dots", named("a.b/c.txt")),
        case("windows-name", "warning-dot", named("a./c.txt")),
        case("windows-name", "warning-space", named("c.txt ")),
        case("windows-name", "warning-long", named(&"c".repeat(256))),
        case("duplicate-entry", "valid-distinct", named("a.txt")),
        case("duplicate-entry", "error-twice", named("imsmanifest.xml")),
        case("duplicate-entry", "error-spelling", named("./imsmanifest.xml")),
        case("duplicate-entry", "error-folder", named("imsmanifest.xml/x")),
    ]
}

/// A name in code page 437, with the same in UTF-8 in the extra field for that.
fn unicode_path() -> Entry {
    let (raw, name) = (b"\x82.txt", "é.txt".as_bytes());
    let size = u16::try_from(5 + name.len()).unwrap().to_le_bytes();
    let crc = crc32fast::hash(raw).to_le_bytes();
    let extra = [&0x7075_u16.to_le_bytes()[..], &size, &[1], &crc, name].concat();
    Entry { name: raw.to_vec(), flags: 0, extra, ..stored("x", b"x") }
}
