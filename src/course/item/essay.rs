//! `essay`: a longer text, judged by the learner or a teacher with a rubric or model answer.

use std::sync::Arc;

use super::{Answer, Body, Defaults, Kind, Source};
use crate::course::key::{Form, Key, Value};
use crate::course::{CriterionLevels, Response};
use crate::finding::Doc;

/// The row.
pub static KIND: Kind = Kind {
    id: "essay",
    doc: Doc {
        nl: "een langere tekst schrijven, met een modelantwoord of een rubric",
        en: "write a longer text, with a model answer or a rubric",
    },
    keys: &[Key::optional(
        "words",
        Value::Form(&WORDS),
        Doc {
            nl: "hoeveel woorden: `40-150`, `40-` of `-150`",
            en: "how many words: `40-150`, `40-` or `-150`",
        },
    )],
    body: Body::Prose,
    line_keys: &[],
    parts: &["model", "rubric", "template"],
    defaults: Defaults::OPEN,
    read,
};

static WORDS: Form = Form {
    expected: Doc {
        nl: "een aantal woorden van–tot, zoals `40-150`, `40-` of `-150`",
        en: "a number of words from–to, such as `40-150`, `40-` or `-150`",
    },
    example: "40-150",
    pattern: "^([0-9]+-[0-9]*|-[0-9]+)$",
    accepts: |text| bounds(text).is_some(),
};

type Bounds = (Option<u32>, Option<u32>);

fn bounds(text: &str) -> Option<Bounds> {
    let (min, max) = text.split_once(['-', '–'])?;
    let end = |text: &str| match text.trim() {
        "" => Some(None),
        digits => digits.parse().ok().map(Some),
    };
    match (end(min)?, end(max)?) {
        (None, None) => None,
        (Some(min), Some(max)) if min > max => None,
        ends => Some(ends),
    }
}

#[derive(Debug)]
struct Essay {
    words: Bounds,
    rubric: Vec<CriterionLevels>,
    template: Option<String>,
}

#[expect(clippy::unnecessary_wraps, reason = "every row of the table has this shape")]
fn read(source: &mut Source) -> Option<Arc<dyn Answer>> {
    let words = source.attributes.text("words").and_then(bounds).unwrap_or_default();
    let rubric = source.rubric.map(super::Rubric::levels).unwrap_or_default();
    let template = source.parts.get("template").map(|part| part.text.clone());
    Some(Arc::new(Essay { words, rubric, template }))
}

impl Answer for Essay {
    fn response(&self) -> Response {
        Response::LongFillIn { words: self.words, rubric: self.rubric.clone() }
    }

    fn view(&self) -> serde_json::Value {
        serde_json::json!({ "words": self.words, "template": self.template })
    }
}
