//! Text made safe for HTML.

/// Adds text between tags.
pub fn text(text: &str, out: &mut String) {
    escape(text, out, false);
}

/// Adds text inside a quoted attribute.
pub fn attribute(text: &str, out: &mut String) {
    escape(text, out, true);
}

fn escape(text: &str, out: &mut String, quotes: bool) {
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' if quotes => "&quot;",
            _ => continue,
        };
        out.push_str(text.get(start..at).unwrap_or_default());
        out.push_str(entity);
        start = at + 1;
    }
    out.push_str(text.get(start..).unwrap_or_default());
}
