//! Folder → course: `course.toml`, Markdown pages and `:::` blocks, read with places.
//!
//! ```text
//! Files → manifest → heads of pages → glossary, banks → bodies of pages → Course
//! ```
//!
//! A page is read in two goes, since any page may link to any other: all heads first, then all bodies, both in parallel. A
//! body is scanned for fences, masked, parsed as Markdown once, and rendered; only the HTML and the items are kept.

mod assemble;
mod attributes;
mod bank;
mod block;
mod document;
mod expected;
mod fault;
mod fences;
mod folder;
mod form;
mod fragment;
mod front;
mod gaps;
mod glossary;
mod identity;
mod index;
mod ledger;
mod line;
mod line_attributes;
mod manifest;
mod markdown;
mod masked;
mod media;
mod page;
mod reading;
mod released;
pub mod schema;
mod text;
mod toml;

use rayon::prelude::*;

use crate::course::{Course, Id, Ledger};
use crate::files::{Error, FilePath, Files};
use crate::finding::{Findings, Judged, Located, Place};
use crate::words;

use assemble::Parts;
use fault::structure::NO_DEFINITION;
use identity::Identities;
use index::Index;
use manifest::Manifest;
use page::Head;
use released::Released;
use text::Text;
use toml::Table;

pub use block::{BLOCKS, QUESTION_KEYS, Shape, Spec};
pub use fault::CODES;
pub use form::date;
pub use ledger::read as ledger;
pub use ledger::{FORMAT as LEDGER_FORMAT, LEDGER, OUTLINES};
pub use markdown::CLASSES as CODE_CLASSES;

/// The file that makes a folder a course.
pub const DEFINITION: &str = "course.toml";
/// How much of a page is looked at for its head, in bytes.
const FIRST: usize = 4096;
/// How many pages are read side by side: enough for every processor.
const BATCH: usize = 256;
/// The glossary, unless the course names another.
const GLOSSARY: &str = "glossary.toml";

/// Reads a course from its folder. There is a course as soon as `course.toml` can be read as TOML, whatever else is wrong,
/// so that everything wrong is found at once; it is fit for use when no finding is an error.
pub fn read(files: &Files) -> Result<Judged<Course>, Error> {
    let mut findings = Findings::new();
    let Some((path, blob)) = files.get_key_value(DEFINITION) else {
        no_definition(&mut findings);
        return Ok(Judged { value: None, findings });
    };
    let Some(text) = Text::read(path, blob, &mut findings)? else {
        return Ok(Judged { value: None, findings });
    };
    let part = text.start()..text.as_str().len();
    let table = toml::read(&text, part.clone(), schema::COURSE, &mut findings);
    let root = Table { text: &text, offset: part.start, entries: table.get_ref(), span: 0..0 };
    let ledger = ledger::read(files, &mut findings)?;
    let course = course(files, path, &root, ledger, &mut findings)?;
    Ok(Judged { value: Some(course), findings: findings.sorted() })
}

fn no_definition(findings: &mut Findings) {
    if let Ok(path) = FilePath::new(DEFINITION) {
        findings.add(
            &NO_DEFINITION,
            Place::file(&path),
            words!("in deze map staat geen `{DEFINITION}`", "this folder holds no `{DEFINITION}`"),
            words!(
                "begin met `lespakket new`, of wijs een andere map aan",
                "begin with `lespakket new`, or name another folder"
            ),
        );
    }
}

fn course(
    files: &Files,
    source: &FilePath,
    root: &Table,
    ledger: Option<Ledger>,
    findings: &mut Findings,
) -> Result<Course, Error> {
    let register = ledger.as_ref().map(|ledger| ledger.register.clone()).unwrap_or_default();
    let mut released = Released::new(&register);
    let manifest = Manifest::new(root, &mut released);
    let mut ids = Identities::default();
    let mut index = Index::new(files, &register, &manifest.lang, manifest.allow_html);
    index.objectives.extend(manifest.objectives.iter().map(|objective| objective.id.clone()));
    ids.manifest(source, &manifest, findings);
    let glossary = glossary(files, &manifest, findings)?;
    if let Some((_, terms)) = &glossary {
        ids.terms(terms, findings);
        index.terms.extend(terms.iter().map(|term| term.id.clone()));
    }
    let mut units = heads(files, &manifest, findings)?;
    index.pages = folder::pages(&mut units, &mut released, &mut ids, findings);
    released.report(findings);
    index.names = released.names;
    let banks = banks(files, &index, findings)?;
    let mut parts = Parts::new(source, files);
    parts.banks(&mut index, banks, &mut ids, findings);
    for heads in units {
        parts.unit(heads.len());
        bodies(heads, &index, |page| parts.page(page, &mut ids, findings))?;
    }
    if let Some((text, terms)) = glossary {
        parts.glossary(glossary::render(&text, terms, &index), findings);
    }
    folder::judge(files, &index, &manifest, findings);
    Ok(Course { ledger, ..parts.course(manifest, &index, findings) })
}

