//! What plain web pages cannot express: there is no LMS behind them.

use super::FORMAT;
use crate::course::{CompletionRule, Grading};
use crate::finding::Doc;
use crate::format::Order;
use crate::format::loss::{self, CourseLimit, ItemLimit, shared};
use crate::package::Loss;

pub(super) fn losses(order: &Order) -> Vec<Loss> {
    loss::losses(
        FORMAT.id,
        order,
        &[&RESULTS, &VERDICT, &shared::SWITCH],
        &[&TEACHER, &shared::FILE],
    )
}

static RESULTS: CourseLimit = CourseLimit {
    meets: |_| true,
    what: Doc {
        nl: "resultaten gaan nergens heen: er is geen leeromgeving",
        en: "results go nowhere: there is no LMS",
    },
    instead: Doc {
        nl: "voortgang en antwoorden blijven in de browser van de cursist, die ze kan downloaden en afdrukken",
        en: "progress and answers stay in the learner's own browser; the learner can download and print them",
    },
};

static VERDICT: CourseLimit = CourseLimit {
    meets: |course| course.completion.rule == CompletionRule::Passed,
    what: Doc {
        nl: "dat de cursus is gehaald, is geen bewijs: de cursist kan het in de eigen browser veranderen",
        en: "that the course was passed is no proof: the learner can change it in their own browser",
    },
    instead: Doc {
        nl: "de resultatenpagina toont het; gebruik SCORM als het moet tellen",
        en: "the results page shows it; use SCORM where it has to count",
    },
};

static TEACHER: ItemLimit = ItemLimit {
    meets: |_, interaction| interaction.grading == Grading::Teacher,
    what: Doc {
        nl: "een docent kan dit werk hier niet nakijken",
        en: "a teacher cannot mark this work here",
    },
    instead: shared::TEACHER.instead,
};
