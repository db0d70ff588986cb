//! What the course's own run-time makes of what learners did before an update, wherever the LMS kept it.
//!
//! The run-time is `templates/runtime/release/`, and `docs/run-time.md` says what it promises: what is gone counts no more,
//! points are brought to their new number, and what was done, passed or scored best never goes back.

use std::collections::BTreeSet;

use super::{Effect, Fate, Learners, Matter};
use crate::course::{Class, Id};
use crate::finding::{Clause, Words};
use crate::release::change::{Change, Subject};
use crate::release::outline::Outline;
use crate::words;

const SOURCES: &[Clause] = &[Clause { name: "lespakket: docs/run-time.md", url: None }];

/// Changes that mean the same to who is in the middle.
struct Sort {
    effect: &'static str,
    matter: Matter,
    codes: &'static [&'static str],
    /// In words, around what it happens to.
    words: fn(&Words) -> Words,
}

static SORTS: &[Sort] = &[
    Sort {
        effect: "dropped",
        matter: Matter::State,
        codes: &["item-kind", "item-gaps", "item-moved"],
        words: |of| {
            both(
                of,
                "wat cursisten bij {} antwoordden, vervalt",
                "what learners answered to {} is dropped",
            )
        },
    },
    Sort {
        effect: "partly_dropped",
        matter: Matter::State,
        codes: &["option-removed", "rubric-removed"],
        words: |of| {
            both(
                of,
                "bij {} is wat sommigen kozen er niet meer",
                "in {} what some chose is no longer there",
            )
        },
    },
    Sort {
        effect: "not_counted",
        matter: Matter::Grade,
        codes: &["item-removed", "quiz-removed"],
        words: |of| {
            both(
                of,
                "{}: wat erop gehaald is, telt niet meer mee",
                "{}: what was scored on it counts no more",
            )
        },
    },
    Sort {
        effect: "rescaled",
        matter: Matter::Grade,
        codes: &["item-points"],
        words: |of| {
            both(
                of,
                "bij {} worden gehaalde punten naar het nieuwe aantal omgerekend",
                "points reached in {} are brought to their new number",
            )
        },
    },
    Sort {
        effect: "kept",
        matter: Matter::Grade,
        codes: &["item-key", "item-marking", "item-multiple", "item-attempts", "item-rubric"],
        words: |of| {
            both(
                of,
                "bij {} houdt wie al antwoordde zijn punten; wie nu antwoordt, wordt op de nieuwe manier nagekeken",
                "in {} who answered already keeps the points; who answers now is marked in the new way",
            )
        },
    },
    Sort {
        effect: "new_norm",
        matter: Matter::Completion,
        codes: &["course-pass", "quiz-pass", "course-failed-try"],
        words: |_| {
            words!(
                "bij de volgende keer openen geldt de nieuwe norm",
                "at the next launch the new pass mark holds"
            )
        },
    },
    Sort {
        effect: "more_to_do",
        matter: Matter::Completion,
        codes: &[
            "item-added",
            "quiz-added",
            "page-added",
            "item-required",
            "quiz-required",
            "page-required",
            "page-rule",
            "completion-rule",
        ],
        words: |of| both(of, "{} komt erbij om te doen", "{}: more to do"),
    },
    Sort {
        effect: "less_to_do",
        matter: Matter::Completion,
        codes: &["item-optional", "quiz-optional", "page-optional", "page-removed"],
        words: |of| both(of, "{}: hoeft niet meer", "{}: no longer to be done"),
    },
];

/// A sentence around something, in both languages.
fn both(of: &Words, nl: &str, en: &str) -> Words {
    Words { nl: nl.replace("{}", &of.nl), en: en.replace("{}", &of.en) }
}

/// Of a course of ours.
pub fn of_ours(changes: &[Change], after: &Outline, fate: &Fate) -> Vec<Effect> {
    let mut effects = vec![begins_anew()];
    if fate.kept.is_empty() && !fate.gone.is_empty() {
        // There is nothing left for the run-time to read: the LMSs say the rest.
        return effects;
    }
    let first = effects.len();
    let sections = after.quizzes.values().flat_map(|quiz| &quiz.sections);
    let after = After { outline: after, drawn: sections.flat_map(|one| &one.items).collect() };
    effects.extend(SORTS.iter().filter_map(|sort| sort.effect(changes, &after)));
    if effects.get(first..).is_some_and(<[_]>::is_empty) {
        let said =
            words!("houdt antwoorden, punten en plaats", "keeps answers, points and position");
        effects.push(made(Learners::InTheMiddle, Matter::State, "kept", said));
    }
    let said = words!(
        "blijft klaar en geslaagd; de beste score gaat nooit omlaag",
        "stays done and passed; the best score never goes down"
    );
    effects.push(made(Learners::Finished, Matter::Completion, "kept", said));
    effects
}

