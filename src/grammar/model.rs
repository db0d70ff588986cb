//! The shape of a grammar: what may stand in a namespace's elements.

use super::value::Value;
use crate::xml::{Name, Namespace};

/// What one namespace holds.
#[derive(Debug)]
pub struct Grammar {
    /// The namespace.
    pub namespace: Namespace,
    /// The name of its control document at the root of a package.
    pub file: &'static str,
    /// Its version, as its control document says it.
    pub version: &'static str,
    /// Elements that may be a document's root or stand where foreign elements may.
    pub elements: &'static [&'static Declaration],
    /// Attributes that may stand on the elements of other namespaces.
    pub attributes: &'static [AttributeDeclaration],
    /// Whether the schema binds the longest lengths (IMS CP 1.1.2), or they are the least that a
    /// system must be able to take ("smallest permitted maximum").
    pub lengths_bind: bool,
}

/// An element: its name, what it holds and its attributes.
#[derive(Debug, Clone, Copy)]
pub struct Declaration {
    /// Its local name.
    pub name: &'static str,
    /// Its namespace, when it is not that of the grammar it stands in (which control documents cannot say yet).
    pub namespace: Option<Namespace>,
    /// The name of its type, unique in its namespace: the same as the element's unless several
    /// elements share a name.
    pub type_name: &'static str,
    /// What it holds.
    pub content: Content,
    /// Its own attributes.
    pub attributes: &'static [AttributeDeclaration],
    /// Whether attributes of other namespaces may stand on it.
    pub open_attributes: bool,
}

/// What an element holds.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// Nothing.
    Empty,
    /// Text alone.
    Text(Value),
    /// Elements.
    Elements(Elements),
}

/// The elements in an element.
#[derive(Debug, Clone, Copy)]
pub struct Elements {
    /// Which, and how many of each; no two have the same name.
    pub particles: &'static [Particle],
    /// Whether their order counts.
    pub order: Order,
    /// Which other elements may stand there; after the rest where order counts.
    pub others: Others,
    /// Whether text may stand between them.
    pub mixed: bool,
}

/// Whether the order of elements counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// They stand in the order of the table.
    Sequence,
    /// They stand in any order.
    Any,
}

/// Which elements outside the table may stand in an element. An element of a namespace that the
/// edition knows must be one of its [`Grammar::elements`]; of others nothing is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// None.
    None,
    /// Those of other namespaces.
    Foreign,
    /// Those of other namespaces, and any element of this one again (IMS MD 1.2).
    All,
}

/// An element in an element, or one of several, and how often.
#[derive(Debug, Clone, Copy)]
pub struct Particle {
    /// Which.
    pub term: Term,
    /// At least so many.
    pub least: usize,
    /// At most so many; none for no bound.
    pub most: Option<usize>,
}

/// Which element a particle stands for.
#[derive(Debug, Clone, Copy)]
pub enum Term {
    /// This one.
    Element(&'static Declaration),
    /// Any of these.
    Choice(&'static [&'static Declaration]),
}

/// An attribute.
#[derive(Debug, Clone, Copy)]
pub struct AttributeDeclaration {
    /// Its namespace: none, unless it is one of `xml:` or stands on elements of other namespaces.
    pub namespace: Namespace,
    /// Its local name.
    pub name: &'static str,
    /// What it may be.
    pub value: Value,
    /// Whether it must be there.
    pub required: bool,
    /// What it is when it is not there.
    pub default: Option<&'static str>,
}

impl Declaration {
    /// An element that holds nothing.
    #[must_use]
    pub const fn empty(name: &'static str) -> Self {
        Self {
            name,
            namespace: None,
            type_name: name,
            content: Content::Empty,
            attributes: &[],
            open_attributes: false,
        }
    }

    /// An element that holds text.
    #[must_use]
    pub const fn text(name: &'static str, value: Value) -> Self {
        Self { content: Content::Text(value), ..Self::empty(name) }
    }

    /// An element that holds elements in a fixed order.
    #[must_use]
    pub const fn sequence(name: &'static str, particles: &'static [Particle]) -> Self {
        Self::elements(name, particles, Order::Sequence)
    }

    /// An element that holds elements in any order.
    #[must_use]
    pub const fn any_order(name: &'static str, particles: &'static [Particle]) -> Self {
        Self::elements(name, particles, Order::Any)
    }

    const fn elements(name: &'static str, particles: &'static [Particle], order: Order) -> Self {
        let elements = Elements { particles, order, others: Others::None, mixed: false };
        Self { content: Content::Elements(elements), ..Self::empty(name) }
    }

