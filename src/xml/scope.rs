//! Which prefix stands for which namespace at a place in a document.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Namespace;

/// The declarations in force.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// No namespace, shared by the names that have none.
    none: Arc<str>,
    /// What each prefix stands for, innermost last.
    bindings: BTreeMap<Box<str>, Vec<Arc<str>>>,
    /// The prefixes that each open element binds.
    entered: Vec<Vec<Box<str>>>,
}

impl Scope {
    /// Enters an element: its declarations are in force until [`Scope::leave`].
    pub(super) fn enter(&mut self, declarations: &[(Box<str>, Arc<str>)]) {
        self.entered.push(Vec::new());
        for (prefix, namespace) in declarations {
            self.bind(prefix, namespace.clone());
        }
    }

    /// Leaves the element that was entered last.
    pub(super) fn leave(&mut self) {
        for prefix in self.entered.pop().unwrap_or_default() {
            if let Some(namespaces) = self.bindings.get_mut(&prefix) {
                namespaces.pop();
            }
        }
    }

    /// Adds one declaration to the element that was entered last.
    pub(super) fn bind(&mut self, prefix: &str, namespace: Arc<str>) {
        self.bindings.entry(prefix.into()).or_default().push(namespace);
        if let Some(prefixes) = self.entered.last_mut() {
            prefixes.push(prefix.into());
        }
    }

    /// The namespace that a prefix stands for: none when it is not bound. The empty prefix is
    /// always bound, to no namespace when nothing says otherwise.
    pub(super) fn resolve(&self, prefix: &str) -> Option<Arc<str>> {
        if prefix == Namespace::XML.prefix {
            return Some(Namespace::XML.uri.into());
        }
        let bound = self.bindings.get(prefix).and_then(|namespaces| namespaces.last().cloned());
        bound.or_else(|| prefix.is_empty().then(|| self.none.clone()))
    }

    /// No namespace.
    pub(super) fn none(&self) -> Arc<str> {
        self.none.clone()
    }

    /// Whether a prefix stands for that namespace here.
    pub(super) fn binds(&self, prefix: &str, namespace: &str) -> bool {
        self.resolve(prefix).is_some_and(|bound| &*bound == namespace)
    }

    /// Whether the element that was entered last binds this prefix itself.
    pub(super) fn binds_here(&self, prefix: &str) -> bool {
        self.entered.last().is_some_and(|prefixes| prefixes.iter().any(|bound| &**bound == prefix))
    }

    /// A prefix that stands for that namespace, also on attributes, if any does.
    pub(super) fn prefix_for(&self, namespace: &str) -> Option<Box<str>> {
        if namespace == Namespace::XML.uri {
            return Some(Namespace::XML.prefix.into());
        }
        let mut candidates = self.bindings.iter().filter(|(prefix, _)| !prefix.is_empty());
        candidates
            .find(|(_, namespaces)| namespaces.last().is_some_and(|uri| &**uri == namespace))
            .map(|(prefix, _)| prefix.clone())
    }
}
