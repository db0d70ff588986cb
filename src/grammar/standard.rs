//! A standard: which grammars its documents may hold together.

use super::model::Grammar;
use crate::finding::{Clause, Severity};

/// What a document of one standard, in one version, is judged by.
#[derive(Debug)]
pub struct Standard {
    /// Its grammars, that of the root element first.
    pub grammars: &'static [&'static Grammar],
    /// How bad it is that an element or attribute of one of these namespaces, standing where other namespaces may, is one
    /// that the standard does not have.
    pub undeclared: Severity,
    /// Where the standard says so.
    pub clauses: &'static [Clause],
}

impl Standard {
    /// The grammar of a namespace.
    #[must_use]
    pub fn grammar(&self, namespace: &str) -> Option<&'static Grammar> {
        self.grammars.iter().copied().find(|grammar| grammar.namespace.uri == namespace)
    }
}
