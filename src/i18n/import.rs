//! From a PO file to the files of a translation: all of them, or none.

use std::collections::{BTreeMap, BTreeSet};

use super::export::WAS;
use super::fault::{
    PO_CHANGED_BY_HAND, PO_LANGUAGE, PO_STRUCTURE, PO_TEXT_CHANGED, PO_UNKNOWN_TEXT,
};
use super::po::{Catalogue, Entry};
use super::{Changes, is_other_language};
use crate::course::{Course, TextState};
use crate::definition::record::Record;
use crate::definition::segment::{self, Pair, Segment, Source};
use crate::files::{Error, FilePath, Files};
use crate::finding::{Findings, Judged, Place};
use crate::words;

/// What is to be taken in.
#[derive(Debug, Clone, Copy)]
pub struct Import<'a> {
    /// The PO file.
    pub catalogue: &'a Catalogue,
    /// What findings in it call it.
    pub file: &'a FilePath,
    /// Whether a translation that was changed by hand since the export may be lost.
    pub overwrite: bool,
}

/// What comes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The language.
    pub lang: String,
    /// The files that are to be written.
    pub changes: Changes,
    /// How many texts get another translation than they had.
    pub texts: usize,
}

/// What an entry brings to a text.
#[derive(Clone, Copy)]
struct Brought<'a> {
    entry: &'a Entry,
    /// The text's address in its file.
    address: &'a str,
}

/// Takes a PO file into the translation of a course. Entries that are fuzzy or empty leave everything as it is.
///
/// # Errors
/// When a file cannot be read.
pub fn import(files: &Files, course: &Course, order: Import) -> Result<Judged<Imported>, Error> {
    let mut findings = Findings::new();
    let Some(lang) = language(course, order, &mut findings) else {
        return Ok(Judged { value: None, findings });
    };
    let folder = segment::folder(lang);
    let record = Record::read(files, &folder, &mut findings)?;
    let sources = segment::sources(&super::own(files), course)?;
    let brought = sort(&sources, order, &mut findings);
    let mut work = Work {
        order,
        folder,
        lang,
        next: record.clone(),
        record,
        changes: Changes::new(),
        texts: 0,
        findings,
    };
    for (source, brought) in sources.iter().zip(&brought).filter(|(_, brought)| !brought.is_empty())
    {
        let target = segment::translated(files, source, &work.folder)?;
        work.file(source, target.as_ref(), brought);
    }
    Ok(work.finish())
}

fn language<'a>(course: &Course, order: Import<'a>, findings: &mut Findings) -> Option<&'a str> {
    let lang = order.catalogue.field("Language").unwrap_or_default();
    if is_other_language(lang, course) {
        return Some(lang);
    }
    findings.add(
        &PO_LANGUAGE,
        Place::file(order.file),
        if lang.is_empty() {
            words!(
                "het bestand zegt niet in welke taal het is",
                "the file does not say which language it is in"
            )
        } else {
            words!(
                "`{lang}` is geen andere taal dan die van de cursus",
                "`{lang}` is no other language than that of the course"
            )
        },
        words!("zet bovenaan `\"Language: en\\n\"`", "put `\"Language: en\\n\"` at the top"),
    );
    None
}

