//! What is listed and what is there: pages twice, missing or forgotten, names that clash, media that are too large.

use std::collections::{BTreeMap, BTreeSet};

use super::bank;
use super::fault::reference::MISSING_MEDIA;
use super::fault::structure::{CASE_CLASH, LARGE_MEDIA, PAGE_MISSING, PAGE_TWICE, PAGE_UNLISTED};
use super::identity::Identities;
use super::index::Index;
use super::manifest::{Manifest, UnitSource};
use super::page::Head;
use super::released::Released;
use crate::course::{Id, Named};
use crate::files::{FilePath, Files};
use crate::finding::nearest;
use crate::finding::{Findings, Place};
use crate::words;

/// Folders whose Markdown is no page.
const NO_PAGES: &[&str] = &["banks", "media", "theme", "dist", "node_modules"];
/// What a classic archive holds of one file.
const ARCHIVE_LIMIT: u64 = u32::MAX as u64;

/// The pages of a unit that can be read; those listed twice or missing are reported.
pub fn listed(
    files: &Files,
    unit: &UnitSource,
    listed: &mut BTreeMap<FilePath, Place>,
    findings: &mut Findings,
) -> Vec<FilePath> {
    let mut pages = Vec::with_capacity(unit.pages.len());
    for page in &unit.pages {
        let path = &page.value;
        if listed.insert(path.clone(), page.place.clone()).is_some() {
            findings.add(
                &PAGE_TWICE,
                page.place.clone(),
                words!(
                    "de pagina `{path}` staat er twee keer in",
                    "the page `{path}` is listed twice"
                ),
                words!("laat haar op één plek staan", "keep it in one place"),
            );
        } else if files.contains_key(path) {
            pages.push(path.clone());
        } else {
            missing_page(files, path, &page.place, findings);
        }
    }
    pages
}

fn missing_page(files: &Files, path: &FilePath, place: &Place, findings: &mut Findings) {
    let others = files.keys().filter(|other| other.extension() == "md").take(1000);
    let help = match nearest(path.as_str(), others.map(FilePath::as_str)) {
        Some(near) => words!("bedoel je `{near}`?", "do you mean `{near}`?"),
        None => words!(
            "maak het bestand, of haal het uit de lijst",
            "make the file, or take it off the list"
        ),
    };
    let message = words!("de pagina `{path}` is er niet", "there is no page `{path}`");
    findings.add(&PAGE_MISSING, place.clone(), message, help);
}

/// Reports a file of the course that is not there.
pub fn missing_file(path: &FilePath, place: Place, findings: &mut Findings) {
    findings.add(
        &MISSING_MEDIA,
        place,
        words!("het bestand `{path}` is er niet", "there is no file `{path}`"),
        words!("zet het bestand in de cursusmap", "put the file into the course folder"),
    );
}

/// Pages by their source; ids that stand twice are reported.
pub fn pages(
    units: &mut [Vec<Head>],
    released: &mut Released,
    ids: &mut Identities,
    findings: &mut Findings,
) -> BTreeMap<FilePath, Id> {
    let mut pages = BTreeMap::new();
    for head in units.iter_mut().flatten() {
        head.id = head
            .id
            .take()
            .map(|id| released.identity(Named::Page, id, std::mem::take(&mut head.aliases)));
        if let Some(id) = &head.id {
            ids.page(id, &head.id_place, findings);
        }
        let id = head.id.clone().unwrap_or_else(|| bank::fallback(&head.file));
        pages.insert(head.file.clone(), id);
    }
    pages
}

/// Judges the folder as a whole.
pub fn judge(files: &Files, index: &Index, manifest: &Manifest, findings: &mut Findings) {
    unlisted(files, index, manifest, findings);
    clashes(files, findings);
}

fn unlisted(files: &Files, index: &Index, manifest: &Manifest, findings: &mut Findings) {
    let listed: BTreeSet<&FilePath> =
        manifest.units.iter().flat_map(|unit| unit.pages.iter().map(|page| &page.value)).collect();
    for path in files.keys().filter(|path| path.extension() == "md" && !listed.contains(path)) {
        let first = path.as_str().split('/').next().unwrap_or_default();
        let hidden = path.as_str().split('/').any(|part| part.starts_with('.'));
        let of_the_house = path.parent().is_empty()
            && path.name().chars().all(|c| !c.is_ascii_lowercase() || ".md".contains(c));
        if hidden || of_the_house || NO_PAGES.contains(&first) || index.pages.contains_key(path) {
            continue;
        }
        findings.add(
            &PAGE_UNLISTED,
            Place::file(path),
            words!("deze pagina staat niet in `course.toml`", "this page is not in `course.toml`"),
            words!(
                "zet `\"{path}\"` bij de `pages` van een onderdeel, of haal het bestand weg",
                "add `\"{path}\"` to the `pages` of a unit, or delete the file"
            ),
        );
    }
}

fn clashes(files: &Files, findings: &mut Findings) {
    let mut seen: BTreeMap<String, &FilePath> = BTreeMap::new();
    for path in files.keys() {
        if let Some(other) = seen.insert(path.as_str().to_lowercase(), path) {
            findings.add(
                &CASE_CLASH,
                Place::file(path),
                words!(
                    "`{path}` en `{other}` verschillen alleen in hoofdletters",
                    "`{path}` and `{other}` differ in capitals only"
                ),
                words!("geef een van de twee een andere naam", "rename one of them"),
            );
        }
    }
}

/// Reports media that a classic archive cannot hold.
pub fn large(path: &FilePath, len: u64, findings: &mut Findings) {
    if len >= ARCHIVE_LIMIT {
        let gib = len / (1 << 30);
        findings.add(
            &LARGE_MEDIA,
            Place::file(path),
            words!("`{path}` is {gib} GiB groot", "`{path}` is {gib} GiB large"),
            words!(
                "maak het bestand kleiner, of zet de video op een videodienst",
                "make the file smaller, or put the video on a video service"
            ),
        );
    }
}
