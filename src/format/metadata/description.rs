//! Descriptions within what catalogues take.

/// The longest description that every reader of LOM takes, in characters.
pub const DESCRIPTION: usize = 1000;

/// A text within [`DESCRIPTION`], cut after a whole word; none when it fits as it is.
#[must_use]
pub fn shortened(text: &str) -> Option<String> {
    let (end, _) = text.char_indices().nth(DESCRIPTION)?;
    // One character less leaves room for the mark that something follows.
    let kept = text.get(..end)?.chars().take(DESCRIPTION - 1).collect::<String>();
    let whole = kept.rsplit_once(char::is_whitespace).map_or(kept.as_str(), |(words, _)| words);
    Some(format!("{}…", whole.trim_end()))
}
