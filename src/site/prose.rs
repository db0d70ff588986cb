//! Rendered prose made ready for a page: wide tables and code scroll and can be reached by keyboard, gaps are filled.

use std::borrow::Cow;

use super::escape;

/// A table that has its scroll box already.
const BOXED: &str = "<div class=\"table\"";
/// How a link to the glossary begins; the term's id follows.
const TERM: &str = "<a class=\"term\" href=\"../glossary.html#term-";

/// Makes tables and code blocks scroll in a box that takes the focus.
pub fn adapt<'a>(html: &'a str, table_label: &str) -> Cow<'a, str> {
    let mut html = Cow::Borrowed(html);
    if html.contains("<table") && !html.contains(BOXED) {
        let label = escape::text(table_label);
        let open = format!(
            "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{label}\"><table"
        );
        html = html.replace("<table", &open).replace("</table>", "</table></div>").into();
    }
    if html.contains("<pre>") {
        html = html.replace("<pre>", "<pre tabindex=\"0\">").into();
    }
    if html.contains(TERM) {
        html = mark_terms(&html).into();
    }
    html
}

/// Gives every link to a term the term's id, by which its definition on the page is found.
fn mark_terms(html: &str) -> String {
    let mut parts = html.split(TERM);
    let mut marked = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let id = part.split('"').next().unwrap_or_default();
        marked.extend(["<a data-term=\"", id, "\"", TERM.trim_start_matches("<a"), part]);
    }
    marked
}

/// The level of the last heading of some prose.
pub fn last_heading(html: &str) -> Option<u8> {
    let (_, tail) = html.rsplit_once("</h")?;
    tail.bytes().next().filter(u8::is_ascii_digit).map(|digit| digit - b'0')
}

/// The ids of the glossary's terms that some HTML links to, each once, in order.
pub fn terms(html: &str) -> Vec<&str> {
    let mut ids = Vec::new();
    for tail in html.split(" data-term=\"").skip(1) {
        let id = tail.split('"').next().unwrap_or_default();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// Puts the controls of gaps in the place of their marks (`<!--gap:g1-->`).
pub fn fill_gaps<'a>(html: String, controls: impl Iterator<Item = (&'a str, String)>) -> String {
    controls.fold(html, |html, (id, control)| html.replace(&format!("<!--gap:{id}-->"), &control))
}
