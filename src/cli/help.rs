//! Help in Dutch: the same commands and options as in English, with other words.

mod commands;
mod options;

use clap::{Arg, Command};

use commands::COMMANDS;
use options::OPTIONS;

use crate::finding::Language;

/// The command with its help in a language.
pub fn in_language(command: Command, language: Language) -> Command {
    match language {
        Language::En => command,
        Language::Nl => dutch(command),
    }
}

fn dutch(command: Command) -> Command {
    let name = command.get_name().to_owned();
    all_dutch(command, &name)
}

/// A command and those below it; `name` is what is typed, without the program.
fn all_dutch(command: Command, name: &str) -> Command {
    let subcommands: Vec<_> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = dutch_texts(command.help_template(TEMPLATE), name);
    if !subcommands.is_empty() {
        command = command.subcommand_help_heading("Opdrachten").subcommand_value_name("OPDRACHT");
    }
    let is_root = name == ROOT;
    subcommands.into_iter().fold(command, |command, sub| {
        let below = if is_root { sub.clone() } else { format!("{name} {sub}") };
        command.mut_subcommand(sub, |sub| all_dutch(sub, &below))
    })
}

/// The program.
const ROOT: &str = "lespakket";

const TEMPLATE: &str =
    "{before-help}{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}";

/// Gives a command and its own options their Dutch texts; an option without a row keeps its English one.
fn dutch_texts(command: Command, name: &str) -> Command {
    let row = COMMANDS.iter().find(|row| row.name == name);
    let command = match row {
        Some(row) => command.about(row.about).override_usage(row.usage).after_help(row.after),
        None => command,
    };
    command.mut_args(|argument| {
        let key = argument.get_id().to_string();
        let heading = if argument.is_positional() { "Argumenten" } else { "Opties" };
        let argument = dutch_value(argument.help_heading(heading));
        match OPTIONS.iter().find(|row| row.command == name && row.option == key) {
            Some(row) => argument.help(row.text),
            None => argument,
        }
    })
}

/// What stands for the value of an option.
fn dutch_value(argument: Arg) -> Arg {
    let name = argument.get_value_names().and_then(<[_]>::first).map(ToString::to_string);
    let dutch = match name.as_deref() {
        Some("BUMP") => "VERSIE",
        Some("CLASS") => "KLASSE",
        Some("DATE") => "DATUM",
        Some("COURSE") => "CURSUS",
        Some("DIR") => "MAP",
        Some("CODE=LEVEL") => "CODE=NIVEAU",
        Some("FILE") => "BESTAND",
        Some("FORM") => "VORM",
        Some("FORMAT") => "FORMAAT",
        Some("LANG" | "TAG") => "TAAL",
        Some("NAME") => "NAAM",
        Some("PACKAGE") => "PAKKET",
        Some("NEW") => "NIEUW",
        Some("OLD") => "OUD",
        Some("PATH") => "PAD",
        Some("WHAT") => "WAT",
        _ => return argument,
    };
    argument.value_name(dutch)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::cli::arguments::Arguments;

    /// Every command with its options; the name is what is typed, without the program.
    fn typed(command: &Command, name: &str, found: &mut Vec<(String, Vec<String>)>) {
        let options = command.get_arguments().map(|option| option.get_id().to_string());
        found.push((name.to_owned(), options.collect()));
        for sub in command.get_subcommands() {
            let own = sub.get_name();
            let below = if name == ROOT { own.to_owned() } else { format!("{name} {own}") };
            typed(sub, &below, found);
        }
    }

    fn all() -> Vec<(String, Vec<String>)> {
        let mut found = Vec::new();
        typed(&Arguments::command(), ROOT, &mut found);
        found
    }

    #[test]
    fn every_option_has_a_dutch_text_and_every_text_an_option() {
        let rows: BTreeSet<_> =
            OPTIONS.iter().map(|row| format!("{} {}", row.command, row.option)).collect();
        let options = all().into_iter().flat_map(|(name, options)| {
            options.into_iter().map(move |option| format!("{name} {option}"))
        });
        assert_eq!(options.collect::<BTreeSet<_>>(), rows);
    }

    #[test]
    fn every_command_has_a_dutch_text() {
        let all = all();
        let names: Vec<_> = all.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, COMMANDS.iter().map(|row| row.name).collect::<Vec<_>>());
    }

    #[test]
    fn the_parser_has_no_contradictions() {
        Arguments::command().debug_assert();
        dutch(Arguments::command()).debug_assert();
    }
}
