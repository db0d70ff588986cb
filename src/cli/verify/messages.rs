//! Why a package could not be verified, and what to do.

use semver::Version;

use super::Arguments;
use crate::cli::{Failure, messages};
use crate::finding::Words;
use crate::release::git::tree::Missing;
use crate::release::verify::Obstacle;
use crate::words;

/// What stood in the way.
pub fn obstacle(arguments: &Arguments, obstacle: Obstacle) -> Failure {
    let course = arguments.course.display();
    match obstacle {
        Obstacle::Pipeline(error) => error.into(),
        Obstacle::NoArchive => {
            let package = arguments.package.display();
            Failure::with_help(
                words!("`{package}` is geen zip", "`{package}` is no zip"),
                words!(
                    "noem een pakket dat `lespakket release` maakte",
                    "name a package that `lespakket release` made"
                ),
            )
        }
        Obstacle::Unfinished => Failure::with_help(
            words!(
                "in `{course}` is een uitgave onderbroken",
                "a release was interrupted in `{course}`"
            ),
            words!(
                "maak haar eerst af met `lespakket release`",
                "finish it first with `lespakket release`"
            ),
        ),
        Obstacle::Ledger(_) => Failure::with_help(
            words!(
                "`releases.toml` van `{course}` heeft fouten",
                "`releases.toml` of `{course}` has errors"
            ),
            words!("`lespakket check {course}` noemt ze", "`lespakket check {course}` names them"),
        ),
        Obstacle::NoReleases => Failure::with_help(
            words!("`{course}` heeft geen uitgaven", "`{course}` has no releases"),
            messages::name_a_folder(),
        ),
        Obstacle::UnknownRelease { version, known } => unknown(version.as_ref(), &known),
        Obstacle::OtherCourse { package, course: own } => Failure::with_help(
            words!(
                "dit is een pakket van `{package}`; in `{course}` staat `{own}`",
                "this is a package of `{package}`; `{course}` holds `{own}`"
            ),
            words!("noem de map van die cursus", "name the folder of that course"),
        ),
        Obstacle::NoFormat => Failure::new(words!(
            "het formaat van dit pakket kan niet worden gemaakt",
            "the format of this package cannot be made"
        )),
        Obstacle::NoLms(lms) => Failure::with_help(
            words!(
                "het pakket is gemaakt voor `{lms}`, en dat LMS is niet bekend",
                "the package was made for `{lms}`, and that LMS is not known"
            ),
            words!(
                "neem de versie van lespakket die het maakte",
                "take the version of lespakket that made it"
            ),
        ),
        Obstacle::Refused { first, tool } => Failure::with_help(
            words!(
                "in de bron van die uitgave staan fouten, de eerste in {first}",
                "the source of that release has errors, the first in {first}"
            ),
            words!(
                "zij is gemaakt met lespakket {tool}: vergelijk met die versie",
                "it was made with lespakket {tool}: compare with that version"
            ),
        ),
        other => of_history(other),
    }
}

fn unknown(version: Option<&Version>, known: &[Version]) -> Failure {
    let Some(version) = version else {
        return Failure::with_help(
            words!(
                "aan dit pakket is niet te zien van welke uitgave het is",
                "nothing in this package says of which release it is"
            ),
            words!(
                "geef het de naam waarmee het is uitgegeven, zoals cursus-1.2.0-scorm12.zip",
                "give it the name that it was released with, such as course-1.2.0-scorm12.zip"
            ),
        );
    };
    let known: Vec<_> = known.iter().rev().take(5).map(ToString::to_string).collect();
    let known = known.join(", ");
    Failure::with_help(
        words!(
            "uitgave {version} staat niet in `releases.toml`; de laatste zijn {known}",
            "release {version} is not in `releases.toml`; the last are {known}"
        ),
        words!(
            "is zij op een andere branch uitgegeven, check die dan uit",
            "if it was released on another branch, check that out"
        ),
    )
}

/// Where the source should have been.
fn of_history(obstacle: Obstacle) -> Failure {
    match obstacle {
        Obstacle::NoHistory(version) => Failure::with_help(
            words!(
                "de map is niet meer zoals bij uitgave {version}, en staat niet in git",
                "the folder is no longer as it was at release {version}, and is not in git"
            ),
            words!(
                "zet de bron van die uitgave terug, bijvoorbeeld uit een reservekopie",
                "put the source of that release back, from a backup for instance"
            ),
        ),
        Obstacle::NoCommit { version, is_shallow } => {
            let message = words!(
                "geen commit in git heeft uitgave {version} als laatste",
                "no commit in git has release {version} as its last"
            );
            Failure::with_help(message, fetch(is_shallow))
        }
        Obstacle::Missing(missing) => missing_contents(&missing),
        Obstacle::Git(refused) => Failure::new(words!("{refused}", "{refused}")),
        other => Failure::new(words!("{other}", "{other}")),
    }
}

fn fetch(is_shallow: bool) -> Words {
    if is_shallow {
        return words!(
            "de geschiedenis is niet helemaal opgehaald: geef `git fetch --unshallow --tags`",
            "the history was not fetched as a whole: give `git fetch --unshallow --tags`"
        );
    }
    words!(
        "haal de branch of het label van die uitgave op (`git fetch --tags`), of neem een kopie van de map waar zij nog de laatste is",
        "fetch the branch or tag of that release (`git fetch --tags`), or take a copy of the folder in which it is still the last"
    )
}

fn missing_contents(missing: &[Missing]) -> Failure {
    let names: Vec<_> = missing
        .iter()
        .take(5)
        .map(|one| match one {
            Missing::Large(path) | Missing::Submodule(path) => format!("`{path}`"),
        })
        .collect();
    let names = names.join(", ");
    let is_large = missing.iter().any(|one| matches!(one, Missing::Large(_)));
    let help = if is_large {
        words!("haal alles op met `git lfs fetch --all`", "fetch all with `git lfs fetch --all`")
    } else {
        words!(
            "haal alles op met `git submodule update --init`",
            "fetch all with `git submodule update --init`"
        )
    };
    Failure::with_help(
        words!(
            "de commit van die uitgave noemt bestanden die hier niet zijn: {names}",
            "the commit of that release names files that are not here: {names}"
        ),
        help,
    )
}
