//! The specifications that rules over archives rest on.

use crate::finding::Clause;

const fn appnote(name: &'static str) -> Clause {
    Clause { name, url: Some("https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT") }
}

/// How an archive is laid out.
pub const FORMAT: Clause = appnote("APPNOTE 6.3.10, 4.3.6 Overall .ZIP file format");
/// The header before contents.
pub const LOCAL_HEADER: Clause = appnote("APPNOTE 6.3.10, 4.3.7 Local file header");
/// The central directory.
pub const DIRECTORY: Clause = appnote("APPNOTE 6.3.10, 4.3.12 Central directory structure");
/// The end record.
pub const END: Clause = appnote("APPNOTE 6.3.10, 4.3.16 End of central directory record");
/// The fields for large archives.
pub const ZIP64: Clause = appnote("APPNOTE 6.3.10, 4.5.3 Zip64 Extended Information Extra Field");
/// Encryption, and UTF-8.
pub const FLAGS: Clause = appnote("APPNOTE 6.3.10, 4.4.4 general purpose bit flag");
/// Compression methods.
pub const METHOD: Clause = appnote("APPNOTE 6.3.10, 4.4.5 compression method");
/// Checksums.
pub const CHECKSUM: Clause = appnote("APPNOTE 6.3.10, 4.4.7 CRC-32");
/// Lengths, in the archive and expanded.
pub const LENGTHS: Clause =
    appnote("APPNOTE 6.3.10, 4.4.8 compressed size, 4.4.9 uncompressed size");
/// Kinds of files.
pub const ATTRIBUTES: Clause = appnote("APPNOTE 6.3.10, 4.4.15 external file attributes");
/// Names.
pub const NAME: Clause = appnote("APPNOTE 6.3.10, 4.4.17 file name");
/// Archives in parts.
pub const SPLIT: Clause = appnote("APPNOTE 6.3.10, 8 Splitting and Spanning ZIP files");
/// The encoding of names.
pub const LANGUAGE: Clause = appnote("APPNOTE 6.3.10, appendix D Language Encoding");
/// The one compression method of packages.
pub const DEFLATE: Clause =
    Clause { name: "RFC 1951", url: Some("https://www.rfc-editor.org/rfc/rfc1951") };
/// What Windows takes for a name.
pub const WINDOWS: Clause = Clause {
    name: "Windows, Naming Files, Paths, and Namespaces",
    url: Some("https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file"),
};
