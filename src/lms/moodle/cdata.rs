//! An ampersand in a CDATA section, which Moodle spoils.

use super::TRIED;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::Package;
use crate::words;

pub(super) static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "moodle/cdata",
    severity: Severity::Warning,
    clauses: TRIED,
    doc: Doc {
        nl: "Moodle leest een `&` in een CDATA-sectie van het manifest niet goed: wie leert, ziet een bedorven titel. Schrijf de \
             tekst zonder CDATA, met `&amp;`.",
        en: "Moodle does not read an `&` in a CDATA section of the manifest right: the learner sees a spoilt title. Write the \
             text without CDATA, with `&amp;`.",
    },
};

const OPEN: &str = "<![CDATA[";
const CLOSE: &str = "]]>";

fn check(package: &Package, findings: &mut Findings) {
    let Some((path, _)) = &package.manifest else { return };
    let Some(bytes) = package.files.get(path).and_then(|blob| blob.read().ok()) else { return };
    let text = String::from_utf8_lossy(&bytes);
    let mut from = 0;
    while let Some((section, end)) = next(&text, from) {
        from = end;
        let inner = text.get(section..end).unwrap_or_default();
        // A numeric reference is reported by itself.
        let ampersand = inner.match_indices('&').find(|(at, _)| !is_reference(inner, *at));
        let Some((at, _)) = ampersand else { continue };
        let place = Place::span(path, section + at..section + at + 1);
        findings.add(
            &CODE,
            place,
            words!("Moodle bederft & in CDATA", "Moodle spoils & in CDATA"),
            words!("schrijf &amp; en laat CDATA weg", "write &amp; and leave CDATA out"),
        );
    }
}

fn is_reference(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with("&#"))
}

/// Where the contents of the next CDATA section start and end; comments are passed over.
fn next(text: &str, mut from: usize) -> Option<(usize, usize)> {
    loop {
        let rest = text.get(from..)?;
        let open = rest.find(OPEN)?;
        if let Some(comment) = rest.find("<!--").filter(|comment| *comment < open) {
            from += comment + rest.get(comment..)?.find("-->")?;
            continue;
        }
        let start = from + open + OPEN.len();
        return Some((start, start + text.get(start..)?.find(CLOSE)?));
    }
}
