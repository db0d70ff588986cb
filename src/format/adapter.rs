//! The one script that differs by target: its settings, and which of the program's adapters it takes.

use serde_json::json;

use super::Order;
use crate::course::{FailedTry, ScoScope};

/// What a target's adapter is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adapter {
    /// The name that the run-time knows: `web`, `scorm12` or `scorm2004`.
    pub target: &'static str,
    /// Its sources in `templates/runtime/adapter/`, in order.
    pub sources: &'static [&'static str],
    /// How many UTF-16 units the state may take.
    pub state: u32,
}

impl Adapter {
    /// The script for a course.
    #[must_use]
    pub fn script(&self, order: &Order) -> String {
        let course = order.course;
        let failed = match order.failed() {
            FailedTry::Incomplete => "incomplete",
            FailedTry::Failed => "failed",
        };
        let sco = match course.scorm.sco {
            ScoScope::Course => "course",
            ScoScope::Page => "page",
        };
        let settings = json!({
            "target": self.target,
            "sco": sco,
            "failed": failed,
            "limits": { "state": self.state },
        });
        order.site.adapter_script(&settings, self.sources)
    }
}
