//! A quiz: sections of items, drawn or fixed, with a pass mark and attempts of its own.

use super::{Id, Item};
use crate::finding::Place;

/// A quiz on a page.
#[derive(Debug, Clone)]
pub struct Quiz {
    /// Stable name.
    pub id: Id,
    /// Plain text; none when the page's title says enough.
    pub title: Option<String>,
    /// At least one.
    pub sections: Vec<Section>,
    /// The pass mark in percent, 0–100.
    pub pass: Option<u8>,
    /// How many tries; 0 is no limit.
    pub attempts: u32,
    /// Which try counts.
    pub counts: Counts,
    /// When feedback shows.
    pub feedback: FeedbackTime,
    /// Whether the order of items is drawn too.
    pub shuffle: bool,
    /// One item at a time, without going back.
    pub linear: bool,
    /// Whether its page asks for it.
    pub required: bool,
    /// Where it is defined.
    pub place: Place,
}

/// A part of a quiz.
#[derive(Debug, Clone)]
pub struct Section {
    /// Plain text.
    pub title: Option<String>,
    /// The candidates, in the order of the bank.
    pub items: Vec<Item>,
    /// How many are drawn; none for all of them.
    pub draw: Option<usize>,
}

/// Which try of a quiz counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    /// The best.
    Best,
    /// The last.
    Last,
    /// The first.
    First,
    /// The mean of all.
    Average,
}

/// When a quiz shows feedback.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeedbackTime {
    /// After each item.
    Immediate,
    /// After the try.
    End,
    /// Only the score.
    None,
}

impl Section {
    /// The points that a try at this section can bring: those of the drawn items. Where k of n are drawn and points
    /// differ, the mean of the candidates times k, so that the course's total does not hang on chance.
    #[must_use]
    pub fn points(&self) -> f64 {
        let all: f64 = self.items.iter().map(super::item::Item::graded_points).sum();
        match self.draw {
            #[allow(clippy::cast_precision_loss, reason = "counts of items are small")]
            Some(draw) if draw < self.items.len() => all * draw as f64 / self.items.len() as f64,
            _ => all,
        }
    }
}

impl Quiz {
    /// The points of all sections.
    #[must_use]
    pub fn points(&self) -> f64 {
        self.sections.iter().map(Section::points).sum()
    }
}
