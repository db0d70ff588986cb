//! What the rules of a test refer to is in the test.

use std::collections::BTreeSet;

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, Asi, is, value};
use crate::format::qti::outline::Outline;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A branch, weight, section or item that is not in the test.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/test-reference",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "Een toets verwijst naar een onderdeel, item, weging of variabele die er niet is: in een `branchRule`, \
            een `preCondition`, of in de `outcomeProcessing`. De sprong wordt niet gemaakt, of de totaalscore telt \
            iets niet mee.\n\n\
            Verbeter de naam. Een variabele van een item heet `ITEM.SCORE`, met de `identifier` van de \
            `assessmentItemRef` ervoor.",
        en: "A test refers to a part, item, weight or variable that is not there: in a `branchRule`, a `preCondition` \
            or the `outcomeProcessing`. The branch is not taken, or the total score leaves something out.\n\n\
            Mend the name. A variable of an item is called `ITEM.SCORE`, with the `identifier` of its \
            `assessmentItemRef` before it.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for test in asi::tests(package).filter(|test| !test.includes()) {
        let outline = Outline::of(test);
        if outline.is_whole {
            judge(test, &outline, findings);
        }
    }
}

/// Where a branch may lead besides.
const EXITS: [&str; 3] = ["EXIT_TEST", "EXIT_TESTPART", "EXIT_SECTION"];

fn judge(test: Asi, outline: &Outline, findings: &mut Findings) {
    let mut weights: BTreeSet<&str> = BTreeSet::new();
    weights.extend(test.all("weight").filter_map(|weight| value(weight, "identifier")));
    let parts: BTreeSet<&str> = outline.parts().chain(EXITS).collect();
    let sections: BTreeSet<&str> = outline.parts().collect();
    for element in test.elements() {
        if is(element, "branch-rule") {
            known(test, element, "target", &parts, findings);
        }
        known(test, element, "weight-identifier", &weights, findings);
        known(test, element, "section-identifier", &sections, findings);
        if is(element, "variable") {
            variable(test, outline, element, findings);
        }
        if is(element, "set-outcome-value") || is(element, "lookup-outcome-value") {
            known(test, element, "identifier", &outline.outcomes, findings);
        }
    }
}

fn known(
    test: Asi,
    element: &Element,
    attribute: &str,
    names: &BTreeSet<&str>,
    findings: &mut Findings,
) {
    let Some(name) = value(element, attribute).filter(|name| !names.contains(name)) else { return };
    let help = match nearest(name, names.iter().copied().take(300)) {
        Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
        None => words!("noem iets dat in de toets staat", "name something that is in the test"),
    };
    findings.add(
        &CODE,
        test.attribute(element, attribute),
        words!("\"{name}\" komt in de toets niet voor", "\"{name}\" is not in the test"),
        help,
    );
}

/// A variable of the test itself, or `ITEM.VARIABLE`, perhaps with the number of the instance between them.
fn variable(test: Asi, outline: &Outline, element: &Element, findings: &mut Findings) {
    let Some(name) = value(element, "identifier") else { return };
    if outline.outcomes.contains(name) || name == "duration" || outline.has_variable(name) {
        return;
    }
    let help = match nearest(name, outline.outcomes.iter().copied()) {
        Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
        None => words!(
            "schrijf ITEM.VARIABELE, of declareer de uitkomst",
            "write ITEM.VARIABLE, or declare the outcome"
        ),
    };
    findings.add(
        &CODE,
        test.attribute(element, "identifier"),
        words!("de variabele \"{name}\" is er niet", "there is no variable \"{name}\""),
        help,
    );
}
