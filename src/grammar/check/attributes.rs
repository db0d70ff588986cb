//! Attributes: known, required, and what they say.

use super::super::model::{AttributeDeclaration, Declaration, Grammar};
use super::{Judge, code};
use crate::finding::{Words, nearest};
use crate::grammar::namespace::XSI;
use crate::words;
use crate::xml::{Attribute, Element, Name};

/// What is known of an attribute.
enum Known {
    /// It is declared.
    Declared(&'static AttributeDeclaration),
    /// It is of a namespace of which nothing is known.
    Foreign,
    /// It is of a known namespace that may bring attributes, but not this one.
    Undeclared(&'static [AttributeDeclaration]),
    /// It does not belong here; these do.
    No(&'static [AttributeDeclaration]),
}

impl Judge<'_> {
    pub(super) fn attributes(
        &mut self,
        element: &Element,
        declaration: &'static Declaration,
        grammar: &'static Grammar,
    ) {
        for attribute in &element.attributes {
            match self.known(attribute, declaration, grammar) {
                Known::Declared(declared) => {
                    let name = attribute.name.to_string();
                    self.value(&name, &attribute.value, &attribute.span, declared.value);
                }
                Known::Foreign => {}
                Known::Undeclared(candidates) => {
                    let (message, help) = unknown(element, attribute, candidates);
                    self.add_undeclared(&code::UNKNOWN_ATTRIBUTE, &attribute.span, message, help);
                }
                Known::No(candidates) => {
                    let (message, help) = unknown(element, attribute, candidates);
                    self.add(&code::UNKNOWN_ATTRIBUTE, &attribute.span, message, help);
                }
            }
        }
        for required in declaration.attributes.iter().filter(|declared| declared.required) {
            if element.get_in(&required.namespace, required.name).is_none() {
                self.missing_attribute(element, required);
            }
        }
    }

    fn known(
        &self,
        attribute: &Attribute,
        declaration: &'static Declaration,
        grammar: &'static Grammar,
    ) -> Known {
        let name = &attribute.name;
        let is = |declared: &&AttributeDeclaration| name.is(&declared.namespace, declared.name);
        if let Some(declared) = declaration.attributes.iter().find(is) {
            return Known::Declared(declared);
        }
        if &*name.namespace == XSI.uri {
            return Known::Foreign;
        }
        let foreign = !name.namespace.is_empty() && &*name.namespace != grammar.namespace.uri;
        if !foreign || !declaration.open_attributes {
            return Known::No(declaration.attributes);
        }
        match self.standard.grammar(&name.namespace) {
            None => Known::Foreign,
            Some(other) => {
                let declared = other.attribute(&name.local);
                declared.map_or(Known::Undeclared(other.attributes), Known::Declared)
            }
        }
    }

    fn missing_attribute(&mut self, element: &Element, required: &AttributeDeclaration) {
        let (name, on) = (required.name, &element.name.local);
        let expected = required.value.expected();
        let (nl, en) = (expected.nl, expected.en);
        self.add(
            &code::MISSING_ATTRIBUTE,
            &element.span,
            words!("<{on}> mist het attribuut {name}", "<{on}> lacks the attribute {name}"),
            words!("schrijf {name}=\"…\": {nl}", "write {name}=\"…\": {en}"),
        );
    }
}

/// What to say of an attribute that is not known, when these are.
fn unknown(
    element: &Element,
    attribute: &Attribute,
    candidates: &'static [AttributeDeclaration],
) -> (Words, Words) {
    let (name, on) = (&attribute.name, &element.name.local);
    let message = words!("<{on}> kent geen attribuut {name}", "<{on}> has no attribute {name}");
    let names = candidates.iter().map(|candidate| candidate.name);
    let help = match nearest(&name.local, names.clone()) {
        Some(local) => {
            let near = Name { local: local.into(), ..name.clone() };
            words!("bedoel je {near}?", "do you mean {near}?")
        }
        None => possible(&names.collect::<Vec<_>>()),
    };
    (message, help)
}

/// The way out when nothing is near.
pub(super) fn possible(names: &[&str]) -> Words {
    if names.is_empty() {
        return words!("haal het weg", "take it out");
    }
    let names = names.join(", ");
    words!("mogelijk zijn: {names}", "possible are: {names}")
}
