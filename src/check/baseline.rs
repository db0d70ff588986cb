//! What was known to be wrong when a project began to be judged: it is not reported again, so that what is new stands out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::finding::{Finding, Findings};

/// Findings by what does not change when lines move: path, code and message; with how many there are of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline(BTreeMap<Key, usize>);

type Key = (String, String, String);

/// The file: `{"findings": [{"path", "code", "message", "count"}]}`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    findings: Vec<Row>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    path: String,
    code: String,
    message: String,
    count: usize,
}

impl Baseline {
    /// Reads a baseline as [`Baseline::write`] wrote it.
    ///
    /// # Errors
    /// When the text is no baseline.
    pub fn read(text: &str) -> Result<Self, serde_json::Error> {
        let document: Document = serde_json::from_str(text)?;
        let rows = document.findings.into_iter();
        Ok(Self(rows.map(|row| ((row.path, row.code, row.message), row.count)).collect()))
    }

    /// The text of its file, the same for the same findings.
    #[must_use]
    pub fn write(&self) -> String {
        let rows = self.0.iter().map(|((path, code, message), count)| Row {
            path: path.clone(),
            code: code.clone(),
            message: message.clone(),
            count: *count,
        });
        let document = Document { findings: rows.collect() };
        // Texts and numbers always have a JSON form.
        serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
    }

    /// Takes findings up; `prefix` is what precedes their paths.
    pub fn add(&mut self, prefix: &str, findings: &Findings) {
        for finding in findings {
            *self.0.entry(key(prefix, finding)).or_default() += 1;
        }
    }

    /// The findings that are not in it. Each that is uses one of those counted, so that another of the same kind is new.
    #[must_use]
    pub fn subtract(&mut self, prefix: &str, findings: Findings) -> Findings {
        let is_new = |finding: &Finding| match self.0.get_mut(&key(prefix, finding)) {
            Some(left) if *left > 0 => {
                *left -= 1;
                false
            }
            _ => true,
        };
        findings.into_iter().filter(is_new).collect()
    }
}

/// Slashes are the same on every system, and the English message in every language.
fn key(prefix: &str, finding: &Finding) -> Key {
    let path = format!("{prefix}{}", finding.place.file).replace('\\', "/");
    let path = path.trim_start_matches("./").to_owned();
    (path, finding.code.id.to_owned(), finding.message.en.clone())
}
