//! What is printed of judged packages.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

/// Whether judge and belief say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Agrees,
    Differs,
    /// Nothing is believed of it.
    Unknown,
}

/// One package.
pub struct Row {
    pub path: String,
    pub standard: String,
    pub believed: String,
    pub format: &'static str,
    pub errors: Vec<String>,
    pub verdict: Verdict,
    pub reason: Option<&'static str>,
}

impl Display for Row {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let sign = match self.verdict {
            Verdict::Agrees => "=",
            Verdict::Differs => "≠",
            Verdict::Unknown => "?",
        };
        let errors =
            if self.errors.is_empty() { "no error".to_owned() } else { self.errors.join(", ") };
        write!(
            f,
            "{sign} {}\n    believed {}; judged as {}: {errors}",
            self.path, self.believed, self.format
        )?;
        if self.verdict == Verdict::Differs {
            write!(f, "\n    {}", self.reason.unwrap_or("NO REASON IS KNOWN"))?;
        }
        Ok(())
    }
}

/// Counts by standard: agreed, differs with a reason, differs without, not believed.
#[derive(Default)]
pub struct Table(BTreeMap<String, [usize; 4]>);

impl Table {
    /// Counts a package.
    pub fn add(&mut self, row: &Row) {
        let counts = self.0.entry(row.standard.clone()).or_default();
        let column = match (row.verdict, row.reason) {
            (Verdict::Agrees, _) => 0,
            (Verdict::Differs, Some(_)) => 1,
            (Verdict::Differs, None) => 2,
            (Verdict::Unknown, _) => 3,
        };
        counts[column] += 1;
    }

    /// How many differ without a reason.
    pub fn unexplained(&self) -> usize {
        self.0.values().map(|counts| counts[2]).sum()
    }
}

impl Display for Table {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "| standard | agrees | differs, with a reason | differs | nothing believed |")?;
        writeln!(f, "|---|---:|---:|---:|---:|")?;
        let mut all = [0; 4];
        for (standard, counts) in &self.0 {
            all.iter_mut().zip(counts).for_each(|(all, count)| *all += count);
            let [agrees, reasoned, differs, unknown] = counts;
            writeln!(f, "| {standard} | {agrees} | {reasoned} | {differs} | {unknown} |")?;
        }
        let [agrees, reasoned, differs, unknown] = all;
        write!(f, "| all | {agrees} | {reasoned} | {differs} | {unknown} |")
    }
}
