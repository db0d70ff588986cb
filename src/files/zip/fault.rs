//! What can be wrong with an archive, as data. `check::archive` words it for people.

use std::sync::Arc;

/// One fault: what, of which entry, and where in the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The entry's name as it is read from the archive (never a path to be used); none for the archive as a whole.
    pub entry: Option<Arc<str>>,
    /// The byte of the archive where the record stands that is wrong.
    pub offset: u64,
}

/// What can be wrong with an archive or an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// There is no end record, and nothing at the start that looks like an archive.
    NotAnArchive,
    /// The archive is cut off: there is no end record, or it points at what is not there.
    Truncated,
    /// The archive is one of several parts.
    Split,
    /// So many bytes stand before the first entry.
    Prefixed(u64),
    /// So many bytes stand after the end record.
    Trailing(u64),
    /// A record of the central directory is not where it should be; what follows it is not read.
    Directory,
    /// The end record counts other entries than the central directory holds.
    Count {
        /// What the end record says.
        declared: u64,
        /// What is there.
        found: u64,
    },
    /// The fields for large archives contradict themselves or others.
    Zip64(Zip64Fault),
    /// More entries, or longer names together, than are read; the rest is not looked at.
    TooManyEntries {
        /// How many were read.
        read: u64,
        /// How many the end record promises.
        declared: u64,
    },
    /// The entries together swell beyond reason; those from here on are not expanded.
    BombTogether {
        /// The bytes that they would take.
        expanded: u64,
    },
    /// The name is wrong.
    Name(NameFault),
    /// The entry is a symbolic link.
    Symlink,
    /// The entry is a device, a pipe or a socket.
    Special,
    /// The entry is encrypted.
    Encrypted,
    /// The entry is compressed in another way than deflate.
    Method(u16),
    /// An earlier entry has the same path.
    Duplicate,
    /// Another entry has this path as its folder.
    FileAndFolder,
    /// There is no local header where the central directory says.
    LocalMissing,
    /// The local header says something else than the central directory.
    Local(Field),
    /// The contents go on beyond the room for contents.
    OutOfBounds,
    /// The entry starts inside another one.
    Overlap {
        /// The name of that other one.
        with: Arc<str>,
    },
    /// The contents swell beyond reason, and are not expanded.
    Bomb {
        /// Bytes in the archive.
        packed: u64,
        /// Bytes when expanded.
        expanded: u64,
    },
    /// The contents are an archive that swells beyond reason itself, or holds archives too deep.
    NestedBomb,
    /// The contents are longer or shorter than the central directory says.
    Length {
        /// What the central directory says.
        declared: u64,
        /// What was found; one more than declared stands for "more".
        found: u64,
    },
    /// The contents have another checksum than the central directory says.
    Checksum {
        /// What the central directory says.
        declared: u32,
        /// What was found.
        found: u32,
    },
    /// The compressed contents cannot be expanded.
    Damaged,
    /// A document (by its name) that is larger than [`LARGEST_READ`](super::LARGEST_READ), so that no rule looks into it.
    Unread {
        /// Its length in bytes.
        len: u64,
    },
}

/// How a name is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameFault {
    /// It has a segment `..`.
    Climbs,
    /// It starts at a root.
    Absolute,
    /// It starts with a drive letter.
    Drive,
    /// A backslash stands in it.
    Backslash,
    /// A control character stands in it.
    Control,
    /// It names nothing.
    Empty,
    /// It is not ASCII and does not say that it is UTF-8, but is.
    Undeclared,
    /// It is no UTF-8.
    NotUtf8,
    /// Windows refuses it, for the end of a segment or its length.
    Windows,
}

/// How the fields for large archives are wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zip64Fault {
    /// The end record refers to a second one that is not there.
    RecordMissing,
    /// Both end records have a value, and they differ.
    RecordDisagrees,
    /// An entry refers to a field that is not there.
    FieldMissing,
}

/// What a local header can say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The name.
    Name,
    /// The compression method.
    Method,
    /// Whether it is encrypted.
    Encryption,
    /// The checksum.
    Checksum,
    /// A length, compressed or not.
    Length,
}
