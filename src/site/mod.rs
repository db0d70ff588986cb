//! Course → accessible pages, the same for every target.

pub mod embedded;

use crate::course::{Course, Id};
use crate::files::{FilePath, Files};

/// The pages of a course with all that they load, but for `assets/adapter.js`, which each target adds.
#[derive(Debug, Clone)]
pub struct Site {
    /// The document that a launch opens.
    pub start: FilePath,
    /// Every page of the course with its file, in order.
    pub pages: Vec<(Id, FilePath)>,
    /// Everything, media too.
    pub files: Files,
}

/// A template of the course's own that does not parse or does not render.
#[derive(Debug, thiserror::Error)]
#[error("the template {template} cannot be used: {reason}")]
pub struct Error {
    /// Its path in the theme folder.
    pub template: String,
    /// What the template engine said, with line and column.
    pub reason: String,
}

/// Where the target's own script is added.
pub const ADAPTER: &str = "assets/adapter.js";

/// Renders a course.
pub fn build(_course: &Course) -> Result<Site, Error> {
    Err(Error { template: String::new(), reason: String::from("no templates yet") })
}
