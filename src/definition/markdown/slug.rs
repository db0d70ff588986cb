//! Ids of headings and footnotes, from their text.

use crate::definition::media::name::fold;

/// Small letters, digits and hyphens; letters of other alphabets stay as they are. Empty when nothing is left.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars() {
        match fold(c) {
            Some(plain) => slug.push_str(plain),
            None if c.is_alphanumeric() => slug.extend(c.to_lowercase()),
            None if matches!(c, '\'' | '’' | '"') => {}
            None if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            None => {}
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}
