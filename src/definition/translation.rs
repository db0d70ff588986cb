//! The course in its other languages: each is read as the course is, with the translated files laid over it.

use super::layer::{self, Layer};
use super::record::Record;
use super::segment::{self, Source};
use super::text::Text;
use super::toml::{self, Table};
use super::translated_schema;
use super::{DEFINITION, Laid, read_laid};
use crate::course::{TranslatedText, Translation};
use crate::files::{Error, FilePath, Files};
use crate::finding::{Findings, Judged, Located, Place};

use super::fault::structure::TRANSLATION_FOLDER;
use super::manifest::Manifest;
use crate::words;

/// Reads every translation of a course; `own` holds the files of the course itself, `findings` what was found in it.
pub fn read_all(
    files: &Files,
    own: &Files,
    laid: &mut Laid,
    findings: &mut Findings,
) -> Result<(), Error> {
    let Laid { course, letters } = laid;
    let sources = segment::sources(own, course)?;
    for name in layer::folders(files) {
        if !layer::is_language(name, &course.lang) {
            no_language(files, name, &course.lang, findings);
            continue;
        }
        let mut layer = Layer::new(files, own, name, &course.lang);
        layer.letters.clone_from(letters);
        let (translation, found) = read(files, &sources, layer, findings)?;
        findings.append(found);
        course.translations.extend(translation);
    }
    Ok(())
}

fn read(
    files: &Files,
    sources: &[Source],
    layer: Layer,
    known: &Findings,
) -> Result<(Option<Translation>, Findings), Error> {
    let mut found = Findings::new();
    let mut orphans = Vec::new();
    let course = read_laid(&layer.laid, Some(&layer), &mut |manifest, findings| {
        orphans = translated(files, &layer, manifest, findings)?;
        Ok(())
    })?;
    let Judged { value, findings: read } = course;
    let Some(Laid { course, .. }) = value else { return Ok((None, found)) };
    let texts = texts(files, sources, &layer.folder, &mut found)?;
    let Layer { lang, folder, files, orphans: mut all, .. } = layer;
    all.extend(orphans.into_iter().map(Translation::orphan));
    let translation = Translation { lang, folder, course, files, texts, orphans: all };
    found.append(translation.own_findings(read, known));
    Ok((Some(translation), found))
}

/// How the translation of every text stands.
fn texts(
    files: &Files,
    sources: &[Source],
    folder: &str,
    findings: &mut Findings,
) -> Result<Vec<TranslatedText>, Error> {
    let record = Record::read(files, folder, findings)?;
    let mut texts = Vec::new();
    for source in sources {
        let target = segment::translated(files, source, folder)?;
        let path = FilePath::new(&format!("{folder}/{}", source.file)).ok();
        for pair in segment::pairs(source, target.as_ref(), &record) {
            let own = Place::span(&source.file, pair.source.span.clone());
            let there = pair.target.zip(path.as_ref());
            texts.push(TranslatedText {
                file: source.file.clone(),
                address: pair.source.address.clone(),
                state: pair.state,
                place: there.map_or(own, |(target, path)| Place::span(path, target.span.clone())),
            });
        }
    }
    Ok(texts)
}

/// Lays the translated words over those of `course.toml`; gives back what it has no words of.
fn translated(
    files: &Files,
    layer: &Layer,
    manifest: &mut Manifest,
    findings: &mut Findings,
) -> Result<Vec<Located<String>>, Error> {
    manifest.lang.clone_from(&layer.lang);
    let path = layer.path(DEFINITION);
    let Some((path, blob)) = path.and_then(|path| files.get_key_value(&path)) else {
        return Ok(Vec::new());
    };
    let Some(text) = Text::read(path, blob, findings)? else { return Ok(Vec::new()) };
    let part = text.start()..text.as_str().len();
    let table = toml::read(&text, part.clone(), translated_schema::COURSE, findings);
    let root = Table { text: &text, offset: part.start, entries: table.get_ref(), span: 0..0 };
    Ok(manifest.translate(&layer.lang, &root))
}

fn no_language(files: &Files, name: &str, base: &str, findings: &mut Findings) {
    let prefix = format!("{}{name}/", layer::FOLDER);
    let first = files.keys().find(|path| path.as_str().starts_with(&prefix));
    let Some(first) = first else { return };
    let message = if name.eq_ignore_ascii_case(base) {
        words!(
            "`{name}` is de taal van de cursus zelf",
            "`{name}` is the language of the course itself"
        )
    } else {
        words!("`{name}` is geen taalcode", "`{name}` is no language tag")
    };
    findings.add(
        &TRANSLATION_FOLDER,
        Place::file(first),
        message,
        words!(
            "noem de map naar de taal van de vertaling, zoals `i18n/en`",
            "name the folder after the language of the translation, such as `i18n/en`"
        ),
    );
}
