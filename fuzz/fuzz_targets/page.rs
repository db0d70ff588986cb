//! Whatever a page, a style sheet or a script holds, looking into it ends, with places that are within it.
//!
//! Run with `fuzz/run page 60`.

#![no_main]

use std::collections::BTreeSet;
use std::sync::Arc;

use lespakket::check::{page, script};
use lespakket::files::FilePath;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let paths = Arc::new(BTreeSet::new());
    for name in ["a.html", "a.css"] {
        let Ok(file) = FilePath::new(name) else { return };
        for finding in page::judge_one(&file, bytes, &paths) {
            let span = finding.place.span.unwrap_or(0..0);
            assert!(span.start <= span.end && span.end <= bytes.len());
        }
    }
    for one in script::scan(bytes, 0).uses {
        assert!(one.span.start <= one.span.end && one.span.end <= bytes.len());
    }
});
