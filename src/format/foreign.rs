//! Formats that people bring and that are not judged: they are told what they have.

use crate::files::{FilePath, Files};

/// A format by its name and by the file that only it has.
struct Foreign {
    name: &'static str,
    has: fn(&FilePath) -> bool,
}

static FOREIGN: &[Foreign] = &[
    Foreign { name: "AICC", has: |path| is_aicc(&path.extension()) },
    Foreign { name: "xAPI (tincan.xml)", has: |path| path.name() == "tincan.xml" },
    Foreign { name: "H5P", has: |path| path.as_str() == "h5p.json" },
    Foreign { name: "Moodle backup", has: |path| path.as_str() == "moodle_backup.xml" },
    Foreign { name: "EPUB", has: |path| path.as_str() == "META-INF/container.xml" },
    Foreign { name: "eXeLearning", has: |path| path.as_str() == "contentv3.xml" },
];

/// The four tables of an AICC course; each names the others.
fn is_aicc(extension: &str) -> bool {
    matches!(extension, "crs" | "cst" | "des")
}

/// The name of the foreign format of these files, if they are of one.
pub(super) fn name(files: &Files) -> Option<&'static str> {
    let found = FOREIGN.iter().find(|foreign| files.keys().any(foreign.has));
    found.map(|foreign| foreign.name)
}
