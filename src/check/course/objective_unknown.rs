//! Pages and questions name objectives that exist.

use super::scope;
use crate::course::{Course, Id};
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity, nearest};
use crate::words;

/// An objective that `course.toml` does not define.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/objective-unknown",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Een pagina of vraag noemt een leerdoel dat niet in `course.toml` staat.\n\n\
            De leeromgeving kan er dan niets over melden. Meestal is het een tikfout.\n\n\
            In course.toml:\n  [[objectives]]\n  id = \"bereik\"\n  text = \"Je legt uit hoe een hashtag je bereik vergroot.\"\n\
            Op een pagina:  objectives = [\"bereik\"]\nBij een vraag:  objectives=bereik",
        en: "A page or question names an objective that `course.toml` does not define.\n\n\
            The LMS cannot be told about it. Usually it is a typing error.\n\n\
            In course.toml:\n  [[objectives]]\n  id = \"reach\"\n  text = \"You explain how a hashtag widens your reach.\"\n\
            On a page:  objectives = [\"reach\"]\nIn a question:  objectives=reach",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for (_, page) in course.pages() {
        for objective in &page.objectives {
            judge(course, &objective.value, &objective.place, findings);
        }
    }
    for asked in scope::questions(course) {
        for objective in &asked.item.objectives {
            judge(course, objective, &asked.item.place, findings);
        }
    }
}

fn judge(course: &Course, id: &Id, place: &Place, findings: &mut Findings) {
    if course.objectives.iter().any(|objective| objective.id == *id) {
        return;
    }
    let known = course.objectives.iter().map(|objective| objective.id.as_str());
    let help = match nearest(id.as_str(), known) {
        Some(near) => words!("bedoel je `{near}`?", "did you mean `{near}`?"),
        None => words!(
            "zet het leerdoel onder `[[objectives]]` in `course.toml`",
            "define it under `[[objectives]]` in `course.toml`"
        ),
    };
    findings.add(
        &CODE,
        place.clone(),
        words!("er is geen leerdoel `{id}`", "there is no objective `{id}`"),
        help,
    );
}
