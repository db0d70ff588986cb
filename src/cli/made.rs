//! What `package` says of the packages that it made, and of what their formats cannot express.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::messages;
use crate::finding::Language;
use crate::finding::report::Judgement;
use crate::package::Loss;
use crate::pipeline::{Checked, Product};

/// The course first, then each package that was judged.
pub fn judgements<'a>(
    prefix: &'a str,
    checked: &'a Checked,
    packages: impl IntoIterator<Item = &'a Product>,
) -> Vec<Judgement<'a>> {
    let (files, findings) = (&checked.files, &checked.findings);
    let course = Judgement { name: prefix.trim_end_matches('/'), prefix, files, findings };
    let own = packages.into_iter().map(|one| Judgement {
        name: one.prefix.trim_end_matches('!'),
        prefix: &one.prefix,
        files: &one.files,
        findings: &one.findings,
    });
    std::iter::once(course).chain(own).collect()
}

/// For people: the packages with their size, and under each the losses; one loss of many items stands once.
pub fn listing(packages: &[Product], language: Language) -> String {
    let mut text = String::new();
    for package in packages {
        written(&mut text, package, language);
        for (loss, items) in grouped(&package.losses) {
            let loss = messages::loss(loss, &items);
            let _ = writeln!(text, "{}", loss.in_language(language));
        }
    }
    text
}

/// For people: the packages with size and digest, without what they lose.
pub fn packages(packages: &[Product], language: Language) -> String {
    let mut text = String::new();
    for package in packages {
        written(&mut text, package, language);
    }
    text
}

fn written(text: &mut String, package: &Product, language: Language) {
    if let Some(written) = &package.written {
        let size = messages::size(written.bytes, language);
        let _ = writeln!(text, "{}  {size}", package.path.display());
        if let Some(sha256) = &written.sha256 {
            let _ = writeln!(text, "  sha256 {sha256}");
        }
    }
}

/// Losses that say the same, with the items that they are of, in the order of the first.
fn grouped(losses: &[Loss]) -> Vec<(&Loss, Vec<&str>)> {
    let mut groups: Vec<(&Loss, Vec<&str>)> = Vec::new();
    for loss in losses {
        let same = groups
            .iter_mut()
            .find(|(first, _)| first.what == loss.what && first.instead == loss.instead);
        match same {
            Some((_, items)) => items.extend(loss.item.as_deref()),
            None => groups.push((loss, loss.item.as_deref().into_iter().collect())),
        }
    }
    groups
}

/// For programs: `packages` and `losses`.
pub fn additions(packages: &[Product], language: Language) -> Map<String, Value> {
    let written = packages.iter().filter_map(|package| {
        let written = package.written.as_ref()?;
        Some(json!({
            "format": package.format,
            "path": package.path.display().to_string(),
            "sha256": written.sha256,
            "bytes": written.bytes,
        }))
    });
    let losses = packages.iter().flat_map(|package| &package.losses);
    let mut more = Map::new();
    more.insert("packages".to_owned(), written.collect());
    more.insert("losses".to_owned(), losses.map(|loss| row(loss, language)).collect());
    more
}

fn row(loss: &Loss, language: Language) -> Value {
    json!({
        "format": loss.format,
        "item": loss.item,
        "what": loss.what.in_language(language),
        "instead": loss.instead.in_language(language),
    })
}
