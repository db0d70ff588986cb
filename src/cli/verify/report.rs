//! What came of verifying a package, for people and for programs.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use crate::finding::{Language, Words};
use crate::release::verify::{Difference, Listing, Origin, Verified};
use crate::words;

/// How many differences are named one by one.
const NAMED: usize = 50;
/// The version of this program.
const TOOL: &str = env!("CARGO_PKG_VERSION");

/// For people.
pub fn human(package: &Path, verified: &Verified, language: Language) -> String {
    let mut text = String::new();
    let mut line = |words: &Words| {
        let _ = writeln!(text, "{}", words.in_language(language));
    };
    line(&head(package, verified));
    line(&release(verified));
    remarks(verified).iter().for_each(&mut line);
    for difference in verified.differences.iter().take(NAMED) {
        line(&self::difference(difference));
    }
    if let Some(more) = verified.differences.len().checked_sub(NAMED).filter(|more| *more > 0) {
        line(&words!("  … en nog {more}", "  … and {more} more"));
    }
    text
}

fn head(package: &Path, verified: &Verified) -> Words {
    let package = package.display();
    let version = &verified.identity.release.version;
    if verified.is_same() {
        return words!(
            "{package}: byte voor byte wat de bron van uitgave {version} geeft",
            "{package}: byte for byte what the source of release {version} gives"
        );
    }
    words!(
        "{package}: niet wat de bron van uitgave {version} geeft",
        "{package}: not what the source of release {version} gives"
    )
}

fn release(verified: &Verified) -> Words {
    let identity = &verified.identity;
    let (date, format) = (identity.release.date, identity.format);
    let made_for = identity.lms.map(|lms| format!(", {}", lms.name)).unwrap_or_default();
    let (nl, en) = match &verified.origin {
        Origin::Folder => ("de map".to_owned(), "the folder".to_owned()),
        Origin::Commit(hash) => {
            let hash = hash.get(..12).unwrap_or(hash);
            (format!("commit {hash}"), format!("commit {hash}"))
        }
    };
    words!(
        "  {format}{made_for}, uitgegeven op {date}; bron: {nl}",
        "  {format}{made_for}, released on {date}; source: {en}"
    )
}

/// What explains a difference, or is worth knowing.
fn remarks(verified: &Verified) -> Vec<Words> {
    let mut remarks = Vec::new();
    match verified.identity.listing {
        Listing::Same => remarks.push(words!(
            "  de lijst van uitgaven kent precies dit bestand",
            "  the ledger knows exactly this file"
        )),
        Listing::Other => remarks.push(words!(
            "  de lijst van uitgaven kent een ander bestand van die naam: dit is niet wat is uitgegeven",
            "  the ledger knows another file of that name: this is not what was released"
        )),
        Listing::Absent => remarks.push(words!(
            "  de uitgave heeft zo'n pakket niet: het is er los van gemaakt",
            "  the release has no such package: it was made apart from it"
        )),
    }
    if !verified.is_source_released {
        remarks.push(words!(
            "  de bron in die commit is niet de bron van de uitgave: er is uitgegeven met wijzigingen die niet waren vastgelegd",
            "  the source in that commit is not the source of the release: it was released with changes that were not committed"
        ));
    }
    if !verified.is_ledger_kept {
        remarks.push(words!(
            "  de lijst van uitgaven zegt nu iets anders over deze uitgave dan in die commit",
            "  the ledger now says something else of this release than it did in that commit"
        ));
    }
    if verified.faults > 0 {
        remarks.push(words!(
            "  het archief zelf is niet in orde: `lespakket validate` zegt waarom",
            "  the archive itself is not in order: `lespakket validate` says why"
        ));
    }
    let tool = &verified.identity.release.tool;
    if tool != TOOL {
        remarks.push(words!(
            "  gemaakt met lespakket {tool}, dit is {TOOL}",
            "  made with lespakket {tool}, this is {TOOL}"
        ));
    }
    remarks
}

