//! What the command line itself says, in Dutch and English. Findings bring their own words, and `help` those of options.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::Failure;
use crate::files;
use crate::finding::{Doc, Language, Severity, Words};
use crate::lms::Lms;
use crate::package::{FormatId, Loss};
use crate::pipeline::{self, Step, Target};
use crate::release::Obstacle;
use crate::words;

/// Before what went wrong.
pub const ERROR: Doc = Doc { nl: "fout", en: "error" };
/// Before the way out.
pub const HELP: Doc = Doc { nl: "hulp", en: "help" };
/// After a fault in the arguments.
pub const MORE_HELP: Doc = Doc {
    nl: "\nMeer uitleg geeft `lespakket --help`.",
    en: "\nFor more, try `lespakket --help`.",
};

/// A failure as it is shown.
pub fn failed(failure: &Failure) -> Words {
    let (nl, en) = (&failure.message.nl, &failure.message.en);
    let help = |label: &str, text: Option<&String>| {
        text.map_or_else(String::new, |text| format!("\n  {label}: {text}"))
    };
    let help_nl = help(HELP.nl, failure.help.as_ref().map(|help| &help.nl));
    let help_en = help(HELP.en, failure.help.as_ref().map(|help| &help.en));
    Words { nl: format!("{}: {nl}{help_nl}", ERROR.nl), en: format!("{}: {en}{help_en}", ERROR.en) }
}

/// An error between the program and the disk.
pub fn files_error(error: &files::Error) -> Words {
    match error {
        files::Error::Io { doing, path, source } => {
            let reason = system(source);
            Words {
                nl: format!("{} `{path}`: {}", in_dutch(doing), reason.nl),
                en: format!("{doing} `{path}`: {}", reason.en),
            }
        }
        files::Error::Busy { folder } => words!(
            "een andere uitgave is bezig in `{folder}`; wacht tot die klaar is",
            "another release is at work in `{folder}`; wait until it is done"
        ),
        files::Error::Gone { path, .. } => words!(
            "een onderbroken uitgave kan niet worden afgemaakt: `{path}` is weg",
            "an interrupted release cannot be finished: `{path}` is gone"
        ),
        files::Error::Special { path } => words!(
            "kan `{path}` niet lezen: het is een pijp, socket of apparaat",
            "cannot read `{path}`: it is a pipe, socket or device"
        ),
        other => words!("{other}", "{other}"),
    }
}

/// The way round an error between the program and the disk, where there is one to name.
pub fn files_help(error: &files::Error) -> Option<Words> {
    match error {
        files::Error::Gone { aside, .. } => Some(words!(
            "zet het bestand terug; of geef de uitgave op: verwijder `{aside}`, en zet de cursusmap terug zoals zij in git stond",
            "put the file back; or give the release up: delete `{aside}`, and put the course folder back as it was in git"
        )),
        files::Error::Special { .. } => Some(words!(
            "noem een gewoon bestand; wat een ander programma schrijft, komt binnen als standaardinvoer, met -",
            "name a regular file; what another program writes comes in as standard input, with -"
        )),
        _ => None,
    }
}

