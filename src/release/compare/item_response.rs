//! What answers an item: its options and its key.

use std::collections::BTreeMap;

use crate::course::{Accepted, Class, CriterionLevels, Gap, GapKind, Id, Response, Side};
use crate::release::change::{Change, Subject};
use crate::release::outline::ItemOutline;
use crate::words;

pub fn compare(id: &Id, old: &ItemOutline, new: &ItemOutline, changes: &mut Vec<Change>) {
    let mut seen = Seen { id, new, changes };
    match (&old.response, &new.response) {
        (before, after) if before == after => {}
        (
            Response::Choice { choices: old, correct: was, multiple: many },
            Response::Choice { choices: new, correct: is, multiple: several },
        ) => {
            seen.options(old, new);
            seen.key(same(was, is), &keyed(old, was), &keyed(new, is));
            if many != several {
                seen.scored(
                    "item-multiple",
                    words!(
                        "er mogen meer of minder opties gekozen worden",
                        "more or fewer options may be chosen"
                    ),
                );
            }
        }
        (Response::TrueFalse { correct: was }, Response::TrueFalse { correct: is }) => {
            seen.key(was == is, &was.to_string(), &is.to_string());
        }
        (Response::Likert { choices: old }, Response::Likert { choices: new }) => {
            seen.options(old, new);
        }
        (
            Response::Matching { sources: left, targets: right, pairs: was },
            Response::Matching { sources: new_left, targets: new_right, pairs: is },
        ) => {
            seen.options(left, new_left);
            seen.options(right, new_right);
            seen.key(same(was, is), &paired(left, right, was), &paired(new_left, new_right, is));
        }
        (
            Response::Sequencing { steps: old, order: was, partial: credit },
            Response::Sequencing { steps: new, order: is, partial: new_credit },
        ) => {
            seen.options(old, new);
            seen.key(was == is, &keyed(old, was), &keyed(new, is));
            if credit != new_credit {
                seen.scored(
                    "item-marking",
                    words!("wordt anders nagekeken", "is marked otherwise"),
                );
            }
        }
        (Response::FillIn { gaps: old }, Response::FillIn { gaps: new }) => seen.gaps(old, new),
        (Response::Numeric { ranges: was }, Response::Numeric { ranges: is }) => {
            seen.key(was == is, &ranges(was), &ranges(is));
        }
        (Response::LongFillIn { rubric: old, .. }, Response::LongFillIn { rubric: new, .. }) => {
            seen.rubric(old, new);
        }
        _ => seen.compatible(
            "item-answer",
            words!("vraagt het antwoord anders", "asks for its answer otherwise"),
        ),
    }
}

/// The changes of one item.
struct Seen<'a> {
    id: &'a Id,
    new: &'a ItemOutline,
    changes: &'a mut Vec<Change>,
}

