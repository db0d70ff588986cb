//! What each LMS does with attempts and grades, by the facts that are known of it.

use super::{Effect, Fate, Learners, Matter};
use crate::finding::Words;
use crate::lms::{Finished, Keeps, Lms, Vanished};
use crate::release::change::Subject;
use crate::words;

/// Who has attempts.
const BEGUN: [Learners; 2] = [Learners::InTheMiddle, Learners::Finished];

/// What an LMS does.
pub fn of(lms: &'static Lms, fate: &Fate) -> Vec<Effect> {
    BEGUN.iter().flat_map(|learners| for_learners(lms, *learners, fate)).collect()
}

fn for_learners(lms: &'static Lms, learners: Learners, fate: &Fate) -> Vec<Effect> {
    let row = Row { lms, learners };
    match lms.update.keeps {
        Keeps::NotKnown => vec![row.not_known(fate)],
        Keeps::ByPlace => {
            let all: Vec<&str> = fate.kept.iter().chain(&fate.gone).copied().collect();
            let said = words!(
                "houdt elke poging, wat het pakket ook bevat",
                "keeps every attempt, whatever the package holds"
            );
            vec![row.made(Matter::Attempts, "kept", &all, said)]
        }
        Keeps::ByIdentifier(vanished) => row.by_identifier(vanished, fate),
    }
}

/// One group of learners in one LMS.
struct Row {
    lms: &'static Lms,
    learners: Learners,
}

impl Row {
    fn made(&self, matter: Matter, effect: &'static str, of: &[&str], words: Words) -> Effect {
        Effect {
            lms: Some(self.lms.id),
            learners: self.learners,
            matter,
            effect,
            subjects: of.iter().map(|id| Subject::Activity((*id).to_owned())).collect(),
            words,
            sources: self.lms.update.sources,
        }
    }

    fn not_known(&self, fate: &Fate) -> Effect {
        let all: Vec<&str> = fate.kept.iter().chain(&fate.gone).copied().collect();
        let said = words!(
            "wat er bij vervangen met pogingen gebeurt, is niet bekend",
            "what becomes of attempts when a package is replaced is not known"
        );
        self.made(Matter::Attempts, "not_known", &all, said)
    }

    fn by_identifier(&self, vanished: Vanished, fate: &Fate) -> Vec<Effect> {
        let mut effects = Vec::new();
        if !fate.gone.is_empty() {
            effects.extend(self.gone(vanished, &fate.gone));
        }
        if !fate.kept.is_empty() {
            effects.extend(self.kept(fate));
        }
        effects
    }

    fn gone(&self, vanished: Vanished, gone: &[&str]) -> Vec<Effect> {
        let many = gone.len();
        if vanished == Vanished::NotKnown {
            let said = if many == 1 {
                words!(
                    "1 activiteit heeft een identifier die verdwijnt: wat er met haar pogingen gebeurt, is niet bekend",
                    "1 activity has an identifier that vanishes: what becomes of its attempts is not known"
                )
            } else {
                words!(
                    "{many} activiteiten hebben een identifier die verdwijnt: wat er met hun pogingen gebeurt, is niet bekend",
                    "{many} activities have an identifier that vanishes: what becomes of their attempts is not known"
                )
            };
            return vec![self.made(Matter::Attempts, "not_known", gone, said)];
        }
        let attempts = if many == 1 {
            words!(
                "de pogingen van 1 activiteit worden verwijderd",
                "the attempts of 1 activity are deleted"
            )
        } else {
            words!(
                "de pogingen van {many} activiteiten worden verwijderd",
                "the attempts of {many} activities are deleted"
            )
        };
        let grade = words!("het cijfer wordt 0", "the grade becomes 0");
        vec![
            self.made(Matter::Attempts, "deleted", gone, attempts),
            self.made(Matter::Grade, "zero", gone, grade),
        ]
    }

    fn kept(&self, fate: &Fate) -> Vec<Effect> {
        let kept = &fate.kept;
        let many = kept.len();
        let attempts = if many == 1 {
            words!("de pogingen van 1 activiteit blijven", "the attempts of 1 activity are kept")
        } else {
            words!(
                "de pogingen van {many} activiteiten blijven",
                "the attempts of {many} activities are kept"
            )
        };
        let mut effects = vec![self.made(Matter::Attempts, "kept", kept, attempts)];
        let reviews =
            self.learners == Learners::Finished && self.lms.update.finished == Finished::Reviews;
        // One grade is of all activities: what is gone has taken it along.
        if reviews && fate.gone.is_empty() {
            let grade = words!(
                "het cijfer blijft: wie klaar is, opent de cursus ter inzage",
                "the grade stays: who has finished opens the course for review"
            );
            effects.push(self.made(Matter::Grade, "kept", kept, grade));
        }
        effects
    }
}
