//! What is shared between activities has a name.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::{ADLCP_2004, ADLSEQ, IMSSS};
use crate::package::Package;
use crate::words;
use crate::xml::{Element, Namespace};

/// A map to an objective or store of data without a name.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/target-empty",
    severity: Severity::Error,
    clauses: &[SCORM_2004],
    doc: Doc {
        nl: "`targetObjectiveID` noemt het globale doel waar een activiteit uit leest of in schrijft, `targetID` de gegevens \
            die SCO's delen. Leeg, of met alleen spaties, noemt het niets: het ene LMS slaat de koppeling over, het andere \
            gooit alle naamloze doelen op één hoop, of weigert het pakket.",
        en: "`targetObjectiveID` names the global objective that an activity reads from or writes to, `targetID` the data \
            that SCOs share. Empty, or with white space alone, it names nothing: one LMS passes over the map, another \
            throws all nameless objectives together, or refuses the package.",
    },
};

/// The maps, with the attribute that names what they lead to.
const MAPS: [(Namespace, &str, &str); 3] = [
    (ADLCP_2004, "map", "targetID"),
    (IMSSS, "mapInfo", "targetObjectiveID"),
    (ADLSEQ, "mapInfo", "targetObjectiveID"),
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for element in scope.manifest.root.descendants() {
        let Some(name) = nameless(element) else { continue };
        findings.add(
            &CODE,
            scope.attribute(element, name),
            words!("{name} is leeg", "{name} is empty"),
            words!("schrijf een naam, zoals een URN", "write a name, such as a URN"),
        );
    }
}

/// The attribute of a map that is there and names nothing.
fn nameless(element: &Element) -> Option<&'static str> {
    let mut maps = MAPS.iter().filter(|(namespace, local, _)| element.is(namespace, local));
    let (_, _, name) = maps.next()?;
    element.value(name).filter(|value| value.trim().is_empty()).map(|_| *name)
}
