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

/// Formats one message in Dutch and in English, both with `format!`'s inline arguments.
#[macro_export]
macro_rules! words {
    ($nl:literal, $en:literal $(, $($argument:tt)*)?) => {
        $crate::finding::Words {
            nl: format!($nl $(, $($argument)*)?),
            en: format!($en $(, $($argument)*)?),
        }
    };
}
