//! A message in the two languages that the command line speaks.

/// A language of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    #[default]
    En,
}

/// One message in both languages; made with [`words!`](crate::words).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
}

impl Words {
    /// The message in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

/// A message in which what comes from the input is seen: a control character stands in it as `<U+0001>`. Line ends and tabs
/// stay, for help may have several lines.
#[must_use]
pub fn plain(text: String) -> String {
    let is_plain = |c: char| !c.is_control() || matches!(c, '\n' | '\t');
    if text.chars().all(is_plain) {
        return text;
    }
    let shown = |c: char| {
        if is_plain(c) { c.to_string() } else { format!("<U+{:04X}>", u32::from(c)) }
    };
    text.chars().map(shown).collect()
}

/// Formats one message in Dutch and in English, both with `format!`'s inline arguments.
#[macro_export]
macro_rules! words {
    ($nl:literal, $en:literal $(, $($argument:tt)*)?) => {
        $crate::finding::Words {
            nl: $crate::finding::plain(format!($nl $(, $($argument)*)?)),
            en: $crate::finding::plain(format!($en $(, $($argument)*)?)),
        }
    };
}
