//! What others made is credited, under the terms they gave.

use super::scope;
use crate::course::{Course, Medium, MediumKind};
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::words;

/// A picture, video or sound without credit or licence.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/missing-credit",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Bij beeld of geluid staat niet van wie het is of onder welke licentie.\n\n\
            Wie de cursus deelt of verder gebruikt, moet weten of dat mag. De cursus maakt zelf een pagina met bronnen en \
            licenties van wat je hier invult. Een versiering (`decorative`) hoeft niet.\n\n\
            ::image{src=media/zoek.png alt=\"Zoekscherm\" author=\"Eigen werk\" license=CC-BY-4.0}",
        en: "A picture, video or sound does not say whose it is, or under which licence.\n\n\
            Who shares the course or builds on it must know whether that is allowed. The course makes a page of sources and \
            licences from what you fill in here. A decoration (`decorative`) needs none.\n\n\
            ::image{src=media/search.png alt=\"Search screen\" author=\"Own work\" license=CC-BY-4.0}",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for medium in scope::facts(course).flat_map(|facts| &facts.media) {
        if let Some((message, help)) = fault(medium) {
            findings.add(&CODE, medium.place.clone(), message, help);
        }
    }
}

/// What is missing. A work that stays with its host is not passed on, so that it needs no licence here.
fn fault(medium: &Medium) -> Option<(Words, Words)> {
    if medium.decorative {
        return None;
    }
    let licence_wanted = medium.path.is_some() && !medium.licensed;
    let credit = match medium.kind {
        MediumKind::Image => "author=\"…\"",
        _ => "credit=\"…\"",
    };
    match (medium.credited, licence_wanted) {
        (false, true) => Some((
            words!(
                "er staat niet van wie dit is, en geen licentie",
                "neither its author nor its licence is given"
            ),
            words!("zet er `{credit} license=…` bij", "add `{credit} license=…`"),
        )),
        (false, false) => Some((
            words!("er staat niet van wie dit is", "it does not say whose this is"),
            words!("zet er `{credit}` bij", "add `{credit}`"),
        )),
        (true, true) => Some((
            words!("er staat geen licentie bij", "no licence is given"),
            words!("zet er `license=…` bij, zoals CC-BY-4.0", "add `license=…`, such as CC-BY-4.0"),
        )),
        (true, false) => None,
    }
}
