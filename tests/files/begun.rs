//! Archives that are begun before all of their files are there: the same bytes whenever the others come.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::time::Duration;

use lespakket::files::zip::{Digest, EntryDate, Written, begin, leading, stage};
use lespakket::files::{Blob, FilePath, Files, digest};

const DAY: EntryDate = EntryDate::EARLIEST;

fn path(text: &str) -> FilePath {
    FilePath::new(text).unwrap()
}

/// Films on the disk, of lengths around the blocks in which they are written.
fn films(dir: &Path) -> Files {
    let film = |(number, len): (usize, usize)| {
        let film = dir.join(format!("{number}.mp4"));
        fs::write(&film, vec![b'f'; len]).unwrap();
        (path(&format!("media/{number}.mp4")), Blob::Disk { path: film, len: len as u64 })
    };
    [3_000_000, 0, 524_288, 700_001].into_iter().enumerate().map(film).collect()
}

/// The films, with a manifest and pages.
fn tree(media: &Files) -> Files {
    let mut files = media.clone();
    for name in ["a.html", "imsmanifest.xml", "media/1.vtt", "z.html"] {
        files.insert(path(name), Blob::packed(name.repeat(900).as_bytes(), DAY));
    }
    files
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn leading_files_come_first_by_path_then_the_manifest_then_the_rest_by_path() {
    let (source, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let media = films(source.path());
    let files = tree(&media);
    let target = out.path().join("x.zip");
    begin(media, DAY, &target, Digest::Unwanted).finish(&files).unwrap().put().unwrap();
    assert_eq!(names(out.path()), ["x.zip"]);
    let archive = fs::read(&target).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut seen = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut contents = Vec::new();
        std::io::copy(&mut entry, &mut contents).unwrap();
        assert!(files[&path(&name)].read().unwrap()[..] == contents, "{name}");
        seen.push(name);
    }
    let first = ["media/0.mp4", "media/1.mp4", "media/2.mp4", "media/3.mp4"];
    let others = ["imsmanifest.xml", "a.html", "media/1.vtt", "z.html"];
    assert_eq!(seen, [first, others].concat());
}

#[test]
fn the_bytes_do_not_depend_on_when_the_others_come_or_on_the_digest() {
    let (source, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let media = films(source.path());
    let files = tree(&media);
    let mut archives = Vec::new();
    for (number, wait) in [0, 0, 0, 1, 3, 100].into_iter().enumerate() {
        for wanted in [Digest::Wanted, Digest::Unwanted] {
            let target = out.path().join(format!("{number}.zip"));
            let begun = begin(media.clone(), DAY, &target, wanted);
            std::thread::sleep(Duration::from_millis(wait));
            let written = begun.finish(&files).unwrap().put().unwrap();
            let archive = fs::read(&target).unwrap();
            let sha256 = (wanted == Digest::Wanted).then(|| digest::sha256(&archive));
            assert_eq!(written, Written { bytes: archive.len() as u64, sha256 });
            archives.push(archive);
        }
    }
    assert!(archives.windows(2).all(|two| two[0] == two[1]));
}

#[test]
fn one_that_is_given_up_is_gone() {
    let (source, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let target = out.path().join("x.zip");
    fs::write(&target, "the archive of an earlier run").unwrap();
    for wanted in [Digest::Wanted, Digest::Unwanted] {
        let begun = begin(films(source.path()), DAY, &target, wanted);
        assert_eq!(names(out.path()).len(), 2, "written beside its place");
        drop(begun);
        assert_eq!(names(out.path()), ["x.zip"]);
    }
    assert_eq!(fs::read_to_string(&target).unwrap(), "the archive of an earlier run");
}

/// What is wrong with a file or the place is told at the end, and nothing is left.
#[test]
fn what_goes_wrong_is_told_when_it_is_finished() {
    let (source, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut media = films(source.path());
    let gone = source.path().join("gone.mp4");
    media.insert(path("media/gone.mp4"), Blob::Disk { path: gone, len: 9 });
    for wanted in [Digest::Wanted, Digest::Unwanted] {
        let begun = begin(media.clone(), DAY, &out.path().join("x.zip"), wanted);
        let error = begun.finish(&tree(&media)).unwrap_err().to_string();
        assert!(error.contains("gone.mp4: No such file"), "{error}");
    }
    assert!(names(out.path()).is_empty());
    let place = source.path().join("0.mp4/x.zip");
    let begun = begin(media.clone(), DAY, &place, Digest::Unwanted);
    let error = begun.finish(&tree(&media)).unwrap_err().to_string();
    assert!(error.starts_with("cannot make the folder "), "{error}");
}

#[test]
fn a_tree_without_the_leading_files_as_they_were_is_written_by_path() {
    let (source, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let media = films(source.path());
    let mut files = tree(&media);
    files.insert(path("media/1.mp4"), Blob::from("another film"));
    let (target, whole) = (out.path().join("x.zip"), out.path().join("y.zip"));
    begin(media, DAY, &target, Digest::Unwanted).finish(&files).unwrap().put().unwrap();
    stage(&files, DAY, &whole, Digest::Unwanted).unwrap().put().unwrap();
    assert!(fs::read(target).unwrap() == fs::read(&whole).unwrap());
    assert_eq!(names(out.path()), ["x.zip", "y.zip"]);
}

#[test]
fn only_much_media_leads_and_only_what_is_streamed() {
    let disk = |len| Blob::Disk { path: "not/read".into(), len };
    let much = Files::from([
        (path("media/a.mp4"), disk((8 << 20) - 1)),
        (path("media/b.wav"), disk((8 << 20) + 1)),
        (path("media/c.svg"), disk(8 << 20)),
    ]);
    let found = leading(&much);
    assert_eq!(
        found.keys().map(FilePath::as_str).collect::<Vec<_>>(),
        ["media/a.mp4", "media/b.wav"]
    );
    let mut little = much;
    little.insert(path("media/a.mp4"), disk((8 << 20) - 2));
    assert!(leading(&little).is_empty());
    let in_memory = Files::from([(path("media/a.mp4"), Blob::bytes(vec![0; 16 << 20]))]);
    assert_eq!(leading(&in_memory).len(), 1, "also where the source is not on the disk");
}
