//! `order`: steps to be put in the right order.

use std::sync::Arc;

use super::fault::ITEM_BODY;
use super::side::{self, Rendered};
use super::{Answer, Body, Defaults, Kind, Source};
use crate::course::key::{Key, Value};
use crate::course::{Response, Scoring, StepsCredit};
use crate::finding::Doc;
use crate::words;

/// The row.
pub static KIND: Kind = Kind {
    id: "order",
    doc: Doc {
        nl: "stappen op volgorde zetten: een genummerde lijst in de goede volgorde",
        en: "put steps in order: a numbered list in the right order",
    },
    keys: &[Key::optional(
        "partial",
        Value::OneOf(&["exact", "pairs", "run"]),
        Doc {
            nl: "hoe een deels goede volgorde telt: elke stap op zijn plek, elk paar buren, of de langste goede reeks; zonder dit is het alles of niets",
            en: "how a partly right order counts: each step in place, each pair of neighbours, or the longest right run; without it, all or nothing",
        },
    )],
    body: Body::Steps,
    line_keys: side::KEYS,
    parts: &[],
    defaults: Defaults::GRADED,
    read,
};

#[derive(Debug)]
struct Order {
    /// In the order in which they are shown.
    steps: Vec<Rendered>,
    right: Vec<String>,
    partial: Option<StepsCredit>,
}

fn read(source: &mut Source) -> Option<Arc<dyn Answer>> {
    let steps = source.sides();
    let count = source.lines.len();
    if !(2..=side::LETTERS.len()).contains(&count) {
        source.fault(
            &ITEM_BODY,
            &source.span.clone(),
            words!(
                "een volgordevraag heeft 2 tot 36 stappen; hier staan er {count}",
                "an ordering question has 2 to 36 steps; here are {count}"
            ),
            words!(
                "schrijf de stappen als `1. eerst`, `2. daarna`",
                "write the steps as `1. first`, `2. then`"
            ),
        );
        return None;
    }
    if steps.len() < count {
        return None;
    }
    let right = steps.iter().map(|step| step.side.id.clone()).collect();
    let shown = side::disorder(count, &source.seed());
    let steps = shown.into_iter().filter_map(|at| steps.get(at).cloned()).collect();
    Some(Arc::new(Order { steps, right, partial: settle(source) }))
}

/// `partial=` settles the scoring, and `scoring=partial` alone counts each step in its place.
fn settle(source: &mut Source) -> Option<StepsCredit> {
    let credit = match source.attributes.text("partial") {
        Some("exact") => Some(StepsCredit::Exact),
        Some("pairs") => Some(StepsCredit::Pairs),
        Some("run") => Some(StepsCredit::Run),
        _ => (source.scoring == Scoring::Partial).then_some(StepsCredit::Exact),
    };
    if credit.is_some() && source.scoring == Scoring::All {
        source.scoring = Scoring::Partial;
    }
    credit
}

impl Answer for Order {
    fn response(&self) -> Response {
        Response::Sequencing {
            steps: side::plain(&self.steps),
            order: self.right.clone(),
            partial: self.partial,
        }
    }

    fn view(&self) -> serde_json::Value {
        serde_json::json!({ "steps": side::view(&self.steps) })
    }
}
