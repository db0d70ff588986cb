//! Course → accessible pages, the same for every target.
//!
//! A [`Site`] is a tree of complete documents that can be read without script. The scripts that keep a session are missing
//! from it: each target adds its own.

mod block;
mod build;
mod color;
mod compact;
mod course_script;
mod credits;
mod engine;
mod escape;
mod faults;
mod frame;
mod glossary;
mod goals;
mod item;
mod language;
mod licence;
mod media;
mod outline;
mod overview;
mod page;
mod policy;
mod prose;
mod quiz;
mod script;
mod strings;
mod style;
mod templates;
mod totals;

use crate::course::{Course, Id};
use crate::files::{self, FilePath, Files};
use crate::finding::Words;
use crate::words;
use script::Scripts;

pub use script::Keeper;

/// The pages of a course with all that they load, but for the scripts that keep a session, which each target adds.
#[derive(Debug, Clone)]
pub struct Site {
    /// The document that a launch opens.
    pub start: FilePath,
    /// Every page of the course with its file, in order.
    pub pages: Vec<(Id, FilePath)>,
    /// Everything, media too.
    pub files: Files,
    scripts: Scripts,
}

impl Site {
    /// The scripts of a target, by path: its settings, then the named sources of `templates/runtime/adapter/` in order.
    #[must_use]
    pub fn target_scripts(
        &self,
        settings: &serde_json::Value,
        sources: &[&str],
        keeper: Keeper,
    ) -> Vec<(&'static str, String)> {
        self.scripts.target(settings, sources, keeper)
    }
}

/// Why a course cannot be rendered.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A template.
    #[error(transparent)]
    Template(#[from] TemplateFault),
    /// The disk.
    #[error(transparent)]
    Files(#[from] files::Error),
}

/// A template that does not parse or does not render, or a file of a theme that stands in for nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the template {template}{} cannot be used: {}", place(*.line, *.column), .reason.en)]
pub struct TemplateFault {
    /// Its path in `templates/`, which is also its path in the theme folder.
    pub template: String,
    /// What is wrong; what an engine said is English in both languages.
    pub reason: Words,
    /// From 1, where it is known.
    pub line: Option<usize>,
    /// From 1, where it is known.
    pub column: Option<usize>,
}

impl TemplateFault {
    fn new(template: &str, reason: Words) -> Self {
        Self { template: template.to_owned(), reason, line: None, column: None }
    }

    /// In the words of an engine, which knows one language.
    fn said(template: &str, reason: &impl std::fmt::Display) -> Self {
        Self::new(template, words!("{reason}", "{reason}"))
    }

    fn at(mut self, place: Option<(usize, usize)>) -> Self {
        (self.line, self.column) = place.unzip();
        self
    }
}

fn place(line: Option<usize>, column: Option<usize>) -> String {
    match (line, column) {
        (Some(line), Some(column)) => format!(":{line}:{column}"),
        (Some(line), None) => format!(":{line}"),
        _ => String::new(),
    }
}

/// Renders a course.
pub fn build(course: &Course) -> Result<Site, Error> {
    build::build(course)
}

/// What can be told of a theme's files without rendering a page: every file that stands in for nothing or does not parse.
#[must_use]
pub fn faults(course: &Course) -> Vec<TemplateFault> {
    faults::faults(&course.theme)
}

/// Whether the words around the course's own are there in its language, from the program or from its theme.
#[must_use]
pub fn has_words(course: &Course) -> bool {
    strings::has_words(&course.theme, &course.lang)
}
