//! `numeric`: a number, with a tolerance or a range.

use std::sync::Arc;

use super::accepted::{self, Range};
use super::fault::{BAD_ANSWER, NO_KEY};
use super::{Answer, Body, Defaults, Kind, Source};
use crate::course::Response;
use crate::course::key::{Key, Value};
use crate::finding::Doc;
use crate::words;

/// The row.
pub static KIND: Kind = Kind {
    id: "numeric",
    doc: Doc { nl: "een getal invullen", en: "fill in a number" },
    keys: &[
        Key::optional(
            "answer",
            Value::Text,
            Doc {
                nl: "het goede getal: `2006`, `2006 ±1`, `9,5 ±5%` of `10..20`; met `|` ertussen meer dan één",
                en: "the right number: `2006`, `2006 ±1`, `9.5 ±5%` or `10..20`; several with `|` between them",
            },
        ),
        Key::optional(
            "unit",
            Value::Text,
            Doc {
                nl: "wat achter het invulveld staat, zoals `km`",
                en: "what stands after the field, such as `km`",
            },
        ),
    ],
    body: Body::Prose,
    line_keys: &[],
    parts: &[],
    defaults: Defaults::GRADED,
    read,
};

#[derive(Debug)]
struct Numeric {
    ranges: Vec<Range>,
    unit: Option<String>,
}

fn read(source: &mut Source) -> Option<Arc<dyn Answer>> {
    let unit = source.attributes.text("unit").map(str::to_owned);
    let Some(answer) = source.attributes.text("answer") else {
        if source.graded {
            source.fault(
                &NO_KEY,
                &source.span.clone(),
                words!("er staat geen goed getal bij", "there is no right number"),
                words!(
                    "schrijf bijvoorbeeld `answer=\"2006 ±1\"`",
                    "write for example `answer=\"2006 ±1\"`"
                ),
            );
            return None;
        }
        return Some(Arc::new(Numeric { ranges: Vec::new(), unit }));
    };
    let ranges: Option<Vec<Range>> = answer.split('|').map(accepted::range).collect();
    let Some(ranges) = ranges else {
        source.fault(
            &BAD_ANSWER,
            &source.attribute_span("answer"),
            words!(
                "`{answer}` is niet als getal te lezen",
                "`{answer}` cannot be read as a number"
            ),
            words!(
                "schrijf `2006`, `2006 ±1`, `9,5 ±5%` of `10..20`",
                "write `2006`, `2006 ±1`, `9.5 ±5%` or `10..20`"
            ),
        );
        return None;
    };
    Some(Arc::new(Numeric { ranges, unit }))
}

impl Answer for Numeric {
    fn response(&self) -> Response {
        Response::Numeric { ranges: self.ranges.clone() }
    }

    fn view(&self) -> serde_json::Value {
        serde_json::json!({ "unit": self.unit })
    }
}
