//! Variables are declared before they are used, and used for what they are.

use std::collections::BTreeSet;

use super::clause::{ASI_1, ASI_2, ASI_3, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::finding::{Place, Words, nearest};
use crate::format::qti::asi::{self, Asi, Kind, is, value};
use crate::format::qti::interop;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A reference to a variable that is not there, or is of another kind.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/variable-undeclared",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3, ASI_1],
    doc: Doc {
        nl: "Een berekening of een stuk tekst gebruikt een variabele die niet is gedeclareerd, of zet bijvoorbeeld \
            een score in een antwoord. Het afnamesysteem rekent dan met niets: de score blijft 0, of het item start \
            niet.\n\n\
            Declareer de variabele bovenaan het item (`responseDeclaration`, `outcomeDeclaration`, \
            `templateDeclaration`; in QTI 1.2 `decvar`), of verbeter de naam.",
        en: "A computation or a piece of text uses a variable that is not declared, or puts a score in an answer, \
            say. The delivery system then computes with nothing: the score stays 0, or the item does not start.\n\n\
            Declare the variable at the top of the item (`responseDeclaration`, `outcomeDeclaration`, \
            `templateDeclaration`; in QTI 1.2 `decvar`), or mend the name.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for item in asi::items(package).filter(|item| !item.includes()) {
        in_item(item, findings);
    }
    for document in interop::documents(package) {
        for item in document.items() {
            in_item_1_2(document, item, findings);
        }
    }
}

use Kind::{Context, Outcome, Response, Template};

/// Elements that name a variable, the attribute that does, and what it may be.
const REFERENCES: &[(&str, &str, &[Kind])] = &[
    ("variable", "identifier", &[Response, Outcome, Template, Context]),
    ("default", "identifier", &[Response, Outcome, Template, Context]),
    ("printed-variable", "identifier", &[Response, Outcome, Template, Context]),
    ("correct", "identifier", &[Response]),
    ("map-response", "identifier", &[Response]),
    ("map-response-point", "identifier", &[Response]),
    ("set-outcome-value", "identifier", &[Outcome]),
    ("lookup-outcome-value", "identifier", &[Outcome]),
    ("set-template-value", "identifier", &[Template]),
    ("set-correct-response", "identifier", &[Response]),
    ("set-default-value", "identifier", &[Response, Outcome]),
    ("template-variable", "template-identifier", &[Template]),
    ("context-variable", "identifier", &[Context]),
    ("text-entry-interaction", "string-identifier", &[Response]),
    ("extended-text-interaction", "string-identifier", &[Response]),
];

/// What the platform keeps for every item.
const BUILT_IN: [&str; 5] =
    ["completionStatus", "completion_status", "numAttempts", "duration", "QTI_CONTEXT"];

fn in_item(item: Asi, findings: &mut Findings) {
    let variables = item.variables();
    for element in item.elements() {
        let Some((_, attribute, kinds)) = REFERENCES.iter().find(|(name, ..)| is(element, name))
        else {
            continue;
        };
        let Some(name) = value(element, attribute).filter(|name| !BUILT_IN.contains(name)) else {
            continue;
        };
        let place = item.attribute(element, attribute);
        match variables.get(name) {
            Some(variable) if kinds.contains(&variable.kind) => {}
            Some(_) => findings.add(&CODE, place, other_kind(name, kinds), named(kinds)),
            None => undeclared(name, variables.keys().copied(), place, findings),
        }
    }
}

fn undeclared<'a>(
    name: &str,
    known: impl Iterator<Item = &'a str>,
    place: Place,
    findings: &mut Findings,
) {
    let help = match nearest(name, known.take(300)) {
        Some(near) => words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?"),
        None => words!("declareer haar, of verbeter de naam", "declare it, or mend the name"),
    };
    let message = words!(
        "de variabele \"{name}\" is niet gedeclareerd",
        "the variable \"{name}\" is not declared"
    );
    findings.add(&CODE, place, message, help);
}

fn other_kind(name: &str, kinds: &[Kind]) -> Words {
    match kinds.first() {
        Some(Response) => words!("\"{name}\" is geen antwoord", "\"{name}\" is no response"),
        Some(Outcome) => words!("\"{name}\" is geen uitkomst", "\"{name}\" is no outcome"),
        _ => words!(
            "\"{name}\" is geen variabele van het sjabloon",
            "\"{name}\" is no template variable"
        ),
    }
}

fn named(kinds: &[Kind]) -> Words {
    let element = match kinds.first() {
        Some(Response) => "responseDeclaration",
        Some(Outcome) => "outcomeDeclaration",
        _ => "templateDeclaration",
    };
    words!("noem een variabele van <{element}>", "name a variable of <{element}>")
}

fn in_item_1_2(document: interop::Interop, item: &Element, findings: &mut Findings) {
    let name = |element: &Element| element.value("varname").unwrap_or("SCORE").trim().to_owned();
    let declared: BTreeSet<String> = interop::all(item, &["decvar"]).map(name).collect();
    for element in interop::all(item, &["setvar"]) {
        let name = name(element);
        if !declared.contains(&name) {
            let known = declared.iter().map(String::as_str);
            undeclared(&name, known, document.attribute(element, "varname"), findings);
        }
    }
}
