//! Writing and reading archives: same tree, same bytes; nothing leaves the tree.

use std::fs;
use std::io::{Seek, Write};
use std::path::Path;

use lespakket::files::zip::{
    Digest, EntryDate, FaultKind, Inspected, Written, inspect, save, write,
};
use lespakket::files::{Blob, FilePath, Files, digest};
use proptest::prelude::*;

fn path(text: &str) -> FilePath {
    FilePath::new(text).unwrap()
}

fn day() -> EntryDate {
    EntryDate::new(2026, 11, 22).unwrap()
}

fn text(len: usize) -> Vec<u8> {
    b"words that compress well, ".iter().copied().cycle().take(len).collect()
}

/// One of each kind of contents.
fn tree(dir: &Path) -> Files {
    let film = dir.join("film.mp4");
    fs::write(&film, text(600_000)).unwrap();
    let small = dir.join("small.svg");
    fs::write(&small, text(5_000)).unwrap();
    Files::from([
        (path("a.html"), Blob::packed(&text(9_000), day())),
        (path("empty.txt"), Blob::bytes("")),
        (path("é/naam.css"), Blob::bytes(text(4_000))),
        (path("imsmanifest.xml"), Blob::from("<manifest/>")),
        (path("media/film.mp4"), Blob::Disk { path: film, len: 600_000 }),
        (path("media/foto.png"), Blob::bytes(text(3_000))),
        (path("media/small.svg"), Blob::Disk { path: small, len: 5_000 }),
    ])
}

fn bytes(files: &Files) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    write(files, day(), &mut out, "memory").unwrap();
    out.into_inner()
}

fn same(a: &Files, b: &Files) {
    assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>());
    for (path, blob) in a {
        assert!(blob.read().unwrap() == b[path].read().unwrap(), "{path} differs");
    }
}

#[test]
fn what_is_written_is_read_back() {
    let dir = tempfile::tempdir().unwrap();
    let files = tree(dir.path());
    let target = dir.path().join("x.zip");
    let written = save(&files, EntryDate::EARLIEST, &target, Digest::Wanted).unwrap();
    let archive = fs::read(&target).unwrap();
    let sha256 = Some(digest::sha256(&archive));
    let expected = Written { bytes: archive.len() as u64, sha256 };
    assert_eq!(written, expected);
    same(&files, &inspected(&target).files);
}

/// The digest runs along while films are written: each film's header is patched after its contents.
#[test]
fn the_digest_of_many_streamed_files_is_that_of_the_archive_on_the_disk() {
    let dir = tempfile::tempdir().unwrap();
    let mut files = tree(dir.path());
    for (number, len) in [3_000_000, 0, 1, 262_144, 700_001].into_iter().enumerate() {
        let film = dir.path().join(format!("{number}.mp4"));
        fs::write(&film, text(len)).unwrap();
        let blob = Blob::Disk { path: film, len: len as u64 };
        files.insert(path(&format!("b/{number}.mp4")), blob);
        files.insert(path(&format!("b/{number}.txt")), Blob::bytes(text(number * 900)));
    }
    let target = dir.path().join("x.zip");
    for _ in 0..20 {
        let written = save(&files, day(), &target, Digest::Wanted).unwrap();
        let archive = fs::read(&target).unwrap();
        assert!(archive == bytes(&files));
        let sha256 = Some(digest::sha256(&archive));
        let expected = Written { bytes: archive.len() as u64, sha256 };
        assert_eq!(written, expected);
    }
}

/// Headers of films are patched in blocks that are on their way to the disk, or there already.
#[test]
fn an_archive_without_digest_is_the_same_on_the_disk() {
    let dir = tempfile::tempdir().unwrap();
    let mut files = tree(dir.path());
    for (number, len) in [3_000_000, 524_288, 1, 1_048_577].into_iter().enumerate() {
        let film = dir.path().join(format!("{number}.mp4"));
        fs::write(&film, text(len)).unwrap();
        files.insert(path(&format!("b/{number}.mp4")), Blob::Disk { path: film, len: len as u64 });
    }
    let target = dir.path().join("x.zip");
    let written = save(&files, day(), &target, Digest::Unwanted).unwrap();
    let archive = fs::read(&target).unwrap();
    assert!(archive == bytes(&files));
    assert_eq!(written, Written { bytes: archive.len() as u64, sha256: None });
}

