//! How bad codes are, as the user wants it.

use crate::finding::{Findings, Severity, nearest};

/// What a finding of a code becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It is not reported.
    Off,
    /// It has this severity.
    Severity(Severity),
}

/// Levels by code, or by family (`page/*`); the last that fits decides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Levels(Vec<(String, Level)>);

/// A setting that means nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is not of the form `CODE=LEVEL`.
    #[error("{0:?} is not CODE=LEVEL")]
    Form(String),
    /// There is no such code or family.
    #[error("there is no code {code:?}")]
    Code {
        /// What was written.
        code: String,
        /// The nearest code that there is.
        nearest: Option<&'static str>,
    },
    /// There is no such level.
    #[error("there is no level {level:?}")]
    Level {
        /// What was written.
        level: String,
        /// The nearest level that there is.
        nearest: Option<&'static str>,
    },
}

/// Every level, as it is written.
pub const NAMES: [&str; 4] = ["error", "warning", "info", "off"];

impl Levels {
    /// Adds a setting as it is written: `page/alt-text=off`, `package/*=warning`.
    ///
    /// # Errors
    /// When it is not of that form, or names a code or level that does not exist.
    pub fn add(&mut self, setting: &str) -> Result<(), Fault> {
        let (code, level) =
            setting.split_once('=').ok_or_else(|| Fault::Form(setting.to_owned()))?;
        let (code, level) = (code.trim(), level.trim());
        let known = super::codes();
        let exists = known.iter().any(|known| fits(code, known.id));
        if !exists {
            let nearest = nearest(code, known.iter().map(|known| known.id));
            return Err(Fault::Code { code: code.to_owned(), nearest });
        }
        self.0.push((code.to_owned(), parse(level)?));
        Ok(())
    }

    /// The findings with their levels; those that are off are left out.
    #[must_use]
    pub fn apply(&self, findings: Findings) -> Findings {
        let apply = |mut finding: crate::finding::Finding| {
            let level = self.0.iter().rfind(|(code, _)| fits(code, finding.code.id));
            match level {
                Some((_, Level::Off)) => return None,
                Some((_, Level::Severity(severity))) => finding.severity = *severity,
                None => {}
            }
            Some(finding)
        };
        findings.into_iter().filter_map(apply).collect()
    }
}

fn parse(level: &str) -> Result<Level, Fault> {
    match level {
        "error" => Ok(Level::Severity(Severity::Error)),
        "warning" => Ok(Level::Severity(Severity::Warning)),
        "info" => Ok(Level::Severity(Severity::Info)),
        "off" => Ok(Level::Off),
        other => Err(Fault::Level { level: other.to_owned(), nearest: nearest(other, NAMES) }),
    }
}

fn fits(pattern: &str, id: &str) -> bool {
    match pattern.strip_suffix("/*") {
        Some(family) => id.strip_prefix(family).is_some_and(|rest| rest.starts_with('/')),
        None => pattern == id,
    }
}
