//! Whatever bytes an archive holds, inspecting it ends with faults: never a panic, never a path outside the package, never
//! more work than its size allows.
//!
//! Run with `fuzz/run archive 60`.
#![no_main]

use std::io::Cursor;

use lespakket::check::archive;
use lespakket::files::zip::{self, Limits};
use libfuzzer_sys::fuzz_target;

/// So small that a fuzzer reaches them.
const LIMITS: Limits =
    Limits { entries: 64, names: 4096, ratio: 100, entry: 1 << 16, together: 1 << 18 };

fuzz_target!(|data: &[u8]| {
    let Ok(inspected) = zip::inspect_within(Cursor::new(data.to_vec()), &LIMITS) else {
        panic!("bytes in memory can be read")
    };
    assert!(inspected.files.len() <= LIMITS.entries);
    for (path, blob) in &inspected.files {
        assert!(!path.as_str().split('/').any(|segment| matches!(segment, "" | "." | "..")));
        assert!(!path.as_str().contains(['\\', '\0']));
        if let Ok(contents) = blob.read() {
            assert_eq!(contents.len() as u64, blob.len());
        }
    }
    // Every fault is judged by a rule, and nothing else is found.
    let findings = archive::judge(&inspected);
    assert_eq!(findings.is_empty(), inspected.faults.is_empty(), "{:?}", inspected.faults);
});