/// Of a package of another vendor.
pub fn of_others() -> Vec<Effect> {
    let said = words!(
        "of het nieuwe pakket leest wat het oude bewaarde, is van buiten niet te zien",
        "whether the new package reads what the old one kept cannot be seen from outside"
    );
    let not_known = |learners| Effect {
        sources: &[],
        ..made(learners, Matter::State, "not_known", said.clone())
    };
    vec![begins_anew(), not_known(Learners::InTheMiddle), not_known(Learners::Finished)]
}

fn begins_anew() -> Effect {
    let said = words!("begint met de nieuwe versie", "begins with the new version");
    Effect { sources: &[], ..made(Learners::NotBegun, Matter::State, "new_version", said) }
}

fn made(learners: Learners, matter: Matter, effect: &'static str, words: Words) -> Effect {
    Effect { lms: None, learners, matter, effect, subjects: Vec::new(), words, sources: SOURCES }
}

impl Sort {
    fn effect(&self, changes: &[Change], after: &After) -> Option<Effect> {
        let of = changes.iter().filter(|change| self.holds(change, after));
        let subjects: BTreeSet<Subject> = of.map(|change| change.subject.clone()).collect();
        let subjects: Vec<Subject> = subjects.into_iter().collect();
        let words = (self.words)(&named(&subjects)?);
        Some(Effect { subjects, ..made(Learners::InTheMiddle, self.matter, self.effect, words) })
    }

    fn holds(&self, change: &Change, after: &After) -> bool {
        self.codes.contains(&change.code)
            && match change.code {
                // Within one activity a question takes its answers along.
                "item-moved" => change.class == Class::Breaking,
                "page-rule" | "completion-rule" => {
                    (change.class == Class::Breaking) == (self.effect == "more_to_do")
                }
                "item-removed" => change.class == Class::Scoring,
                _ => self.effect != "more_to_do" || after.asks(&change.subject),
            }
    }
}

/// The course after the update.
struct After<'a> {
    outline: &'a Outline,
    /// The items that quizzes draw from.
    drawn: BTreeSet<&'a Id>,
}

impl After<'_> {
    /// Whether something new is to be done before the course is.
    fn asks(&self, subject: &Subject) -> bool {
        let outline = self.outline;
        match subject {
            Subject::Item(id) => {
                !self.drawn.contains(id) && outline.items.get(id).is_some_and(|item| item.required)
            }
            Subject::Quiz(id) => outline.quizzes.get(id).is_some_and(|quiz| quiz.required),
            Subject::Page(id) => outline.pages.get(id).is_some_and(|page| page.required),
            _ => true,
        }
    }
}

/// `2 pages and 3 questions`; none for nothing.
fn named(subjects: &[Subject]) -> Option<Words> {
    type Is = fn(&Subject) -> bool;
    let sorts: [(Is, [&str; 2], [&str; 2]); 4] = [
        (|one| matches!(one, Subject::Page(_)), ["pagina", "pagina's"], ["page", "pages"]),
        (|one| matches!(one, Subject::Quiz(_)), ["toets", "toetsen"], ["quiz", "quizzes"]),
        (|one| matches!(one, Subject::Item(_)), ["vraag", "vragen"], ["question", "questions"]),
        (
            |one| matches!(one, Subject::Course),
            ["de cursus", "de cursus"],
            ["the course", "the course"],
        ),
    ];
    let mut parts = Vec::new();
    for (is, nl, en) in sorts {
        let count = subjects.iter().filter(|one| is(one)).count();
        let form = |[one, many]: [&str; 2]| match count {
            1 if one == many => one.to_owned(),
            1 => format!("1 {one}"),
            _ => format!("{count} {many}"),
        };
        if count > 0 {
            parts.push(Words { nl: form(nl), en: form(en) });
        }
    }
    let joined = |word: &str, language: fn(&Words) -> &str| {
        parts.iter().map(language).collect::<Vec<_>>().join(word)
    };
    (!parts.is_empty()).then(|| Words {
        nl: joined(" en ", |words| &words.nl),
        en: joined(" and ", |words| &words.en),
    })
}