impl Seen<'_> {
    fn change(&self, code: &'static str, class: Class, said: crate::finding::Words) -> Change {
        Change::new(code, class, Subject::Item(self.id.clone()), &self.new.prompt, said)
    }

    fn scored(&mut self, code: &'static str, said: crate::finding::Words) {
        let change = self.change(code, Class::Scoring, said);
        self.changes.push(change);
    }

    fn compatible(&mut self, code: &'static str, said: crate::finding::Words) {
        let change = self.change(code, Class::Compatible, said);
        self.changes.push(change);
    }

    fn key(&mut self, same: bool, before: &str, after: &str) {
        if !same {
            let said = words!(
                "de sleutel is anders; wie al antwoordde, houdt zijn punten",
                "the key changed; who answered already keeps the points"
            );
            let change = self.change("item-key", Class::Scoring, said).from_to(before, after);
            self.changes.push(change);
        }
    }

    fn options(&mut self, before: &[Side], after: &[Side]) {
        let by_id = |sides: &[Side]| -> BTreeMap<String, String> {
            sides.iter().map(|side| (side.id.clone(), side.text.clone())).collect()
        };
        let (before, after) = (by_id(before), by_id(after));
        let split = super::split(&before, &after);
        for (id, text) in split.gone {
            let said = words!(
                "optie `{id}` is weg; wie haar koos, ziet zijn antwoord niet meer",
                "option `{id}` is gone; who chose it no longer sees the answer"
            );
            let advice = words!(
                "is het dezelfde optie met een andere tekst, zet dan `{{#{id}}}` erachter; moet ze weg, maak er dan een nieuwe vraag van",
                "if it is the same option in other words, write `{{#{id}}}` behind it; if it must go, make it a new question"
            );
            let mut change = self.change("option-removed", Class::Breaking, said).instead(advice);
            change.before = Some(text.clone());
            self.changes.push(change);
        }
        for (id, text) in split.new {
            let mut change = self.change(
                "option-added",
                Class::Compatible,
                words!("optie `{id}` komt erbij", "option `{id}` is new"),
            );
            change.after = Some(text.clone());
            self.changes.push(change);
        }
        for (id, was, is) in split.both {
            if was != is && exchanged(&before, &after, id) {
                let said = words!(
                    "de letter `{id}` betekent nu een andere optie; wie haar koos, ziet nu iets anders",
                    "the letter `{id}` means another option now; who chose it sees something else now"
                );
                let advice = words!(
                    "haal `{{#{id}}}` weg: elke optie houdt dan haar letter",
                    "take `{{#{id}}}` away: then each option keeps its letter"
                );
                let change = self.change("option-exchanged", Class::Breaking, said);
                self.changes.push(change.from_to(was, is).instead(advice));
            } else if was != is {
                let said =
                    words!("optie `{id}` is anders verwoord", "option `{id}` is worded otherwise");
                let change = self.change("option-text", Class::Text, said).from_to(was, is);
                self.changes.push(change);
            }
        }
    }

    /// Gaps are kept by their place in the text.
    fn gaps(&mut self, before: &[Gap], after: &[Gap]) {
        let same_sort = |(old, new): (&Gap, &Gap)| {
            std::mem::discriminant(&old.kind) == std::mem::discriminant(&new.kind)
        };
        if before.len() != after.len() || !before.iter().zip(after).all(same_sort) {
            let said = words!(
                "heeft andere invulplekken; gegeven antwoorden passen niet meer",
                "has other gaps; answers given fit no more"
            );
            let change = self
                .change("item-gaps", Class::Breaking, said)
                .from_to(before.len().to_string(), after.len().to_string())
                .instead(words!(
                    "maak er een nieuwe vraag van, met een nieuw id",
                    "make it a new question, with a new id"
                ));
            self.changes.push(change);
            return;
        }
        for (old, new) in before.iter().zip(after).filter(|(old, new)| old != new) {
            if let (GapKind::Choice { choices: a, .. }, GapKind::Choice { choices: b, .. }) =
                (&old.kind, &new.kind)
            {
                self.options(a, b);
            }
            self.key(same_gap(&old.kind, &new.kind), &gap(&old.kind), &gap(&new.kind));
        }
    }

    fn rubric(&mut self, before: &[CriterionLevels], after: &[CriterionLevels]) {
        let gone = before.iter().any(|old| {
            !after.iter().any(|new| new.id == old.id && new.levels.len() >= old.levels.len())
        });
        if gone {
            let said = words!(
                "een criterium of niveau van de rubric is weg; wat ermee beoordeeld is, past niet meer",
                "a criterion or level of the rubric is gone; what was judged by it fits no more"
            );
            let advice = words!(
                "houd het criterium, of maak er een nieuwe vraag van",
                "keep the criterion, or make it a new question"
            );
            let change = self.change("rubric-removed", Class::Breaking, said).instead(advice);
            self.changes.push(change);
        } else if before != after {
            self.scored(
                "item-rubric",
                words!("de rubric telt anders", "the rubric counts otherwise"),
            );
        } else {
            self.compatible(
                "item-answer",
                words!("vraagt het antwoord anders", "asks for its answer otherwise"),
            );
        }
    }
}

/// Whether the words of an option stand at another one now, or its new words stood at another one before.
fn exchanged(
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
    id: &str,
) -> bool {
    let elsewhere = |options: &BTreeMap<String, String>, words: Option<&String>| {
        options.iter().any(|(other, text)| other != id && Some(text) == words)
    };
    elsewhere(after, before.get(id)) || elsewhere(before, after.get(id))
}

/// Whether two keys are the same, in whatever order.
fn same<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.len() == other.len() && one.iter().all(|part| other.contains(part))
}

/// Whether a gap takes what it took, whatever its options are called.
fn same_gap(one: &GapKind, other: &GapKind) -> bool {
    match (one, other) {
        (GapKind::Choice { correct: a, .. }, GapKind::Choice { correct: b, .. }) => a == b,
        _ => one == other,
    }
}

fn text<'a>(sides: &'a [Side], id: &'a str) -> &'a str {
    sides.iter().find(|side| side.id == id).map_or(id, |side| side.text.as_str())
}

/// `a: text; c: text`.
fn keyed(sides: &[Side], ids: &[String]) -> String {
    let one = |id: &String| format!("{id}: {}", text(sides, id));
    ids.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn paired(sources: &[Side], targets: &[Side], pairs: &[(String, String)]) -> String {
    let one = |(source, target): &(String, String)| {
        format!("{source}–{target}: {} – {}", text(sources, source), text(targets, target))
    };
    pairs.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn ranges(ranges: &[(Option<f64>, Option<f64>)]) -> String {
    let end = |end: Option<f64>| end.map_or_else(String::new, |end| end.to_string());
    let one = |(min, max): &(Option<f64>, Option<f64>)| format!("{} … {}", end(*min), end(*max));
    ranges.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn gap(kind: &GapKind) -> String {
    match kind {
        GapKind::Text { accepted, case, diacritics } => {
            let one = |answer: &Accepted| format!("{} ({})", answer.text, answer.fraction);
            let list = accepted.iter().map(one).collect::<Vec<_>>().join(" | ");
            format!(
                "{list}{}{}",
                if *case { " case" } else { "" },
                if *diacritics { " diacritics" } else { "" }
            )
        }
        GapKind::Choice { choices, correct } => keyed(choices, std::slice::from_ref(correct)),
        GapKind::Numeric { min, max } => format!("{min} … {max}"),
    }
}
