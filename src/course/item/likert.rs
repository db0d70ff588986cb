//! `likert`: a place on a scale; there is no right answer.

use std::sync::Arc;

use super::fault::ITEM_BODY;
use super::side::{self, Rendered};
use super::{Answer, Body, Defaults, Kind, Source};
use crate::course::Response;
use crate::finding::Doc;
use crate::words;

/// The row.
pub static KIND: Kind = Kind {
    id: "likert",
    doc: Doc {
        nl: "een plaats op een schaal kiezen: een lijst van 2 tot 9 opties, zonder goed of fout",
        en: "choose a place on a scale: a list of 2 to 9 options, none right or wrong",
    },
    keys: &[],
    body: Body::List,
    line_keys: side::KEYS,
    parts: &[],
    defaults: Defaults::UNGRADED,
    read,
};

#[derive(Debug)]
struct Likert {
    choices: Vec<Rendered>,
}

fn read(source: &mut Source) -> Option<Arc<dyn Answer>> {
    let choices = source.sides();
    let count = source.lines.len();
    if !(2..=9).contains(&count) {
        source.fault(
            &ITEM_BODY,
            &source.span.clone(),
            words!(
                "een schaal heeft 2 tot 9 opties; hier staan er {count}",
                "a scale has 2 to 9 options; here are {count}"
            ),
            words!("schrijf elke optie als `- optie`", "write each option as `- option`"),
        );
        return None;
    }
    (choices.len() == count).then(|| Arc::new(Likert { choices }) as Arc<dyn Answer>)
}

impl Answer for Likert {
    fn response(&self) -> Response {
        Response::Likert { choices: side::plain(&self.choices) }
    }

    fn view(&self) -> serde_json::Value {
        serde_json::json!({ "choices": side::view(&self.choices) })
    }
}
