//! Why a command could not run: usage, input or output. Not a fault of a course.

use super::messages;
use crate::finding::Words;
use crate::{files, pipeline};

/// What went wrong, and what to do.
#[derive(Debug)]
pub struct Failure {
    /// What went wrong.
    pub message: Words,
    /// The way out, where there is one to name.
    pub help: Option<Words>,
}

impl Failure {
    /// A failure that says enough.
    pub const fn new(message: Words) -> Self {
        Self { message, help: None }
    }

    /// A failure with a way out.
    pub const fn with_help(message: Words, help: Words) -> Self {
        Self { message, help: Some(help) }
    }
}

impl From<files::Error> for Failure {
    fn from(error: files::Error) -> Self {
        Self { message: messages::files_error(&error), help: messages::files_help(&error) }
    }
}

impl From<pipeline::Error> for Failure {
    fn from(error: pipeline::Error) -> Self {
        match error {
            pipeline::Error::Files(error) => error.into(),
            other @ pipeline::Error::Site(_) => Self::new(messages::pipeline_error(&other)),
        }
    }
}