#[test]
fn the_manifest_comes_first_and_the_rest_by_path_with_fixed_dates_and_rights() {
    let dir = tempfile::tempdir().unwrap();
    let archive = bytes(&tree(dir.path()));
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(archive)).unwrap();
    let mut seen = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index(index).unwrap();
        let date = entry.last_modified().unwrap();
        assert_eq!((date.year(), date.month(), date.day(), date.hour()), (2026, 11, 22, 0));
        assert_eq!(entry.unix_mode(), Some(0o100_644));
        assert!(!entry.flags().is_using_data_descriptor());
        seen.push((entry.name().unwrap().into_owned(), entry.compression().to_string()));
    }
    let expected = [
        // Too short to gain from compression.
        ("imsmanifest.xml", "Stored"),
        ("a.html", "Deflated"),
        ("empty.txt", "Stored"),
        ("media/film.mp4", "Stored"),
        ("media/foto.png", "Stored"),
        ("media/small.svg", "Deflated"),
        ("é/naam.css", "Deflated"),
    ];
    assert_eq!(seen, expected.map(|(name, how)| (name.to_owned(), how.to_owned())));
}

#[test]
fn the_bytes_do_not_depend_on_threads() {
    let mut files = Files::new();
    for n in 0..700 {
        files.insert(path(&format!("{n}.txt")), Blob::bytes(text(n * 7)));
    }
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| bytes(&files))
    };
    assert!(with(1) == with(4));
}

#[test]
fn what_is_too_much_for_memory_is_kept_on_the_disk_and_is_the_same() {
    let noise = |seed: u32| {
        let step = |state: &mut u32| {
            *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            Some(state.to_le_bytes()[3])
        };
        let mut state = seed;
        std::iter::from_fn(move || step(&mut state)).take(1 << 20).collect::<Vec<u8>>()
    };
    let spool = std::sync::Arc::default();
    let pages = (0..20).map(|n| (path(&format!("{n:02}.txt")), noise(n)));
    let (mut kept, mut spooled) = (Files::new(), Files::new());
    for (name, contents) in pages {
        kept.insert(name.clone(), Blob::packed(&contents, EntryDate::EARLIEST));
        spooled.insert(name, Blob::spooled(&contents, EntryDate::EARLIEST, &spool));
    }
    same(&kept, &spooled);
    assert!(bytes(&kept) == bytes(&spooled));
}

#[test]
fn a_file_that_changes_while_it_is_read_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    let film = dir.path().join("film.mp4");
    fs::write(&film, text(100)).unwrap();
    let files = Files::from([(path("film.mp4"), Blob::Disk { path: film, len: 99 })]);
    let error = write(&files, EntryDate::EARLIEST, std::io::Cursor::new(Vec::new()), "x")
        .unwrap_err()
        .to_string();
    assert!(error.ends_with("film.mp4: it changed while it was read; try again"), "{error}");
}

/// A disk with little room.
struct Full {
    memory: std::io::Cursor<Vec<u8>>,
    room: usize,
}

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.memory.get_ref().len() + bytes.len() > self.room {
            return Err(std::io::ErrorKind::StorageFull.into());
        }
        self.memory.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Seek for Full {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        self.memory.seek(to)
    }
}

/// The archive library closes what it has to give up, and fails loudly when the places in it do not add up.
#[test]
fn a_disk_that_is_full_in_the_midst_of_a_film_is_an_error_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let film = dir.path().join("film.mp4");
    fs::write(&film, text(3_000_000)).unwrap();
    let small = (path("a.txt"), Blob::bytes(text(900_000)));
    let files = Files::from([small, (path("film.mp4"), Blob::Disk { path: film, len: 3_000_000 })]);
    for room in [0, 600_000, 1_300_000, 3_000_000] {
        let disk = Full { memory: std::io::Cursor::default(), room };
        let error = write(&files, day(), disk, "x.zip").unwrap_err().to_string();
        assert!(error.starts_with("cannot write x.zip: "), "{error}");
    }
}

