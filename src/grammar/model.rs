//! The shape of a grammar: what may stand in a namespace's elements.

mod attribute;

use super::value::Value;
use crate::xml::{Name, Namespace};
pub use attribute::AttributeDeclaration;

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
    /// Those of other namespaces, between the rest too (QTI).
    Between,
    /// Any of whatever namespace, and nothing is asked of it (what a vendor puts in).
    Anything,
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
    /// Any of a group.
    Group(&'static Group),
}

/// Elements that stand in many places together; groups may hold each other.
#[derive(Debug)]
pub struct Group {
    /// Its own elements.
    pub elements: &'static [&'static Declaration],
    /// The groups whose elements are in it too.
    pub groups: &'static [&'static Self],
}

impl Group {
    /// These elements, and all of these groups.
    #[must_use]
    pub const fn new(
        elements: &'static [&'static Declaration],
        groups: &'static [&'static Self],
    ) -> Self {
        Self { elements, groups }
    }

    /// The element of this name, if it is in it.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&'static Declaration> {
        let own = self.elements.iter().copied().find(|declaration| declaration.name == name);
        own.or_else(|| self.groups.iter().find_map(|group| group.named(name)))
    }

    /// Every element in it, one that stands in two of its groups twice.
    #[must_use]
    pub fn all(&self) -> Vec<&'static Declaration> {
        let inner = self.groups.iter().flat_map(|group| group.all());
        self.elements.iter().copied().chain(inner).collect()
    }
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

    /// The same, with text between the elements.
    #[must_use]
    pub const fn mixed(self) -> Self {
        match self.content {
            Content::Elements(elements) => self.with_elements(elements.others, true),
            Content::Empty | Content::Text(_) => self,
        }
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

/// So many of this one.
#[must_use]
pub const fn exactly(count: usize, declaration: &'static Declaration) -> Particle {
    Particle { term: Term::Element(declaration), least: count, most: Some(count) }
}

/// So many of a group, in any order.
#[must_use]
pub const fn exactly_in(count: usize, group: &'static Group) -> Particle {
    Particle { term: Term::Group(group), least: count, most: Some(count) }
}

/// None or more of a group, in any order.
#[must_use]
pub const fn many_in(group: &'static Group) -> Particle {
    Particle { term: Term::Group(group), least: 0, most: None }
}

/// One or more of a group, in any order.
#[must_use]
pub const fn several_in(group: &'static Group) -> Particle {
    Particle { term: Term::Group(group), least: 1, most: None }
}

/// The particle where the condition holds; elsewhere one that stands for no element.
#[must_use]
pub const fn only(condition: bool, particle: Particle) -> Particle {
    if condition { particle } else { many_of(&[]) }
}

/// None or more of these, in any order.
#[must_use]
pub const fn many_of(declarations: &'static [&'static Declaration]) -> Particle {
    Particle { term: Term::Choice(declarations), least: 0, most: None }
}

impl Particle {
    /// Every element that it may be.
    #[must_use]
    pub fn declarations(&self) -> Vec<&'static Declaration> {
        match self.term {
            Term::Element(declaration) => vec![declaration],
            Term::Choice(declarations) => declarations.to_vec(),
            Term::Group(group) => group.all(),
        }
    }

    /// The element of this name, if it may be that; `own` is the namespace of the grammar.
    #[must_use]
    pub fn named(&self, name: &Name, own: &Namespace) -> Option<&'static Declaration> {
        let is = |known: &&'static Declaration| {
            name.is(known.namespace.as_ref().unwrap_or(own), known.name)
        };
        match self.term {
            Term::Element(declaration) => Some(declaration).filter(is),
            Term::Choice(declarations) => declarations.iter().copied().find(is),
            Term::Group(group) => group.named(&name.local).filter(|_| *name.namespace == *own.uri),
        }
    }

    /// The names of what it may be.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        let mut names: Vec<_> =
            self.declarations().iter().map(|declaration| declaration.name).collect();
        names.dedup();
        names
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