    /// The same, of another namespace than what it stands in.
    #[must_use]
    pub const fn of(self, namespace: Namespace) -> Self {
        Self { namespace: Some(namespace), ..self }
    }

    /// The same, with a type of a name of its own.
    #[must_use]
    pub const fn typed(self, type_name: &'static str) -> Self {
        Self { type_name, ..self }
    }

    /// The same, with attributes.
    #[must_use]
    pub const fn with(self, attributes: &'static [AttributeDeclaration]) -> Self {
        Self { attributes, ..self }
    }

    /// The same, open to attributes of other namespaces.
    #[must_use]
    pub const fn open_attributes(self) -> Self {
        Self { open_attributes: true, ..self }
    }

    /// The same, open to other elements.
    #[must_use]
    pub const fn open(self, others: Others) -> Self {
        self.with_elements(others, false)
    }

    /// The same, open to other elements and to text between them.
    #[must_use]
    pub const fn open_mixed(self, others: Others) -> Self {
        self.with_elements(others, true)
    }

    const fn with_elements(self, others: Others, mixed: bool) -> Self {
        match self.content {
            Content::Elements(elements) => {
                let elements = Elements { others, mixed, ..elements };
                Self { content: Content::Elements(elements), ..self }
            }
            Content::Empty | Content::Text(_) => self,
        }
    }
}

/// Exactly one.
#[must_use]
pub const fn one(declaration: &'static Declaration) -> Particle {
    Particle { term: Term::Element(declaration), least: 1, most: Some(1) }
}

/// None or one.
#[must_use]
pub const fn optional(declaration: &'static Declaration) -> Particle {
    Particle { term: Term::Element(declaration), least: 0, most: Some(1) }
}

/// One or more.
#[must_use]
pub const fn several(declaration: &'static Declaration) -> Particle {
    Particle { term: Term::Element(declaration), least: 1, most: None }
}

/// None or more.
#[must_use]
pub const fn many(declaration: &'static Declaration) -> Particle {
    Particle { term: Term::Element(declaration), least: 0, most: None }
}

/// Exactly one of these.
#[must_use]
pub const fn one_of(declarations: &'static [&'static Declaration]) -> Particle {
    Particle { term: Term::Choice(declarations), least: 1, most: Some(1) }
}

/// None or one of these.
#[must_use]
pub const fn optional_of(declarations: &'static [&'static Declaration]) -> Particle {
    Particle { term: Term::Choice(declarations), least: 0, most: Some(1) }
}

/// One or more of these, in any order.
#[must_use]
pub const fn several_of(declarations: &'static [&'static Declaration]) -> Particle {
    Particle { term: Term::Choice(declarations), least: 1, most: None }
}

/// None or more of these, in any order.
#[must_use]
pub const fn many_of(declarations: &'static [&'static Declaration]) -> Particle {
    Particle { term: Term::Choice(declarations), least: 0, most: None }
}

impl Particle {
    /// Every element that it may be.
    #[must_use]
    pub fn declarations(&self) -> &[&'static Declaration] {
        match &self.term {
            Term::Element(declaration) => std::slice::from_ref(declaration),
            Term::Choice(declarations) => declarations,
        }
    }

    /// The element of this name, if it may be that; `own` is the namespace of the grammar.
    #[must_use]
    pub fn named(&self, name: &Name, own: &Namespace) -> Option<&'static Declaration> {
        self.declarations()
            .iter()
            .copied()
            .find(|known| name.is(known.namespace.as_ref().unwrap_or(own), known.name))
    }

    /// The names of what it may be.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.declarations().iter().map(|declaration| declaration.name)
    }
}

impl AttributeDeclaration {
    /// An attribute that may be left out.
    #[must_use]
    pub const fn new(name: &'static str, value: Value) -> Self {
        Self { namespace: Namespace::NONE, name, value, required: false, default: None }
    }

    /// An attribute of a namespace.
    #[must_use]
    pub const fn of(namespace: Namespace, name: &'static str, value: Value) -> Self {
        Self { namespace, ..Self::new(name, value) }
    }

    /// The same, which must be there.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same, with what it is when it is not there.
    #[must_use]
    pub const fn default(self, value: &'static str) -> Self {
        Self { default: Some(value), ..self }
    }
}

impl Grammar {
    /// An element that may be a root or stand where foreign elements may.
    #[must_use]
    pub fn element(&self, name: &str) -> Option<&'static Declaration> {
        self.elements.iter().copied().find(|declaration| declaration.name == name)
    }

    /// An attribute that may stand on the elements of other namespaces.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&'static AttributeDeclaration> {
        self.attributes.iter().find(|declaration| declaration.name == name)
    }
}
