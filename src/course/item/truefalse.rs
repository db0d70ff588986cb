//! `truefalse`: whether a statement holds.

use std::sync::Arc;

use super::fault::NO_KEY;
use super::{Answer, Body, Defaults, Kind, Source};
use crate::course::Response;
use crate::course::key::{Key, Value};
use crate::finding::Doc;
use crate::words;

/// The row.
pub static KIND: Kind = Kind {
    id: "truefalse",
    doc: Doc { nl: "zeggen of een stelling waar is", en: "say whether a statement is true" },
    keys: &[Key::optional(
        "answer",
        Value::OneOf(&["true", "false"]),
        Doc { nl: "of de stelling waar is", en: "whether the statement is true" },
    )],
    body: Body::Prose,
    line_keys: &[],
    parts: &[],
    defaults: Defaults::GRADED,
    read,
};

#[derive(Debug)]
struct TrueFalse {
    correct: bool,
}

fn read(source: &mut Source) -> Option<Arc<dyn Answer>> {
    match source.attributes.text("answer") {
        Some("true") => Some(Arc::new(TrueFalse { correct: true })),
        Some("false") => Some(Arc::new(TrueFalse { correct: false })),
        // Another word was reported with the attributes.
        Some(_) => None,
        None => {
            source.fault(
                &NO_KEY,
                &source.span.clone(),
                words!(
                    "er staat niet bij of de stelling waar is",
                    "it is not said whether the statement is true"
                ),
                words!(
                    "schrijf `answer=true` of `answer=false`",
                    "write `answer=true` or `answer=false`"
                ),
            );
            None
        }
    }
}

impl Answer for TrueFalse {
    fn response(&self) -> Response {
        Response::TrueFalse { correct: self.correct }
    }

    fn view(&self) -> serde_json::Value {
        serde_json::json!({})
    }
}
