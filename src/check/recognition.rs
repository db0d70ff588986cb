//! Files that no format takes.

use crate::files::{FilePath, Files};
use crate::finding::{Code, Doc, Finding, Place, Severity};
use crate::format::FORMATS;
use crate::format::content_package::MANIFEST;
use crate::package::Package;
use crate::words;

/// Every code of this family.
pub static CODES: &[&Code] = &[&ALONE, &MISSING, &OTHER, &UNKNOWN, &UNSUPPORTED];

/// Files that are named as one format and look like another, or like none.
pub static OTHER: Code = Code {
    id: "package/other-format",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Met `--as` (of `format` in de instellingen) is een formaat genoemd en dit is er geen pakket van. Wat er niet op \
            lijkt, heeft ook weinig om op te keuren: dat er verder niets gevonden is, zegt dan niets. Een LMS dat het genoemde \
            formaat verwacht, weigert dit pakket.\n\nBij een beschadigd manifest, dat zelf niet meer zegt wat het is, is dit een \
            waarschuwing: het pakket is dan gekeurd als wat genoemd is.",
        en: "With `--as` (or `format` in the settings) a format was named, and this is no package of it. What does not look like \
            it has little to be judged by either: that nothing else was found then says nothing. An LMS that expects the named \
            format refuses this package.\n\nFor a damaged manifest, which no longer says itself what it is, this is a warning: \
            the package was then judged as what was named.",
    },
};

/// An archive of a format that has a manifest, without one.
pub static MISSING: Code = Code {
    id: "package/manifest-missing",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "In dit archief staan documenten van een formaat dat een manifest heeft, maar het manifest ontbreekt. Een LMS weet dan \
            niet wat bij elkaar hoort en weigert het archief, of leest er niets uit.\n\nVoeg het manifest toe, in de hoofdmap.",
        en: "This archive holds documents of a format that has a manifest, and the manifest is missing. An LMS then does not know \
            what belongs together and refuses the archive, or reads nothing from it.\n\nAdd the manifest, at the root.",
    },
};

/// A manifest that is all there is.
pub static ALONE: Code = Code {
    id: "package/manifest-alone",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "In dit archief zit niets dan het manifest. Het is gekeurd als een manifest op zichzelf: van de bestanden die het noemt, \
            is niets te zeggen. Een LMS dat het archief importeert, toont lege pagina's.\n\nPak de bestanden van de cursus erbij in.",
        en: "This archive holds nothing but the manifest. It was judged as a manifest by itself: of the files that it names nothing \
            can be said. An LMS that imports the archive shows empty pages.\n\nPack the files of the course with it.",
    },
};

/// Files that are of no format that is known.
pub static UNKNOWN: Code = Code {
    id: "package/unknown-format",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "In dit pakket staat geen manifest dat bekend is: geen `imsmanifest.xml` (SCORM, Common Cartridge, QTI), geen \
            `cmi5.xml`, en het is ook geen QTI-item of LTI-beschrijving op zichzelf. Een LMS weet er niet wat het ermee moet.\n\n\
            Vaak is een map ingepakt in plaats van wat erin zit, of ontbreekt het manifest. Weet je wat het is, noem het dan met \
            `--as`.",
        en: "There is no manifest in this package that is known: no `imsmanifest.xml` (SCORM, Common Cartridge, QTI), no \
            `cmi5.xml`, and it is no QTI item or LTI description by itself either. An LMS does not know what to do with it.\n\n\
            Often a folder was packed instead of what is in it, or the manifest is missing. If you know what it is, name it with \
            `--as`.",
    },
};

/// Files of a format that is known, and not judged.
pub static UNSUPPORTED: Code = Code {
    id: "package/unsupported-format",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Dit formaat wordt herkend, maar niet gecontroleerd: AICC, xAPI met `tincan.xml`, H5P, een Moodle-back-up, EPUB. Er \
            is dus niets over te zeggen, ook niet dat het goed is.\n\nLever de cursus aan als SCORM, cmi5 of Common Cartridge.",
        en: "This format is recognised and not judged: AICC, xAPI with `tincan.xml`, H5P, a Moodle backup, EPUB. So nothing can be \
            said of it, not that it is right either.\n\nHand the course in as SCORM, cmi5 or Common Cartridge.",
    },
};