/// Which text of which file each entry belongs to: by its address, or by what it says where texts moved.
fn sort<'a>(
    sources: &'a [Source],
    order: Import<'a>,
    findings: &mut Findings,
) -> Vec<Vec<Brought<'a>>> {
    let mut brought: Vec<Vec<Brought>> = sources.iter().map(|_| Vec::new()).collect();
    let files = sources.iter().enumerate().map(|(at, source)| (source.file.as_str(), at)).collect();
    let mut taken = BTreeSet::new();
    let mut late = Vec::new();
    for entry in &order.catalogue.entries {
        let place = address(&files, entry);
        let exact = place.and_then(|(at, address)| {
            let segment = sources.get(at)?.find(address)?;
            (segment.text == entry.source).then_some((at, segment))
        });
        match (exact, place) {
            (Some((at, segment)), _) => {
                taken.insert((at, segment.address.as_str()));
                brought[at].push(Brought { entry, address: &segment.address });
            }
            (None, Some((at, address))) => late.push((entry, at, address)),
            (None, None) => unknown(order.file, entry, findings),
        }
    }
    for (entry, at, address) in late {
        let source = &sources[at];
        let free = |segment: &&Segment| !taken.contains(&(at, segment.address.as_str()));
        let same = |segment: &&Segment| segment.text == entry.source;
        let moved = source.segments.iter().filter(same).find(free);
        let stands = moved.or_else(|| source.find(address).filter(free));
        match stands {
            Some(segment) => {
                if moved.is_none() && brings(entry) {
                    changed(order.file, entry, findings);
                }
                taken.insert((at, segment.address.as_str()));
                brought[at].push(Brought { entry, address: &segment.address });
            }
            None => unknown(order.file, entry, findings),
        }
    }
    brought
}

/// The file and address that an entry names.
fn address<'a>(files: &BTreeMap<&str, usize>, entry: &'a Entry) -> Option<(usize, &'a str)> {
    let (file, address) = entry.context.rsplit_once('#')?;
    Some((*files.get(file)?, address))
}

/// Whether an entry brings a translation that counts.
fn brings(entry: &Entry) -> bool {
    !entry.fuzzy && !entry.translation.trim().is_empty()
}

fn unknown(file: &FilePath, entry: &Entry, findings: &mut Findings) {
    if !brings(entry) {
        return;
    }
    let context = &entry.context;
    findings.add(
        &PO_UNKNOWN_TEXT,
        Place::span(file, entry.span.clone()),
        words!("de cursus heeft geen tekst `{context}`", "the course has no text `{context}`"),
        words!(
            "maak het PO-bestand opnieuw met `lespakket i18n export`",
            "make the PO file anew with `lespakket i18n export`"
        ),
    );
}

fn changed(file: &FilePath, entry: &Entry, findings: &mut Findings) {
    let context = &entry.context;
    findings.add(
        &PO_TEXT_CHANGED,
        Place::span(file, entry.span.clone()),
        words!("`{context}` is in de cursus veranderd", "`{context}` has changed in the course"),
        words!(
            "maak het PO-bestand opnieuw met `lespakket i18n export`",
            "make the PO file anew with `lespakket i18n export`"
        ),
    );
}

struct Work<'a> {
    order: Import<'a>,
    folder: String,
    lang: &'a str,
    record: Record,
    /// The record as it will be.
    next: Record,
    changes: Changes,
    texts: usize,
    findings: Findings,
}

