//! `releases.toml` as text: one line for each identifier, sorted, so that a pull request shows what a release adds.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::course::{Id, Ledger, Named, Names, Registered, RegisteredItem, Release};
use crate::definition::LEDGER_FORMAT;

const HEAD: &str = "\
# The releases of this course, and every identifier that learners' work hangs on. `lespakket release` writes this file:
# read it in a review, keep it in version control, and leave changing it to the program.
";

/// The text of a ledger. Reading it gives the same ledger.
#[must_use]
pub fn write(ledger: &Ledger) -> String {
    let mut text = format!("{HEAD}format = {LEDGER_FORMAT}\n");
    for release in &ledger.releases {
        write_release(&mut text, release);
    }
    let register = &ledger.register;
    text.push_str("\n[register]\n");
    let scos = register.scos.iter().map(|(id, known)| row(&[("id", quoted(id))], known, &[]));
    list(&mut text, "scos", scos);
    let mut entries = |name: &str, of: &BTreeMap<Id, Registered>, what: Named| {
        let rows = of.iter().map(|(id, known)| {
            row(&[("id", quoted(id.as_str()))], known, &names(&register.names, what, id))
        });
        list(&mut text, name, rows);
    };
    entries("units", &register.units, Named::Unit);
    entries("pages", &register.pages, Named::Page);
    entries("quizzes", &register.quizzes, Named::Task);
    entries("objectives", &register.objectives, Named::Objective);
    let items = register.items.iter().map(|(id, item)| item_row(id, item, &register.names));
    list(&mut text, "items", items);
    text
}

fn write_release(text: &mut String, release: &Release) {
    let Release { version, date, change, outline, source, tool, packages } = release;
    let fields = [
        ("version", version.to_string()),
        ("date", date.to_string()),
        ("change", change.name().to_owned()),
        ("outline", outline.clone()),
        ("source", source.clone()),
        ("tool", tool.clone()),
    ];
    text.push_str("\n[[releases]]\n");
    for (name, value) in fields {
        let _ = writeln!(text, "{name} = {}", quoted(&value));
    }
    let rows = packages.iter().map(|package| {
        let mut fields = vec![
            ("format", quoted(&package.format)),
            ("file", quoted(&package.file)),
            ("sha256", quoted(&package.sha256)),
            ("bytes", package.bytes.to_string()),
        ];
        fields.extend(package.lms.as_ref().map(|lms| ("lms", quoted(lms))));
        inline(&fields)
    });
    list(text, "packages", rows);
}

/// A list with one row a line; nothing when there are none.
fn list(text: &mut String, name: &str, rows: impl Iterator<Item = String>) {
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return;
    }
    let _ = writeln!(text, "{name} = [");
    rows.for_each(|row| {
        let _ = writeln!(text, "  {row},");
    });
    text.push_str("]\n");
}

fn inline(fields: &[(&str, String)]) -> String {
    let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name} = {value}")).collect();
    format!("{{ {} }}", fields.join(", "))
}

fn row(first: &[(&'static str, String)], known: &Registered, names: &[String]) -> String {
    let mut fields = first.to_vec();
    fields.push(("since", quoted(&known.since.to_string())));
    fields.extend(known.retired.as_ref().map(|version| ("retired", quoted(&version.to_string()))));
    if !known.key.is_empty() {
        fields.push(("key", quoted(&known.key)));
    }
    if !names.is_empty() {
        fields.push(("names", texts(names)));
    }
    inline(&fields)
}

fn item_row(id: &Id, item: &RegisteredItem, names: &Names) -> String {
    let first = [("id", quoted(id.as_str())), ("kind", quoted(&item.kind))];
    let row = row(&first, &item.common, &self::names(names, Named::Task, id));
    let mut fields = Vec::new();
    if item.meaning != item.common.since {
        fields.push(("meaning", quoted(&item.meaning.to_string())));
    }
    let lists = [
        ("options", &item.options.current),
        ("sources", &item.sources.current),
        ("retired_options", &item.options.retired),
        ("retired_sources", &item.sources.retired),
    ];
    let pairs = |options: &BTreeMap<String, String>| -> Vec<String> {
        options.iter().map(|(id, text)| format!("{id}: {text}")).collect()
    };
    fields.extend(
        lists
            .iter()
            .filter(|(_, list)| !list.is_empty())
            .map(|(name, list)| (*name, texts(&pairs(list)))),
    );
    let mut more = String::new();
    for (name, value) in fields {
        let _ = write!(more, ", {name} = {value}");
    }
    row.strip_suffix(" }").map_or(row.clone(), |open| format!("{open}{more} }}"))
}

fn names(names: &Names, what: Named, id: &Id) -> Vec<String> {
    let of = names.iter().filter(|((kind, _), identity)| *kind == what && *identity == id);
    of.map(|((_, name), _)| name.to_string()).collect()
}

fn texts(texts: &[String]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
