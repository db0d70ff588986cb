//! What systems and tools leave behind stays out of a package.

use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::Package;
use crate::words;

/// A file of a desktop or a version control system.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "package/junk",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "In het pakket zit iets dat een systeem of programma heeft achtergelaten: `__MACOSX`, `.DS_Store`, `Thumbs.db`, \
            `.git`. Het maakt het pakket groter, kan verklappen wie eraan werkte, en sommige LMS'en struikelen erover.",
        en: "The package holds something that a system or program left behind: `__MACOSX`, `.DS_Store`, `Thumbs.db`, `.git`. It \
            makes the package bigger, can give away who worked on it, and some LMSs stumble over it.",
    },
};

const FOLDERS: &[&str] = &["__MACOSX", ".git", ".svn", ".idea", ".vscode"];
const FILES: &[&str] = &[".DS_Store", "Thumbs.db", "desktop.ini", ".gitignore", ".gitattributes"];

fn check(package: &Package, findings: &mut Findings) {
    for path in package.files.keys().filter(|path| is_junk(path)) {
        findings.add(
            &CODE,
            Place::file(path),
            words!("dit hoort niet in een pakket", "this does not belong in a package"),
            words!("laat het weg bij het inpakken", "leave it out when packing"),
        );
    }
}

fn is_junk(path: &FilePath) -> bool {
    let in_junk = path.parent().split('/').any(|folder| FOLDERS.contains(&folder));
    in_junk || FILES.contains(&path.name()) || path.name().starts_with("~$")
}
