//! `cloze`: gaps in a text, to be filled with words, numbers or one of a list.

use std::sync::Arc;

use super::fault::{BAD_ANSWER, ITEM_BODY};
use super::{Answer, Body, Defaults, GapSource, Kind, Source, accepted, side};
use crate::course::key::{Key, Value};
use crate::course::{Gap, GapKind, Response, Side};
use crate::finding::Doc;
use crate::words;

/// The row.
pub static KIND: Kind = Kind {
    id: "cloze",
    doc: Doc {
        nl: "gaten in een tekst invullen: `[[a | b]]`, `[[(goed) | fout]]`, `[[# 2006 ±1]]`",
        en: "fill gaps in a text: `[[a | b]]`, `[[(right) | wrong]]`, `[[# 2006 ±1]]`",
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
    body: Body::Gaps,
    line_keys: &[],
    parts: &[],
    defaults: Defaults::PARTIAL,
    read,
};

#[derive(Debug)]
struct Cloze {
    gaps: Vec<Gap>,
}

fn read(source: &mut Source) -> Option<Arc<dyn Answer>> {
    let sources = std::mem::take(&mut source.gaps);
    if sources.is_empty() {
        source.fault(
            &ITEM_BODY,
            &source.span.clone(),
            words!("er is niets om in te vullen", "there is nothing to fill in"),
            words!(
                "zet het goede antwoord in de zin: `[[antwoord]]`",
                "put the right answer in the sentence: `[[answer]]`"
            ),
        );
        return None;
    }
    let (case, diacritics) = (source.attributes.flag("case"), source.attributes.flag("diacritics"));
    let mut gaps = Vec::with_capacity(sources.len());
    for gap in &sources {
        match kind(gap, case, diacritics) {
            Some(kind) => gaps.push(Gap { id: gap.id.clone(), kind }),
            None => unreadable(source, gap),
        }
    }
    (gaps.len() == sources.len()).then(|| Arc::new(Cloze { gaps }) as Arc<dyn Answer>)
}

fn unreadable(source: &mut Source, gap: &GapSource) {
    source.fault(
        &BAD_ANSWER,
        &gap.span,
        words!("deze invulplek is niet te lezen", "this gap cannot be read"),
        words!(
            "schrijf `[[a | b]]` voor tekst, `[[(goed) | fout]]` voor een keuze of `[[# 2006 ±1]]` voor een getal",
            "write `[[a | b]]` for text, `[[(right) | wrong]]` for a choice or `[[# 2006 ±1]]` for a number"
        ),
    );
}

fn kind(gap: &GapSource, case: bool, diacritics: bool) -> Option<GapKind> {
    let text = gap.text.trim();
    if let Some(number) = text.strip_prefix('#') {
        let (Some(min), Some(max)) = accepted::range(number)? else { return None };
        return Some(GapKind::Numeric { min, max });
    }
    if let Some(options) = gap.options() {
        return dropdown(&options, &gap.released);
    }
    let accepted = accepted::alternatives(text)?;
    let whole = accepted.iter().any(|answer| answer.fraction >= 1.0);
    whole.then_some(GapKind::Text { accepted, case, diacritics })
}

/// Each option is called as it was released, else by its place.
fn dropdown(options: &[(&str, bool)], released: &[String]) -> Option<GapKind> {
    let mut choices = Vec::new();
    let mut correct = Vec::new();
    for (at, ((text, is_right), letter)) in options.iter().zip(side::LETTERS).enumerate() {
        let id = released.get(at).cloned().unwrap_or_else(|| char::from(*letter).to_string());
        if text.is_empty() {
            return None;
        }
        if *is_right {
            correct.push(id.clone());
        }
        choices.push(Side { id, text: (*text).to_owned(), fixed: false });
    }
    let all = choices.len() > 1 && choices.len() == options.len();
    match (correct.pop(), correct.is_empty()) {
        (Some(correct), true) if all => Some(GapKind::Choice { choices, correct }),
        _ => None,
    }
}

/// What a template needs of a gap: for text and numbers the width of the field in characters, rounded so that it does
/// not give the answer away.
fn gap_view(gap: &Gap) -> serde_json::Value {
    let longest = match &gap.kind {
        GapKind::Choice { choices, .. } => {
            return serde_json::json!({ "id": gap.id, "type": "choice", "choices": choices });
        }
        GapKind::Text { accepted, .. } => {
            accepted.iter().map(|answer| answer.text.chars().count()).max().unwrap_or(0)
        }
        GapKind::Numeric { .. } => 6,
    };
    let numeric = matches!(gap.kind, GapKind::Numeric { .. });
    let size = longest.div_ceil(8).clamp(1, 4) * 8;
    serde_json::json!({ "id": gap.id, "type": if numeric { "numeric" } else { "text" }, "size": size })
}

impl Answer for Cloze {
    fn response(&self) -> Response {
        Response::FillIn { gaps: self.gaps.clone() }
    }

    fn view(&self) -> serde_json::Value {
        let gaps: Vec<serde_json::Value> = self.gaps.iter().map(gap_view).collect();
        serde_json::json!({ "gaps": gaps })
    }
}
