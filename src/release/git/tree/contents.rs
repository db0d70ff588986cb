//! Contents from the store of git, all in one conversation.

use std::io::{self, BufRead as _, BufReader, Read, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use super::Error;
use crate::files::Blob;
use crate::files::folder::Scratch;
use crate::release::git::Refused;

/// What is larger waits on the disk, as in a folder: an archive also stores it otherwise.
const IN_MEMORY: u64 = 8 << 20;

/// The contents of objects, in their order.
pub fn read(folder: &Path, objects: &[&str], scratch: &Scratch) -> Result<Vec<Blob>, Error> {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["cat-file", "--batch"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| refused(&error))?;
    let (questions, answers) = (child.stdin.take(), child.stdout.take());
    let blobs = thread::scope(|scope| {
        // A thread of its own: git answers before it has heard every question.
        scope.spawn(move || {
            let mut questions = io::BufWriter::new(questions?);
            objects.iter().try_for_each(|object| writeln!(questions, "{object}")).ok()
        });
        let mut answers = BufReader::new(answers.ok_or_else(|| refused(&"it does not answer"))?);
        let numbers = objects.iter().enumerate();
        // One object may stand in several places.
        let name = |(number, object): (usize, &&str)| format!("{number}-{object}");
        numbers.map(name).map(|name| answer(&mut answers, &name, scratch)).collect()
    });
    // What it said is what counts; that it also ended needs no word.
    let _ = child.wait();
    blobs
}

/// `object SP type SP size LF contents LF`; `name` is for what waits on the disk.
fn answer(
    answers: &mut BufReader<impl Read>,
    name: &str,
    scratch: &Scratch,
) -> Result<Blob, Error> {
    let mut head = String::new();
    answers.read_line(&mut head).map_err(|error| refused(&error))?;
    let size: Option<u64> =
        head.trim_end().rsplit_once(' ').and_then(|(_, size)| size.parse().ok());
    let size = size.ok_or_else(|| refused(&head.trim_end()))?;
    let blob = if size > IN_MEMORY {
        let blob = scratch.keep(name, &mut answers.by_ref().take(size))?;
        whole(blob.len(), size)?;
        blob
    } else {
        let mut bytes = Vec::new();
        answers.by_ref().take(size).read_to_end(&mut bytes).map_err(|error| refused(&error))?;
        whole(bytes.len() as u64, size)?;
        Blob::bytes(bytes)
    };
    answers.read_line(&mut head).map_err(|error| refused(&error))?;
    Ok(blob)
}

fn whole(len: u64, size: u64) -> Result<(), Refused> {
    if len == size { Ok(()) } else { Err(refused(&"an object is cut off")) }
}

fn refused(said: &dyn std::fmt::Display) -> Refused {
    Refused { doing: "cat-file", said: said.to_string() }
}
