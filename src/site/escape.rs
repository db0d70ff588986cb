//! Text made safe for a place in HTML.

/// Safe between tags and between either kind of quotes.
#[must_use]
pub fn text(text: &str) -> String {
    let special = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'');
    if !text.bytes().any(special) {
        return text.to_owned();
    }
    text.chars().fold(String::with_capacity(text.len() + 16), |mut safe, character| {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
        safe
    })
}

/// JSON for an attribute between single quotes; far shorter there than between double ones.
#[must_use]
pub fn json_attribute(value: &impl serde::Serialize) -> String {
    // A value that is no JSON cannot come from our own types; the run-time takes an empty attribute as absent.
    let json = serde_json::to_string(value).unwrap_or_default();
    json.replace('&', "&amp;").replace('\'', "&#39;").replace('<', "&lt;")
}
