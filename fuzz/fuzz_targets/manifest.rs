//! Whatever bytes a manifest holds, judging its package in every format ends with findings within their files.
//!
//! Run with `fuzz/run manifest 60`.
#![no_main]

use lespakket::check;
use lespakket::files::{Blob, FilePath, Files};
use lespakket::format::{FORMATS, content_package};
use lespakket::lms::SYSTEMS;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut files = Files::new();
    let mut add = |path: &str, contents: &[u8]| {
        if let Ok(path) = FilePath::new(path) {
            files.insert(path, Blob::bytes(contents));
        }
    };
    add(content_package::MANIFEST, data);
    add("a.html", b"<!DOCTYPE html><html lang=\"nl\"><title>A</title></html>");
    add("metadata.xml", data);
    for format in FORMATS {
        let judged = content_package::open(format.id, files.clone());
        let Some(package) = judged.value else { panic!("a package can always be opened") };
        let mut findings = judged.findings;
        findings.append(check::package::judge(&package, format, None));
        for system in SYSTEMS {
            findings.append(check::run(system.quirks, &package));
        }
        for finding in &findings {
            let length = files.get(&finding.place.file).map_or(0, Blob::len);
            if let Some(span) = &finding.place.span {
                assert!(span.start <= span.end && span.end as u64 <= length, "{finding:?}");
            }
        }
    }
});