impl Work<'_> {
    fn file(&mut self, source: &Source, target: Option<&Source>, brought: &[Brought]) {
        let pairs = segment::pairs(source, target, &self.record);
        let by_address: BTreeMap<&str, &Brought> =
            brought.iter().filter(|one| brings(one.entry)).map(|one| (one.address, one)).collect();
        let mut texts = BTreeMap::new();
        let mut digests = BTreeMap::new();
        for pair in &pairs {
            let address = pair.source.address.as_str();
            let kept = kept(pair);
            if let Some(one) = by_address.get(address) {
                self.judge(one.entry, kept, pair);
                let new = &one.entry.translation;
                self.texts += usize::from(kept.is_none_or(|kept| kept.text != *new));
                texts.insert(address.to_owned(), new.clone());
                digests.insert(address.to_owned(), Record::digest(&one.entry.source));
            } else if let Some(kept) = kept {
                texts.insert(address.to_owned(), kept.text.clone());
                let digest = match pair.made_of {
                    Some(_) => Some(Record::digest(&pair.source.text)),
                    None => self.record.of(&source.file, address).map(str::to_owned),
                };
                digests.extend(digest.map(|digest| (address.to_owned(), digest)));
            }
        }
        if texts.is_empty() {
            return;
        }
        self.put(source, target, &texts, brought);
        self.next.replace(&source.file, digests);
    }

    /// A translation that was changed since the export, and not to what the entry brings, would be lost.
    fn judge(&mut self, entry: &Entry, kept: Option<&Segment>, pair: &Pair) {
        let was = entry.remarks.iter().find_map(|remark| remark.strip_prefix(WAS)).map(str::trim);
        let Some(kept) = kept.filter(|kept| kept.text != entry.translation) else { return };
        if self.order.overwrite || was == Some(Record::digest(&kept.text).as_str()) {
            return;
        }
        let address = &pair.source.address;
        self.findings.add(
            &PO_CHANGED_BY_HAND,
            Place::span(self.order.file, entry.span.clone()),
            words!(
                "de vertaling van `{address}` is na de export met de hand veranderd",
                "the translation of `{address}` was changed by hand after the export"
            ),
            words!(
                "neem de verandering over in het PO-bestand, of overschrijf haar met `--overwrite`",
                "take the change over into the PO file, or overwrite it with `--overwrite`"
            ),
        );
    }

    fn put(
        &mut self,
        source: &Source,
        target: Option<&Source>,
        texts: &BTreeMap<String, String>,
        brought: &[Brought],
    ) {
        let Ok(path) = FilePath::new(&format!("{}/{}", self.folder, source.file)) else { return };
        // What stands there is changed where it has to be; only what has another shape is made anew.
        let holds = |target: &Source| texts.keys().all(|address| target.find(address).is_some());
        let like = target
            .filter(|target| source.is_like(target) || source.is_definition() && holds(target));
        let contents =
            like.map_or_else(|| source.translation(texts), |target| target.rewritten(texts));
        let again = source.with(&contents);
        if !source.is_definition() && !again.as_ref().is_some_and(|again| source.is_like(again)) {
            self.unlike(source, again.as_ref(), brought);
        }
        if target.is_none_or(|target| target.text != contents) {
            self.changes.insert(path, contents);
        }
    }

    /// Says which translation is more than a text.
    fn unlike(&mut self, source: &Source, again: Option<&Source>, brought: &[Brought]) {
        let pairs = again.map(|again| source.segments.iter().zip(&again.segments));
        let first = pairs.into_iter().flatten().find(|(own, other)| own.address != other.address);
        let at = first.map(|(own, _)| own.address.as_str());
        // What stands before the first address that differs is what changed it.
        let before =
            source.segments.iter().take_while(|own| Some(own.address.as_str()) != at).last();
        let before = before.map(|own| own.address.as_str());
        let entry = |address: Option<&str>| {
            let found =
                brought.iter().find(|one| Some(one.address) == address && brings(one.entry));
            found.map(|one| one.entry)
        };
        let entry = entry(before).or_else(|| entry(at));
        let place = entry.map_or_else(
            || Place::file(self.order.file),
            |entry| Place::span(self.order.file, entry.span.clone()),
        );
        let file = &source.file;
        self.findings.add(
            &PO_STRUCTURE,
            place,
            words!("de vertaling verandert de opbouw van `{file}`", "the translation changes the structure of `{file}`"),
            words!(
                "schrijf één alinea, kop, cel of optie, en zet een `\\` voor een teken dat in Markdown iets betekent",
                "write one paragraph, heading, cell or option, and put a `\\` before a sign that means something in Markdown"
            ),
        );
    }

    fn finish(mut self) -> Judged<Imported> {
        if self.next != self.record
            && let Some(path) = Record::path(&self.folder)
        {
            self.changes.insert(path, self.next.text());
        }
        let imported =
            Imported { lang: self.lang.to_owned(), changes: self.changes, texts: self.texts };
        let value = (!self.findings.has_errors()).then_some(imported);
        Judged { value, findings: self.findings }
    }
}

/// The translation that a text has: that of the text as it is now, or else what stands in its place.
fn kept<'a>(pair: &Pair<'a>) -> Option<&'a Segment> {
    match pair.state {
        TextState::Missing => pair.made_of,
        _ => pair.made_of.or(pair.target),
    }
}
