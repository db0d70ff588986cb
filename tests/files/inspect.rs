//! Inspecting archives: what can be read stays in the archive, and the work is bounded by its size.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use lespakket::files::zip::{
    EntryDate, FaultKind, Inspected, LARGEST_READ, Limits, inspect, inspect_within, write,
};
use lespakket::files::{Blob, FilePath, Files};
use proptest::prelude::*;

use crate::hostile::{Entry, archive, deflated, local_header, plain, stored};

fn of(bytes: Vec<u8>) -> Inspected {
    inspect(Cursor::new(bytes)).unwrap()
}

fn read(inspected: &Inspected, path: &str) -> Vec<u8> {
    inspected.files[path].read().unwrap().to_vec()
}

/// Counts the bytes that are read.
struct Counted<R> {
    inner: R,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(out)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl<R: Seek> Seek for Counted<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

/// What inspecting finds, and how many bytes it reads.
fn counted(reader: impl Read + Seek + Send + 'static) -> (Inspected, u64) {
    let read = Arc::new(AtomicU64::new(0));
    let inspected = inspect(Counted { inner: reader, read: read.clone() }).unwrap();
    (inspected, read.load(Ordering::Relaxed))
}

#[test]
fn contents_are_read_when_they_are_asked_for() {
    let film = vec![7; usize::try_from(LARGEST_READ).unwrap() + 1];
    let entries = [plain(), stored("map\\a.txt", b"contents"), deflated("film.mp4", b"short")];
    let inspected = of(archive(entries.into_iter().chain([stored("long.mp4", &film)])).bytes());
    let paths: Vec<&str> = inspected.files.keys().map(FilePath::as_str).collect();
    assert_eq!(paths, ["film.mp4", "imsmanifest.xml", "long.mp4", "map/a.txt"]);
    assert_eq!(read(&inspected, "imsmanifest.xml"), b"<manifest/>");
    assert_eq!(read(&inspected, "map/a.txt"), b"contents");
    assert_eq!(&*inspected.files["film.mp4"].head(3).unwrap(), b"sho");
    assert_eq!(&*inspected.files["long.mp4"].head(2).unwrap(), [7, 7]);
    assert_eq!(inspected.files["long.mp4"].len(), LARGEST_READ + 1);
    let error = inspected.files["long.mp4"].read().unwrap_err().to_string();
    assert!(error.ends_with("the entry is too large to be read at once"), "{error}");
    let Blob::Entry(long) = &inspected.files["long.mp4"] else { panic!("it left the archive") };
    let mut reader = long.reader().unwrap();
    assert_eq!(io::copy(&mut reader, &mut io::sink()).unwrap(), LARGEST_READ + 1);
}

#[test]
fn what_cannot_be_read_is_an_error_and_not_an_empty_file() {
    let bomb = deflated("bomb.bin", &vec![0; (32 << 20) + 1]);
    let wrong = Entry { crc: 1, ..stored("wrong.txt", b"contents") };
    let other = Entry { method: 93, ..stored("other.txt", b"contents") };
    let secret = Entry { flags: 1, ..stored("secret.txt", b"contents") };
    let out = stored("../out.txt", b"contents");
    let link = Entry { mode: 0o120_777, ..stored("link.txt", b"/etc/passwd") };
    let inspected = of(archive([bomb, wrong, other, secret, out, link]).bytes());
    let paths: Vec<&str> = inspected.files.keys().map(FilePath::as_str).collect();
    assert_eq!(paths, ["bomb.bin", "other.txt", "secret.txt", "wrong.txt"]);
    for (path, blob) in &inspected.files {
        blob.read().expect_err(path.as_str());
    }
    let names: Vec<_> = inspected.faults.iter().map(|f| f.entry.as_deref().unwrap()).collect();
    let all = ["bomb.bin", "wrong.txt", "other.txt", "secret.txt", "../out.txt", "link.txt"];
    assert_eq!(names, all);
}

#[test]
fn of_two_entries_with_one_path_the_last_is_read() {
    let twice = [stored("a.txt", b"first"), stored("a.txt", b"second")];
    assert_eq!(read(&of(archive(twice).bytes()), "a.txt"), b"second");
}

#[test]
fn an_archive_is_read_once_whatever_it_holds() {
    let entries = (0..200).map(|n| deflated(&format!("{n}.txt"), &vec![b'x'; 10_000]));
    let bytes = archive(entries).bytes();
    let size = bytes.len() as u64;
    let (inspected, read) = counted(Cursor::new(bytes));
    assert_eq!((inspected.faults.len(), inspected.files.len()), (0, 200));
    assert!(read <= 4 * size + (1 << 17), "{read} of {size} bytes");
}

#[test]
fn entries_inside_one_another_are_read_once() {
    let kernel = deflated("kernel", &vec![0; 1 << 20]);
    let mut data = [local_header(&kernel), kernel.data.clone()].concat();
    let mut layers = vec![(kernel, 0)];
    for n in 0..300 {
        let outer = stored(&format!("{n}"), &data);
        let header = local_header(&outer);
        for (_, offset) in &mut layers {
            *offset += header.len();
        }
        layers.push((outer, 0));
        data.splice(0..0, header);
    }
    let entry = |(entry, offset): (Entry, usize)| Entry {
        offset: u32::try_from(offset).ok(),
        data: vec![],
        ..entry
    };
    let mut entries: Vec<Entry> = layers.into_iter().rev().map(entry).collect();
    entries[0] =
        Entry { data: data.split_off(local_header(&entries[0]).len()), ..entries[0].clone() };
    // Only the outermost has bytes of its own; the headers of the others lie in them.
    let bytes = only_first_header(&entries);
    let size = bytes.len() as u64;
    let (inspected, read) = counted(Cursor::new(bytes));
    let overlaps = |kind: &FaultKind| matches!(kind, FaultKind::Overlap { .. });
    assert_eq!(inspected.faults.iter().filter(|fault| overlaps(&fault.kind)).count(), 300);
    assert_eq!(inspected.faults.len(), 300);
    assert!(read <= 4 * size + (1 << 17), "{read} of {size} bytes");
}

/// The directory of all, and the bytes of the first alone.
fn only_first_header(entries: &[Entry]) -> Vec<u8> {
    let first = archive(entries.iter().take(1).cloned()).bytes();
    let contents = local_header(&entries[0]).len() + entries[0].data.len();
    let rest = archive(entries.iter().cloned()).bytes();
    let directory = rest.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    let mut bytes = [&first[..contents], &rest[directory..]].concat();
    let end = bytes.len() - 22;
    bytes[end + 16..end + 20].copy_from_slice(&u32::try_from(contents).unwrap().to_le_bytes());
    bytes
}

/// The directory of an archive with a million entries, made while it is read.
struct Million {
    at: u64,
}

const RECORD: u64 = 46 + 7;
const ENTRIES: u64 = 1_000_000;

impl Million {
    fn record(index: u64) -> Vec<u8> {
        let name = format!("{index:07}");
        let mut record = b"PK\x01\x02".to_vec();
        record.resize(46, 0);
        record[28] = 7;
        record.extend(name.bytes());
        record
    }

