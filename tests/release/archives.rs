//! Packages that somebody changed.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// An entry: name, contents, date and method.
#[derive(Clone)]
pub struct Entry {
    pub name: String,
    pub contents: Vec<u8>,
    pub date: DateTime,
    pub method: CompressionMethod,
}

/// The entries of an archive, changed and packed anew.
pub fn repacked(archive: &[u8], change: impl FnOnce(&mut Vec<Entry>)) -> Vec<u8> {
    let mut read = ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut entries: Vec<Entry> = (0..read.len())
        .map(|index| {
            let mut file = read.by_index(index).unwrap();
            let mut contents = Vec::new();
            file.read_to_end(&mut contents).unwrap();
            let (name, method) = (file.name().unwrap().into_owned(), file.compression());
            Entry { name, contents, date: file.last_modified().unwrap(), method }
        })
        .collect();
    change(&mut entries);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in entries {
        let level = (entry.method == CompressionMethod::Deflated).then_some(6);
        let options = SimpleFileOptions::DEFAULT
            .compression_method(entry.method)
            .compression_level(level)
            .last_modified_time(entry.date)
            .unix_permissions(0o644);
        writer.start_file(entry.name, options).unwrap();
        writer.write_all(&entry.contents).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
