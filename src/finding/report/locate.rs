//! From bytes to lines and columns: each file is read and indexed once, however many findings it has.

use super::Judgement;
use super::lines::Lines;
use crate::files::FilePath;
use crate::finding::Finding;

/// A finding with the path, lines and columns that a reader sees.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// The path with what precedes it: `course/start.md`, `package.zip!imsmanifest.xml`.
    pub path: String,
    /// Where in the file; none for the file as a whole.
    pub position: Option<Position>,
}

/// Lines and columns, both from 1; columns count characters, the end is the first character after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The line of the first character.
    pub line: usize,
    /// The column of the first character.
    pub column: usize,
    /// The line of the first character after.
    pub end_line: usize,
    /// The column of the first character after.
    pub end_column: usize,
    /// The first line without its end; of a long one what is around the first character. Bytes that are no text stand in
    /// it as U+FFFD.
    pub text: String,
    /// How many characters of the line stand before `text`.
    pub skipped: usize,
}

/// Every finding with its place, in the order given; one at a time, so that a report of many stays small.
pub fn locate<'a>(judged: &[Judgement<'a>]) -> impl Iterator<Item = Entry<'a>> {
    locate_some(judged, |_| true)
}

/// As [`locate`], of some findings only.
pub(super) fn locate_some<'a>(
    judged: &[Judgement<'a>],
    mut wanted: impl FnMut(&Finding) -> bool,
) -> impl Iterator<Item = Entry<'a>> {
    let all = judged.iter().enumerate();
    let all = all.flat_map(|(at, one)| one.findings.iter().map(move |finding| (at, *one, finding)));
    // Findings stand by file: the lines of one file are at hand at a time.
    let mut lines: Option<(usize, &FilePath, Option<Lines>)> = None;
    all.filter(move |(.., finding)| wanted(finding)).map(move |(at, one, finding)| {
        let file = &finding.place.file;
        let position = finding.place.span.clone().and_then(|span| {
            let is_known =
                lines.as_ref().is_some_and(|(known, path, _)| *known == at && *path == file);
            if !is_known {
                lines = Some((at, file, Lines::read(one.files, file)));
            }
            let (.., lines) = lines.as_ref()?;
            lines.as_ref().map(|lines| lines.position(span))
        });
        Entry { finding, path: format!("{}{file}", one.prefix), position }
    })
}
