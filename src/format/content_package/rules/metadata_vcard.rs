//! Who made something is written as a vCard.

use super::clause::LOM;
use super::clause::{SCORM_1_2, SCORM_2004};
use super::record;
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::grammar::namespace::LOM as LOM_NAMESPACE;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A person in metadata that is no vCard.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/metadata-vcard",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2, SCORM_2004, LOM],
    doc: Doc {
        nl: "Wie iets maakte staat in metadata als vCard (RFC 2426): `BEGIN:VCARD`, een regel `FN:` met de naam, \
            `END:VCARD`, elk op een eigen regel. Een catalogus die iets anders vindt, laat de maker weg.",
        en: "Who made something stands in metadata as a vCard (RFC 2426): `BEGIN:VCARD`, a line `FN:` with the name, \
            `END:VCARD`, each on a line of its own. A catalogue that finds something else leaves the maker out.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    record::each(&scope, |file, record| {
        for element in record.descendants().filter(|element| is_card(element)) {
            let text = element.own_text();
            let message = match fault(text.trim()) {
                Some(Fault::Shape) => words!("dit is geen vCard", "this is no vCard"),
                Some(Fault::Name) => {
                    words!("deze vCard noemt geen naam", "this vCard gives no name")
                }
                None => continue,
            };
            findings.add(
                &CODE,
                Place::span(file, element.text_span()),
                message,
                words!(
                    "schrijf BEGIN:VCARD, VERSION:3.0, FN:… , N:…;;;; en END:VCARD, elk op een eigen regel",
                    "write BEGIN:VCARD, VERSION:3.0, FN:…, N:…;;;; and END:VCARD, each on a line of its own"
                ),
            );
        }
    });
}

/// What is wrong with a vCard.
enum Fault {
    /// It does not begin or end as one.
    Shape,
    /// It has no `FN` of its own line.
    Name,
}

fn is_card(element: &Element) -> bool {
    element.is(&LOM_NAMESPACE, "entity")
        || &*element.name.local == "vcard" && *element.name.namespace != *LOM_NAMESPACE.uri
}

fn fault(text: &str) -> Option<Fault> {
    let mut lines = text.lines().map(|line| line.trim().to_ascii_uppercase());
    let begins = lines.next().is_some_and(|line| line == "BEGIN:VCARD");
    let lines: Vec<String> = lines.collect();
    if !begins || lines.last().is_none_or(|line| line != "END:VCARD") {
        return Some(Fault::Shape);
    }
    let names = |line: &String| {
        let property = line.split_once(':').map(|(property, value)| (property, value.trim()));
        property.is_some_and(|(property, value)| {
            property.split(';').next() == Some("FN") && !value.is_empty()
        })
    };
    (!lines.iter().any(names)).then_some(Fault::Name)
}
