//! Rendered prose made ready for a page: wide tables and code scroll and can be reached by keyboard, gaps are filled.

use std::borrow::Cow;

use super::escape;

/// Makes tables and code blocks scroll in a box that takes the focus.
pub fn adapt<'a>(html: &'a str, table_label: &str) -> Cow<'a, str> {
    let mut html = Cow::Borrowed(html);
    if html.contains("<table") {
        let label = escape::text(table_label);
        let open = format!(
            "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{label}\"><table"
        );
        html = html.replace("<table", &open).replace("</table>", "</table></div>").into();
    }
    if html.contains("<pre>") {
        html = html.replace("<pre>", "<pre tabindex=\"0\">").into();
    }
    html
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
