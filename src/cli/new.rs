//! `lespakket new`: a small course that passes `check` and explains itself.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use include_dir::{Dir, include_dir};
use serde_json::json;
use uuid::Uuid;

use super::console::Console;
use super::{Exit, Failure, messages};
use crate::course::Id;
use crate::files::folder;
use crate::finding::Language;

/// Start a new course that explains itself
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket new my-course
  lespakket new --lang nl mijn-cursus   a Dutch course")]
pub struct Arguments {
    /// Folder to make; it must be empty if it is there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
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

/// The course that is written, in each language: a valid course as it stands.
static COURSES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates/new");
/// What stands in it for the id and the uuid of the new course.
const ID: &str = "nieuwe_cursus";
const UUID: &str = "00000000-0000-4000-8000-000000000000";

/// Writes the course.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    let folder = &arguments.folder;
    refuse_if_used(folder)?;
    let files = course(console.language, &id(folder), mint());
    for (path, contents) in &files {
        folder::save(&folder.join(path), |file| {
            std::io::Write::write_all(file, contents).map_err(|source| {
                crate::files::Error::io("cannot write", folder.join(path), source)
            })
        })?;
    }
    let names: Vec<_> = files.iter().map(|(path, _)| path.as_str()).collect();
    match arguments.report {
        Report::Json => {
            let made = json!({"folder": folder.display().to_string(), "files": names});
            console.result(&format!("{made:#}\n"))?;
        }
        Report::Human => {
            console.result(messages::made_course(folder, &names).in_language(console.language))?;
            console.note(&messages::next_steps(folder));
        }
    }
    Ok(Exit::Clean)
}

fn refuse_if_used(path: &Path) -> Result<(), Failure> {
    if !path.exists() {
        return Ok(());
    }
    if !path.is_dir() {
        return Err(Failure::new(messages::not_a_folder(path)));
    }
    let found = folder::walk(path)?;
    if found.files.is_empty() && found.faults.is_empty() {
        return Ok(());
    }
    Err(Failure::with_help(messages::folder_in_use(path), messages::name_another_folder()))
}

/// The only random number of the program: everything else derives from it.
#[allow(clippy::disallowed_methods, reason = "the one place where an identifier is minted")]
fn mint() -> Uuid {
    Uuid::new_v4()
}

/// The files of the new course: paths and contents, in order.
fn course(language: Language, id: &str, uuid: Uuid) -> Vec<(String, Vec<u8>)> {
    let root = match language {
        Language::Nl => "nl",
        Language::En => "en",
    };
    let mut files = Vec::new();
    if let Some(root) = COURSES.get_dir(root) {
        gather(root, root.path(), &mut files);
    }
    for (path, contents) in &mut files {
        if path == "course.toml" {
            let text = String::from_utf8_lossy(contents);
            let text = text.replace(ID, id).replace(UUID, &uuid.to_string());
            *contents = text.into_bytes();
        }
    }
    files.sort();
    files
}

fn gather(dir: &Dir, root: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for file in dir.files() {
        let path = file.path().strip_prefix(root).unwrap_or(file.path());
        files.push((path.to_string_lossy().replace('\\', "/"), file.contents().to_vec()));
    }
    for dir in dir.dirs() {
        gather(dir, root, files);
    }
}

/// An id after the folder's name; that of the written course when nothing of the name can stand in one.
fn id(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let plain = |c: char| if c.is_ascii_lowercase() || c.is_ascii_digit() { c } else { '_' };
    let slug: String = name.chars().map(plain).take(Id::MAX).collect();
    let slug = slug.trim_start_matches(|c: char| !c.is_ascii_lowercase()).trim_end_matches('_');
    Id::new(slug).map_or_else(|| ID.to_owned(), |id| id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id_of(folder: &str) -> String {
        id(Path::new(folder))
    }

    #[test]
    fn the_id_follows_the_name_of_the_folder() {
        assert_eq!(id_of("mijn-cursus"), "mijn_cursus");
        assert_eq!(id_of("lessen/Mijn Cursus/"), "mijn_cursus");
        assert_eq!(id_of("2026 hashtags!"), "hashtags");
    }

    #[test]
    fn a_name_that_holds_no_id_gives_the_usual_one() {
        assert_eq!(id_of("2026"), ID);
        assert_eq!(id_of("."), ID);
        assert_eq!(id_of("日本"), ID);
        assert_eq!(id_of(&"é".repeat(200)), ID);
        assert_eq!(id_of(&"x".repeat(200)).len(), Id::MAX);
    }

    #[test]
    fn each_course_gets_a_uuid_of_its_own_and_keeps_nothing_of_the_template() {
        for language in [Language::Nl, Language::En] {
            let uuid = mint();
            assert_ne!(uuid, mint());
            let files = course(language, "hashtags", uuid);
            let (_, toml) = files.iter().find(|(path, _)| path == "course.toml").expect("a course");
            let toml = String::from_utf8_lossy(toml);
            assert!(toml.contains(&format!("uuid = \"{uuid}\"")), "{toml}");
            assert!(toml.contains("id = \"hashtags\""), "{toml}");
            assert!(!toml.contains(ID) && !toml.contains(UUID), "{toml}");
        }
    }
}
