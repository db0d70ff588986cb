//! What metadata begins to say, it says whole.

use crate::finding::{Code, Doc, Findings, Place, Rule, Severity, Words};
use crate::format::content_package::rules::clause::LOM as LOM_CLAUSE;
use crate::format::content_package::rules::record;
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::LOM;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// Half of something that has two halves.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/metadata-incomplete",
    severity: Severity::Info,
    clauses: &[LOM_CLAUSE],
    doc: Doc {
        nl: "In SCORM 2004 is geen element van de metadata verplicht, maar sommige betekenen alleen samen iets: een \
            term met de woordenlijst waar hij uit komt, een nummer in een catalogus, een rol met wie die had. De helft \
            alleen kan een catalogus niet lezen. Geen LMS weigert een \
            pakket erom. Het wordt één keer gemeld, bij het eerste dat niet heel is.",
        en: "In SCORM 2004 no element of metadata is asked for, but some mean something together alone: a term with \
            the vocabulary that it comes from, a number in a catalogue, a role with who had it. One half alone a \
            catalogue cannot read. No LMS refuses a package for it. It is \
            reported once, at the first that is not whole.",
    },
};

/// Halves: what they stand in, the one that is there, and the other that belongs with it. Terms are told by their halves.
const HALVES: [(Option<&str>, &str, &str); 5] = [
    (None, "value", "source"),
    (None, "source", "value"),
    (Some("identifier"), "catalog", "entry"),
    (Some("contribute"), "role", "entity"),
    (Some("contribute"), "entity", "role"),
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let mut found: Vec<(Place, Words)> = Vec::new();
    record::each(&scope, |file, record| {
        if !record.is(&LOM, "lom") {
            return;
        }
        for element in record.descendants() {
            if let Some((one, other)) = half(element) {
                let name = &element.name.local;
                let message = words!(
                    "<{name}> heeft wel <{one}> maar geen <{other}>",
                    "<{name}> has <{one}> but no <{other}>"
                );
                found.push((Place::span(file, element.span.clone()), message));
            }
        }
    });
    let more = found.len().saturating_sub(1);
    let Some((place, first)) = found.into_iter().next() else { return };
    let (nl, en) = (first.nl, first.en);
    let message = if more == 0 {
        words!("{nl}", "{en}")
    } else {
        words!("{nl} (nog {more} zijn niet heel)", "{en} ({more} more are not whole)")
    };
    let help = words!(
        "vul aan wat ontbreekt, of haal de helft weg",
        "add what is missing, or take the half out"
    );
    findings.add(&CODE, place, message, help);
}

/// The half that an element has, and the one that it lacks.
fn half(element: &Element) -> Option<(&'static str, &'static str)> {
    let has = |name: &str| element.first(&LOM, name).is_some();
    let belongs = |inside: Option<&str>| inside.is_none_or(|name| element.is(&LOM, name));
    let lacking = |(inside, one, other): &&(Option<&str>, &str, &str)| {
        belongs(*inside) && has(one) && !has(other)
    };
    // In a taxon path the source stands beside taxons.
    let mut halves = HALVES.iter().filter(|_| !element.is(&LOM, "taxonPath"));
    halves.find(lacking).map(|(_, one, other)| (*one, *other))
}
