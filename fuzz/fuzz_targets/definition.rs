//! Whatever bytes a course folder holds, reading it ends with findings: never a panic, never a place outside its file.
//!
//! The input is one text in which lines `%%% path` begin a file; a text without such a line is a page.
//! Run with `fuzz/run definition 60`.
#![no_main]

use lespakket::definition;
use lespakket::files::{Blob, FilePath, Files};
use libfuzzer_sys::fuzz_target;

const DEFINITION: &[u8] = b"id = \"c\"\nuuid = \"2d4e6f80-1a2b-4c3d-8e5f-60718293a4b5\"\nversion = \"1.0.0\"\n\
    lang = \"nl\"\ntitle = \"T\"\ndescription = \"D\"\n[[units]]\nid = \"u\"\ntitle = \"U\"\npages = [\"p.md\"]\n";
const MARK: &[u8] = b"%%% ";

fuzz_target!(|data: &[u8]| {
    let files = folder(data);
    let Ok(judged) = definition::read(&files) else { panic!("files in memory can be read") };
    for finding in &judged.findings {
        let length = files.get(&finding.place.file).map_or(0, Blob::len);
        if let Some(span) = &finding.place.span {
            assert!(span.start <= span.end && span.end as u64 <= length, "{finding:?}");
        }
    }
});

fn folder(data: &[u8]) -> Files {
    let mut files = Files::new();
    let mut add = |path: &str, contents: &[u8]| {
        if let Ok(path) = FilePath::new(path) {
            files.insert(path, Blob::bytes(contents));
        }
    };
    add("course.toml", DEFINITION);
    let mut name = String::from("p.md");
    let mut contents = Vec::new();
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(MARK) {
            Some(path) => {
                add(&name, &contents);
                contents.clear();
                name = String::from_utf8_lossy(path).trim().to_owned();
            }
            None => contents.extend_from_slice(line),
        }
    }
    add(&name, &contents);
    files
}
