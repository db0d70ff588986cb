//! `info`: text among questions; nothing to answer.

use std::sync::Arc;

use super::{Answer, Body, Defaults, Kind, Source};
use crate::course::Response;
use crate::finding::Doc;

/// The row.
pub static KIND: Kind = Kind {
    id: "info",
    doc: Doc { nl: "alleen tekst, tussen de vragen", en: "text only, among the questions" },
    keys: &[],
    body: Body::Prose,
    line_keys: &[],
    parts: &[],
    defaults: Defaults::UNGRADED,
    read,
};

#[derive(Debug)]
struct Info;

#[expect(clippy::unnecessary_wraps, reason = "every row of the table has this shape")]
fn read(_: &mut Source) -> Option<Arc<dyn Answer>> {
    Some(Arc::new(Info))
}

impl Answer for Info {
    fn response(&self) -> Response {
        Response::None
    }

    fn view(&self) -> serde_json::Value {
        serde_json::json!({})
    }
}