/// What was tried, in Dutch; a text of a deeper room that is not listed stays as it is.
fn in_dutch(doing: &'static str) -> &'static str {
    match doing {
        "cannot read" => "kan niet lezen:",
        "cannot open" => "kan niet openen:",
        "cannot list" => "kan de map niet lezen:",
        "cannot write" => "kan niet schrijven:",
        "cannot copy" => "kan niet kopiëren:",
        "cannot remove" => "kan niet verwijderen:",
        "cannot find" => "kan niet vinden:",
        "cannot make the folder" => "kan de map niet maken:",
        "cannot expand" => "kan niet uitpakken:",
        other => other,
    }
}

/// What the system said, in plain words where it is one of the usual reasons.
fn system(error: &io::Error) -> Words {
    match error.kind() {
        ErrorKind::NotFound => words!("dat bestaat niet", "it does not exist"),
        ErrorKind::PermissionDenied => words!("daar is geen toegang toe", "permission denied"),
        ErrorKind::AlreadyExists => {
            words!("daar staat al een bestand van die naam", "a file of that name is there already")
        }
        ErrorKind::NotADirectory => words!("dat is geen map", "it is not a folder"),
        ErrorKind::StorageFull => words!("de schijf is vol", "the disk is full"),
        ErrorKind::QuotaExceeded => words!("je schijfruimte is op", "your disk quota is used up"),
        ErrorKind::FileTooLarge => words!("het bestand wordt te groot", "the file grows too large"),
        ErrorKind::ReadOnlyFilesystem => {
            words!("de schijf is alleen-lezen", "the disk is read-only")
        }
        _ => words!("{error}", "{error}"),
    }
}

/// Any other error of a run.
pub fn pipeline_error(error: &pipeline::Error) -> Words {
    words!("{error}", "{error}")
}

/// Standard output does not take what is written.
pub fn cannot_print(error: &io::Error) -> Words {
    let reason = system(error);
    Words {
        nl: format!("kan de uitvoer niet schrijven: {}", reason.nl),
        en: format!("cannot write the output: {}", reason.en),
    }
}

/// What is being done.
pub fn step(step: &Step) -> Words {
    match step {
        Step::Read => words!("de cursus lezen", "reading the course"),
        Step::Check => words!("de cursus controleren", "checking the course"),
        Step::Open => words!("het pakket openen", "opening the package"),
        Step::Judge => words!("het pakket keuren", "judging the package"),
        Step::Render => words!("de pagina's opmaken", "rendering the pages"),
        Step::Package(format) => words!("{format}: maken", "{format}: making"),
        Step::Write(format) => {
            words!("{format}: keuren en schrijven", "{format}: judging and writing")
        }
    }
}

/// Where more is to be read about a finding.
pub fn more_about(code: &str) -> Words {
    words!(
        "Meer over een code: `lespakket explain {code}`.",
        "More about a code: `lespakket explain {code}`."
    )
}

/// No course stands in the folder that was named.
pub fn no_folder(path: &Path) -> Words {
    let path = path.display();
    words!("er is geen map `{path}`", "there is no folder `{path}`")
}

/// What was named as the folder of a course is a file.
pub fn not_a_folder(path: &Path) -> Words {
    let path = path.display();
    words!("`{path}` is een bestand, geen map", "`{path}` is a file, not a folder")
}

/// How to name a course or start one.
pub fn name_a_folder() -> Words {
    words!(
        "noem de map met `course.toml`, of begin er een met `lespakket new MAP`",
        "name the folder that holds `course.toml`, or start one with `lespakket new DIR`"
    )
}

/// A name that is not in a table.
pub fn unknown(what: &Words, name: &str) -> Words {
    Words {
        nl: format!("onbekend{} `{name}`", what.nl),
        en: format!("unknown {} `{name}`", what.en),
    }
}

/// The name that was probably meant, and all that there are.
pub fn did_you_mean(nearest: Option<&str>, all: &[&str]) -> Words {
    let all = all.join(", ");
    match nearest {
        Some(name) => {
            words!("bedoel je `{name}`? Mogelijk: {all}", "did you mean `{name}`? There are: {all}")
        }
        None => words!("mogelijk: {all}", "there are: {all}"),
    }
}

/// The start of the paths of a course's files: the folder as it was typed.
pub fn path_prefix(folder: &Path) -> String {
    let typed = folder.to_string_lossy();
    let typed = typed.trim_start_matches("./").trim_end_matches('/');
    match typed {
        "" | "." => String::new(),
        typed => format!("{typed}/"),
    }
}

/// Where the codes are listed.
pub fn list_codes() -> Words {
    words!("`lespakket explain` noemt alle codes", "`lespakket explain` lists every code")
}

/// The code that was probably meant.
pub fn did_you_mean_code(code: &str) -> Words {
    words!("bedoel je `{code}`?", "did you mean `{code}`?")
}

/// A severity as it is read in a sentence.
pub fn severity(severity: Severity, language: Language) -> &'static str {
    let doc = match severity {
        Severity::Error => ERROR,
        Severity::Warning => Doc { nl: "waarschuwing", en: "warning" },
        Severity::Info => Doc { nl: "opmerking", en: "info" },
    };
    doc.in_language(language)
}

/// Before the clauses that a code rests on.
pub fn rests_on(language: Language) -> &'static str {
    Doc { nl: "Berust op", en: "Rests on" }.in_language(language)
}

/// Whether a course can be looked for in a folder.
pub fn course_folder(path: &Path) -> Result<(), Failure> {
    if path.is_dir() {
        return Ok(());
    }
    let message = if path.exists() { not_a_folder(path) } else { no_folder(path) };
    Err(Failure::with_help(message, name_a_folder()))
}

/// A package that the LMS it was made for does not import.
pub fn not_imported(lms: &Lms, format: FormatId) -> Words {
    let name = lms.name;
    words!("{name} neemt geen `{format}` aan", "{name} does not import `{format}`")
}

