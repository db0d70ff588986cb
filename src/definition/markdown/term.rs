//! `:term[word]{ref=id}` in text.

/// A term in a text.
pub struct Found<'a> {
    /// What stands before it.
    pub before: &'a str,
    /// The word that is shown.
    pub label: &'a str,
    /// What it refers to.
    pub reference: &'a str,
    /// What stands behind it.
    pub after: &'a str,
}

/// How a term begins.
pub const OPENING: &str = ":term[";

/// The next term.
pub fn next(text: &str) -> Option<Found<'_>> {
    let (before, inner) = text.split_once(OPENING)?;
    let (label, rest) = inner.split_once("]{ref=")?;
    let (reference, after) = rest.split_once('}')?;
    let reference = reference.trim().trim_matches('"');
    (!label.contains(['[', ']'])).then_some(Found { before, label, reference, after })
}