fn difference(difference: &Difference) -> Words {
    match difference {
        Difference::OnlyInPackage(path) => {
            words!("  alleen in het pakket: {path}", "  only in the package: {path}")
        }
        Difference::OnlyInRebuild(path) => {
            words!("  niet in het pakket: {path}", "  not in the package: {path}")
        }
        Difference::Unreadable(path) => {
            words!("  onleesbaar in het pakket: {path}", "  not readable in the package: {path}")
        }
        Difference::Contents { path, at, text: None } => {
            words!("  anders: {path}, vanaf byte {at}", "  differs: {path}, from byte {at}")
        }
        Difference::Contents { path, at, text: Some(text) } => {
            let line = text.line;
            let (package, rebuilt) = (printable(&text.package), printable(&text.rebuilt));
            let lines = format!("    - {package}\n    + {rebuilt}");
            words!(
                "  anders: {path}, vanaf byte {at}, regel {line} (- het pakket, + de bron)\n{lines}",
                "  differs: {path}, from byte {at}, line {line} (- the package, + the source)\n{lines}"
            )
        }
        other => of_archive(other),
    }
}

/// Differences between archives whose files are the same.
fn of_archive(difference: &Difference) -> Words {
    match difference {
        Difference::Order { place, package, rebuilt } => {
            let place = place + 1;
            let (package, rebuilt) = (shown(package.as_ref()), shown(rebuilt.as_ref()));
            words!(
                "  de bestanden zijn gelijk; de volgorde niet, vanaf de {place}e: {package} in plaats van {rebuilt}",
                "  the files are the same; their order is not, from number {place} on: {package} for {rebuilt}"
            )
        }
        Difference::Dates { name, package, rebuilt } => {
            let name = printable(name);
            words!(
                "  de bestanden zijn gelijk; hun datums niet, zoals van {name}: {package} in plaats van {rebuilt}",
                "  the files are the same; their dates are not, such as that of {name}: {package} for {rebuilt}"
            )
        }
        Difference::Compression { name } => {
            let name = printable(name);
            words!(
                "  de bestanden zijn gelijk; zij zijn anders ingepakt, zoals {name}",
                "  the files are the same; they are compressed otherwise, such as {name}"
            )
        }
        Difference::Archive { at } => words!(
            "  de bestanden zijn gelijk; het archief eromheen niet, vanaf byte {at}",
            "  the files are the same; the archive around them is not, from byte {at}"
        ),
        _ => words!("", ""),
    }
}

fn shown(name: Option<&String>) -> String {
    name.map_or_else(|| "–".to_owned(), |name| printable(name))
}

/// What a stranger's archive holds must not steer a terminal.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// For programs; documented in `docs/reports.md`.
pub fn json(package: &Path, verified: &Verified) -> String {
    let identity = &verified.identity;
    let release = &identity.release;
    let (origin, commit) = match &verified.origin {
        Origin::Folder => ("folder", None),
        Origin::Commit(hash) => ("commit", Some(hash)),
    };
    let listing = match identity.listing {
        Listing::Same => "same",
        Listing::Other => "other",
        Listing::Absent => "absent",
    };
    let value = json!({
        "same": verified.is_same(),
        "package": {
            "path": package.display().to_string(),
            "sha256": verified.package.sha256,
            "bytes": verified.package.bytes,
        },
        "rebuilt": { "sha256": verified.rebuilt.sha256, "bytes": verified.rebuilt.bytes },
        "release": {
            "version": release.version.to_string(),
            "date": release.date.to_string(),
            "format": identity.format,
            "lms": identity.lms.map(|lms| lms.id),
            "tool": release.tool,
        },
        "tool": TOOL,
        "ledger": listing,
        "ledger_kept": verified.is_ledger_kept,
        "source": { "from": origin, "commit": commit, "released": verified.is_source_released },
        "faults": verified.faults,
        "differences": verified.differences.iter().map(row).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn row(difference: &Difference) -> Value {
    match difference {
        Difference::OnlyInPackage(path) => json!({ "kind": "only_in_package", "path": path }),
        Difference::OnlyInRebuild(path) => json!({ "kind": "only_in_rebuilt", "path": path }),
        Difference::Unreadable(path) => json!({ "kind": "unreadable", "path": path }),
        Difference::Contents { path, at, text } => json!({
            "kind": "contents",
            "path": path,
            "at": at,
            "line": text.as_ref().map(|text| text.line),
            "package": text.as_ref().map(|text| &text.package),
            "rebuilt": text.as_ref().map(|text| &text.rebuilt),
        }),
        Difference::Order { place, package, rebuilt } => {
            json!({ "kind": "order", "at": place, "package": package, "rebuilt": rebuilt })
        }
        Difference::Dates { name, package, rebuilt } => {
            json!({ "kind": "dates", "path": name, "package": package, "rebuilt": rebuilt })
        }
        Difference::Compression { name } => json!({ "kind": "compression", "path": name }),
        Difference::Archive { at } => json!({ "kind": "archive", "at": at }),
    }
}
