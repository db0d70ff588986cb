//! How a project wants packages to be judged: the table `[validate]` of `course.toml` or `.lespakket.toml`.

use serde::Deserialize;

/// What the table may say. What is typed on the command line comes on top of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The format that packages are taken for.
    pub format: Option<String>,
    /// The LMSs that they are meant for.
    pub lms: Vec<String>,
    /// Levels of codes, each as `CODE=LEVEL`.
    pub level: Vec<String>,
    /// What is refused besides errors.
    pub deny: Option<Deny>,
    /// A baseline, as seen from the folder of the file.
    pub baseline: Option<String>,
}

/// What is refused besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Deny {
    /// Warnings.
    Warnings,
}

impl Settings {
    /// Reads the table of a file; the rest of the file is passed over. None when there is no such table.
    ///
    /// # Errors
    /// When the file is no TOML, or the table holds what it may not hold; the message has line and column.
    pub fn read(text: &str) -> Result<Option<Self>, toml::de::Error> {
        #[derive(Deserialize)]
        struct File {
            validate: Option<Settings>,
        }
        toml::from_str::<File>(text).map(|file| file.validate)
    }
}
