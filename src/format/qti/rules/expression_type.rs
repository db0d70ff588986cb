//! Expressions compute with what they can compute with.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::Words;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, Asi, is_any, value};
use crate::format::qti::expression::{self, Type, Variables, operands};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// An operand whose type its operator does not take.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/expression-type",
    severity: Severity::Warning,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "Een berekening in de response-, outcome- of templateverwerking krijgt een waarde die zij niet aankan: \
            `and` een getal, `sum` een keuze, `match` twee waarden van verschillend type, of `setOutcomeValue` een \
            waarde die niet in de uitkomst past. De uitkomst is dan leeg: de score blijft 0 zonder dat iemand een \
            melding ziet.\n\n\
            Zet de waarde om, of gebruik de operator die bij het type hoort.",
        en: "A computation in response, outcome or template processing is given a value that it cannot take: `and` a \
            number, `sum` a choice, `match` two values of different types, or `setOutcomeValue` a value that does \
            not fit in the outcome. The result is then empty: the score stays 0 and nobody sees a message.\n\n\
            Convert the value, or use the operator that goes with the type.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in asi::items(package).chain(asi::tests(package)) {
        let variables = document.variables();
        for element in document.elements() {
            judge(document, element, &variables, findings);
        }
    }
}

const TRUTHS: &[&str] = &["and", "or", "not", "any-n"];
const CONDITIONS: &[&str] = &[
    "response-if",
    "response-else-if",
    "outcome-if",
    "outcome-else-if",
    "template-if",
    "template-else-if",
    "template-constraint",
    "pre-condition",
    "branch-rule",
];
const NUMBERS: &[&str] = &["sum", "product", "min", "max", "gcd", "lcm", "stats-operator"];
const ONE_NUMBER: &[&str] = &[
    "subtract",
    "divide",
    "power",
    "integer-divide",
    "integer-modulus",
    "lt",
    "lte",
    "gt",
    "gte",
    "equal",
    "equal-rounded",
    "round",
    "truncate",
    "round-to",
    "integer-to-float",
    "math-operator",
];
const TEXTS: &[&str] = &["string-match", "substring", "pattern-match"];
const SETTERS: &[&str] =
    &["set-outcome-value", "set-template-value", "set-correct-response", "set-default-value"];

fn judge(document: Asi, element: &Element, variables: &Variables, findings: &mut Findings) {
    let mut found = |operand: &Element, message: Words| {
        let help = words!(
            "zet de waarde om, of kies een andere operator",
            "convert the value, or choose another operator"
        );
        findings.add(&CODE, document.tag(operand), message, help);
    };
    let on = &element.name.local;
    let first = if is_any(element, CONDITIONS) { 1 } else { usize::MAX };
    let takes_truth = is_any(element, TRUTHS) || first == 1;
    for operand in operands(element).take(first) {
        let given = expression::of(operand, variables);
        let name = &operand.name.local;
        if takes_truth && !(given.may_be(&["boolean"]) && given.may_be_single()) {
            found(
                operand,
                words!(
                    "<{on}> vraagt waar of onwaar, en <{name}> geeft dat niet",
                    "<{on}> asks for true or false, and <{name}> does not give it"
                ),
            );
        } else if is_any(element, NUMBERS) && !given.may_be_number() {
            found(
                operand,
                words!(
                    "<{on}> rekent met getallen, en <{name}> geeft geen getal",
                    "<{on}> computes with numbers, and <{name}> gives none"
                ),
            );
        } else if is_any(element, ONE_NUMBER) && !(given.may_be_number() && given.may_be_single()) {
            found(
                operand,
                words!(
                    "<{on}> vraagt één getal, en <{name}> geeft dat niet",
                    "<{on}> asks for one number, and <{name}> does not give it"
                ),
            );
        } else if is_any(element, TEXTS) && !(given.may_be(TEXTUAL) && given.may_be_single()) {
            found(
                operand,
                words!(
                    "<{on}> vraagt één tekst, en <{name}> geeft die niet",
                    "<{on}> asks for one text, and <{name}> does not give it"
                ),
            );
        }
    }
    if let Some(message) = pair(element, variables).or_else(|| set(element, variables)) {
        found(element, message);
    }
}

/// What can be compared as text; identifiers and addresses are written as text.
const TEXTUAL: &[&str] = &["string", "identifier", "uri"];

/// Operators that compare two values of one type.
fn pair(element: &Element, variables: &Variables) -> Option<Words> {
    let mut types = operands(element).map(|operand| expression::of(operand, variables));
    let (one, two) = types.next().zip(types.next())?;
    let on = &element.name.local;
    let compared = is_any(element, &["match", "member", "contains", "delete"]);
    if compared && !one.may_equal(two) {
        let (one, two) = (one.base.unwrap_or_default(), two.base.unwrap_or_default());
        return Some(words!(
            "<{on}> vergelijkt {one} met {two}",
            "<{on}> compares {one} with {two}"
        ));
    }
    if is_any(element, &["match"]) && one.cardinality != two.cardinality {
        let (one, two) = (one.cardinality?, two.cardinality?);
        return Some(words!(
            "<{on}> vergelijkt {one} met {two}",
            "<{on}> compares {one} with {two}"
        ));
    }
    let container = match () {
        () if is_any(element, &["member", "delete"]) => two,
        () if is_any(element, &["contains"]) => one,
        () => return None,
    };
    (!container.may_be_container()).then(|| {
        words!(
            "<{on}> zoekt in een lijst, en krijgt die niet",
            "<{on}> looks in a list, and is not given one"
        )
    })
}

/// Rules that give a variable a value.
fn set(element: &Element, variables: &Variables) -> Option<Words> {
    let name = value(element, "identifier").filter(|_| is_any(element, SETTERS))?;
    let variable = variables.get(name)?;
    let wanted = Type { base: variable.base_type(), cardinality: variable.cardinality() };
    let given = expression::of(operands(element).next()?, variables);
    if !wanted.may_equal(given) {
        let (wanted, given) = (wanted.base?, given.base?);
        return Some(words!(
            "\"{name}\" is {wanted}, en krijgt {given}",
            "\"{name}\" is {wanted}, and is given {given}"
        ));
    }
    let (wanted, given) = (wanted.cardinality?, given.cardinality?);
    (wanted != given).then(|| {
        words!(
            "\"{name}\" is {wanted}, en krijgt {given}",
            "\"{name}\" is {wanted}, and is given {given}"
        )
    })
}