    fn end() -> Vec<u8> {
        let size = ENTRIES * RECORD;
        let mut end = [b"PK\x06\x06", &44_u64.to_le_bytes()[..], &[45, 3, 45, 0], &[0; 8]].concat();
        for n in [ENTRIES, ENTRIES, size, 0] {
            end.extend(n.to_le_bytes());
        }
        end.extend(b"PK\x06\x07\0\0\0\0");
        end.extend(size.to_le_bytes());
        end.extend([1, 0, 0, 0]);
        end.extend(b"PK\x05\x06\0\0\0\0");
        end.extend([0xFF; 12]);
        end.extend([0, 0]);
        end
    }

    fn len() -> u64 {
        ENTRIES * RECORD + Self::end().len() as u64
    }
}

impl Read for Million {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let (index, skip) = (self.at / RECORD, usize::try_from(self.at % RECORD).unwrap());
        let piece = if index < ENTRIES {
            Self::record(index)[skip..].to_vec()
        } else {
            let skip = usize::try_from(self.at - ENTRIES * RECORD).unwrap();
            Self::end()[skip..].to_vec()
        };
        let read = piece.len().min(out.len());
        out[..read].copy_from_slice(&piece[..read]);
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Million {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(back) => Self::len().checked_add_signed(back).unwrap(),
            SeekFrom::Current(by) => self.at.checked_add_signed(by).unwrap(),
        };
        Ok(self.at)
    }
}

