//! What a package tells its own run-time, as far as it decides about a learner's work: attributes of documents and scripts.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::course::{
    CompletionRule, Counts, FailedTry, FeedbackTime, Id, Navigation, PageRule, ScoScope,
};
use crate::files::{Blob, Files, text};
use crate::release::outline::{QuizOutline, SectionOutline};

/// `data-course` of every document.
#[derive(Debug, Deserialize)]
pub struct CourseData {
    pub id: Id,
    pub version: String,
    pub lang: String,
    pub title: String,
    pub rule: CompletionRule,
    pub pass: Option<u8>,
    pub nav: Navigation,
}

/// `data-page` of a page.
#[derive(Debug, Deserialize)]
pub struct PageData {
    pub id: Id,
    pub complete: PageRule,
    pub required: bool,
}

/// `data-quiz` of a quiz.
#[derive(Debug, Deserialize)]
pub struct QuizData {
    pub id: Id,
    title: String,
    sections: Vec<SectionOutline>,
    pass: Option<u8>,
    attempts: u32,
    counts: Counts,
    feedback: FeedbackTime,
    shuffle: bool,
    nav: Navigation,
    required: bool,
}

impl QuizData {
    /// The same as an outline has it.
    pub fn outline(self) -> QuizOutline {
        QuizOutline {
            title: Some(self.title),
            pass: self.pass,
            attempts: self.attempts,
            counts: self.counts,
            feedback: self.feedback,
            shuffle: self.shuffle,
            linear: self.nav == Navigation::Linear,
            required: self.required,
            sections: self.sections,
        }
    }
}

/// `assets/course.js`.
#[derive(Debug, Deserialize)]
pub struct Script {
    pub pages: Vec<Named>,
    pub objectives: Vec<Objective>,
}

/// Something by its id.
#[derive(Debug, Deserialize)]
pub struct Named {
    pub id: Id,
}

/// An objective.
#[derive(Debug, Deserialize)]
pub struct Objective {
    pub id: Id,
    pub text: String,
}

/// What differs by target.
#[derive(Debug, Deserialize)]
pub struct Settings {
    pub sco: ScoScope,
    pub failed: FailedTry,
}

#[derive(Deserialize)]
struct Target {
    settings: Settings,
}

/// The script that only packages of ours have.
pub const SCRIPT: &str = "assets/course.js";
/// The scripts of which one begins with what differs by target.
const TARGET_SCRIPTS: [&str; 2] = ["assets/adapter.js", "assets/runtime.js"];
/// How long a script may be, in bytes: a course of a hundred thousand items.
const LONGEST: usize = 16 << 20;

/// What a script assigns to a name at its start.
fn assigned<T: DeserializeOwned>(blob: &Blob, name: &str) -> Option<T> {
    let bytes = blob.head(LONGEST).ok()?;
    let script = text::lossy(&bytes);
    let data = script.trim_start().strip_prefix("window.")?.strip_prefix(name)?;
    let data = data.trim_start().strip_prefix('=')?;
    // The script goes on behind what is assigned.
    serde_json::Deserializer::from_str(data).into_iter().next()?.ok()
}

/// The script with the whole course.
pub fn script(files: &Files) -> Option<Script> {
    assigned(files.get(SCRIPT)?, "lespakketCourse")
}

/// What differs by target.
pub fn settings(files: &Files) -> Option<Settings> {
    let scripts = TARGET_SCRIPTS.iter().filter_map(|path| files.get(*path));
    let mut found = scripts.filter_map(|blob| assigned::<Target>(blob, "lespakketTarget"));
    found.next().map(|target| target.settings)
}
