//! Compares validation with what only looks at a schema, or only at the bytes: `cargo bench --bench validate`.
//!
//! Options: `-- --items 10000 --media 200 --runs 5`. It needs `xmllint`, `sha256sum` and room for the media in `target/tmp`.
//! Every figure is the median of its runs, with a warm cache.

#[path = "../compare/measure.rs"]
mod measure;

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use lespakket::files::zip::{self, EntryDate};
use lespakket::files::{Blob, FilePath, Files};
use lespakket::grammar::{Edition, control_documents};
use measure::{median, run};

/// The program, built like a release.
const PROGRAM: &str = env!("CARGO_BIN_EXE_lespakket");
/// Where packages are made.
const FOLDER: &str = env!("CARGO_TARGET_TMPDIR");

fn main() -> io::Result<()> {
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if arguments.first().is_some_and(|first| first == measure::FLAG) {
        return measure::child(arguments.split_off(1));
    }
    let number = |name: &str, usual: usize| {
        let at = arguments.iter().position(|argument| argument == name);
        let value = at.and_then(|at| arguments.get(at + 1)?.to_str()?.parse().ok());
        value.unwrap_or(usual)
    };
    let (items, media, runs) =
        (number("--items", 10_000), number("--media", 200), number("--runs", 5));
    let folder = Path::new(FOLDER).join("validate");
    fs::create_dir_all(&folder)?;
    println!("{items} items, {media} MB of media, {runs} runs");
    manifest(items, runs, &folder)?;
    archive(media, runs, &folder)?;
    fs::remove_dir_all(&folder)
}

/// A manifest of SCORM 2004 with many items, against its schema alone.
fn manifest(items: usize, runs: usize, folder: &Path) -> io::Result<()> {
    let file = folder.join("imsmanifest.xml");
    fs::write(&file, scorm_2004(items))?;
    let schema = schemas(folder)?;
    let ours = median(runs, || validate(&file))?;
    println!("validate, {items} items      {ours}");
    let xmllint = median(runs, || {
        run(&[
            "xmllint".into(),
            "--noout".into(),
            "--schema".into(),
            schema.clone(),
            file.clone().into(),
        ])
    })?;
    println!("xmllint --noout --schema     {xmllint}");
    println!("ratio                        {:.2}   aim: 1.00", ours.seconds / xmllint.seconds);
    Ok(())
}

/// A large package, against the digest of its bytes.
fn archive(media: usize, runs: usize, folder: &Path) -> io::Result<()> {
    let file = folder.join("large.zip");
    zip::save(&large(media), EntryDate::EARLIEST, &file, zip::Digest::Unwanted)
        .map_err(io::Error::other)?;
    let ours = median(runs, || validate(&file))?;
    println!("validate, {media} MB           {ours}");
    let digest = median(runs, || run(&["sha256sum".into(), file.clone().into()]))?;
    println!("sha256sum                    {digest}");
    println!("ratio                        {:.2}   aim: 1.00", ours.seconds / digest.seconds);
    Ok(())
}

fn validate(path: &Path) -> io::Result<measure::Measured> {
    run(&[PROGRAM.into(), "validate".into(), "--quiet".into(), path.into()])
}

/// The control documents of the edition in a folder, with one that brings them together.
fn schemas(folder: &Path) -> io::Result<OsString> {
    let mut driver = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n".to_owned();
    for (path, blob) in control_documents(Edition::Scorm2004Fourth) {
        fs::write(folder.join(path.as_str()), blob.read().map_err(io::Error::other)?)?;
    }
    for grammar in Edition::Scorm2004Fourth.grammars() {
        let (uri, file) = (grammar.namespace.uri, grammar.file);
        let _ = writeln!(driver, "<xs:import namespace=\"{uri}\" schemaLocation=\"{file}\"/>");
    }
    driver.push_str("</xs:schema>\n");
    let path = folder.join("all.xsd");
    fs::write(&path, driver)?;
    Ok(path.into())
}

/// A manifest in which every item has a resource of its own, with a file, and sequencing.
fn scorm_2004(items: usize) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" \
        xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\" \
        xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\" identifier=\"course\">\n\
        <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>\n\
        <organizations default=\"o\"><organization identifier=\"o\"><title>Course</title>\n"
        .to_owned();
    for item in 0..items {
        let _ = writeln!(
            text,
            "<item identifier=\"i{item}\" identifierref=\"r{item}\"><title>Page {item}</title>\
            <imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID=\"o{item}\"/>\
            </imsss:objectives></imsss:sequencing></item>"
        );
    }
    text.push_str(
        "<imsss:sequencing><imsss:controlMode choice=\"true\" flow=\"true\"/></imsss:sequencing>\
        </organization></organizations>\n<resources>\n",
    );
    for item in 0..items {
        let _ = writeln!(
            text,
            "<resource identifier=\"r{item}\" type=\"webcontent\" adlcp:scormType=\"sco\" \
            href=\"pages/p{item}.html\"><file href=\"pages/p{item}.html\"/></resource>"
        );
    }
    text + "</resources>\n</manifest>\n"
}

/// A package of SCORM 1.2 with a page and that many megabytes of film, which does not compress.
fn large(megabytes: usize) -> Files {
    let manifest = "<manifest xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" \
        xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\" identifier=\"m\">\
        <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>\
        <organizations default=\"o\"><organization identifier=\"o\"><title>Film</title>\
        <item identifier=\"i\" identifierref=\"r\"><title>Film</title></item></organization></organizations>\
        <resources><resource identifier=\"r\" type=\"webcontent\" adlcp:scormtype=\"asset\" href=\"a.html\">\
        <file href=\"a.html\"/><file href=\"film.mp4\"/></resource></resources></manifest>";
    let page =
        "<!doctype html><html lang=\"en\"><head><title>Film</title></head><body></body></html>";
    let file = |path: &str, blob: Blob| FilePath::new(path).ok().map(|path| (path, blob));
    [
        file("imsmanifest.xml", Blob::from(manifest)),
        file("a.html", Blob::from(page)),
        file("film.mp4", Blob::bytes(noise(megabytes << 20))),
    ]
    .into_iter()
    .flatten()
    .chain(control_documents(Edition::Scorm12))
    .collect()
}

/// Bytes that no compression makes shorter, the same in every run.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}
