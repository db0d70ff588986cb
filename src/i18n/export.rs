//! From a course and its translation to a PO file.

use super::po::{Catalogue, Entry};
use crate::course::{Course, TextState};
use crate::definition::record::Record;
use crate::definition::segment::{self, Pair, Role, Source};
use crate::files::{Error, Files};
use crate::finding::{Doc, Findings, Judged, Language};

/// What stands before the digest of the translation as it was when the file was made.
pub(super) const WAS: &str = "lespakket:";

/// The texts of a course with their translations into `lang`; remarks for the translator are in `language`. Stale
/// translations are fuzzy.
///
/// # Errors
/// When a file cannot be read.
pub fn export(
    files: &Files,
    course: &Course,
    lang: &str,
    language: Language,
) -> Result<Judged<Catalogue>, Error> {
    let mut findings = Findings::new();
    let folder = segment::folder(lang);
    let record = Record::read(files, &folder, &mut findings)?;
    let mut entries = Vec::new();
    for source in segment::sources(&super::own(files), course)? {
        let target = segment::translated(files, &source, &folder)?;
        for pair in segment::pairs(&source, target.as_ref(), &record) {
            entries.push(entry(&source, &pair, language));
        }
    }
    let catalogue = Catalogue { header: header(course, lang), entries };
    Ok(Judged { value: Some(catalogue), findings })
}

fn header(course: &Course, lang: &str) -> Vec<(String, String)> {
    let project = format!("{} {}", course.id, course.version);
    let fields = [
        ("Project-Id-Version", project.as_str()),
        ("Language", lang),
        ("X-Source-Language", course.lang.as_str()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Generator", "lespakket"),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn entry(source: &Source, pair: &Pair, language: Language) -> Entry {
    let there = match pair.state {
        TextState::Missing => pair.made_of,
        _ => pair.made_of.or(pair.target),
    };
    let translation = there.map(|target| target.text.clone()).unwrap_or_default();
    let before = source.text.get(..pair.source.span.start).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let mut remarks: Vec<String> = remark(pair.source.role)
        .map(|doc| doc.in_language(language).to_owned())
        .into_iter()
        .collect();
    if !translation.is_empty() {
        remarks.push(format!("{WAS} {}", Record::digest(&translation)));
    }
    Entry {
        remarks,
        references: vec![format!("{}:{line}", source.file)],
        fuzzy: pair.state == TextState::Stale && pair.made_of.is_none(),
        context: format!("{}#{}", source.file, pair.source.address),
        source: pair.source.text.clone(),
        translation,
        span: 0..0,
    }
}

/// What a translator is told of a text.
const fn remark(role: Role) -> Option<Doc> {
    let doc = match role {
        Role::Prose => return None,
        Role::Title => Doc { nl: "titel of kop", en: "title or heading" },
        Role::Right => Doc { nl: "optie die goed is", en: "option that is right" },
        Role::Wrong => Doc { nl: "optie die fout is", en: "option that is wrong" },
        Role::Answer => {
            Doc { nl: "antwoord dat goed gerekend wordt", en: "answer that is accepted" }
        }
        Role::Alternative => Doc {
            nl: "beschrijving voor wie de afbeelding niet ziet",
            en: "description for who cannot see the picture",
        },
        Role::Gaps => Doc {
            nl: "tekst met invulplekken: vertaal ook wat tussen [[ en ]] staat, houd de tekens en getallen",
            en: "text with gaps: translate what stands between [[ and ]] too, keep the signs and numbers",
        },
        Role::Code => Doc {
            nl: "code: vertaal alleen wat een lezer leest",
            en: "code: translate only what a reader reads",
        },
        Role::Keyword => Doc { nl: "trefwoord voor catalogi", en: "keyword for catalogues" },
    };
    Some(doc)
}
