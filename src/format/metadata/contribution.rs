//! Who made a course (LOM 2.3), as vCards (RFC 2426).

use super::binding::Binding;
use super::term::Term;
use crate::course::Course;
use crate::xml::Element;

/// Authors, then the publisher with the date of release.
pub fn elements(binding: &Binding, course: &Course) -> Vec<Element> {
    let metadata = &course.metadata;
    let authors =
        metadata.authors.iter().map(|name| contribution(binding, "author", &person(name), None));
    let date = course.date.map(|date| date.to_string());
    let publisher = metadata
        .publisher
        .iter()
        .map(|name| contribution(binding, "publisher", &organisation(name), date.as_deref()));
    authors.chain(publisher).collect()
}

fn contribution(binding: &Binding, role: &str, vcard: &str, date: Option<&str>) -> Element {
    binding
        .element("contribute")
        .child(binding.term("role", &Term::lom(role)))
        .child(binding.entity(vcard))
        .children(date.map(|date| binding.date(date)))
}

/// The last word is taken for the family name: names of people have no better rule without asking for their parts.
fn person(name: &str) -> String {
    let (given, family) = name.rsplit_once(' ').unwrap_or(("", name));
    vcard(name, &format!("N:{};{};;;", escaped(family), escaped(given)))
}

fn organisation(name: &str) -> String {
    let escaped = escaped(name);
    vcard(name, &format!("N:{escaped};;;;\nORG:{escaped}"))
}

fn vcard(name: &str, more: &str) -> String {
    format!("BEGIN:VCARD\nVERSION:3.0\nFN:{}\n{more}\nEND:VCARD", escaped(name))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | ',' | ';') {
            out.push('\\');
        }
        out.push(if c == '\n' { ' ' } else { c });
    }
    out
}
