//! `handin`: work that is handed in: a file, an address or a text.

use std::sync::Arc;

use super::{Answer, Body, Defaults, Kind, Source};
use crate::course::key::{Key, Value};
use crate::course::{Grading, Response};
use crate::finding::Doc;

/// The row.
pub static KIND: Kind = Kind {
    id: "handin",
    doc: Doc { nl: "werk inleveren", en: "hand in work" },
    keys: &[Key::optional(
        "accept",
        Value::AnyOf(&["file", "url", "text"]),
        Doc {
            nl: "wat ingeleverd mag worden: `file`, `url`, `text`, met komma's ertussen; zonder dit een bestand",
            en: "what may be handed in: `file`, `url`, `text`, with commas between them; a file when left out",
        },
    )],
    body: Body::Prose,
    line_keys: &[],
    parts: &["model", "rubric"],
    defaults: Defaults { grading: Grading::Teacher, ..Defaults::OPEN },
    read,
};

#[derive(Debug)]
struct Handin {
    accept: Vec<String>,
}

#[expect(clippy::unnecessary_wraps, reason = "every row of the table has this shape")]
fn read(source: &mut Source) -> Option<Arc<dyn Answer>> {
    let mut accept: Vec<String> = source.attributes.list("accept").map(str::to_owned).collect();
    if accept.is_empty() {
        accept.push(String::from("file"));
    }
    Some(Arc::new(Handin { accept }))
}

impl Answer for Handin {
    fn response(&self) -> Response {
        Response::Other { accept: self.accept.clone() }
    }

    fn view(&self) -> serde_json::Value {
        let accepts = |what: &str| self.accept.iter().any(|accepted| accepted == what);
        serde_json::json!({
            "accept": self.accept,
            "file": accepts("file"),
            "url": accepts("url"),
            "text": accepts("text"),
        })
    }
}
