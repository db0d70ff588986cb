//! Writing is atomic: whole or not there, and what stood there stays until then.

use std::collections::BTreeMap;
use std::fs::{self, File, Permissions};
use std::io::{Seek, SeekFrom, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use lespakket::files::folder::{Beside, Uncached, save, save_all, stage};
use lespakket::files::{Error, FilePath};
use proptest::prelude::*;

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn put(path: &Path, text: &'static str) -> Result<(), Error> {
    let write = |file: &mut File| {
        file.write_all(text.as_bytes()).unwrap();
        Ok(())
    };
    save(path, write)
}

#[test]
fn folders_are_made_and_the_file_is_readable_by_others() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("dist/deep/x.zip");
    put(&path, "new").unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o444, 0o444);
    assert_eq!(names(path.parent().unwrap()), ["x.zip"]);
}

#[test]
fn a_failed_write_leaves_the_previous_file_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.zip");
    fs::write(&path, "old").unwrap();
    let write = |file: &mut File| -> Result<(), Error> {
        file.write_all(b"half").unwrap();
        Err(Error::io("cannot write", "x.zip", std::io::Error::other("no space left")))
    };
    let failed = save(&path, write);
    assert_eq!(failed.unwrap_err().to_string(), "cannot write x.zip: no space left");
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(names(dir.path()), ["x.zip"]);
}

#[test]
fn a_full_disk_leaves_nothing() {
    // /dev/full answers every write with "no space left on device".
    let result = lespakket::files::zip::write(
        &lespakket::files::Files::new(),
        lespakket::files::zip::EntryDate::EARLIEST,
        File::create("/dev/full").unwrap(),
        "dist/x.zip",
    );
    let message = result.unwrap_err().to_string();
    assert!(message.starts_with("cannot write dist/x.zip: No space left"), "{message}");
}

#[test]
fn what_a_killed_run_left_is_cleaned_up_but_not_what_a_living_one_holds() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join(".lespakket-dead00.part"), "half").unwrap();
    fs::write(dir.path().join("mine.part"), "not ours").unwrap();
    let held = File::create(dir.path().join(".lespakket-alive0.part")).unwrap();
    held.lock().unwrap();
    put(&dir.path().join("x.zip"), "new").unwrap();
    assert_eq!(names(dir.path()), [".lespakket-alive0.part", "mine.part", "x.zip"]);
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error_that_names_it() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("file/x.zip");
    fs::write(dir.path().join("file"), "in the way").unwrap();
    let message = put(&path, "new").unwrap_err().to_string();
    assert!(message.starts_with("cannot make the folder "), "{message}");

    let locked = dir.path().join("locked");
    fs::create_dir(&locked).unwrap();
    fs::set_permissions(&locked, Permissions::from_mode(0o555)).unwrap();
    let is_root = File::create(locked.join("probe")).is_ok();
    let result = put(&locked.join("x.zip"), "new");
    // Root may write anywhere; everyone else is told.
    assert_eq!(result.is_ok(), is_root);
}

/// A write at a place that is a share of what was written so far; the end when it is none.
#[derive(Debug, Clone)]
struct Piece {
    place: Option<prop::sample::Index>,
    len: usize,
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let place = prop::option::of(any::<prop::sample::Index>());
    // Up to more than a block, and mostly not a multiple of what the disk writes.
    let piece = (place, prop_oneof![0usize..20, 0usize..700_000, Just(512usize << 10)]);
    prop::collection::vec(piece.prop_map(|(place, len)| Piece { place, len }), 0..12)
}

