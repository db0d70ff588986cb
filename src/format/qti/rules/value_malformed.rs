//! Values are of the type of their variable.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::Place;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, Asi, Variable, is, value};
use crate::grammar::value::Value;
use crate::package::Package;
use crate::words;
use crate::xml;

/// A value that its base type does not allow, or several where one is kept.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/value-malformed",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "Een waarde past niet bij het type van haar variabele: `baseType=\"integer\"` met `2,5`, een `pair` met één \
            naam, een `single` variabele met twee waarden. Het afnamesysteem rekent dan met niets, of weigert het \
            item.\n\n\
            Verbeter de waarde (decimalen met een punt), of het type.",
        en: "A value does not fit the type of its variable: `baseType=\"integer\"` with `2,5`, a `pair` with one name, \
            a `single` variable with two values. The delivery system then computes with nothing, or refuses the \
            item.\n\n\
            Mend the value (decimals with a point), or the type.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in asi::items(package).chain(asi::tests(package)) {
        for variable in document.variables().into_values() {
            of_variable(document, variable, findings);
        }
        for element in document.all("base-value") {
            let base = value(element, "base-type");
            judge(base, &element.own_text(), document.text(element), findings);
        }
    }
}

fn of_variable(document: Asi, variable: Variable, findings: &mut Findings) {
    let base = variable.base_type();
    for part in variable.element.elements() {
        let values: Vec<_> = part.elements().filter(|child| is(child, "value")).collect();
        for element in &values {
            let base = value(element, "base-type").or(base);
            judge(base, &element.own_text(), document.text(element), findings);
        }
        if let Some(second) = values.get(1).filter(|_| variable.cardinality() == Some("single")) {
            findings.add(
                &CODE,
                document.tag(second),
                words!(
                    "een variabele die single is, heeft één waarde",
                    "a variable that is single has one value"
                ),
                words!(
                    "houd er één over, of schrijf cardinality=\"multiple\"",
                    "keep one of them, or write cardinality=\"multiple\""
                ),
            );
        }
        for entry in part.elements().filter(|child| is(child, "map-entry")) {
            let key = value(entry, "map-key").unwrap_or_default();
            judge(base, key, document.attribute(entry, "map-key"), findings);
        }
    }
}

fn judge(base: Option<&str>, text: &str, place: Place, findings: &mut Findings) {
    let Some(base) = base.filter(|base| !fits(base, text.trim())) else { return };
    let text = text.trim();
    findings.add(
        &CODE,
        place,
        words!(
            "\"{text}\" is geen waarde van het type {base}",
            "\"{text}\" is no value of the type {base}"
        ),
        words!("verbeter de waarde, of verander het type", "mend the value, or change the type"),
    );
}

/// Whether a text can be a value of a base type; no text is no value.
fn fits(base: &str, text: &str) -> bool {
    let parts: Vec<_> = text.split_whitespace().collect();
    match base {
        _ if parts.is_empty() => true,
        "integer" => text.parse::<i64>().is_ok(),
        "float" | "duration" => Value::Number.accepts(text),
        "boolean" => Value::Boolean.accepts(text),
        "identifier" => xml::is_name(text),
        "pair" | "directedPair" => parts.len() == 2 && parts.iter().all(|part| xml::is_name(part)),
        "point" => parts.len() == 2 && parts.iter().all(|part| part.parse::<i64>().is_ok()),
        _ => true,
    }
}
