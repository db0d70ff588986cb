//! Reads a PO file; every line that cannot be read is found.

use std::collections::BTreeSet;
use std::ops::Range;

use super::string;
use super::{Catalogue, Entry};
use crate::files::FilePath;
use crate::finding::{Findings, Judged, Place, Words};
use crate::i18n::fault::PO_SYNTAX;
use crate::words;

/// The most faults that are shown of one file.
const MOST: usize = 20;

/// Reads the text of a PO file; there is no catalogue when something in it cannot be read.
#[must_use]
pub fn read(file: &FilePath, text: &str) -> Judged<Catalogue> {
    let mut reader = Reader {
        file,
        findings: Findings::new(),
        entry: Entry::default(),
        begun: None,
        at: None,
        seen: BTreeSet::new(),
        catalogue: Catalogue::default(),
    };
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut at = start;
    for line in text.get(start..).unwrap_or_default().split_inclusive('\n') {
        reader.line(line.trim_end(), at);
        at += line.len();
        if reader.findings.len() >= MOST {
            break;
        }
    }
    reader.finish(at);
    let Reader { findings, catalogue, .. } = reader;
    Judged { value: (!findings.has_errors()).then_some(catalogue), findings }
}

/// The part of an entry that a string belongs to, in the order in which they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Context,
    Source,
    Translation,
}

struct Reader<'a> {
    file: &'a FilePath,
    findings: Findings,
    entry: Entry,
    /// Where the entry begins, once a keyword was met.
    begun: Option<Range<usize>>,
    /// What the next string goes on with.
    at: Option<Part>,
    /// Contexts so far.
    seen: BTreeSet<(String, String)>,
    catalogue: Catalogue,
}

impl Reader<'_> {
    fn line(&mut self, line: &str, at: usize) {
        let text = line.trim_start();
        let at = at + (line.len() - text.len());
        match text.as_bytes().first() {
            None => {}
            Some(b'#') => self.comment(text, at),
            Some(b'"') => self.more(text, at),
            Some(_) => self.keyword(text, at),
        }
    }

    fn comment(&mut self, text: &str, at: usize) {
        // Entries that translators' tools keep of texts that went.
        if text.starts_with("#~") {
            return;
        }
        if self.at == Some(Part::Translation) {
            self.end(at);
        }
        let rest = text.get(2..).unwrap_or_default().trim();
        match text.as_bytes().get(1) {
            Some(b'.') => self.entry.remarks.push(rest.to_owned()),
            Some(b':') => self.entry.references.push(rest.to_owned()),
            Some(b',') => self.entry.fuzzy |= rest.split(',').any(|flag| flag.trim() == "fuzzy"),
            _ => {}
        }
    }

    fn keyword(&mut self, text: &str, at: usize) {
        let name_length = text.find([' ', '\t', '"']).unwrap_or(text.len());
        let (name, rest) = text.split_at(name_length);
        let part = match name {
            "msgctxt" => Part::Context,
            "msgid" => Part::Source,
            "msgstr" => Part::Translation,
            "msgid_plural" | "msgstr[0]" => {
                return self.fault(
                    at..at + name.len(),
                    words!("meervouden komen in een cursus niet voor", "a course has no plurals"),
                    words!("haal deze ingang weg", "delete this entry"),
                );
            }
            _ => return self.unknown(text, at),
        };
        if part != Part::Translation && self.at == Some(Part::Translation) {
            self.end(at);
        }
        if self.at.is_some_and(|before| before >= part)
            || (part == Part::Translation && self.at != Some(Part::Source))
        {
            return self.fault(
                at..at + name.len(),
                words!(
                    "`{name}` staat hier niet op zijn plek",
                    "`{name}` is not in its place here"
                ),
                words!(
                    "schrijf `msgctxt`, `msgid` en `msgstr`, in die volgorde",
                    "write `msgctxt`, `msgid` and `msgstr`, in that order"
                ),
            );
        }
        self.begun.get_or_insert(at..at + text.len());
        self.at = Some(part);
        let value = rest.trim_start();
        let value_at = at + name_length + (rest.len() - value.len());
        if value.starts_with('"') {
            self.more(value, value_at);
        } else {
            self.fault(
                value_at..value_at + value.len().max(1),
                words!(
                    "achter `{name}` hoort tekst tussen aanhalingstekens",
                    "text between quotes belongs behind `{name}`"
                ),
                words!("schrijf `{name} \"…\"`", "write `{name} \"…\"`"),
            );
        }
    }

    fn unknown(&mut self, text: &str, at: usize) {
        self.fault(
            at..at + text.len(),
            words!("deze regel is geen PO", "this line is no PO"),
            words!(
                "een regel begint met `#`, `msgctxt`, `msgid`, `msgstr` of `\"`",
                "a line begins with `#`, `msgctxt`, `msgid`, `msgstr` or `\"`"
            ),
        );
    }

    /// A string: the first of a part, or one that goes on with it.
    fn more(&mut self, text: &str, at: usize) {
        let Some(part) = self.at else { return self.unknown(text, at) };
        let entry = &mut self.entry;
        let whole = match part {
            Part::Context => &mut entry.context,
            Part::Source => &mut entry.source,
            Part::Translation => &mut entry.translation,
        };
        match string::read(text, at) {
            Ok(plain) => whole.push_str(&plain),
            Err((span, message)) => self.fault(
                span,
                message,
                words!(
                    "zet de tekst tussen `\"` op één regel, en schrijf erin `\\\"`, `\\\\` en `\\n`",
                    "put the text between `\"` on one line, and write `\\\"`, `\\\\` and `\\n` in it"
                ),
            ),
        }
    }

    /// The entry is whole.
    fn end(&mut self, at: usize) {
        let mut entry = std::mem::take(&mut self.entry);
        let begun = self.begun.take();
        let part = self.at.take();
        let Some(span) = begun else { return };
        if part != Some(Part::Translation) {
            let end = span.end.min(at.max(span.start));
            return self.fault(
                span.start..end,
                words!("bij deze ingang ontbreekt `msgstr`", "this entry lacks `msgstr`"),
                words!("sluit hem af met `msgstr \"\"`", "end it with `msgstr \"\"`"),
            );
        }
        if entry.source.is_empty() && entry.context.is_empty() {
            let fields = entry.translation.lines().filter_map(|line| line.split_once(':'));
            let fields =
                fields.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
            self.catalogue.header.extend(fields);
            return;
        }
        let key = (entry.context.clone(), entry.source.clone());
        if !self.seen.insert(key) {
            return self.fault(
                span,
                words!("deze ingang staat er twee keer", "this entry stands twice"),
                words!("laat er één staan", "keep one of them"),
            );
        }
        entry.span = span;
        self.catalogue.entries.push(entry);
    }

    fn finish(&mut self, at: usize) {
        self.end(at);
    }

    fn fault(&mut self, span: Range<usize>, message: Words, help: Words) {
        self.findings.add(&PO_SYNTAX, Place::span(self.file, span), message, help);
    }
}
