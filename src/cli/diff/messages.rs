//! What `diff` says.

use std::path::Path;

use crate::cli::{Failure, messages};
use crate::course::Ledger;
use crate::finding::{Words, nearest};
use crate::release::{Kind, Side};
use crate::words;

/// What a side is called.
pub fn side(side: &Side) -> Words {
    let name = &side.name;
    match (side.kind, &side.version) {
        (Kind::Release, Some(version)) => words!("{name} {version}", "{name} {version}"),
        (Kind::Course, _) => words!("de map {name}", "the folder {name}"),
        (_, Some(version)) => words!("{name} ({version})", "{name} ({version})"),
        (_, None) => words!("{name}", "{name}"),
    }
}

/// A version that the ledger does not have.
pub fn no_release(name: &str, ledger: &Ledger, course: &Path) -> Failure {
    if ledger.releases.is_empty() {
        return nothing_released(course);
    }
    let versions: Vec<String> =
        ledger.releases.iter().map(|release| release.version.to_string()).collect();
    let versions: Vec<&str> = versions.iter().map(String::as_str).collect();
    Failure::with_help(
        words!(
            "er is geen uitgave, map of pakket `{name}`",
            "there is no release, folder or package `{name}`"
        ),
        messages::did_you_mean(nearest(name, versions.iter().copied()), &versions),
    )
}

/// A course that was never released.
pub fn nothing_released(course: &Path) -> Failure {
    let course = course.display();
    Failure::with_help(
        words!("van `{course}` is nog niets uitgegeven", "nothing of `{course}` was released yet"),
        words!(
            "begin met `lespakket release {course}`, of noem twee pakketten of mappen",
            "begin with `lespakket release {course}`, or name two packages or folders"
        ),
    )
}

/// Neither a version nor on the disk, and there is no ledger.
pub fn no_such_side(name: &str) -> Failure {
    Failure::with_help(
        words!("er is geen map of pakket `{name}`", "there is no folder or package `{name}`"),
        words!(
            "noem een versie, een map of een pakket; voor versies wijst `--course` de cursus aan",
            "name a version, a folder or a package; for versions, `--course` names the course"
        ),
    )
}

pub fn outline_changed(path: &str) -> Failure {
    Failure::with_help(
        words!(
            "`{path}` is niet wat is uitgegeven: het bestand ontbreekt of is veranderd",
            "`{path}` is not what was released: the file is missing or was changed"
        ),
        words!("zet het terug zoals het in git stond", "put it back as it was in git"),
    )
}

pub fn ledger_has_errors(course: &Path) -> Failure {
    let course = course.display();
    Failure::with_help(
        words!("`releases.toml` heeft fouten", "`releases.toml` has errors"),
        words!("`lespakket check {course}` noemt ze", "`lespakket check {course}` names them"),
    )
}

pub fn course_has_errors(course: &Path) -> Failure {
    let course = course.display();
    Failure::with_help(
        words!("de cursus in `{course}` heeft fouten", "the course in `{course}` has errors"),
        words!("`lespakket check {course}` noemt ze", "`lespakket check {course}` names them"),
    )
}

pub fn no_package(path: &Path) -> Failure {
    let path = path.display();
    Failure::with_help(
        words!("`{path}` is geen cursus en geen pakket", "`{path}` is no course and no package"),
        words!(
            "`lespakket validate {path}` zegt wat eraan scheelt",
            "`lespakket validate {path}` says what is wrong with it"
        ),
    )
}

pub fn foreign(path: &Path, format: &str) -> Failure {
    let path = path.display();
    Failure::with_help(
        words!(
            "`{path}` is {format}: dat kan niet worden vergeleken",
            "`{path}` is {format}: that cannot be compared"
        ),
        words!(
            "vergelijk pakketten van SCORM, cmi5 of Common Cartridge",
            "compare packages of SCORM, cmi5 or Common Cartridge"
        ),
    )
}

pub fn incomparable() -> Failure {
    Failure::with_help(
        words!(
            "een pakket van een ander is niet met een uitgave te vergelijken",
            "a package of another vendor cannot be compared with a release"
        ),
        words!("vergelijk het met een pakket", "compare it with a package"),
    )
}

pub fn archive_has_errors(path: &Path) -> Words {
    let path = path.display();
    words!(
        "`{path}` heeft fouten, zodat er iets kan ontbreken: `lespakket validate {path}` noemt ze",
        "`{path}` has errors, so something may be missing: `lespakket validate {path}` names them"
    )
}

pub fn of_another_version(path: &Path) -> Words {
    let path = path.display();
    words!(
        "`{path}` is door een andere versie van lespakket gemaakt en wordt vergeleken als een pakket van een ander",
        "`{path}` was made by another version of lespakket, and is compared like a package of another vendor"
    )
}
