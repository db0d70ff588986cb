//! Templates, styles and words of a course's own theme that cannot be used.

use std::ops::Range;

use crate::files::{FilePath, Files};
use crate::finding::{Code, Doc, Finding, Place, Severity, Words};
use crate::site;
use crate::words;

/// Every code of this family.
pub static CODES: &[&Code] = &[&TEMPLATE];

/// A file of the theme that does not parse, does not render or stands in for nothing.
pub static TEMPLATE: Code = Code {
    id: "theme/template",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Een bestand in de map `theme` is niet te gebruiken.\n\n\
            Een bestand daar komt in de plaats van het bestand met dezelfde naam dat het programma zelf heeft. Het sjabloon is \
            niet te lezen, vraagt om iets dat er niet is, of staat nergens voor in de plaats.\n\n\
            Vergelijk het met het origineel, of haal het weg; dan geldt weer dat van het programma.",
        en: "A file in the folder `theme` cannot be used.\n\n\
            A file there takes the place of the program's own file of the same name. The template does not parse, asks for \
            something that is not there, or stands in for nothing.\n\n\
            Compare it with the original, or take it out; then the program's own is used again.",
    },
};

/// The folder of the theme in a course.
const FOLDER: &str = "theme";

/// The fault as a finding; none when the file is not the course's own, which is a fault of the program.
#[must_use]
pub fn finding(files: &Files, fault: &site::TemplateFault) -> Option<Finding> {
    let path = FilePath::new(&format!("{FOLDER}/{}", fault.template)).ok()?;
    let contents = files.get(&path)?.read().ok()?;
    let span = fault.line.map(|line| span(&contents, line, fault.column.unwrap_or(1)));
    let Words { nl, en } = &fault.reason;
    Some(Finding::new(
        &TEMPLATE,
        Place { file: path, span },
        words!("dit bestand is niet te gebruiken: {nl}", "this file cannot be used: {en}"),
        words!(
            "verbeter het, of haal het weg: dan geldt dat van het programma",
            "mend it, or take it out: then the program's own is used"
        ),
    ))
}

/// The rest of a line from a column on, both from 1.
fn span(contents: &[u8], line: usize, column: usize) -> Range<usize> {
    let mut lines = contents.split_inclusive(|byte| *byte == b'\n');
    let start: usize = lines.by_ref().take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let text = String::from_utf8_lossy(lines.next().unwrap_or_default());
    let before: usize = text.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    start + before..start + text.trim_end().len().max(before)
}