/// Says that a manifest is all there is in an archive or folder, though it names files.
#[must_use]
pub fn alone(package: &Package) -> Option<Finding> {
    let (file, document) = package.manifest.as_ref().filter(|_| package.files.len() == 1)?;
    let mut elements = document.root.descendants();
    let names = elements.find(|element| &*element.name.local == "file")?;
    Some(Finding::new(
        &ALONE,
        Place::span(file, names.span.clone()),
        words!(
            "er zit niets in dan het manifest, en dat noemt bestanden",
            "there is nothing in it but the manifest, and that names files"
        ),
        words!("pak de bestanden erbij in", "pack the files with it"),
    ))
}

/// What files look like, when a format was named that they are not of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen<'a> {
    /// The manifest says that they are of this format.
    Surely(&'a str),
    /// The manifest is damaged; this is what comes nearest.
    Perhaps(&'a str),
    /// Nothing that is known.
    Nothing,
}

/// Says that files do not look like the format that was named, at the manifest when there is one.
#[must_use]
pub fn other(files: &Files, named: &str, seen: Seen) -> Option<Finding> {
    let (message, severity) = match seen {
        Seen::Surely(seen) => {
            (words!("dit is {seen}, niet {named}", "this is {seen}, not {named}"), Severity::Error)
        }
        Seen::Perhaps(seen) => (
            words!(
                "dit lijkt op {seen}, niet op {named}",
                "this looks like {seen}, not like {named}"
            ),
            Severity::Warning,
        ),
        Seen::Nothing => (
            words!("dit lijkt niet op {named}", "this does not look like {named}"),
            Severity::Error,
        ),
    };
    let help = words!(
        "laat --as weg, of noem een ander formaat",
        "leave --as out, or name another format"
    );
    let place = manifest(files).or_else(|| first(files))?;
    Some(Finding { severity, ..Finding::new(&OTHER, place, message, help) })
}

/// The manifest of whatever format, when it stands at the root.
fn manifest(files: &Files) -> Option<Place> {
    let mut names = FORMATS.iter().filter_map(|format| format.manifest);
    names.find_map(|name| files.get_key_value(name)).map(|(file, _)| Place::file(file))
}

/// Says that an archive lacks the manifest of its format, whose name is given.
#[must_use]
pub fn missing(package: &Package, manifest: &str) -> Option<Finding> {
    let is_there = package.manifest.is_some() || package.files.contains_key(manifest);
    let first = first(&package.files).filter(|_| !is_there)?;
    Some(Finding::new(
        &MISSING,
        first,
        words!("{manifest} ontbreekt in dit archief", "{manifest} is missing in this archive"),
        words!("voeg {manifest} toe, in de hoofdmap", "add {manifest}, at the root"),
    ))
}

/// Says that files are of no known format.
#[must_use]
pub fn unknown(files: &Files) -> Option<Finding> {
    Some(Finding::new(
        &UNKNOWN,
        first(files)?,
        words!("dit is geen pakket dat bekend is", "this is no package that is known"),
        words!(
            "kijk of imsmanifest.xml of cmi5.xml in de hoofdmap staat, of noem het formaat met --as",
            "see whether imsmanifest.xml or cmi5.xml stands at the root, or name the format with --as"
        ),
    ))
}

/// Says that files are of a format that is not judged.
#[must_use]
pub fn unsupported(files: &Files, name: &str) -> Option<Finding> {
    Some(Finding::new(
        &UNSUPPORTED,
        first(files)?,
        words!("dit is {name}: dat wordt niet gecontroleerd", "this is {name}: that is not judged"),
        words!(
            "lever het aan als SCORM, cmi5 of Common Cartridge",
            "hand it in as SCORM, cmi5 or Common Cartridge"
        ),
    ))
}

/// A place to say it at: the first file, or where nothing is at all a manifest would be.
fn first(files: &Files) -> Option<Place> {
    let file = files.keys().next().cloned();
    file.or_else(|| FilePath::new(MANIFEST).ok()).map(|file| Place::file(&file))
}
