//! A translation changes words, and nothing else.

use std::collections::BTreeMap;

use super::{scope, structure};
use crate::course::{Course, Id, Item, Page, Translation};
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity, Words};
use crate::words;

/// A question, key or setting that differs from that of the course.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/translation-structure",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Een vertaling verandert meer dan de woorden.\n\n\
            Vragen, ids, opties, goede antwoorden, punten en de kop van een pagina zijn in elke taal gelijk. Daardoor blijft \
            een poging staan als een cursist van taal wisselt, en telt een antwoord in elke taal hetzelfde.\n\n\
            Zet alles behalve de woorden terug zoals het in de cursus staat. Moet het echt anders, verander het dan in de \
            cursus. Wat als goed geldt in een open invulvraag mag wel verschillen: dat zijn woorden.",
        en: "A translation changes more than the words.\n\n\
            Questions, ids, options, right answers, points and the head of a page are the same in every language. So a try \
            stays when a learner switches languages, and an answer counts the same in each.\n\n\
            Put everything but the words back as it is in the course. Where it has to be different, change it in the course. \
            What is accepted in a fill-in may differ: those are words.",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for translation in &course.translations {
        let mut judge = Judge { translation, findings };
        let own: BTreeMap<_, _> = course.pages().map(|(_, page)| (&page.source, page)).collect();
        for (_, page) in translation.course.pages() {
            if let Some(base) = own.get(&page.source) {
                judge.page(base, page);
            }
        }
        judge.terms(course);
    }
}

struct Judge<'a> {
    translation: &'a Translation,
    findings: &'a mut Findings,
}

impl Judge<'_> {
    fn add(&mut self, place: &Place, message: Words) {
        let place = self.translation.locate(place.clone());
        self.findings.add(
            &CODE,
            place,
            message,
            words!(
                "zet het zoals het in de cursus staat; vertaal alleen de woorden",
                "put it as it is in the course; translate the words only"
            ),
        );
    }

    fn page(&mut self, base: &Page, page: &Page) {
        if let Some(what) = structure::of_pages(base, page) {
            self.add(
                &page.place,
                words!(
                    "de kop van de pagina verschilt: {what}",
                    "the head of the page differs: {what}"
                ),
            );
        }
        let (own, others) = (items(base), items(page));
        for (id, item) in &own {
            match others.get(id) {
                Some(other) => self.item(item, other),
                None => self.add(
                    &page.place,
                    words!("de vraag `{id}` ontbreekt", "the question `{id}` is missing"),
                ),
            }
        }
        for (id, other) in others.iter().filter(|(id, _)| !own.contains_key(*id)) {
            self.add(
                &other.place,
                words!(
                    "de cursus heeft hier geen vraag `{id}`",
                    "the course has no question `{id}` here"
                ),
            );
        }
        self.quizzes(base, page);
    }

    fn item(&mut self, base: &Item, item: &Item) {
        if let Some(what) = structure::of_items(base, item) {
            let id = &base.id;
            self.add(
                &item.place,
                words!("de vraag `{id}` verschilt: {what}", "the question `{id}` differs: {what}"),
            );
        }
    }

    fn quizzes(&mut self, base: &Page, page: &Page) {
        let (own, others) = (base.quizzes(), page.quizzes());
        for quiz in &own {
            let id = &quiz.id;
            match others.iter().find(|other| other.id == *id) {
                None => self.add(
                    &page.place,
                    words!("de toets `{id}` ontbreekt", "the quiz `{id}` is missing"),
                ),
                Some(other) => {
                    if let Some(what) = structure::of_quizzes(quiz, other) {
                        self.add(
                            &other.place,
                            words!(
                                "de toets `{id}` verschilt: {what}",
                                "the quiz `{id}` differs: {what}"
                            ),
                        );
                    }
                }
            }
        }
        for other in others.iter().filter(|other| own.iter().all(|quiz| quiz.id != other.id)) {
            let id = &other.id;
            self.add(
                &other.place,
                words!(
                    "de cursus heeft hier geen toets `{id}`",
                    "the course has no quiz `{id}` here"
                ),
            );
        }
    }

    fn terms(&mut self, course: &Course) {
        for term in &self.translation.course.glossary {
            if course.glossary.iter().all(|own| own.id != term.id) {
                let id = &term.id;
                self.add(
                    &term.place,
                    words!("de cursus heeft geen begrip `{id}`", "the course has no term `{id}`"),
                );
            }
        }
    }
}

fn items(page: &Page) -> BTreeMap<&Id, &Item> {
    scope::questions_of(page).into_iter().map(|asked| (&asked.item.id, asked.item)).collect()
}
