//! Writes the control documents (`.xsd`) that packages carry, from the tables that judge them.
//!
//! What a schema of XML Schema 1.0 cannot say stays with [`check`](super::check()): a term of LOM
//! binds only beside LOM's own source; the longest lengths of SCORM 2004 are what a system must at
//! least take. Everything else is said in both.

mod simple;
mod types;

use std::collections::BTreeMap;

use super::edition::Edition;
use super::model::{AttributeDeclaration, Content, Declaration, Grammar, Order, Particle, Term};
use super::namespace::{XML, XS};
use crate::files::{Blob, FilePath, Files};
use crate::xml::{Document, Element, write};

/// The control documents of an edition, for the root of a package.
#[must_use]
pub fn control_documents(edition: Edition) -> Files {
    let document = |grammar: &&'static Grammar| {
        let path = FilePath::new(grammar.file).ok()?;
        Some((path, Blob::from(write(&schema(grammar, edition)))))
    };
    edition.grammars().iter().filter_map(document).collect()
}

/// The schema of one grammar; the edition says where the namespace of XML is described.
#[must_use]
pub fn schema(grammar: &'static Grammar, edition: Edition) -> Document {
    let writer = Writer::new(grammar);
    let mut root = Element::new(&XS, "schema").declare(&XS);
    if grammar.namespace != XML {
        root.declarations.push((writer.prefix.into(), grammar.namespace.uri.into()));
    }
    let root = root
        .attribute("targetNamespace", grammar.namespace.uri)
        .attribute("elementFormDefault", "qualified")
        .attribute("version", grammar.version)
        .child(annotation(grammar))
        .children(import(grammar, &writer, edition))
        .children(grammar.attributes.iter().map(|attribute| writer.global_attribute(attribute)))
        .children(grammar.elements.iter().map(|element| writer.global_element(element)))
        .children(writer.types.values().flat_map(|declared| writer.named_types(declared)));
    Document { root }
}

/// The schema's own words.
fn annotation(grammar: &Grammar) -> Element {
    let text = format!(
        "{}: what these elements and attributes may hold, written by lespakket from the tables by \
         which it judges a package.",
        grammar.version
    );
    let documentation = xs("documentation").attribute_in(&XML, "lang", "en").text(text);
    xs("annotation").child(documentation)
}

/// The import of `xml:lang` and `xml:base`, if some element has them.
fn import(grammar: &Grammar, writer: &Writer, edition: Edition) -> Option<Element> {
    let used = writer
        .types
        .values()
        .any(|declared| declared.attributes.iter().any(|attribute| attribute.namespace == XML));
    let file = edition.grammar(XML.uri).filter(|_| used && grammar.namespace != XML)?.file;
    Some(xs("import").attribute("namespace", XML.uri).attribute("schemaLocation", file))
}

fn xs(local: &str) -> Element {
    Element::new(&XS, local)
}

/// What is known of a grammar before it is written.
struct Writer {
    grammar: &'static Grammar,
    /// The prefix of its own types.
    prefix: &'static str,
    /// The declarations that need a named type, by the type's name.
    types: BTreeMap<&'static str, &'static Declaration>,
    /// The types of elements that may stand once in an element without order.
    once: Vec<&'static str>,
}

impl Writer {
    fn new(grammar: &'static Grammar) -> Self {
        let prefix =
            if grammar.namespace.prefix.is_empty() { "cp" } else { grammar.namespace.prefix };
        let mut writer = Self { grammar, prefix, types: BTreeMap::new(), once: Vec::new() };
        for declaration in grammar.elements {
            writer.collect(declaration);
        }
        writer
    }

    fn collect(&mut self, declaration: &'static Declaration) {
        if self.types.insert(declaration.type_name, declaration).is_some() {
            return;
        }
        let Content::Elements(elements) = declaration.content else { return };
        for particle in elements.particles {
            if elements.order == Order::Any && particle.most == Some(1) {
                self.once.extend(particle.declarations().iter().map(|one| one.type_name));
            }
            particle.declarations().iter().for_each(|declaration| self.collect(declaration));
        }
    }

    /// Whether an element is nothing but text, so that its type can stand in its declaration.
    fn is_plain(&self, declaration: &Declaration) -> bool {
        matches!(declaration.content, Content::Text(_))
            && declaration.attributes.is_empty()
            && !self.once.contains(&declaration.type_name)
    }

    fn global_element(&self, declaration: &'static Declaration) -> Element {
        self.element(declaration, "root")
    }

    fn global_attribute(&self, attribute: &AttributeDeclaration) -> Element {
        let default = attribute.default.map(|value| ("default", value));
        self.typed(xs("attribute").attribute("name", attribute.name), attribute.value, default)
    }

    /// An element's declaration; `within` makes the names of its constraints unique.
    fn element(&self, declaration: &'static Declaration, within: &str) -> Element {
        let element = xs("element").attribute("name", declaration.name);
        match declaration.content {
            Content::Text(value) if self.is_plain(declaration) => self.typed(element, value, None),
            _ => {
                let type_name = format!("{}:{}", self.prefix, declaration.type_name);
                element.attribute("type", type_name).children(self.unique(declaration, within))
            }
        }
    }

    /// An element among the elements of another.
    fn particle(&self, particle: &Particle, order: Order, within: &Declaration) -> Element {
        let mut element = self.term(&particle.term, within);
        if order == Order::Any {
            return element;
        }
        if particle.least != 1 {
            element = element.attribute("minOccurs", particle.least.to_string());
        }
        match particle.most {
            Some(1) => element,
            Some(most) => element.attribute("maxOccurs", most.to_string()),
            None => element.attribute("maxOccurs", "unbounded"),
        }
    }

    fn term(&self, term: &Term, within: &Declaration) -> Element {
        let element = |declaration| self.element(declaration, within.type_name);
        match term {
            Term::Element(declaration) => element(declaration),
            Term::Choice(declarations) => {
                xs("choice").children(declarations.iter().copied().map(element))
            }
        }
    }

    /// Where order does not count, a choice lets every element come back; that some stand once is
    /// said by a fixed attribute that may not have the same value twice.
    fn unique(&self, declaration: &Declaration, within: &str) -> Option<Element> {
        let Content::Elements(elements) = declaration.content else { return None };
        let once = |particle: &&Particle| particle.most == Some(1);
        let single: Vec<String> = elements
            .particles
            .iter()
            .filter(once)
            .flat_map(Particle::names)
            .map(|name| format!("{}:{name}", self.prefix))
            .collect();
        if elements.order == Order::Sequence || single.is_empty() {
            return None;
        }
        let name = format!("{within}.{}.once", declaration.type_name);
        let selector = xs("selector").attribute("xpath", single.join("|"));
        let field = xs("field").attribute("xpath", "@once");
        Some(xs("unique").attribute("name", name).child(selector).child(field))
    }
}
