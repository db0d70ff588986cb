//! The manifest stands at the root, under its exact name.

use crate::files::{FilePath, Files};
use crate::finding::{Clause, Code, Doc, Findings, Place, Rule, Severity};
use crate::format::FORMATS;
use crate::format::content_package::rules::clause::{IMS_CP, SCORM_1_2, SCORM_2004};
use crate::package::Package;
use crate::words;

const CMI5: Clause = Clause {
    name: "cmi5, 14.1.0.0-2",
    url: Some(
        "https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md#course_packages_in_zip_format",
    ),
};

/// A manifest in a folder, or under a name with other capitals.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "package/manifest-misplaced",
    severity: Severity::Error,
    clauses: &[IMS_CP, SCORM_1_2, SCORM_2004, CMI5],
    doc: Doc {
        nl: "`imsmanifest.xml` (of `cmi5.xml`) hoort in de hoofdmap van het pakket, onder precies die naam. Meestal is de map ingepakt in plaats \
            van wat erin zit.\n\nPak de bestanden zelf in: open de map, selecteer alles, en maak daar een zip van.",
        en: "`imsmanifest.xml` (or `cmi5.xml`) belongs at the root of the package, under exactly that name. Most often the folder was packed \
            instead of what is in it.\n\nPack the files themselves: open the folder, select all, and make a zip of that.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if !package.is_bare {
        look(&package.files, findings);
    }
}

/// Looks for a manifest that stands elsewhere, among files of whatever format.
pub(super) fn look(files: &Files, findings: &mut Findings) {
    let names = || FORMATS.iter().filter_map(|format| format.manifest);
    if names().any(|name| files.contains_key(name)) {
        return;
    }
    let is_manifest = |path: &&FilePath| names().any(|name| path.name().eq_ignore_ascii_case(name));
    let depth = |path: &&FilePath| path.as_str().matches('/').count();
    let Some(path) = files.keys().filter(is_manifest).min_by_key(depth) else { return };
    let name = path.name().to_ascii_lowercase();
    findings.add(
        &CODE,
        Place::file(path),
        words!("het manifest staat op {path}", "the manifest stands at {path}"),
        words!("zet {name} in de hoofdmap van het pakket", "put {name} at the root of the package"),
    );
}
