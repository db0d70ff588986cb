//! Metadata is no longer than every system takes.

use super::clause::LOM;
use super::record;
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A text in metadata over the smallest permitted maximum.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/metadata-length",
    severity: Severity::Warning,
    clauses: &[LOM],
    doc: Doc {
        nl: "IEEE LOM noemt per element een lengte die elk systeem ten minste aan moet kunnen, bijvoorbeeld 1000 \
            tekens voor een titel en 50 voor een versie. Deze tekst is langer: een catalogus mag hem afkappen.",
        en: "IEEE LOM names a length for each element that every system must be able to take, 1000 characters for a \
            title and 50 for a version for example. This text is longer: a catalogue may cut it off.",
    },
};

/// The longest that every system takes, in characters: the element and, where that matters, what it stands in.
const LONGEST: &[(&str, &str, usize)] = &[
    ("title", "", 1000),
    ("catalog", "", 1000),
    ("entry", "taxon", 500),
    ("entry", "", 1000),
    ("language", "", 100),
    ("description", "general", 2000),
    ("description", "classification", 2000),
    ("description", "", 1000),
    ("keyword", "", 1000),
    ("coverage", "", 1000),
    ("version", "", 50),
    ("entity", "", 1000),
    ("vcard", "", 1000),
    ("metadataschema", "", 30),
    ("metadatascheme", "", 30),
    ("format", "", 500),
    ("size", "", 30),
    ("location", "", 1000),
    ("minimumversion", "", 30),
    ("maximumversion", "", 30),
    ("installationremarks", "", 1000),
    ("otherplatformrequirements", "", 1000),
    ("typicalagerange", "", 1000),
    ("source", "", 1000),
    ("id", "", 100),
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    record::each(&scope, |file, record| {
        record::visit(record, &mut |path| {
            let Some((element, name, longest)) = bounded(path) else { return };
            let length = element.own_text().trim().chars().count();
            if length > longest {
                findings.add(
                    &CODE,
                    Place::span(file, element.text_span()),
                    words!(
                        "<{name}> is {length} tekens lang; elk systeem hoeft er maar {longest} te kunnen",
                        "<{name}> is {length} characters long; a system need only take {longest}"
                    ),
                    words!("kort de tekst in", "shorten the text"),
                );
            }
        });
    });
}

/// An element that holds text, with the name of what it tells and its bound.
fn bounded<'a>(path: &[&'a Element]) -> Option<(&'a Element, &'a str, usize)> {
    let (element, around) = path.split_last()?;
    let is_text = matches!(&*element.name.local, "string" | "langstring");
    let (tells, around) = if is_text { around.split_last()? } else { (element, around) };
    let name = tells.name.local.to_lowercase();
    let inside = around.last().map(|one| one.name.local.to_lowercase()).unwrap_or_default();
    let row = LONGEST.iter().find(|(own, of, _)| *own == name && (of.is_empty() || *of == inside));
    row.map(|(_, _, longest)| (*element, &*tells.name.local, *longest))
}
