//! What a tree of files is, by its contents.

use super::content_package::{self, declares};
use super::{FORMATS, Format, foreign, ims_cp, scorm12, scorm2004};
use crate::files::Files;

/// What files were taken for.
#[derive(Clone, Copy)]
pub enum Recognised {
    /// A format of the table.
    Format(&'static Format),
    /// A format that is known and not judged, by the name that people give it.
    Foreign(&'static str),
    /// Nothing that is known.
    Unknown,
}

/// Says what files are. A manifest that is damaged, or names itself wrongly, is taken for what comes nearest, so that its
/// faults can be found.
#[must_use]
pub fn recognise(files: &Files) -> Recognised {
    if let Some(format) = FORMATS.iter().find(|format| (format.recognise)(files)) {
        return Recognised::Format(format);
    }
    if let Some(format) = nearest(files) {
        return Recognised::Format(format);
    }
    foreign::name(files).map_or(Recognised::Unknown, Recognised::Foreign)
}

/// What a manifest was probably meant to be.
fn nearest(files: &Files) -> Option<&'static Format> {
    let says = |marks: &[&str]| marks.iter().any(|mark| declares(files, mark));
    if says(&["adlcp_rootv1p2", "adlcp:scormtype"]) {
        return Some(&scorm12::FORMAT);
    }
    if says(&["adlcp_v1p3", "adlcp:scormType", "ADL SCORM"]) {
        return Some(if says(&["<schemaversion>1.2"]) {
            &scorm12::FORMAT
        } else {
            &scorm2004::FOURTH
        });
    }
    files.contains_key(content_package::MANIFEST).then_some(&ims_cp::FORMAT)
}
