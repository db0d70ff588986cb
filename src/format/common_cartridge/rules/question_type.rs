//! A question says of which type it is, and is of that type.

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity, Words};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A question without a type, of an unknown one, or with an answer that is of another.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/question-type",
    severity: Severity::Warning,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Een vraag in een cartridge zegt in `<qtimetadata>` met het veld `cc_profile` van welke soort zij is: \
            `cc.multiple_choice.v0p1`, `cc.multiple_response.v0p1`, `cc.true_false.v0p1`, `cc.fib.v0p1`, \
            `cc.pattern_match.v0p1` of `cc.essay.v0p1`. Een LMS kiest daarmee zijn eigen vraagsoort, en slaat een \
            vraag over die er geen noemt, een onbekende noemt, of op een andere manier beantwoord wordt: bij één of \
            meer keuzes hoort een `response_lid` met `rcardinality` Single of Multiple, bij de andere een \
            `response_str`.",
        en: "A question in a cartridge says in `<qtimetadata>`, in the field `cc_profile`, of which type it is: \
            `cc.multiple_choice.v0p1`, `cc.multiple_response.v0p1`, `cc.true_false.v0p1`, `cc.fib.v0p1`, \
            `cc.pattern_match.v0p1` or `cc.essay.v0p1`. By it an LMS picks a type of question of its own, and passes \
            over a question that names none, names an unknown one, or is answered in another way: one or more choices \
            go with a `response_lid` whose `rcardinality` is Single or Multiple, the others with a `response_str`.",
    },
};

/// A type of question.
struct Type {
    name: &'static str,
    response: &'static str,
    cardinality: Option<&'static str>,
}

const fn choice(name: &'static str, cardinality: &'static str) -> Type {
    Type { name, response: "response_lid", cardinality: Some(cardinality) }
}

const fn text(name: &'static str) -> Type {
    Type { name, response: "response_str", cardinality: None }
}

static TYPES: [Type; 6] = [
    choice("cc.multiple_choice.v0p1", "Single"),
    choice("cc.multiple_response.v0p1", "Multiple"),
    choice("cc.true_false.v0p1", "Single"),
    text("cc.fib.v0p1"),
    text("cc.pattern_match.v0p1"),
    text("cc.essay.v0p1"),
];

const RESPONSES: [&str; 5] =
    ["response_lid", "response_str", "response_num", "response_xy", "response_grp"];

fn check(package: &Package, findings: &mut Findings) {
    if Cartridge::of(package).is_none() {
        return;
    }
    for (file, document) in &package.documents {
        let items = named(&document.root, "item");
        // An item that asks nothing is of no type.
        for item in items.filter(|item| named(item, "presentation").next().is_some()) {
            let Some((element, message, help)) = judge(item) else { continue };
            findings.add(&CODE, Place::span(file, element.span.clone()), message, help);
        }
    }
}

/// What is wrong with an item, and where.
fn judge(item: &Element) -> Option<(&Element, Words, Words)> {
    let names = || TYPES.iter().map(|kind| kind.name).collect::<Vec<_>>().join(", ");
    let help = || words!("mogelijk zijn: {}", "possible are: {}", names());
    let Some(entry) = profile(item) else {
        let message = words!("deze vraag noemt geen soort", "this question names no type");
        return Some((item, message, help()));
    };
    let text = entry.own_text();
    let name = text.trim();
    let Some(kind) = TYPES.iter().find(|kind| kind.name == name) else {
        let message = words!("\"{name}\" is geen soort vraag", "\"{name}\" is no type of question");
        return Some((entry, message, help()));
    };
    let response = RESPONSES.iter().find_map(|response| named(item, response).next())?;
    misfit(kind, response).map(|(message, help)| (response, message, help))
}

/// What keeps a response from being one of its type.
fn misfit(kind: &Type, response: &Element) -> Option<(Words, Words)> {
    let (name, expected, found) = (kind.name, kind.response, &response.name.local);
    if &**found != expected {
        return Some((
            words!("bij {name} past geen <{found}>", "a <{found}> does not go with {name}"),
            words!("verwacht: <{expected}>", "expected: <{expected}>"),
        ));
    }
    let expected = kind.cardinality?;
    let found = response.value("rcardinality").unwrap_or("Single").trim();
    (found != expected).then(|| {
        (
            words!("bij {name} past geen \"{found}\"", "\"{found}\" does not go with {name}"),
            words!(
                "schrijf rcardinality=\"{expected}\", of noem een andere soort",
                "write rcardinality=\"{expected}\", or name another type"
            ),
        )
    })
}

/// The entry of the field `cc_profile` of an item.
fn profile(item: &Element) -> Option<&Element> {
    named(item, "qtimetadatafield").find_map(|field| {
        let part = |name| field.elements().find(move |child| &*child.name.local == name);
        let is_profile =
            part("fieldlabel").is_some_and(|one| one.own_text().trim() == "cc_profile");
        part("fieldentry").filter(|_| is_profile)
    })
}

/// Every element of that name in another.
fn named<'a>(element: &'a Element, name: &'static str) -> impl Iterator<Item = &'a Element> {
    element.descendants().filter(move |inner| &*inner.name.local == name)
}
