//! `text`: a short text, compared with accepted answers.

use std::sync::Arc;

use super::fault::{BAD_ANSWER, NO_KEY};
use super::{Answer, Body, Defaults, Kind, Mark, Source};
use crate::course::key::{Key, Value};
use crate::course::{Accepted, Gap, GapKind, Response};
use crate::finding::Doc;
use crate::words;

/// The row.
pub static KIND: Kind = Kind {
    id: "text",
    doc: Doc {
        nl: "een woord of korte zin invullen: `- = goed` of `- 50% = half goed`",
        en: "fill in a word or short phrase: `- = right` or `- 50% = half right`",
    },
    keys: &[
        Key::optional(
            "case",
            Value::Flag,
            Doc { nl: "hoofdletters tellen mee", en: "capitals count" },
        ),
        Key::optional(
            "diacritics",
            Value::Flag,
            Doc { nl: "accenten en trema's tellen mee", en: "accents count" },
        ),
    ],
    body: Body::Answers,
    line_keys: &[],
    parts: &[],
    defaults: Defaults::GRADED,
    read,
};

#[derive(Debug)]
struct Text {
    accepted: Vec<Accepted>,
    case: bool,
    diacritics: bool,
}

fn read(source: &mut Source) -> Option<Arc<dyn Answer>> {
    let lines = std::mem::take(&mut source.lines);
    let mut accepted = Vec::with_capacity(lines.len());
    for line in &lines {
        match line.mark {
            Mark::Credit(fraction) if !line.text.is_empty() => {
                accepted.push(Accepted { text: line.text.clone(), fraction });
            }
            _ => source.fault(
                &BAD_ANSWER,
                &line.span,
                words!(
                    "dit is geen goed te rekenen antwoord",
                    "this is no answer that can be accepted"
                ),
                words!(
                    "schrijf `- = antwoord` of `- 50% = half goed`",
                    "write `- = answer` or `- 50% = half right`"
                ),
            ),
        }
    }
    let whole = accepted.iter().any(|answer| answer.fraction >= 1.0);
    if !whole && source.graded && accepted.len() == lines.len() {
        source.fault(
            &NO_KEY,
            &source.span.clone(),
            words!("geen antwoord krijgt alle punten", "no answer brings all of the points"),
            words!(
                "zet het goede antwoord in een lijst: `- = antwoord`",
                "put the right answer in a list: `- = answer`"
            ),
        );
        return None;
    }
    let flag = |name: &str| source.attributes.flag(name);
    Some(Arc::new(Text { accepted, case: flag("case"), diacritics: flag("diacritics") }))
}

impl Answer for Text {
    fn response(&self) -> Response {
        let kind = GapKind::Text {
            accepted: self.accepted.clone(),
            case: self.case,
            diacritics: self.diacritics,
        };
        Response::FillIn { gaps: vec![Gap { id: String::from("g1"), kind }] }
    }

    fn view(&self) -> serde_json::Value {
        serde_json::json!({ "gap": "g1" })
    }
}