type Glossary = Option<(Text, Vec<glossary::Written>)>;

fn glossary(
    files: &Files,
    manifest: &Manifest,
    findings: &mut Findings,
) -> Result<Glossary, Error> {
    let named = manifest.glossary.as_ref();
    let path = named.map_or(GLOSSARY, |named| named.value.as_str());
    let Some((path, blob)) = files.get_key_value(path) else {
        if let Some(Located { value, place }) = named {
            folder::missing_file(value, place.clone(), findings);
        }
        return Ok(None);
    };
    let Some(text) = Text::read(path, blob, findings)? else { return Ok(None) };
    let terms = glossary::read(&text, findings);
    Ok(Some((text, terms)))
}

/// The heads of the pages of each unit, in order.
fn heads(
    files: &Files,
    manifest: &Manifest,
    findings: &mut Findings,
) -> Result<Vec<Vec<Head>>, Error> {
    let mut units = Vec::with_capacity(manifest.units.len());
    let mut listed = std::collections::BTreeMap::new();
    for unit in &manifest.units {
        let pages = folder::listed(files, unit, &mut listed, findings);
        let heads: Vec<Result<_, Error>> = pages.par_iter().map(|path| head(files, path)).collect();
        let mut read = Vec::with_capacity(heads.len());
        for head in heads {
            let (head, found) = head?;
            findings.append(found);
            read.extend(head);
        }
        units.push(read);
    }
    Ok(units)
}

/// The head of a page. Only the first bytes are read, and none are kept: the texts of ten thousand pages would take more
/// memory than anything else.
fn head(files: &Files, path: &FilePath) -> Result<(Option<Head>, Findings), Error> {
    let mut findings = Findings::new();
    let Some(blob) = files.get(path) else { return Ok((None, findings)) };
    let first = blob.head(FIRST)?;
    let bytes = match front::end(&first).and_then(|end| first.get(..end)) {
        Some(head) => head.into(),
        None => blob.read()?,
    };
    let text = Text::new(path, bytes, &mut findings);
    let head = text.map(|text| Head::new(&text, &mut findings));
    Ok((head, findings))
}

fn banks(files: &Files, index: &Index, findings: &mut Findings) -> Result<Vec<bank::Read>, Error> {
    let in_folder = |path: &&FilePath| path.parent() == bank::FOLDER && path.extension() == "md";
    let paths: Vec<&FilePath> = files.keys().filter(in_folder).collect();
    let mut texts = Vec::with_capacity(paths.len());
    for path in paths {
        if let Some(blob) = files.get(path) {
            texts.extend(Text::read(path, blob, findings)?);
        }
    }
    Ok(texts.par_iter().map(|text| bank::read(index, text)).collect())
}

/// The bodies of pages, in order; a page's text is let go as soon as it was read, and what reading it left behind soon after.
fn bodies(
    heads: Vec<Head>,
    index: &Index,
    mut take: impl FnMut((Option<page::Read>, Findings)),
) -> Result<(), Error> {
    let mut heads = heads.into_iter();
    loop {
        let batch: Vec<Head> = heads.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(());
        }
        let read: Vec<Result<_, Error>> =
            batch.into_par_iter().map(|head| body(head, index)).collect();
        read.into_iter().try_for_each(|page| page.map(&mut take))?;
    }
}

fn body(head: Head, index: &Index) -> Result<(Option<page::Read>, Findings), Error> {
    let mut findings = Findings::new();
    let Some(blob) = index.files.get(&head.file) else { return Ok((None, findings)) };
    let text = Text::read(&head.file, blob, &mut findings)?;
    let id: Id = head.id.clone().unwrap_or_else(|| bank::fallback(&head.file));
    Ok((text.map(|text| head.read(&text, index, id)), findings))
}