/// A file in which zeros take no room.
struct Sparse(fs::File);

impl Write for Sparse {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes != vec![0; bytes.len()] {
            return self.0.write(bytes);
        }
        self.0.seek_relative(bytes.len().try_into().unwrap())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.flush()
    }
}

impl Seek for Sparse {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn media_over_4_gib_is_streamed_and_listed_with_its_size() {
    let dir = tempfile::tempdir().unwrap();
    let len = (4 << 30) + 5;
    let film = dir.path().join("film.mp4");
    // A hole takes no room on the disk.
    fs::File::create(&film).unwrap().set_len(len).unwrap();
    let files = Files::from([
        (path("film.mp4"), Blob::Disk { path: film, len }),
        (path("na.txt"), Blob::from("after it")),
    ]);
    let mut archive = Sparse(fs::File::create_new(dir.path().join("x.zip")).unwrap());
    write(&files, EntryDate::EARLIEST, &mut archive, "x.zip").unwrap();
    let mut archive =
        zip::ZipArchive::new(fs::File::open(dir.path().join("x.zip")).unwrap()).unwrap();
    assert_eq!(archive.by_name("film.mp4").unwrap().size(), len);
    let after = std::io::read_to_string(archive.by_name("na.txt").unwrap()).unwrap();
    assert_eq!(after, "after it");
}

#[test]
fn dates_are_those_that_an_archive_can_hold() {
    for (year, month, day) in
        [(1979, 12, 31), (2108, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 32)]
    {
        assert_eq!(EntryDate::new(year, month, day), None);
    }
    assert_eq!(EntryDate::new(1980, 1, 1), Some(EntryDate::EARLIEST));
}

/// An archive of the `zip` crate's own with one entry.
fn foreign(name: &str, contents: &[u8]) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut archive = zip::ZipWriter::new(file.reopen().unwrap());
    archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(contents).unwrap();
    archive.finish().unwrap();
    file
}

fn inspected(path: &std::path::Path) -> Inspected {
    inspect(fs::File::open(path).unwrap()).unwrap()
}

#[test]
fn entries_that_leave_the_tree_stay_in_it_and_are_faults() {
    for name in ["../x", "/x", "a/../../x", "a/../x", "c:/x", "a\\..\\x"] {
        let inspected = inspected(foreign(name, b"x").path());
        assert_eq!(inspected.files.keys().filter(|path| path.as_str() != "x").count(), 0, "{name}");
        assert_ne!(inspected.faults, [], "{name}");
    }
}

#[test]
fn contents_that_are_not_what_the_header_says_are_refused() {
    let mut archive = bytes(&Files::from([(path("a"), Blob::from("stored contents"))]));
    let at = archive.windows(6).position(|window| window == b"stored").unwrap();
    archive[at] = b'S';
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), archive).unwrap();
    let inspected = inspected(file.path());
    let kinds: Vec<_> = inspected.faults.iter().map(|fault| &fault.kind).collect();
    assert!(matches!(kinds.as_slice(), [FaultKind::Checksum { .. }]), "{kinds:?}");
    inspected.files["a"].read().unwrap_err();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_tree_survives(entries in prop::collection::btree_map("[a-zé]{1,3}(/[a-z]{1,3})?\\.(txt|png)", prop::collection::vec(any::<u8>(), 0..500), 0..20)) {
        let files: Files =
            entries.into_iter().map(|(name, data)| (path(&name), Blob::bytes(data))).collect();
        let file = tempfile::NamedTempFile::new().unwrap();
        save(&files, EntryDate::EARLIEST, file.path(), Digest::Unwanted).unwrap();
        same(&files, &inspected(file.path()).files);
    }

    #[test]
    fn any_bytes_are_read_without_panic(data in prop::collection::vec(any::<u8>(), 0..300), cut in 0usize..400) {
        let mut archive = bytes(&Files::from([(path("a.txt"), Blob::bytes(text(500)))]));
        let at = cut.min(archive.len());
        let end = (at + data.len()).min(archive.len());
        archive.splice(at..end, data);
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), archive).unwrap();
        for blob in inspected(file.path()).files.values() {
            drop(blob.read());
        }
    }
}
