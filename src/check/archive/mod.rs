//! Rules over an archive as a stranger made it, before anything in it is read: hostile, damaged or careless. One file each.
//!
//! Reading finds the faults ([`crate::files::zip::inspect`]); a rule here says what one means, what it costs and what to do.
//! That two names differ in case only, that the manifest stands in a folder, and which characters a path holds, is judged
//! by [`package`](super::package), of folders too.

mod backslash;
mod bomb;
mod checksum;
mod clause;
mod contents_damaged;
mod directory_damaged;
mod duplicate_entry;
mod encrypted;
mod entry_too_large;
mod header_mismatch;
mod method;
mod name_encoding;
mod name_invalid;
mod overlap;
mod path_absolute;
mod path_climbs;
mod prefixed;
mod split;
mod symlink;
mod too_many_entries;
mod trailing_data;
mod truncated;
mod unreadable;
mod windows_name;
mod zip64;

use crate::files::FilePath;
use crate::files::zip::{Fault, Inspected};
use crate::finding::{Code, Finding, Findings, Place, Rule, Words};
use crate::words;

/// Every rule over an archive.
pub static RULES: &[&Rule<Inspected>] = &[
    &backslash::RULE,
    &bomb::RULE,
    &checksum::RULE,
    &contents_damaged::RULE,
    &directory_damaged::RULE,
    &duplicate_entry::RULE,
    &encrypted::RULE,
    &entry_too_large::RULE,
    &header_mismatch::RULE,
    &method::RULE,
    &name_encoding::RULE,
    &name_invalid::RULE,
    &overlap::RULE,
    &path_absolute::RULE,
    &path_climbs::RULE,
    &prefixed::RULE,
    &split::RULE,
    &symlink::RULE,
    &too_many_entries::RULE,
    &trailing_data::RULE,
    &truncated::RULE,
    &unreadable::RULE,
    &windows_name::RULE,
    &zip64::RULE,
];

/// The path of what is found of an archive as a whole: no file in it is meant.
pub const WHOLE: &str = "(archive)";

/// How many findings of one code are listed; what is beyond them is counted in one more.
const LISTED: usize = 25;

/// Judges an archive. Findings about an entry stand at its path, as far as that can be a path inside the package; those about
/// the archive as a whole at [`WHOLE`].
#[must_use]
pub fn judge(inspected: &Inspected) -> Findings {
    super::run(RULES, inspected)
}

/// Adds a finding for every fault that `word` has words for: what is wrong, and the way out.
fn each(
    inspected: &Inspected,
    code: &'static Code,
    findings: &mut Findings,
    word: impl Fn(&Fault) -> Option<(Words, Words)>,
) {
    let worded = |fault| word(fault).map(|words| (fault, words));
    let mut found = inspected.faults.iter().filter_map(worded);
    let listed = found.by_ref().take(LISTED);
    findings.extend(listed.filter_map(|(fault, (message, help))| {
        place(fault).map(|place| Finding::new(code, place, message, help))
    }));
    let more = found.count();
    if let (1.., Some(place)) = (more, whole()) {
        let message = words!("nog {more} keer hetzelfde", "the same {more} times more");
        let help = words!("los de genoemde op en kijk opnieuw", "mend those listed and look again");
        findings.add(code, place, message, help);
    }
}

/// Where a fault is: the entry's path without what leads out of the package.
fn place(fault: &Fault) -> Option<Place> {
    let Some(name) = &fault.entry else { return whole() };
    let plain = |c: char| {
        if c == '\\' {
            '/'
        } else if c.is_control() {
            '\u{FFFD}'
        } else {
            c
        }
    };
    let text: String = name.chars().map(plain).collect();
    let inside = |segment: &&str| !matches!(*segment, "" | "." | "..");
    let mut segments: Vec<&str> = text.split('/').filter(inside).collect();
    let is_drive = |segment: &&str| segment.len() == 2 && segment.ends_with(':');
    if segments.first().is_some_and(is_drive) {
        segments.remove(0);
    }
    let path = FilePath::new(&cut(&segments.join("/")));
    path.ok().map_or_else(whole, |path| Some(Place::file(&path)))
}

fn whole() -> Option<Place> {
    FilePath::new(WHOLE).ok().map(|path| Place::file(&path))
}

/// The name of the entry that a fault is about, as it stands in a message.
fn shown(fault: &Fault) -> String {
    quoted(fault.entry.as_deref().unwrap_or_default())
}

/// A name as it stands in a message: in quotes.
fn quoted(name: &str) -> String {
    format!("\"{}\"", cut(name))
}

/// A name that is not too long to be shown.
fn cut(name: &str) -> String {
    const MOST: usize = 200;
    if name.chars().count() <= MOST {
        return name.to_owned();
    }
    name.chars().take(MOST).chain(['…']).collect()
}
