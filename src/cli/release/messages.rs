//! What `release` says.

use std::path::PathBuf;

use crate::cli::{Failure, messages};
use crate::finding::Words;
use crate::release::{Obstacle, Plan, Refusal, Released, git};
use crate::words;

/// What the release is, above its changes.
pub fn head(plan: &Plan, released: Option<&Released>) -> Words {
    let Ok(version) = &plan.version else { return not_now(plan) };
    let made = released.is_some_and(|released| released.ledger.is_some());
    match (&plan.before, made) {
        (None, true) => words!("Uitgave {version}, de eerste", "Release {version}, the first"),
        (None, false) => words!(
            "Dit wordt uitgave {version}, de eerste",
            "This will be release {version}, the first"
        ),
        (Some(before), true) => {
            words!("Uitgave {version} (na {before})", "Release {version} (after {before})")
        }
        (Some(before), false) => words!(
            "Dit wordt uitgave {version} (na {before})",
            "This will be release {version} (after {before})"
        ),
    }
}

fn not_now(plan: &Plan) -> Words {
    match &plan.before {
        Some(before) => {
            words!("Geen uitgave; de laatste is {before}", "No release; the last is {before}")
        }
        None => words!("Geen uitgave", "No release"),
    }
}

/// Why there is no release, and what to do.
pub fn obstacle(obstacle: &Obstacle) -> Words {
    match obstacle {
        Obstacle::Errors => words!(
            "de cursus heeft fouten; herstel die eerst",
            "the course has errors; mend them first"
        ),
        Obstacle::Version(refusal) => refused(refusal),
        Obstacle::Date(last) => words!(
            "de datum ligt voor de laatste uitgave ({last}); zet de klok goed, of geef een datum met `--date`",
            "the date lies before the last release ({last}); set the clock right, or give a date with `--date`"
        ),
        Obstacle::Outline(_) | Obstacle::Unlisted(_) | Obstacle::Register(_) => {
            messages::broken_ledger(obstacle)
        }
        Obstacle::SharedKey(one, other) => words!(
            "`{one}` en `{other}` krijgen in krappe LMS-opslag dezelfde verkorte naam; geef wat nog niet is uitgegeven een ander id",
            "`{one}` and `{other}` get the same short name in the narrow storage of an LMS; give the one that is not released yet another id"
        ),
    }
}

fn refused(refusal: &Refusal) -> Words {
    match refusal {
        Refusal::Nothing => words!(
            "er is niets veranderd sinds de laatste uitgave; met `--bump patch` komt er toch een",
            "nothing changed since the last release; `--bump patch` makes one all the same"
        ),
        Refusal::Breaking => words!(
            "deze wijzigingen kosten cursisten iets: zie `→`. Moet het toch, zeg dan `--bump major`, en geef de nieuwe versie liefst aan een nieuwe groep, als nieuwe activiteit",
            "these changes cost learners something: see `→`. If they must be, say `--bump major`, and give the new version to a new group, as a new activity, if you can"
        ),
        Refusal::TooSmall { needed, version } => {
            let needed = needed.name();
            words!(
                "deze wijzigingen vragen ten minste `--bump {needed}`: {version}",
                "these changes ask for `--bump {needed}` at least: {version}"
            )
        }
        Refusal::NotAbove(last) => words!(
            "de laatste uitgave is {last}; een nieuwe moet hoger zijn",
            "the last release is {last}; a new one must be higher"
        ),
    }
}

/// A release that an earlier run had decided.
pub fn finished(files: &[PathBuf]) -> Words {
    let list: Vec<_> = files.iter().map(|file| format!("\n  {}", file.display())).collect();
    let list = list.concat();
    words!(
        "een uitgave was onderbroken en is nu af:{list}\nis er nog iets te doen, geef de opdracht dan opnieuw",
        "a release was interrupted and is finished now:{list}\nif there is more to do, give the command again"
    )
}

/// That the commit of a release does not hold all of its source.
pub fn uncommitted() -> Words {
    words!(
        "let op: in de cursus staan wijzigingen die niet zijn vastgelegd; uit deze commit is de uitgave niet opnieuw te maken. Leg ze vast, en verzet het label",
        "note: the course holds changes that are not committed; the release cannot be built again from this commit. Commit them, and move the tag"
    )
}

/// That nothing was written.
pub fn dry_run() -> Words {
    words!("er is niets geschreven", "nothing was written")
}

pub fn unfinished() -> Failure {
    Failure::with_help(
        words!("een uitgave is onderbroken", "a release was interrupted"),
        words!(
            "maak haar eerst af met `lespakket release`",
            "finish it first with `lespakket release`"
        ),
    )
}

pub fn no_version(text: &str) -> Failure {
    Failure::with_help(
        words!("`{text}` is geen versie", "`{text}` is no version"),
        words!(
            "kies auto, patch, minor of major, of drie getallen zoals 2.0.0",
            "choose auto, patch, minor or major, or three numbers such as 2.0.0"
        ),
    )
}

pub fn no_date(text: &str) -> Failure {
    Failure::with_help(
        words!("`{text}` is geen datum", "`{text}` is no date"),
        words!(
            "schrijf jaar-maand-dag, zoals 2026-11-28, vanaf 1980",
            "write year-month-day, such as 2026-11-28, from 1980"
        ),
    )
}

pub fn no_epoch(text: &str) -> Failure {
    Failure::with_help(
        words!(
            "SOURCE_DATE_EPOCH is `{text}`: geen aantal seconden",
            "SOURCE_DATE_EPOCH is `{text}`: not a number of seconds"
        ),
        words!("geef een datum met `--date`", "give a date with `--date`"),
    )
}

pub fn no_clock() -> Failure {
    Failure::with_help(
        words!(
            "de klok staat op een jaar dat niet in een pakket past",
            "the clock shows a year that fits no package"
        ),
        words!(
            "zet de klok goed, of geef een datum met `--date`",
            "set the clock right, or give a date with `--date`"
        ),
    )
}

pub fn tag_taken(tag: &str) -> Failure {
    Failure::with_help(
        words!(
            "het label `{tag}` bestaat al in git: iemand heeft deze versie uitgegeven",
            "the tag `{tag}` exists in git: somebody released this version"
        ),
        words!(
            "haal die uitgave eerst binnen (`git merge {tag}`), en geef dan opnieuw uit",
            "take that release in first (`git merge {tag}`), and release again"
        ),
    )
}

pub fn no_git() -> Failure {
    Failure::with_help(
        words!(
            "`--git` vraagt om een map in git met ten minste één commit",
            "`--git` needs a folder in git with one commit at least"
        ),
        words!(
            "laat `--git` weg, of begin met `git init` en een commit",
            "leave `--git` out, or begin with `git init` and a commit"
        ),
    )
}

pub fn git_refused(refused: &git::Refused) -> Failure {
    Failure::with_help(
        words!(
            "de uitgave is gemaakt, maar git wilde haar niet vastleggen: {refused}",
            "the release was made, but git would not record it: {refused}"
        ),
        words!(
            "leg de bestanden zelf vast; de uitgave hoeft niet opnieuw",
            "commit the files yourself; the release need not be made again"
        ),
    )
}