/// Writes pieces that are told apart by their bytes, and reports every place on the way.
fn scatter(pieces: &[Piece], out: &mut (impl Write + Seek)) -> Vec<u64> {
    let mut places = Vec::new();
    for (number, piece) in (1..).zip(pieces) {
        let end = out.seek(SeekFrom::End(0)).unwrap();
        if let Some(place) = piece.place {
            let place = place.index(usize::try_from(end).unwrap() + 1);
            out.seek(SeekFrom::Start(place as u64)).unwrap();
        }
        out.write_all(&vec![number; piece.len]).unwrap();
        places.extend([end, out.stream_position().unwrap()]);
    }
    places
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_passes_the_cache_is_what_a_file_in_memory_would_be(pieces in pieces()) {
        let mut memory = std::io::Cursor::new(Vec::new());
        let expected = scatter(&pieces, &mut memory);
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x.zip");
        let mut places = Vec::new();
        let write = |out: &mut Uncached| {
            places = scatter(&pieces, out);
            Ok(())
        };
        let (staged, bytes) = stage(Beside::new(&path).unwrap(), write).unwrap();
        prop_assert!(!path.exists());
        staged.put().unwrap();
        prop_assert_eq!(places, expected);
        prop_assert_eq!(bytes, memory.get_ref().len() as u64);
        prop_assert!(fs::read(&path).unwrap() == memory.into_inner());
        prop_assert_eq!(names(dir.path()), ["x.zip"]);
    }
}

#[test]
fn no_place_is_beyond_the_end() {
    let dir = tempfile::tempdir().unwrap();
    let write = |out: &mut Uncached| {
        out.write_all(b"words").unwrap();
        for place in [SeekFrom::Start(6), SeekFrom::End(1), SeekFrom::Current(1), SeekFrom::End(-6)]
        {
            let refused = out.seek(place).unwrap_err();
            assert_eq!(refused.kind(), std::io::ErrorKind::InvalidInput, "{place:?}");
        }
        assert_eq!(out.stream_position().unwrap(), 5);
        Ok(())
    };
    assert_eq!(stage(Beside::new(&dir.path().join("x.zip")).unwrap(), write).unwrap().1, 5);
}

#[test]
fn what_is_staged_and_dropped_leaves_the_previous_file_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.zip");
    fs::write(&path, "old").unwrap();
    let (staged, bytes) = stage(Beside::new(&path).unwrap(), |out| {
        out.write_all(&vec![1; 3 << 20]).unwrap();
        Ok(())
    })
    .unwrap();
    assert_eq!((bytes, names(dir.path()).len()), (3 << 20, 2));
    drop(staged);
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(names(dir.path()), ["x.zip"]);
}

#[test]
fn a_large_write_that_fails_leaves_the_previous_file_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.zip");
    fs::write(&path, "old").unwrap();
    let failed = stage(Beside::new(&path).unwrap(), |out| {
        out.write_all(&vec![1; 3 << 20]).unwrap();
        Err(Error::io("cannot read", "film.mp4", std::io::Error::other("it is gone")))
    });
    assert_eq!(failed.unwrap_err().to_string(), "cannot read film.mp4: it is gone");
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(names(dir.path()), ["x.zip"]);
}

#[test]
fn several_files_are_written_or_none() {
    let dir = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| (FilePath::new(name).unwrap(), text.to_owned());
    fs::write(dir.path().join("a.md"), "old").unwrap();
    save_all(dir.path(), &BTreeMap::from([file("a.md", "new"), file("deep/b.md", "too")])).unwrap();
    assert_eq!(fs::read_to_string(dir.path().join("a.md")).unwrap(), "new");
    assert_eq!(fs::read_to_string(dir.path().join("deep/b.md")).unwrap(), "too");
    assert_eq!(names(dir.path()), ["a.md", "deep"]);

    // A folder cannot be made where a file stands: what comes before it stays as it was.
    let refused = save_all(
        dir.path(),
        &BTreeMap::from([file("a.md", "newest"), file("a2.md", "x"), file("deep/b.md/c.md", "x")]),
    );
    assert!(refused.is_err());
    assert_eq!(fs::read_to_string(dir.path().join("a.md")).unwrap(), "new");
    assert_eq!(names(dir.path()), ["a.md", "deep"]);
}
