//! Many findings, within bounds: of what is found without end the first are kept and the rest is counted.

use std::collections::BTreeMap;

use super::{Code, Finding, Place, Severity, Words};

/// How many findings of one code and severity are kept. Nobody reads more, and inputs with a million faults are made to
/// cost memory.
pub const MOST_OF_A_CODE: usize = 1000;

/// Findings in the order in which they were made; [`Findings::sorted`] gives the order of the source.
///
/// Of a code and severity the first [`MOST_OF_A_CODE`] are kept. One more stands for all others: [`Finding::times`] says
/// how many they are, so that counts stay right.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    kept: Vec<Finding>,
    tallies: BTreeMap<(&'static str, Severity), Tally>,
}

/// How many of a code and severity there are.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    /// Those kept that stand for themselves.
    kept: usize,
    /// The index of the one that stands for the rest.
    rest: Option<usize>,
}

impl Findings {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { kept: Vec::new(), tallies: BTreeMap::new() }
    }

    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        let tally = self.tallies.entry((finding.code.id, finding.severity)).or_default();
        if finding.times == 1 && tally.kept < MOST_OF_A_CODE {
            tally.kept += 1;
            self.kept.push(finding);
            return;
        }
        if let Some(rest) = tally.rest.and_then(|at| self.kept.get_mut(at)) {
            *rest = rest.and_more(&finding);
        } else {
            tally.rest = Some(self.kept.len());
            self.kept.push(finding);
        }
    }

    /// Adds one at its code's own severity.
    pub fn add(&mut self, code: &'static Code, place: Place, message: Words, help: Words) {
        self.push(Finding::new(code, place, message, help));
    }

    /// Adds all of another.
    pub fn append(&mut self, other: Self) {
        self.extend(other);
    }

    /// Whether one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.kept.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// How many have this severity, with those that others stand for.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let of = self.kept.iter().filter(|finding| finding.severity == severity);
        of.map(|finding| finding.times).sum()
    }

    /// All of them, in the order of the source: by file, then place, then code; the same one stands once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        let key = |finding: &Finding| {
            let span = finding.place.span.clone().unwrap_or(0..0);
            (finding.place.file.clone(), span.start, span.end, finding.code.id)
        };
        self.kept.sort_by_cached_key(key);
        self.kept.dedup();
        // The places of those that stand for others have changed.
        self.kept.into_iter().collect()
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.kept.iter()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// How many are kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.kept.len()
    }
}

impl PartialEq for Findings {
    fn eq(&self, other: &Self) -> bool {
        self.kept == other.kept
    }
}

impl Eq for Findings {}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.kept.iter()
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        let mut all = Self::new();
        all.extend(findings);
        all
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        findings.into_iter().for_each(|finding| self.push(finding));
    }
}
