//! The ledger: `releases.toml` as types. What is wrong with it is an error: nobody may build or release on a ledger that
//! cannot be trusted.

mod schema;

use std::collections::BTreeMap;

use semver::Version;

use super::fault::ledger::{LOST, MERGE_CONFLICT, NEWER_TOOL, OUT_OF_ORDER, RELEASED_TWICE};
use super::form::date;
use super::text::Text;
use super::toml::{self, Table};
use crate::course::{
    Class, Id, Ledger, Named, Names, Options, Register, Registered, RegisteredItem, Release,
    ReleasedPackage,
};
use crate::files::{Error, FilePath, Files};
use crate::finding::{Findings, Place};
use crate::words;

/// The file of the ledger.
pub const LEDGER: &str = "releases.toml";
/// The folder of what was released, one file a release.
pub const OUTLINES: &str = "releases";
/// The form of the file that this program writes, and the newest that it reads.
pub const FORMAT: u32 = 1;
/// How marks of a merge begin.
const CONFLICTS: [&str; 3] = ["<<<<<<<", ">>>>>>>", "======="];

/// Reads the ledger of a course folder; none when nothing was released, or when it cannot be read, which was reported.
pub fn read(files: &Files, findings: &mut Findings) -> Result<Option<Ledger>, Error> {
    let Some((path, blob)) = files.get_key_value(LEDGER) else {
        lost(files, findings);
        return Ok(None);
    };
    let Some(text) = Text::read(path, blob, findings)? else { return Ok(None) };
    if let Some(place) = conflict(&text) {
        findings.add(
            &MERGE_CONFLICT,
            place,
            words!("hier staat een samenvoeging die niet is afgemaakt", "here stands a merge that was not finished"),
            words!("kies de uitgave die cursisten al hebben, en geef de andere wijzigingen opnieuw uit", "keep the release that learners have already, and release the other changes again"),
        );
        return Ok(None);
    }
    let part = text.start()..text.as_str().len();
    let mut own = Findings::new();
    let table = toml::read(&text, part.clone(), schema::LEDGER, &mut own);
    let root = Table { text: &text, offset: part.start, entries: table.get_ref(), span: 0..0 };
    if root.whole("format").is_some_and(|format| format > FORMAT) {
        findings.add(
            &NEWER_TOOL,
            root.place_at("format"),
            words!(
                "dit bestand is van een nieuwere versie van lespakket",
                "this file is of a newer version of lespakket"
            ),
            words!("werk lespakket bij", "update lespakket"),
        );
        return Ok(None);
    }
    let sound = own.is_empty();
    findings.append(own);
    let mut reader = Reader { findings, names: Names::new() };
    let ledger = reader.ledger(&root);
    Ok(sound.then_some(ledger))
}

/// Reports what is kept of releases that no ledger speaks of.
fn lost(files: &Files, findings: &mut Findings) {
    let is_outline = |path: &&FilePath| path.parent() == OUTLINES && path.extension() == "json";
    let Some(outline) = files.keys().find(is_outline) else { return };
    findings.add(
        &LOST,
        Place::file(outline),
        words!(
            "hier is iets uitgegeven, maar `{LEDGER}` is weg",
            "something was released here, but `{LEDGER}` is gone"
        ),
        words!(
            "zet het bestand terug zoals het in git stond",
            "put the file back as it was in git"
        ),
    );
}

fn conflict(text: &Text) -> Option<Place> {
    let mut at = 0;
    for line in text.as_str().split_inclusive('\n') {
        if CONFLICTS.iter().any(|mark| line.starts_with(mark)) {
            return Some(text.place(at..at + line.trim_end().len()));
        }
        at += line.len();
    }
    None
}

/// Reads tables that were judged, and reports what only shows when they are seen together.
struct Reader<'a> {
    findings: &'a mut Findings,
    names: Names,
}