#[test]
fn of_a_million_entries_no_more_are_read_than_the_limit() {
    let (inspected, read) = counted(Million { at: 0 });
    let limit = Limits::DEFAULT.entries as u64;
    let too_many = FaultKind::TooManyEntries { read: limit, declared: ENTRIES };
    let missing = inspected.faults.iter().filter(|f| f.kind == FaultKind::LocalMissing).count();
    assert_eq!((inspected.faults.len() as u64, missing as u64), (limit + 1, limit));
    assert_eq!(inspected.faults.iter().filter(|fault| fault.kind == too_many).count(), 1);
    // The records up to the limit, the start of each entry, and the end of the archive.
    let most = limit * (RECORD + 30) + (1 << 18);
    assert!(read <= most, "{read} bytes, more than {most}");
}

#[test]
fn a_million_entries_become_a_few_findings() {
    let inspected = inspect(Million { at: 0 }).unwrap();
    let findings = lespakket::check::archive::judge(&inspected);
    assert_eq!(findings.len(), 27);
}

#[test]
fn contents_together_are_bounded() {
    let limits = Limits { together: 100, ratio: 1, ..Limits::DEFAULT };
    let entries: Vec<Entry> = (0..50).map(|n| deflated(&format!("{n:02}"), &[0; 1000])).collect();
    let bytes = archive(entries).bytes();
    let bound = bytes.len() as u64 + 100;
    let inspected = inspect_within(Cursor::new(bytes), &limits).unwrap();
    let expanded = bound.next_multiple_of(1000);
    let kinds: Vec<_> = inspected.faults.iter().map(|fault| &fault.kind).collect();
    assert_eq!(kinds, [&FaultKind::BombTogether { expanded }]);
    let readable = inspected.files.values().filter(|blob| blob.read().is_ok()).count();
    assert_eq!(readable as u64, bound / 1000);
}

#[test]
fn a_reader_that_fails_is_an_error_and_no_fault() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::PermissionDenied.into())
        }
    }
    impl Seek for Broken {
        fn seek(&mut self, _: SeekFrom) -> io::Result<u64> {
            Ok(1000)
        }
    }
    assert_eq!(inspect(Broken).unwrap_err().kind(), io::ErrorKind::PermissionDenied);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_here_has_no_faults(entries in prop::collection::btree_map("[a-zé]{1,3}(/[a-z]{1,3})?\\.(txt|png)", prop::collection::vec(any::<u8>(), 0..500), 0..20)) {
        let path = |text: &str| FilePath::new(text).unwrap();
        let files: Files = entries.into_iter().map(|(name, data)| (path(&name), Blob::bytes(data))).collect();
        let mut out = Cursor::new(Vec::new());
        write(&files, EntryDate::EARLIEST, &mut out, "memory").unwrap();
        let inspected = of(out.into_inner());
        prop_assert_eq!(&inspected.faults, &vec![]);
        prop_assert_eq!(inspected.files.len(), files.len());
        for (path, blob) in &files {
            prop_assert_eq!(blob.read().unwrap(), inspected.files[path].read().unwrap());
        }
    }

    #[test]
    fn any_damage_ends_with_an_outcome(data in prop::collection::vec(any::<u8>(), 0..30), at in 0_usize..600, length in 0_usize..40) {
        let entries = [plain(), stored("a.txt", b"contents"), deflated("b.txt", &[b'x'; 500])];
        let mut bytes = archive(entries).bytes();
        let start = at.min(bytes.len());
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, data);
        let size = bytes.len() as u64;
        let inspected = of(bytes);
        prop_assert_eq!(inspected.bytes, size);
        for blob in inspected.files.values() {
            if let Ok(contents) = blob.read() {
                prop_assert_eq!(contents.len() as u64, blob.len());
            }
        }
    }
}
