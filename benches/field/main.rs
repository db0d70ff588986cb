//! Judges packages from the field of which a verdict is believed: `cargo bench --bench field -- FOLDER`.
//!
//! `FOLDER/INDEX.tsv` has a line of column names and then one line a package, with tabs: path, standard, source, path there,
//! what is believed (a text that starts with `valid` or `invalid`; anything else is not held against the judge), why. Printed
//! are every package on which judge and belief differ, with the reason in `reasons.tsv` if one is known, then a table by
//! standard. Exit status 1 when a difference has no reason. `--all` prints the others too.

mod table;

use std::io;
use std::path::Path;
use std::process::ExitCode;

use lespakket::finding::Severity;
use lespakket::pipeline::{Input, Options, Validated, validate_input};
use table::{Row, Table, Verdict};

/// Packages on which the belief is wrong, and the clause that says so: path, tab, reason.
const REASONS: &str = include_str!("reasons.tsv");

fn main() -> io::Result<ExitCode> {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let Some(folder) = arguments.iter().find(|word| !word.starts_with("--")) else {
        println!("no folder was named: nothing to judge");
        return Ok(ExitCode::SUCCESS);
    };
    let all = arguments.iter().any(|word| word == "--all");
    let mut table = Table::default();
    for line in std::fs::read_to_string(Path::new(folder).join("INDEX.tsv"))?.lines().skip(1) {
        if let Some(row) = judge(Path::new(folder), line) {
            if all || row.verdict == Verdict::Differs {
                println!("{row}");
            }
            table.add(&row);
        }
    }
    println!("{table}");
    Ok(if table.unexplained() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn judge(folder: &Path, line: &str) -> Option<Row> {
    let cells: Vec<&str> = line.split('\t').collect();
    let (path, standard, believed) = (*cells.first()?, *cells.get(1)?, *cells.get(4)?);
    let file = folder.join(path);
    let judged = validate_input(Input::Path(&file), &Options::default(), &|_| {});
    let errors = judged.as_ref().map_or_else(|error| vec![error.to_string()], errors);
    let verdict = match (believed, errors.is_empty()) {
        (text, true) if text.starts_with("valid") => Verdict::Agrees,
        (text, false) if text.starts_with("invalid") => Verdict::Agrees,
        (text, _) if text.starts_with("valid") || text.starts_with("invalid") => Verdict::Differs,
        _ => Verdict::Unknown,
    };
    Some(Row {
        path: path.to_owned(),
        standard: standard.split(' ').next().unwrap_or_default().to_owned(),
        believed: believed.to_owned(),
        format: judged.ok().and_then(|judged| judged.format).unwrap_or("no known format"),
        errors,
        verdict,
        reason: reason(path),
    })
}

/// The codes of the errors, each with how often it was found.
fn errors(judged: &Validated) -> Vec<String> {
    let errors = judged.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let mut counts = std::collections::BTreeMap::new();
    errors.for_each(|finding| *counts.entry(finding.code.id).or_insert(0_usize) += 1);
    counts.into_iter().map(|(code, count)| format!("{code} ×{count}")).collect()
}

fn reason(path: &str) -> Option<&'static str> {
    REASONS.lines().filter_map(|line| line.split_once('\t')).find_map(|(of, reason)| {
        let fits = of.strip_suffix('*').map_or(of == path, |start| path.starts_with(start));
        fits.then_some(reason)
    })
}
