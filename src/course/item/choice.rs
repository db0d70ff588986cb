//! `choice`: one or more of a list.

use std::sync::Arc;

use super::fault::{ITEM_BODY, NO_KEY};
use super::side::{self, Rendered};
use super::{Answer, Body, Defaults, Kind, Mark, Source};
use crate::course::key::{Key, Value};
use crate::course::{Response, Scoring};
use crate::finding::Doc;
use crate::words;

/// The row.
pub static KIND: Kind = Kind {
    id: "choice",
    doc: Doc {
        nl: "één of meer opties kiezen: `- [x]` is goed, `- [ ]` is fout",
        en: "choose one or more options: `- [x]` is right, `- [ ]` is wrong",
    },
    keys: &[Key::optional(
        "multiple",
        Value::Flag,
        Doc {
            nl: "meer dan één optie kiezen mag, ook als er maar één goed is",
            en: "more than one option may be chosen, even when only one is right",
        },
    )],
    body: Body::Choices,
    line_keys: side::KEYS,
    parts: &[],
    defaults: Defaults::GRADED,
    read,
};

#[derive(Debug)]
struct Choice {
    choices: Vec<Rendered>,
    correct: Vec<String>,
    multiple: bool,
}

fn read(source: &mut Source) -> Option<Arc<dyn Answer>> {
    let choices = source.sides();
    let count = source.lines.len();
    if !(2..=side::LETTERS.len()).contains(&count) {
        source.fault(
            &ITEM_BODY,
            &source.span.clone(),
            words!(
                "een keuzevraag heeft 2 tot 36 opties; hier staan er {count}",
                "a choice question has 2 to 36 options; here are {count}"
            ),
            words!(
                "schrijf elke optie als `- [x] goed` of `- [ ] fout`",
                "write each option as `- [x] right` or `- [ ] wrong`"
            ),
        );
        return None;
    }
    if choices.len() < count {
        return None;
    }
    let right = |(rendered, line): (&Rendered, &super::Line)| {
        (line.mark == Mark::Checked).then(|| rendered.side.id.clone())
    };
    let correct: Vec<String> = choices.iter().zip(&source.lines).filter_map(right).collect();
    if correct.is_empty() && source.graded {
        source.fault(
            &NO_KEY,
            &source.span.clone(),
            words!("geen van de opties is goed", "none of the options is right"),
            words!("zet `[x]` voor de goede optie", "put `[x]` before the right option"),
        );
        return None;
    }
    let multiple = correct.len() > 1 || source.attributes.flag("multiple");
    if !multiple && source.scoring == Scoring::Partial {
        source.scoring = Scoring::All;
    }
    Some(Arc::new(Choice { choices, correct, multiple }))
}

impl Answer for Choice {
    fn response(&self) -> Response {
        Response::Choice {
            choices: side::plain(&self.choices),
            correct: self.correct.clone(),
            multiple: self.multiple,
        }
    }

    fn view(&self) -> serde_json::Value {
        serde_json::json!({ "choices": side::view(&self.choices), "multiple": self.multiple })
    }
}
