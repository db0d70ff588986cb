//! Whatever bytes a page holds, scanning and judging it ends with findings within the page.
//!
//! Run with `fuzz/run html 60`.
#![no_main]

use std::sync::Arc;

use lespakket::check::page;
use lespakket::files::FilePath;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(path) = FilePath::new("map/page.html") else { panic!("this is a path") };
    let paths = Arc::new([path.clone()].into());
    for finding in page::judge_one(&path, data, &paths) {
        if let Some(span) = finding.place.span {
            assert!(span.start <= span.end && span.end <= data.len(), "{}", finding.code.id);
        }
    }
});
