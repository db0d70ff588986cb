//! The manifest stands at the root, under its exact name.

use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::format::content_package::MANIFEST;
use crate::format::content_package::rules::clause::{IMS_CP, SCORM_1_2, SCORM_2004};
use crate::package::Package;
use crate::words;

/// A manifest in a folder, or under a name with other capitals.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "package/manifest-misplaced",
    severity: Severity::Error,
    clauses: &[IMS_CP, SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "`imsmanifest.xml` hoort in de hoofdmap van het pakket, onder precies die naam. Meestal is de map ingepakt in plaats \
            van wat erin zit.\n\nPak de bestanden zelf in: open de map, selecteer alles, en maak daar een zip van.",
        en: "`imsmanifest.xml` belongs at the root of the package, under exactly that name. Most often the folder was packed \
            instead of what is in it.\n\nPack the files themselves: open the folder, select all, and make a zip of that.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    if package.files.contains_key(MANIFEST) {
        return;
    }
    let is_manifest = |path: &&FilePath| path.name().eq_ignore_ascii_case(MANIFEST);
    let depth = |path: &&FilePath| path.as_str().matches('/').count();
    let Some(path) = package.files.keys().filter(is_manifest).min_by_key(depth) else { return };
    findings.add(
        &CODE,
        Place::file(path),
        words!("het manifest staat op {path}", "the manifest stands at {path}"),
        words!(
            "zet {MANIFEST} in de hoofdmap van het pakket",
            "put {MANIFEST} at the root of the package"
        ),
    );
}
