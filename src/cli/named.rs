//! What is named on the command line, looked up; a name that is none gets the nearest.

use super::{Failure, messages};
use crate::finding::nearest;
use crate::lms::{self, Lms};
use crate::words;

/// The LMS of a name.
pub fn lms(name: &str) -> Result<&'static Lms, Failure> {
    lms::find(name).map_err(|unknown| {
        let all: Vec<_> = lms::SYSTEMS.iter().map(|lms| lms.id).collect();
        Failure::with_help(
            messages::unknown(&words!("e leeromgeving", "LMS"), &unknown.name),
            messages::did_you_mean(unknown.nearest, &all),
        )
    })
}

/// The refusal of a name that is no format, when these are.
pub fn no_format(name: &str, all: &[&str]) -> Failure {
    Failure::with_help(
        messages::unknown(&words!(" formaat", "format"), name),
        messages::did_you_mean(nearest(name, all.iter().copied()), all),
    )
}

/// The refusal of a language that a course does not have, when it has these.
pub fn no_language(tag: &str, all: &[String]) -> Failure {
    let all: Vec<_> = all.iter().map(String::as_str).collect();
    Failure::with_help(
        messages::no_language(tag),
        messages::did_you_mean(nearest(tag, all.iter().copied()), &all),
    )
}

/// The refusal of a tag that a course cannot be translated into; it has these translations.
pub fn no_translation(tag: &str, all: &[String]) -> Failure {
    let all: Vec<_> = all.iter().map(String::as_str).collect();
    let help = if all.is_empty() {
        words!(
            "noem een andere taal dan die van de cursus, zoals `en`",
            "name another language than that of the course, such as `en`"
        )
    } else {
        messages::did_you_mean(nearest(tag, all.iter().copied()), &all)
    };
    Failure::with_help(messages::no_other_language(tag), help)
}
