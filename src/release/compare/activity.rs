//! Activities of the LMS: what attempts are kept by.

use super::split;
use crate::course::{Class, Id, ScoScope};
use crate::release::change::{Change, Subject};
use crate::release::outline::Outline;
use crate::words;

pub fn compare(before: &Outline, after: &Outline, changes: &mut Vec<Change>) {
    if before.course.sco != after.course.sco {
        changes.push(scope(before, after));
        return;
    }
    let split = split(&before.scos, &after.scos);
    for (identifier, page) in split.gone {
        let title = title(before, page.as_ref());
        changes.push(
            Change::new(
                "activity-removed",
                Class::Breaking,
                Subject::Activity(identifier.clone()),
                title,
                words!(
                    "de activiteit is weg; het LMS verwijdert wat cursisten erin deden",
                    "the activity is gone; the LMS deletes what learners did in it"
                ),
            )
            .instead(words!(
                "houd de pagina, met een verwijzing naar wat haar vervangt; of geef de pagina die haar vervangt haar naam met `aliases`",
                "keep the page, with a pointer to what replaces it; or give the page that replaces it its name with `aliases`"
            )),
        );
    }
    for (identifier, page) in split.new {
        changes.push(Change::new(
            "activity-added",
            Class::Compatible,
            Subject::Activity(identifier.clone()),
            title(after, page.as_ref()),
            words!("er komt een activiteit bij", "there is one more activity"),
        ));
    }
}

fn title<'a>(outline: &'a Outline, page: Option<&Id>) -> &'a str {
    let page = page.and_then(|id| outline.pages.get(id));
    page.map_or(outline.course.title.as_str(), |page| page.title.as_str())
}

fn scope(before: &Outline, after: &Outline) -> Change {
    let words = match after.course.sco {
        ScoScope::Page => words!(
            "de cursus is in het LMS niet meer één activiteit, maar één per pagina; alle pogingen vervallen",
            "in the LMS the course is no longer one activity, but one for each page; all attempts are lost"
        ),
        ScoScope::Course => words!(
            "de pagina's zijn in het LMS niet meer elk een activiteit; alle pogingen vervallen",
            "in the LMS the pages are no longer an activity each; all attempts are lost"
        ),
    };
    let name = |scope| if scope == ScoScope::Page { "page" } else { "course" };
    Change::new("activity-scope", Class::Breaking, Subject::Course, &after.course.title, words)
        .from_to(name(before.course.sco), name(after.course.sco))
        .instead(words!(
            "zet `sco` in `[scorm]` terug, of maak er een nieuwe cursus van met een eigen `uuid`",
            "put `sco` in `[scorm]` back, or make it a new course with a `uuid` of its own"
        ))
}
