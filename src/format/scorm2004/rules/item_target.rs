//! Items at the ends of the tree open something; items with items in them do not.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_2004;
use crate::format::content_package::rules::scope::Scope;
use crate::package::Package;
use crate::words;

/// A leaf that opens nothing, or an inner item that opens something.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/item-target",
    severity: Severity::Error,
    clauses: &[SCORM_2004],
    doc: Doc {
        nl: "In SCORM 2004 is een `<item>` óf een groep van andere items, óf iets dat opent. Een item zonder items erin heeft \
            een `identifierref` nodig; een item met items erin mag er geen hebben. Een LMS dat sequencing uitvoert, kan met iets \
            anders niet verder.",
        en: "In SCORM 2004 an `<item>` is either a group of other items or something that opens. An item without items in it \
            needs an `identifierref`; an item with items in it may not have one. An LMS that does sequencing cannot go on with \
            anything else.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for item in scope.manifest.items() {
        let is_leaf = !item.element.elements().any(|child| child.name == item.element.name);
        let opens = item.target().is_some_and(|target| !target.trim().is_empty());
        if is_leaf && !opens {
            findings.add(
                &CODE,
                scope.place(item.element),
                words!("dit item opent niets", "this item opens nothing"),
                words!("geef het een identifierref", "give it an identifierref"),
            );
        } else if !is_leaf && opens {
            findings.add(
                &CODE,
                scope.attribute(item.element, "identifierref"),
                words!(
                    "een item met items erin opent zelf niets",
                    "an item with items in it opens nothing itself"
                ),
                words!(
                    "haal de identifierref weg, of zet hem op een eigen item erin",
                    "take the identifierref out, or put it on an item of its own inside"
                ),
            );
        }
    }
}
