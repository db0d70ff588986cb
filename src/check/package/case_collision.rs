//! No two paths differ in case only.

use std::collections::BTreeMap;

use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::Package;
use crate::words;

/// Two paths that are one on half of all disks.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "package/case-collision",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Twee paden in het pakket verschillen alleen in hoofdletters. Op Windows en macOS is dat één bestand: bij het \
            uitpakken wint het laatste, en het andere is weg.",
        en: "Two paths in the package differ in capitals only. On Windows and macOS that is one file: on unpacking the last \
            one wins, and the other is gone.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let mut seen: BTreeMap<String, &FilePath> = BTreeMap::new();
    for path in package.files.keys() {
        if let Some(first) = seen.insert(path.as_str().to_lowercase(), path) {
            findings.add(
                &CODE,
                Place::file(path),
                words!(
                    "{path} en {first} verschillen alleen in hoofdletters",
                    "{path} and {first} differ in capitals only"
                ),
                words!("geef een van beide een andere naam", "give one of them another name"),
            );
        }
    }
}
