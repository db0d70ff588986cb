//! `lespakket diff`: what changed between two versions, and what that does to learners.

mod messages;
mod report;
mod sides;

use std::path::PathBuf;

use clap::ValueEnum;

use super::console::Console;
use super::progress::Progress;
use super::{Exit, Failure, named};
use crate::course::Class;
use crate::lms::{Lms, SYSTEMS};
use crate::release::difference;
use report::Compared;

/// Show what changed between two versions, and what that does to learners
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket diff                        the last release, and `course` as it is now
  lespakket diff 1.0.0 1.2.0            two releases
  lespakket diff 1.0.0 --lms moodle     what the work since then does in Moodle
  lespakket diff old.zip new.zip        two packages, of any vendor
  lespakket diff --deny breaking        for a build server: 1 when learners lose something

OLD and NEW are versions in the ledger of the course, course folders, or packages.

Exit status: 0 shown, 1 a change goes as far as --deny says, 2 could not run.")]
pub struct Arguments {
    /// A version, a course folder or a package [default: the last release]
    #[arg(value_name = "OLD")]
    old: Option<String>,
    /// A version, a course folder or a package [default: the folder of the course]
    #[arg(value_name = "NEW")]
    new: Option<String>,
    /// Folder of the course whose ledger has the versions [default: course]
    #[arg(long, value_name = "COURSE", default_value = "course", hide_default_value = true)]
    course: PathBuf,
    /// The LMSs to tell the effects of; may be repeated, or a list with commas [default: all]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    lms: Vec<String>,
    /// Fail from this class of changes on: text, compatible, scoring or breaking
    #[arg(long, value_name = "CLASS", hide_possible_values = true)]
    deny: Option<Denied>,
    /// Form of the report: human or json [default: human]
    #[arg(long, value_name = "FORM", default_value = "human")]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    report: Report,
}

/// A form of the report.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Report {
    Human,
    Json,
}

/// A class of changes, as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Denied {
    Text,
    Compatible,
    Scoring,
    Breaking,
}

impl From<Denied> for Class {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Text => Self::Text,
            Denied::Compatible => Self::Compatible,
            Denied::Scoring => Self::Scoring,
            Denied::Breaking => Self::Breaking,
        }
    }
}

/// Prints the difference.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    let named: Vec<&'static Lms> =
        arguments.lms.iter().map(|name| named::lms(name)).collect::<Result<_, _>>()?;
    let systems = if named.is_empty() { SYSTEMS } else { named.as_slice() };
    let progress = Progress::start(console);
    let watch = |step| progress.step(&step);
    let asked = sides::Asked {
        old: arguments.old.as_deref(),
        new: arguments.new.as_deref(),
        course: &arguments.course,
    };
    let sides = sides::open(&asked, &watch)?;
    drop(progress);
    sides.notes.iter().for_each(|note| console.note(note));
    let difference =
        difference(&sides.old, &sides.new, systems).map_err(|_| messages::incomparable())?;
    let compared = Compared { old: &sides.old, new: &sides.new, difference: &difference };
    console.result(&match arguments.report {
        Report::Human => report::human(&compared, console.language, console.width()),
        Report::Json => report::json(&compared, console.language),
    })?;
    let denied = arguments.deny.is_some_and(|class| difference.class >= class.into());
    Ok(if denied { Exit::Findings } else { Exit::Clean })
}
