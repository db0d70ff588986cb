//! `lespakket completions`: what a shell needs to complete commands and options.

use clap::CommandFactory;
use clap_complete::Shell;

use super::arguments::Arguments as Everything;
use super::console::Console;
use super::{Exit, Failure, help};

/// Write completions for a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket completions bash > ~/.local/share/bash-completion/completions/lespakket
  lespakket completions fish > ~/.config/fish/completions/lespakket.fish")]
pub struct Arguments {
    /// bash, elvish, fish, powershell or zsh
    #[arg(value_name = "SHELL", hide_possible_values = true)]
    shell: Shell,
}

/// Writes the completions to standard output.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    let mut command = help::in_language(Everything::command(), console.language);
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "lespakket", &mut script);
    console.result(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Clean)
}
