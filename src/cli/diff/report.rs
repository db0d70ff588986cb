//! A difference for people and for programs.

use std::fmt::Write as _;

use anstyle::Style;
use serde_json::{Value, json};

use super::messages;
use crate::cli::changes;
use crate::cli::wrap::fold;
use crate::finding::{Clause, Doc, Language};
use crate::lms::SYSTEMS;
use crate::release::effect::{Advice, Effect, Learners};
use crate::release::{Difference, Seen, Side};

/// Two sides and what differs.
pub struct Compared<'a> {
    /// What was.
    pub old: &'a Side,
    /// What is.
    pub new: &'a Side,
    /// What differs.
    pub difference: &'a Difference,
}

const STRONG: Style = Style::new().bold();

const LEARNERS: Doc = Doc {
    nl: "Wat cursisten ervan merken, als het nieuwe in de plaats komt van het oude",
    en: "What learners notice, when the new takes the place of the old",
};
const SYSTEM: Doc = Doc { nl: "In de leeromgeving", en: "In the LMS" };
const UNSEEN: Doc = Doc { nl: "Niet vergeleken", en: "Not compared" };
const ADVICE: Doc = Doc { nl: "Advies", en: "Advice" };

/// For people: changes by how far they go, effects on learners, advice. Lines are broken to `width` cells.
pub fn human(compared: &Compared, language: Language, width: Option<usize>) -> String {
    let difference = compared.difference;
    let mut page = Page { text: String::new(), language, width };
    let name = |side| messages::side(side).in_language(language).to_owned();
    let head = format!("{} → {}", name(compared.old), name(compared.new));
    page.strong(&head);
    page.text.push_str(&changes::human(&difference.changes, language, width));
    page.learners(&difference.effects);
    page.systems(&difference.effects);
    if !difference.unseen.is_empty() {
        page.heading(UNSEEN);
        difference.unseen.iter().for_each(|words| page.line(2, words.in_language(language)));
    }
    page.text.push('\n');
    page.advice(difference);
    page.text
}

/// A report that is being written.
struct Page {
    text: String,
    language: Language,
    width: Option<usize>,
}

impl Page {
    fn strong(&mut self, text: &str) {
        for line in fold(text, 0, "", self.width).lines() {
            let _ = writeln!(self.text, "{STRONG}{line}{STRONG:#}");
        }
    }

    fn heading(&mut self, heading: Doc) {
        self.text.push('\n');
        self.strong(heading.in_language(self.language));
    }

    fn line(&mut self, depth: usize, text: &str) {
        self.text.push_str(&fold(text, depth, "", self.width));
    }

    /// What the course itself does, to each group of learners.
    fn learners(&mut self, effects: &[Effect]) {
        let of_course: Vec<&Effect> = effects.iter().filter(|one| one.lms.is_none()).collect();
        if of_course.is_empty() {
            return;
        }
        self.heading(LEARNERS);
        for learners in [Learners::NotBegun, Learners::InTheMiddle, Learners::Finished] {
            let of: Vec<&&Effect> =
                of_course.iter().filter(|one| one.learners == learners).collect();
            if of.is_empty() {
                continue;
            }
            self.line(2, name(learners).in_language(self.language));
            for effect in of {
                let words = effect.words.in_language(self.language).to_owned();
                self.line(4, &words);
            }
        }
    }

    /// What each LMS does; those that do the same stand together.
    fn systems(&mut self, effects: &[Effect]) {
        let mut groups: Vec<(Vec<String>, Vec<&'static str>)> = Vec::new();
        for lms in SYSTEMS {
            let lines = self.lines_of(lms.id, effects);
            match groups.iter_mut().find(|(known, _)| *known == lines) {
                _ if lines.is_empty() => {}
                Some((_, names)) => names.push(lms.name),
                None => groups.push((lines, vec![lms.name])),
            }
        }
        if !groups.is_empty() {
            self.heading(SYSTEM);
        }
        // What is known comes first.
        groups.sort_by_key(|(_, names)| names.len());
        for (lines, names) in groups {
            self.line(2, &names.join(", "));
            for line in &lines {
                self.line(4, line);
            }
        }
    }

    /// What an LMS does, in lines; what it does to both groups of learners stands once.
    fn lines_of(&self, lms: &str, effects: &[Effect]) -> Vec<String> {
        let of = |learners| {
            let of_lms = effects.iter().filter(move |one| one.lms == Some(lms));
            of_lms.filter(move |one| one.learners == learners).map(|one| &one.words)
        };
        let (middle, finished): (Vec<_>, Vec<_>) =
            (of(Learners::InTheMiddle).collect(), of(Learners::Finished).collect());
        let said = |learners: Learners, words: &crate::finding::Words| {
            let (name, words) = (name(learners), words.in_language(self.language));
            format!("{}: {words}", name.in_language(self.language))
        };
        let both = middle.iter().filter(|words| finished.contains(*words));
        let only = |one: &[&crate::finding::Words], other: &[&crate::finding::Words], who| {
            let words = one.iter().filter(|words| !other.contains(*words));
            words.map(|words| said(who, words)).collect::<Vec<_>>()
        };
        both.map(|words| words.in_language(self.language).to_owned())
            .chain(only(&middle, &finished, Learners::InTheMiddle))
            .chain(only(&finished, &middle, Learners::Finished))
            .collect()
    }

    fn advice(&mut self, difference: &Difference) {
        let style = match difference.advice {
            Advice::AddAsNew => changes::style(difference.class),
            Advice::Nothing | Advice::Replace => STRONG,
        };
        let label = ADVICE.in_language(self.language);
        let text = fold(
            difference.reason.in_language(self.language),
            0,
            &format!("{label}: "),
            self.width,
        );
        let text = text.strip_prefix(label).unwrap_or(&text);
        let _ = write!(self.text, "{style}{label}{style:#}{text}");
    }
}

const fn name(learners: Learners) -> Doc {
    match learners {
        Learners::NotBegun => Doc { nl: "wie nog niet begon", en: "not begun" },
        Learners::InTheMiddle => Doc { nl: "wie bezig is", en: "in the middle" },
        Learners::Finished => Doc { nl: "wie klaar is", en: "finished" },
    }
}

/// For programs; `docs/diff.md` describes the shape.
pub fn json(compared: &Compared, language: Language) -> String {
    let difference = compared.difference;
    let unseen: Vec<&str> =
        difference.unseen.iter().map(|words| words.in_language(language)).collect();
    let report = json!({
        "from": side(compared.old),
        "to": side(compared.new),
        "class": difference.class,
        "changes": changes::json(&difference.changes, language),
        "effects": difference.effects.iter().map(|one| effect(one, language)).collect::<Value>(),
        "advice": { "do": difference.advice, "message": difference.reason.in_language(language) },
        "unseen": unseen,
    });
    format!("{report:#}\n")
}

fn side(side: &Side) -> Value {
    let format = match &side.seen {
        Seen::Course(_) => None,
        Seen::Packaged(_, contents) | Seen::Foreign(contents) => Some(contents.format),
    };
    json!({ "kind": side.kind, "name": side.name, "version": side.version, "format": format })
}

fn effect(effect: &Effect, language: Language) -> Value {
    let sources: Vec<&str> = effect.sources.iter().map(|clause: &Clause| clause.name).collect();
    json!({
        "lms": effect.lms,
        "learners": effect.learners,
        "matter": effect.matter,
        "effect": effect.effect,
        "subjects": effect.subjects,
        "message": effect.words.in_language(language),
        "source": (!sources.is_empty()).then(|| sources.join(", ")),
    })
}
