//! A course in a folder of its own, and the program and git run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// The program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_lespakket");
/// The date of releases.
pub const DATE: &str = "2026-02-01";

const DEFINITION: &str = "id = \"my_bread\"\nuuid = \"6b1f4a52-0c8e-4a0b-9d35-3f1f0b6a7c11\"\nversion = \"1.0.0\"\nlang = \"en\"\n\
    title = \"Baking bread\"\ndescription = \"From flour to loaf.\"\n\n[[units]]\nid = \"dough\"\ntitle = \"Dough\"\n\
    pages = [\"dough.md\", \"oven.md\"]\n";
const DOUGH: &str = "+++\nid = \"dough\"\ntitle = \"Making dough\"\n+++\nKnead until smooth: see [the list](media/list.csv).\n\n\
    :::question{#salt type=truefalse answer=true}\nSalt slows the yeast down.\n:::\n";
const OVEN: &str =
    "+++\nid = \"oven\"\ntitle = \"The oven\"\n+++\nMind the heat.\n\n![A loaf](media/loaf.png)\n";
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\0\0\0\0";

/// A folder with the course `course` in it.
pub struct Place(TempDir);

impl Place {
    /// A course that was never released.
    pub fn new() -> Self {
        Self::inside(&std::env::temp_dir())
    }

    /// As [`Place::new`], in a folder.
    pub fn inside(above: &Path) -> Self {
        let place = Self(tempfile::tempdir_in(above).unwrap());
        place.write("course/course.toml", DEFINITION);
        place.write("course/dough.md", DOUGH);
        place.write("course/oven.md", OVEN);
        place.write("course/media/list.csv", "flour,500\nwater,350\n");
        place.write("course/media/loaf.png", PIXEL);
        place
    }

    /// The same, under version control.
    pub fn in_git() -> Self {
        let place = Self::new();
        place.git(&["init", "--quiet", "--initial-branch=main"]);
        place.git(&["config", "user.name", "A"]);
        place.git(&["config", "user.email", "a@example.org"]);
        place.git(&["config", "commit.gpgSign", "false"]);
        place.write(".git/info/exclude", "/dist\n");
        place.commit("Begin");
        place
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, contents: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    /// Puts one text in the place of another, which has to be there.
    #[track_caller]
    pub fn edit(&self, name: &str, old: &str, new: &str) {
        let text = String::from_utf8(self.read(name)).unwrap();
        assert!(text.contains(old), "{old} is not in {name}: {text}");
        self.write(name, text.replace(old, new));
    }

    /// The program, to be given more arguments.
    pub fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).current_dir(self.0.path()).env("LC_ALL", "C").env("LANG", "C");
        command
    }

    /// Runs the program, asserts how it ended, and gives both streams.
    #[track_caller]
    pub fn run(&self, arguments: &[&str], status: i32) -> String {
        let output = self.program(arguments).output().unwrap();
        let said = said(&output);
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {said}");
        said
    }

    /// Releases the course.
    #[track_caller]
    pub fn release(&self, more: &[&str]) -> String {
        self.run(&[&["release", "--date", DATE], more].concat(), 0)
    }

    /// What `verify` tells programs, after asserting how it ended.
    #[track_caller]
    pub fn verified(&self, package: &str, status: i32) -> Value {
        let said = self.run(&["verify", package, "--report", "json"], status);
        serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"))
    }

    /// Runs git, which has to succeed.
    #[track_caller]
    pub fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.args(["-c", "protocol.file.allow=always"]).args(arguments);
        let output = command.current_dir(self.0.path()).output().unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Commits all that there is.
    #[track_caller]
    pub fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    /// Every file of a folder by its path in it, hidden ones too.
    pub fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        files(&self.path(folder))
    }

    /// The names in `dist`.
    pub fn packages(&self) -> Vec<String> {
        self.files("dist").into_keys().filter(|name| name.ends_with(".zip")).collect()
    }
}

/// Every file under a folder by its path in it, but for git's; none when there is no folder.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut left = vec![folder.to_owned()];
    while let Some(next) = left.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() && path.file_name().is_some_and(|name| name != ".git") {
                left.push(path);
            } else if path.is_file() {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// Both streams.
pub fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|stream| String::from_utf8_lossy(stream)).concat()
}
