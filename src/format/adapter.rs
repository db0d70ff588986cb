//! The scripts that differ by target: its settings, which of the program's adapters it takes, and who keeps the session.

use serde_json::json;

use super::Order;
use crate::course::{FailedTry, ScoScope};
use crate::site::Keeper;

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
    /// The scripts for a course, by path.
    #[must_use]
    pub fn scripts(&self, order: &Order) -> Vec<(&'static str, String)> {
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
        let keeper = self.keeper(course.scorm.sco);
        let other = if keeper == Keeper::Shell { "scorm-page.js" } else { "scorm-shell.js" };
        let sources: Vec<_> = self.sources.iter().copied().filter(|name| *name != other).collect();
        order.site.target_scripts(&settings, &sources, keeper)
    }

    /// There is a shell only where one SCO in an LMS is the whole course.
    fn keeper(&self, sco: ScoScope) -> Keeper {
        match sco {
            ScoScope::Page => Keeper::Page,
            ScoScope::Course if self.target == "web" => Keeper::Document,
            ScoScope::Course => Keeper::Shell,
        }
    }
}
