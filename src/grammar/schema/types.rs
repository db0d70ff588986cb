//! Named types: elements with elements or attributes in them.

use super::simple::built_in;
use super::{Writer, xs};
use crate::grammar::model::{AttributeDeclaration, Content, Declaration, Elements, Order, Others};
use crate::grammar::namespace::XML;
use crate::grammar::value::Value;
use crate::xml::Element;

impl Writer {
    /// The named types of a declaration: none when it is plain text.
    pub(super) fn named_types(&self, declaration: &'static Declaration) -> Vec<Element> {
        if self.is_plain(declaration) {
            return Vec::new();
        }
        match declaration.content {
            Content::Empty => {
                vec![complex(declaration).children(self.attributes(declaration))]
            }
            Content::Text(value) => self.text_types(declaration, value),
            Content::Elements(elements) => {
                let group = self.group(declaration, &elements);
                let mut complex = complex(declaration);
                if elements.mixed {
                    complex = complex.attribute("mixed", "true");
                }
                vec![complex.child(group).children(self.attributes(declaration))]
            }
        }
    }

    /// Text with attributes: a narrowed text needs a named type of its own to be extended.
    fn text_types(&self, declaration: &Declaration, value: Value) -> Vec<Element> {
        let name = format!("{}.text", declaration.type_name);
        let narrowed = self.restriction(value).map(|restriction| {
            xs("simpleType").attribute("name", name.as_str()).child(restriction)
        });
        let base = match narrowed {
            Some(_) => format!("{}:{name}", self.prefix),
            None => built_in(value).to_owned(),
        };
        let extension =
            xs("extension").attribute("base", base).children(self.attributes(declaration));
        let complex = complex(declaration).child(xs("simpleContent").child(extension));
        narrowed.into_iter().chain([complex]).collect()
    }

    fn group(&self, declaration: &Declaration, elements: &Elements) -> Element {
        let group = match elements.order {
            Order::Sequence => xs("sequence"),
            Order::Any => {
                xs("choice").attribute("minOccurs", "0").attribute("maxOccurs", "unbounded")
            }
        };
        let particles = elements.particles.iter();
        let particles =
            particles.map(|particle| self.particle(particle, elements.order, declaration));
        group.children(particles).children(others(elements))
    }

    fn attributes(&self, declaration: &Declaration) -> Vec<Element> {
        let own = declaration.attributes.iter().map(|attribute| self.attribute(attribute));
        let once = self.once.contains(&declaration.type_name).then(|| {
            xs("attribute")
                .attribute("name", "once")
                .attribute("type", "xs:string")
                .attribute("fixed", declaration.name)
        });
        let open = declaration.open_attributes.then(|| {
            xs("anyAttribute").attribute("namespace", "##other").attribute("processContents", "lax")
        });
        own.chain(once).chain(open).collect()
    }

    fn attribute(&self, attribute: &AttributeDeclaration) -> Element {
        if attribute.namespace == XML {
            return xs("attribute").attribute("ref", format!("xml:{}", attribute.name));
        }
        let element = xs("attribute").attribute("name", attribute.name);
        let extra = match attribute.default {
            _ if attribute.required => Some(("use", "required")),
            default => default.map(|value| ("default", value)),
        };
        self.typed(element, attribute.value, extra)
    }
}

/// The wildcard for elements of other namespaces. Where a grammar also lets its own elements come
/// back, the schema is narrower: XML Schema would find that ambiguous.
fn others(elements: &Elements) -> Option<Element> {
    let any = xs("any").attribute("namespace", "##other").attribute("processContents", "lax");
    match (elements.others, elements.order) {
        (Others::None, _) => None,
        (_, Order::Any) => Some(any),
        (_, Order::Sequence) => {
            Some(any.attribute("minOccurs", "0").attribute("maxOccurs", "unbounded"))
        }
    }
}

fn complex(declaration: &Declaration) -> Element {
    xs("complexType").attribute("name", declaration.type_name)
}
