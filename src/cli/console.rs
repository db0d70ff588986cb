//! The two streams: results on standard output, all else on standard error. Colours only where a terminal takes them.

use std::io::{self, ErrorKind, IsTerminal, Write};

use super::arguments::Arguments;
use super::{Exit, Failure, messages};
use crate::finding::{Language, Words};

/// Where a command's results and remarks go.
#[derive(Debug)]
pub struct Console {
    /// The language of messages.
    pub language: Language,
    quiet: bool,
    verbose: bool,
}

impl Console {
    /// A console as the arguments ask for it.
    pub const fn new(arguments: &Arguments, language: Language) -> Self {
        Self { language, quiet: arguments.quiet, verbose: arguments.verbose }
    }

    /// Whether only results and errors are wanted.
    pub const fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Whether somebody may be watching: standard error is a terminal and not silenced.
    pub fn is_watched(&self) -> bool {
        !self.quiet && io::stderr().is_terminal()
    }

    /// How many cells a line of results has; none where nobody reads them on a terminal.
    #[allow(clippy::unused_self, reason = "who has no console has nothing to print")]
    pub fn width(&self) -> Option<usize> {
        let (width, _) = terminal_size::terminal_size_of(io::stdout())?;
        Some(usize::from(width.0))
    }

    /// Writes a result. A reader that stopped reading is no failure.
    ///
    /// # Errors
    /// When standard output cannot be written for any other reason.
    #[allow(clippy::unused_self, reason = "who has no console has nothing to print")]
    pub fn result(&self, text: &str) -> Result<(), Failure> {
        let mut out = anstream::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(Failure::new(messages::cannot_print(&error)))
            }
            _ => Ok(()),
        }
    }

    /// A remark beside the result, such as a next step.
    pub fn note(&self, words: &Words) {
        if !self.quiet {
            self.say(words);
        }
    }

    /// A remark for who asks what is being done.
    pub fn detail(&self, words: &Words) {
        if self.verbose {
            self.say(words);
        }
    }

    /// Says why a command could not run.
    pub fn failed(&self, failure: &Failure) -> Exit {
        self.say(&messages::failed(failure));
        Exit::Failed
    }

    /// Nobody can be told that standard error is closed.
    fn say(&self, words: &Words) {
        let _ = writeln!(anstream::stderr().lock(), "{}", words.in_language(self.language));
    }
}
