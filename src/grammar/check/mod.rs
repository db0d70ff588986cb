//! Judges a tree by the tables of a standard, with places.

mod attributes;
mod children;

use super::code::document as code;
use super::model::{Content, Declaration, Grammar};
use super::standard::Standard;
use super::value::{Value, collapse};
use crate::files::FilePath;
use crate::finding::{Code, Finding, Findings, Place, Severity, Words, nearest};
use crate::words;
use crate::xml::Element;

/// Judges a document by its root: of a namespace that the standard knows, whichever it is. `standard` is one, or an
/// edition of SCORM.
///
/// Elements and attributes of namespaces that the standard does not know are passed over, as the
/// specifications allow: their own makers know what they may hold.
pub fn check(
    root: &Element,
    file: &FilePath,
    standard: impl Into<&'static Standard>,
    findings: &mut Findings,
) {
    let standard = standard.into();
    let mut judge = Judge { file, standard, findings };
    let grammar = standard.grammar(&root.name.namespace);
    match grammar.and_then(|grammar| Some((grammar, grammar.element(&root.name.local)?))) {
        Some((grammar, declaration)) => judge.element(root, declaration, grammar, None),
        None => judge.unexpected_root(root),
    }
}

/// What goes along through the tree.
struct Judge<'a> {
    file: &'a FilePath,
    standard: &'static Standard,
    findings: &'a mut Findings,
}

impl Judge<'_> {
    fn add(
        &mut self,
        code: &'static Code,
        span: &std::ops::Range<usize>,
        message: Words,
        help: Words,
    ) {
        self.add_at(code.severity, code, span, message, help);
    }

    /// The same for what the standard does not have, but other namespaces may bring.
    fn add_undeclared(
        &mut self,
        code: &'static Code,
        span: &std::ops::Range<usize>,
        message: Words,
        help: Words,
    ) {
        self.add_at(self.standard.undeclared, code, span, message, help);
    }

    fn add_at(
        &mut self,
        severity: Severity,
        code: &'static Code,
        span: &std::ops::Range<usize>,
        message: Words,
        help: Words,
    ) {
        let place = Place::span(self.file, span.clone());
        let finding = Finding::new(code, place, message, help);
        self.findings.push(Finding { severity, clauses: self.standard.clauses, ..finding });
    }

    fn unexpected_root(&mut self, root: &Element) {
        let name = &root.name.local;
        let namespace = &root.name.namespace;
        let first = self.standard.grammars.first();
        let expected = first.map_or("", |grammar| grammar.namespace.uri);
        let element = first.and_then(|grammar| grammar.elements.first());
        let element = element.map_or("", |declaration| declaration.name);
        self.add(
            &code::UNEXPECTED_ROOT,
            &root.span,
            words!(
                "<{name}> in de namespace \"{namespace}\" is hier geen hoogste element",
                "<{name}> in the namespace \"{namespace}\" is no root element here"
            ),
            words!(
                "verwacht: <{element}> in de namespace {expected}",
                "expected: <{element}> in the namespace {expected}"
            ),
        );
    }

    /// Judges an element and all in it. `parent` is where it stands, for what depends on it.
    fn element(
        &mut self,
        element: &Element,
        declaration: &'static Declaration,
        grammar: &'static Grammar,
        parent: Option<&Element>,
    ) {
        self.attributes(element, declaration, grammar);
        match declaration.content {
            Content::Elements(elements) => {
                self.children(element, &elements, grammar);
                if !elements.mixed {
                    self.no_text(element);
                }
            }
            Content::Empty => {
                self.no_elements(element);
                self.no_text(element);
            }
            Content::Text(value) => {
                self.no_elements(element);
                self.text(element, value, parent);
            }
        }
    }

    fn text(&mut self, element: &Element, value: Value, parent: Option<&Element>) {
        if matches!(value, Value::Term(_)) && !parent.is_some_and(names_lom) {
            return;
        }
        let name = format!("<{}>", element.name.local);
        self.value(&name, &element.own_text(), &element.text_span(), value);
    }

    /// Judges a text: of an element or an attribute, whose `name` is for the message.
    fn value(&mut self, name: &str, text: &str, span: &std::ops::Range<usize>, value: Value) {
        if !value.accepts(text) {
            let expected = value.expected();
            let (nl, en) = (expected.nl, expected.en);
            let help = match nearest(&collapse(text), value.tokens().iter().copied()) {
                Some(token) => words!("bedoel je \"{token}\"?", "do you mean \"{token}\"?"),
                None => words!("schrijf {nl}", "write {en}"),
            };
            let text = shorten(text);
            let message = words!(
                "\"{text}\" kan niet in {name}: daar hoort {nl}",
                "\"{text}\" cannot stand in {name}: it takes {en}"
            );
            self.add(&code::BAD_VALUE, span, message, help);
        }
        let length = text.chars().count();
        if let Some(longest) = value.longest().filter(|longest| length > *longest) {
            self.add(
                &code::TOO_LONG,
                span,
                words!(
                    "{name} is {length} tekens lang; elk LMS hoeft er maar {longest} te kunnen",
                    "{name} is {length} characters long; an LMS need only take {longest}"
                ),
                words!("kort de tekst in", "shorten the text"),
            );
        }
    }

    fn no_text(&mut self, element: &Element) {
        let text = element.own_text();
        if collapse(&text).is_empty() {
            return;
        }
        let (name, text) = (&element.name.local, shorten(&text));
        self.add(
            &code::UNEXPECTED_TEXT,
            &element.text_span(),
            words!("\"{text}\" staat los in <{name}>", "\"{text}\" stands loose in <{name}>"),
            words!(
                "zet het in een element, of haal het weg",
                "put it in an element, or take it out"
            ),
        );
    }
}

/// Whether the vocabulary of a term is LOM's own: its element says so beside it.
fn names_lom(parent: &Element) -> bool {
    let source = parent.elements().find(|child| &*child.name.local == "source");
    source.is_some_and(|source| collapse(&source.own_text()) == "LOMv1.0")
}

/// A text that fits in a message, on one line.
fn shorten(text: &str) -> String {
    // Of a text of megabytes only the start is looked at.
    let start = text.char_indices().nth(1000).map_or(text, |(end, _)| &text[..end]);
    let text = collapse(start);
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
