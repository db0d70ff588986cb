//! Writes a PO file.

use super::string;
use super::{Catalogue, Entry};

/// The text of a PO file.
#[must_use]
pub fn write(catalogue: &Catalogue) -> String {
    let fields = catalogue.header.iter().map(|(name, value)| format!("{name}: {value}\n"));
    let header: String = fields.collect();
    let mut out = String::new();
    string::write("msgid", "", &mut out);
    // A header of one field stands on lines of its own all the same.
    out.push_str("msgstr \"\"\n");
    for line in header.split_inclusive('\n') {
        let mut one = String::new();
        string::write("", line, &mut one);
        out.push_str(one.trim_start());
    }
    for entry in &catalogue.entries {
        out.push('\n');
        write_entry(entry, &mut out);
    }
    out
}

fn write_entry(entry: &Entry, out: &mut String) {
    for remark in entry.remarks.iter().flat_map(|remark| remark.split('\n')) {
        out.extend(["#. ", remark, "\n"]);
    }
    for reference in &entry.references {
        out.extend(["#: ", reference, "\n"]);
    }
    if entry.fuzzy {
        out.push_str("#, fuzzy\n");
    }
    string::write("msgctxt", &entry.context, out);
    string::write("msgid", &entry.source, out);
    string::write("msgstr", &entry.translation, out);
}
