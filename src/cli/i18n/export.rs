//! `lespakket i18n export`: the texts of a course as a PO file.

use std::io::Write as _;
use std::path::PathBuf;

use super::{Exit, Failure};
use crate::cli::console::Console;
use crate::cli::messages;
use crate::files::{self, folder};
use crate::i18n::{self, po};

/// Write the texts of a course as a PO file
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket i18n export --language en --out en.po
  lespakket i18n export my-course --language de > de.po

Texts that changed after they were translated are marked as fuzzy.

Exit status: 0 written, 1 errors found in the course, 2 could not run.")]
pub struct Arguments {
    /// Folder of the course [default: course]
    #[arg(value_name = "COURSE", default_value = "course", hide_default_value = true)]
    course: PathBuf,
    /// Language of the translation, such as en
    #[arg(long, value_name = "TAG")]
    language: String,
    /// The PO file [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Writes the file, or prints it.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    let Some(open) = super::open(&arguments.course, console)? else { return Ok(Exit::Findings) };
    super::language(&arguments.language, &open.course)?;
    let judged = i18n::export(&open.files, &open.course, &arguments.language, console.language)?;
    let text = judged.value.map(|catalogue| po::write(&catalogue)).unwrap_or_default();
    match &arguments.out {
        None => console.result(&text)?,
        Some(out) => {
            let failed = |source| files::Error::io("cannot write", out, source);
            folder::save(out, |file| file.write_all(text.as_bytes()).map_err(failed))?;
            console.note(&messages::wrote(out));
        }
    }
    Ok(Exit::Clean)
}
