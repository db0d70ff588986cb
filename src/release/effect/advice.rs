//! What to do with an update: put it in the place of the old package, or add it as a new activity.

use super::Fate;
use crate::course::Class;
use crate::finding::Words;
use crate::release::change::Change;
use crate::words;

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// Nothing: both are the same.
    Nothing,
    /// Replace the package.
    Replace,
    /// Add it as a new activity, beside the old one.
    AddAsNew,
}

/// What to do, and why. `reads_state` says whether the new package is of ours, and so reads what the old one kept.
#[must_use]
pub fn advice(changes: &[Change], class: Class, fate: &Fate, reads_state: bool) -> (Advice, Words) {
    match class {
        Class::None => {
            (Advice::Nothing, words!("niets: beide zijn gelijk", "nothing: both are the same"))
        }
        Class::Breaking => (Advice::AddAsNew, breaking(changes)),
        _ if !fate.gone.is_empty() => (Advice::AddAsNew, breaking(changes)),
        _ if !reads_state => (Advice::Replace, of_others()),
        Class::Scoring => (
            Advice::Replace,
            words!(
                "vervang het pakket: niemand raakt iets kwijt, maar scores worden anders berekend; zeg dat tegen wie bezig is",
                "replace the package: nobody loses anything, but scores are reckoned otherwise; tell who is in the middle"
            ),
        ),
        Class::Text | Class::Compatible => (
            Advice::Replace,
            words!(
                "vervang het pakket: niemand raakt iets kwijt",
                "replace the package: nobody loses anything"
            ),
        ),
    }
}

fn of_others() -> Words {
    words!(
        "vervang het pakket: de activiteiten zijn dezelfde; probeer het eerst met een cursist die halverwege is, want wat erin zit is van buiten niet te zien",
        "replace the package: the activities are the same; try it first with a learner in the middle, since what is inside cannot be seen from outside"
    )
}

fn breaking(changes: &[Change]) -> Words {
    let many = changes.iter().filter(|change| change.class == Class::Breaking).count();
    let [nl, en] = match many {
        1 => [String::from("1 wijziging kost"), String::from("1 change costs")],
        _ => [format!("{many} wijzigingen kosten"), format!("{many} changes cost")],
    };
    words!(
        "voeg het toe als nieuwe activiteit voor wie nog begint, en laat de oude staan voor wie bezig of klaar is, want {nl} die iets. Heeft nog niemand de oude geopend, vervang haar dan gewoon",
        "add it as a new activity for who has yet to begin, and let the old one stand for who is in the middle or has finished, since {en} them something. If nobody opened the old one yet, just replace it"
    )
}