/// What an LMS imports, the nearest first.
pub fn imported_instead(lms: &Lms, format: FormatId) -> Words {
    let nearest = lms.nearest(format).map_or("", |id| id.0);
    let names = Target::names();
    let others = lms.accepts.iter().map(|id| id.0);
    let others = others.filter(|id| *id != nearest && names.contains(id));
    let all: Vec<_> = std::iter::once(nearest).chain(others).collect();
    let all = all.join(", ");
    words!("wel: {all}", "it imports: {all}")
}

/// What is wrong kept the packages from being made.
pub fn nothing_written() -> Words {
    words!(
        "Er is niets geschreven: verhelp eerst de fouten.",
        "Nothing was written: mend the errors first."
    )
}

/// A size in the unit that fits.
pub fn size(bytes: u64, language: Language) -> String {
    const UNITS: [&str; 4] = ["B", "kB", "MB", "GB"];
    let mut tenths = bytes.saturating_mul(10);
    let mut unit = 0;
    while tenths >= 10_000 && unit + 1 < UNITS.len() {
        tenths = (tenths + 500) / 1000;
        unit += 1;
    }
    let name = UNITS.get(unit).copied().unwrap_or_default();
    if unit == 0 || tenths >= 1000 {
        return format!("{} {name}", (tenths + 5) / 10);
    }
    let point = if language == Language::Nl { ',' } else { '.' };
    format!("{}{point}{} {name}", tenths / 10, tenths % 10)
}

/// What a package cannot express, of which items, and what stands in for it: two lines under the package.
pub fn loss(loss: &Loss, items: &[&str]) -> Words {
    let of = if items.is_empty() { String::new() } else { format!(" ({})", some_of(items)) };
    let (what, instead) = (&loss.what, &loss.instead);
    Words {
        nl: format!("  verlies{of}: {}\n    in plaats daarvan: {}", what.nl, instead.nl),
        en: format!("  loss{of}: {}\n    instead: {}", what.en, instead.en),
    }
}

/// The first few names, and how many more there are.
fn some_of(names: &[&str]) -> String {
    const SHOWN: usize = 5;
    let first = names.get(..SHOWN).unwrap_or(names).join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => first,
        more => format!("{first} + {more}"),
    }
}

/// The course that was written, file by file.
pub fn made_course(folder: &Path, names: &[&str]) -> Words {
    let files: String = names.iter().flat_map(|name| ["  ", name, "\n"]).collect();
    let folder = folder.display();
    words!("Nieuwe cursus in `{folder}`:\n{files}", "New course in `{folder}`:\n{files}")
}

/// What to do with a new course.
pub fn next_steps(folder: &Path) -> Words {
    let folder = folder.display();
    words!(
        "\nVerder:\n  lespakket check {folder}      elke fout, met bestand, regel en kolom\n  lespakket package {folder}    een SCORM-pakket in `dist`",
        "\nNext:\n  lespakket check {folder}      every fault, with file, line and column\n  lespakket package {folder}    a SCORM package in `dist`"
    )
}

/// A new course would stand between other files.
pub fn folder_in_use(folder: &Path) -> Words {
    let folder = folder.display();
    words!("in de map `{folder}` staat al iets", "the folder `{folder}` is not empty")
}

/// How to start a course all the same.
pub fn name_another_folder() -> Words {
    words!("noem een map die nog niet bestaat", "name a folder that does not exist yet")
}

/// Why the ledger cannot be trusted.
pub fn broken_ledger(obstacle: &Obstacle) -> Words {
    match obstacle {
        Obstacle::Outline(path) => words!(
            "`{path}` is niet wat is uitgegeven: het bestand ontbreekt of is veranderd; zet het terug zoals het in git stond",
            "`{path}` is not what was released: the file is missing or was changed; put it back as it was in git"
        ),
        Obstacle::Unlisted(path) => words!(
            "`{path}` is van een uitgave die niet in `releases.toml` staat; zet dat bestand terug zoals het in git stond",
            "`{path}` is of a release that `releases.toml` does not have; put that file back as it was in git"
        ),
        Obstacle::Register(name) => words!(
            "`releases.toml` zegt iets anders over `{name}` dan er is uitgegeven: het is met de hand veranderd of verkeerd samengevoegd; zet het terug zoals het in git stond",
            "`releases.toml` says something else of `{name}` than was released: it was changed by hand or merged wrongly; put it back as it was in git"
        ),
        other => words!("{other:?}", "{other:?}"),
    }
}
