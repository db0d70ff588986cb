//! What can be typed: the options that every command has, and the table of commands.

use clap::{ArgAction, Parser, Subcommand, ValueEnum};

use super::console::Console;
use super::{
    Exit, Failure, check, completions, explain, new, package, release, releases, validate, verify,
};
use crate::finding::Language;

/// Turns a course in a folder into a package that a learning management system takes.
#[derive(Debug, Parser)]
#[command(name = "lespakket", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, arg_required_else_help = true, max_term_width = 100)]
#[command(after_help = "\
Examples:
  lespakket new my-course             a course to start from
  lespakket check my-course           every fault, with file, line and column
  lespakket package my-course         a SCORM package in the folder `dist`
  lespakket validate course.zip       what is wrong with anybody's package

`lespakket COMMAND --help` explains a command.")]
pub struct Arguments {
    /// Language of messages: nl or en [default: that of the system]
    #[arg(long, global = true, display_order = 100, value_name = "LANG")]
    #[arg(hide_possible_values = true)]
    pub lang: Option<Lang>,
    /// Say nothing but results and errors
    #[arg(short, long, global = true, display_order = 101, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say what is being done
    #[arg(short, long, global = true, display_order = 102)]
    pub verbose: bool,
    /// Show help
    #[arg(short, long, global = true, display_order = 103, action = ArgAction::Help)]
    help: Option<bool>,
    /// Show the version
    #[arg(short = 'V', long, display_order = 104, action = ArgAction::Version)]
    version: Option<bool>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Every command: one file each.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make packages of a course
    Package(package::Arguments),
    /// Find every fault in a course
    Check(check::Arguments),
    /// Release a version: ledger, changelog and packages in one step
    Release(release::Arguments),
    /// Show the releases of a course
    Releases(releases::Arguments),
    /// Build a package again from its source, and compare
    Verify(verify::Arguments),
    /// Find what is wrong with packages of any vendor
    Validate(validate::Arguments),
    /// Start a new course
    New(new::Arguments),
    /// Say what a code means and how to mend it
    Explain(explain::Arguments),
    /// Write completions for a shell
    Completions(completions::Arguments),
}

impl Command {
    /// Runs it.
    pub fn run(self, console: &Console) -> Result<Exit, Failure> {
        match self {
            Self::Package(arguments) => package::run(&arguments, console),
            Self::Check(arguments) => check::run(&arguments, console),
            Self::Release(arguments) => release::run(&arguments, console),
            Self::Releases(arguments) => releases::run(&arguments, console),
            Self::Verify(arguments) => verify::run(&arguments, console),
            Self::Validate(arguments) => validate::run(&arguments, console),
            Self::New(arguments) => new::run(&arguments, console),
            Self::Explain(arguments) => explain::run(&arguments, console),
            Self::Completions(arguments) => completions::run(&arguments, console),
        }
    }
}

/// A language, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// Dutch
    Nl,
    /// English
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Nl => Self::Nl,
            Lang::En => Self::En,
        }
    }
}