impl Reader<'_> {
    fn ledger(&mut self, root: &Table) -> Ledger {
        let tables = root.tables("releases");
        let releases: Vec<Release> = tables.iter().filter_map(release).collect();
        self.order(&tables, &releases);
        let register = root.table("register").map(|table| self.register(&table));
        Ledger { releases, register: register.unwrap_or_default() }
    }

    /// Versions ascend, dates do not descend.
    fn order(&mut self, tables: &[Table], releases: &[Release]) {
        for (pair, table) in releases.windows(2).zip(tables.iter().skip(1)) {
            let [before, after] = pair else { continue };
            let (version, last) = (&after.version, &before.version);
            if version == last {
                self.twice(table.place_at("version"), version);
            } else if version < last {
                self.findings.add(
                    &OUT_OF_ORDER,
                    table.place_at("version"),
                    words!("{version} staat na {last}", "{version} stands after {last}"),
                    words!(
                        "zet het bestand terug zoals het in git stond",
                        "put the file back as it was in git"
                    ),
                );
            }
            if after.date < before.date {
                let (date, last) = (after.date, before.date);
                self.findings.add(
                    &OUT_OF_ORDER,
                    table.place_at("date"),
                    words!(
                        "{date} ligt voor de uitgave ervoor ({last})",
                        "{date} lies before the release before it ({last})"
                    ),
                    words!(
                        "zet het bestand terug zoals het in git stond",
                        "put the file back as it was in git"
                    ),
                );
            }
        }
    }

    fn register(&mut self, table: &Table) -> Register {
        let common = |table: &Table, _: &Id| registered(table);
        Register {
            scos: self.scos(table),
            units: self.entries(table, "units", Named::Unit, common),
            pages: self.entries(table, "pages", Named::Page, common),
            quizzes: self.entries(table, "quizzes", Named::Task, common),
            items: self.entries(table, "items", Named::Task, |table, _| item(table)),
            objectives: self.entries(table, "objectives", Named::Objective, common),
            names: std::mem::take(&mut self.names),
        }
    }

    fn scos(&mut self, table: &Table) -> BTreeMap<String, Registered> {
        let mut scos = BTreeMap::new();
        for row in table.tables("scos") {
            let (Some(id), Some(known)) = (row.text("id"), registered(&row)) else { continue };
            if scos.insert(id.clone(), known).is_some() {
                self.twice(row.place_at("id"), &id);
            }
        }
        scos
    }

    fn entries<T>(
        &mut self,
        table: &Table,
        name: &str,
        what: Named,
        read: fn(&Table, &Id) -> Option<T>,
    ) -> BTreeMap<Id, T> {
        let mut entries = BTreeMap::new();
        for row in table.tables(name) {
            let Some(id) = row.id("id") else { continue };
            for other in row.ids("names") {
                self.names.insert((what, other.value), id.clone());
            }
            let Some(known) = read(&row, &id) else { continue };
            if entries.insert(id.clone(), known).is_some() {
                self.twice(row.place_at("id"), &id);
            }
        }
        entries
    }

    fn twice(&mut self, place: Place, what: &dyn std::fmt::Display) {
        self.findings.add(
            &RELEASED_TWICE,
            place,
            words!("`{what}` staat er twee keer", "`{what}` stands there twice"),
            words!(
                "houd die van de uitgave die cursisten al hebben",
                "keep the one of the release that learners have already"
            ),
        );
    }
}

fn version(table: &Table, name: &str) -> Option<Version> {
    Version::parse(&table.text(name)?).ok()
}

fn release(table: &Table) -> Option<Release> {
    Some(Release {
        version: version(table, "version")?,
        date: date(&table.text("date")?)?,
        change: Class::named(&table.text("change")?)?,
        outline: table.text("outline")?,
        source: table.text("source")?,
        tool: table.text("tool")?,
        packages: table.tables("packages").iter().filter_map(package).collect(),
    })
}

fn package(table: &Table) -> Option<ReleasedPackage> {
    Some(ReleasedPackage {
        format: table.text("format")?,
        file: table.text("file")?,
        sha256: table.text("sha256")?,
        bytes: table.long("bytes")?,
        lms: table.text("lms"),
    })
}

fn registered(table: &Table) -> Option<Registered> {
    Some(Registered {
        since: version(table, "since")?,
        retired: version(table, "retired"),
        key: table.text("key").unwrap_or_default(),
    })
}

fn item(table: &Table) -> Option<RegisteredItem> {
    let common = registered(table)?;
    Some(RegisteredItem {
        kind: table.text("kind")?,
        meaning: version(table, "meaning").unwrap_or_else(|| common.since.clone()),
        options: options(table, "options", "retired_options"),
        sources: options(table, "sources", "retired_sources"),
        common,
    })
}

fn options(table: &Table, current: &str, retired: &str) -> Options {
    let read = |name: &str| {
        let pair = |text: String| {
            let (id, text) = text.split_once(": ")?;
            Some((id.to_owned(), text.to_owned()))
        };
        table.words(name).into_iter().filter_map(pair).collect()
    };
    Options { current: read(current), retired: read(retired) }
}
