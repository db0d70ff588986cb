//! The command line: one file per command. The only room that prints.

mod arguments;
mod check;
mod completions;
mod console;
mod explain;
mod failure;
mod help;
mod language;
mod made;
mod messages;
mod named;
mod new;
mod package;
mod progress;
mod release;
mod releases;
mod usage;
mod validate;
mod verify;
mod wrap;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use crate::finding::Language;
use arguments::Arguments;
use console::Console;
use failure::Failure;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    /// No findings at error level.
    Clean = 0,
    /// Findings at error level.
    Findings = 1,
    /// The command could not run: usage, input or output.
    Failed = 2,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Runs the command that the arguments name.
#[must_use]
pub fn main() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let language = language::of(&typed, |name| std::env::var(name).ok());
    run(&typed, language).into()
}

fn run(typed: &[OsString], language: Language) -> Exit {
    let command = help::in_language(Arguments::command(), language);
    let parsed = command
        .try_get_matches_from(typed)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => return usage::show(&error, language),
    };
    let console = Console::new(&arguments, language);
    match arguments.command.run(&console) {
        Ok(exit) => exit,
        Err(failure) => console.failed(&failure),
    }
}
