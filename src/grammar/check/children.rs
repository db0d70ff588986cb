//! Elements in an element: which, how many, in what order.

use super::super::model::{Declaration, Elements, Grammar, Order, Others, Particle};
use super::attributes::possible;
use super::{Judge, code};
use crate::finding::{Words, nearest};
use crate::words;
use crate::xml::{Element, Name};

/// Where a child stands among the particles.
enum Position {
    /// It is this one.
    Particle(usize, &'static Declaration),
    /// It is another that may stand after them: declared, or of an unknown namespace.
    Other(Option<(&'static Declaration, &'static Grammar)>),
    /// It is of a known namespace that may bring elements, but not this one.
    Undeclared(&'static Grammar),
    /// It does not belong here.
    None,
}

impl Judge<'_> {
    pub(super) fn children(
        &mut self,
        element: &Element,
        elements: &Elements,
        grammar: &'static Grammar,
    ) {
        let particles = elements.particles;
        let mut counts = vec![0_usize; particles.len()];
        let mut reached = 0;
        let anywhere = matches!(elements.others, Others::Between | Others::Anything);
        for child in element.elements() {
            let position = self.position(child, elements, grammar, &counts, reached);
            let rank = match position {
                Position::Particle(index, _) => index,
                Position::Other(_) if anywhere => reached,
                Position::Other(_) => particles.len(),
                Position::Undeclared(_) | Position::None => reached,
            };
            if elements.order == Order::Sequence && rank < reached {
                self.wrong_order(element, child, elements);
            }
            reached = reached.max(rank);
            self.child(element, child, &position, elements, grammar, &mut counts);
        }
        for (particle, count) in particles.iter().zip(counts) {
            if count < particle.least {
                self.missing_element(element, particle);
            }
        }
    }

    /// Counts a child and judges what is in it.
    fn child(
        &mut self,
        element: &Element,
        child: &Element,
        position: &Position,
        elements: &Elements,
        grammar: &'static Grammar,
        counts: &mut [usize],
    ) {
        match *position {
            Position::Particle(index, declaration) => {
                let Some((particle, count)) =
                    elements.particles.get(index).zip(counts.get_mut(index))
                else {
                    return;
                };
                *count += 1;
                if particle.most.is_some_and(|most| *count == most + 1) {
                    self.repeated_element(element, child, particle);
                }
                let other =
                    declaration.namespace.and_then(|other| self.standard.grammar(other.uri));
                self.element(child, declaration, other.unwrap_or(grammar), Some(element));
            }
            Position::Other(Some((declaration, grammar))) => {
                self.element(child, declaration, grammar, Some(element));
            }
            Position::Other(None) => {}
            Position::Undeclared(grammar) => {
                self.undeclared_element(element, child, elements.particles, grammar);
            }
            Position::None => self.unexpected_element(element, child, elements.particles),
        }
    }

    fn position(
        &self,
        child: &Element,
        elements: &Elements,
        grammar: &'static Grammar,
        counts: &[usize],
        reached: usize,
    ) -> Position {
        let own = *child.name.namespace == *grammar.namespace.uri;
        let mut particles = elements.particles.iter().enumerate();
        let found = particles.find_map(|(index, particle)| {
            Some((index, particle.named(&child.name, &grammar.namespace)?))
        });
        let again = |index: usize| {
            let particle = elements.particles.get(index);
            let most = particle.and_then(|particle| particle.most);
            let full = most.zip(counts.get(index)).is_some_and(|(most, count)| *count >= most);
            index < reached || full
        };
        match (found, elements.others) {
            (Some((index, _)), Others::All) if again(index) => self.other(&child.name),
            (Some((index, declaration)), _) => Position::Particle(index, declaration),
            (None, Others::All) => self.other(&child.name),
            (None, Others::Anything) => Position::Other(None),
            (None, Others::Foreign | Others::Between)
                if !own && !child.name.namespace.is_empty() =>
            {
                self.other(&child.name)
            }
            (None, _) => Position::None,
        }
    }

    /// An element that is not in the particles, where others may stand.
    fn other(&self, name: &Name) -> Position {
        match self.standard.grammar(&name.namespace) {
            None => Position::Other(None),
            Some(grammar) => match grammar.element(&name.local) {
                Some(declaration) => Position::Other(Some((declaration, grammar))),
                None => Position::Undeclared(grammar),
            },
        }
    }

    fn undeclared_element(
        &mut self,
        element: &Element,
        child: &Element,
        particles: &[Particle],
        grammar: &Grammar,
    ) {
        let others = grammar.elements.iter().map(|known| known.name);
        let expected = particles.iter().flat_map(Particle::declarations).filter(|known| {
            known.namespace.is_some_and(|namespace| namespace == grammar.namespace)
        });
        let names: Vec<_> = expected.map(|known| known.name).chain(others).collect();
        let help = suggestion(&child.name, &names);
        self.add_undeclared(
            &code::UNEXPECTED_ELEMENT,
            &child.span,
            unexpected(element, child),
            help,
        );
    }

    fn unexpected_element(&mut self, element: &Element, child: &Element, particles: &[Particle]) {
        let namespace = &element.name.namespace;
        let help = if child.name.namespace == *namespace {
            let names: Vec<_> = particles.iter().flat_map(Particle::names).collect();
            suggestion(&child.name, &names)
        } else {
            words!(
                "het staat in een andere namespace dan zijn omgeving ({namespace})",
                "it is in another namespace than what is around it ({namespace})"
            )
        };
        self.add(&code::UNEXPECTED_ELEMENT, &child.span, unexpected(element, child), help);
    }

    pub(super) fn no_elements(&mut self, element: &Element) {
        for child in element.elements() {
            self.unexpected_element(element, child, &[]);
        }
    }

    fn wrong_order(&mut self, element: &Element, child: &Element, elements: &Elements) {
        let (name, parent) = (&child.name.local, &element.name.local);
        let names = elements.particles.iter().map(alternatives);
        let names = names.filter(|names| !names.is_empty()).collect::<Vec<_>>().join(", ");
        let help = match elements.others {
            Others::None | Others::Between | Others::Anything => {
                words!("de volgorde is: {names}", "the order is: {names}")
            }
            Others::Foreign | Others::All => words!(
                "de volgorde is: {names}, en dan wat van andere namespaces is",
                "the order is: {names}, and then what is of other namespaces"
            ),
        };
        self.add(
            &code::WRONG_ORDER,
            &child.span,
            words!(
                "<{name}> staat te laat in <{parent}>",
                "<{name}> stands too late in <{parent}>"
            ),
            help,
        );
    }

    fn repeated_element(&mut self, element: &Element, child: &Element, particle: &Particle) {
        let (name, parent) = (&child.name.local, &element.name.local);
        let most = particle.most.unwrap_or_default();
        self.add(
            &code::REPEATED_ELEMENT,
            &child.span,
            words!(
                "<{name}> staat te vaak in <{parent}>: ten hoogste {most} keer",
                "<{name}> stands too often in <{parent}>: at most {most} time(s)"
            ),
            match most {
                1 => words!("houd er één over", "keep one of them"),
                most => words!("houd er {most} over", "keep {most} of them"),
            },
        );
    }

    fn missing_element(&mut self, element: &Element, particle: &Particle) {
        let (parent, names) = (&element.name.local, particle.names());
        let (message, help) = match names.as_slice() {
            [name] => (
                words!("in <{parent}> ontbreekt <{name}>", "<{parent}> lacks <{name}>"),
                words!("voeg <{name}> toe", "add <{name}>"),
            ),
            names => (
                words!("in <{parent}> ontbreekt een element", "<{parent}> lacks an element"),
                possible(names),
            ),
        };
        self.add(&code::MISSING_ELEMENT, &element.span, message, help);
    }
}

/// How many alternatives a reader takes in.
const LISTED: usize = 9;

/// The names of what a particle may be: `au|block`.
fn alternatives(particle: &Particle) -> String {
    let names = particle.names();
    match names.get(..LISTED) {
        Some([first, second, ..]) => format!("{first}|{second}|…"),
        _ => names.join("|"),
    }
}

fn unexpected(element: &Element, child: &Element) -> Words {
    let (name, parent) = (&child.name, &element.name.local);
    words!("<{name}> hoort niet in <{parent}>", "<{name}> does not belong in <{parent}>")
}

fn suggestion(name: &Name, names: &[&str]) -> Words {
    match nearest(&name.local, names.iter().copied()) {
        Some(local) => {
            let near = Name { local: local.into(), ..name.clone() };
            words!("bedoel je <{near}>?", "do you mean <{near}>?")
        }
        None => possible(names),
    }
}
