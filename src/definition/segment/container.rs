//! The blocks that a text stands in, as its address names them.

use std::collections::BTreeMap;

use crate::course::item::{self, Attributes, Body};
use crate::definition::fences::Fence;

/// Names for what stands in a document: by the ids of questions and quizzes, and by counting.
pub struct Addresses {
    /// Names of the blocks that are open, outermost first.
    open: Vec<String>,
    counts: BTreeMap<String, usize>,
}

impl Addresses {
    pub const fn new() -> Self {
        Self { open: Vec::new(), counts: BTreeMap::new() }
    }

    /// A block opens: one with an id is named by it, whatever it stands in.
    pub fn enter(&mut self, fence: &Fence) {
        let name = match (id(fence), fence.attributes.text("on")) {
            (Some(id), _) => id,
            (None, Some(on)) => self.inner(&format!("feedback-{on}")),
            (None, None) if fence.spec.name == "feedback" => self.inner("feedback-general"),
            (None, None) => self.count(fence.spec.name),
        };
        self.open.push(name);
    }

    pub fn leave(&mut self) {
        self.open.pop();
    }

    /// The next of its kind in the block that is open: `rijzen/text-2`.
    pub fn count(&mut self, kind: &str) -> String {
        let name = self.inner(kind);
        let count = self.counts.entry(name.clone()).or_default();
        *count += 1;
        format!("{name}-{count}")
    }

    /// Something in the block that is open.
    pub fn inner(&self, name: &str) -> String {
        match self.open.last() {
            Some(open) => format!("{open}/{name}"),
            None => name.to_owned(),
        }
    }
}

fn id(fence: &Fence) -> Option<String> {
    let named = fence.spec.is_item || fence.spec.name == "quiz";
    fence.attributes.id().filter(|_| named).map(|id| id.to_string())
}

/// What stands in the body of a question; none for what is no question.
pub fn body(fence: &Fence) -> Option<Body> {
    kind(&fence.attributes).filter(|_| fence.spec.is_item).map(|kind| kind.body)
}

fn kind(attributes: &Attributes) -> Option<&'static item::Kind> {
    let name = attributes.text("type")?;
    item::KINDS.iter().find(|kind| kind.id == name).copied()
}
