//! What an update does to learners, by LMS, and what is advised.

use lespakket::lms;
use lespakket::release::effect::{Advice, Learners};
use lespakket::release::{Difference, Side, difference};

use crate::cases::CASES;
use crate::course::{course_side, package, packaged_side};
use crate::story;

fn side(names: &[&str]) -> Side {
    let mut texts = story::texts();
    for name in names {
        let case = CASES.iter().find(|case| case.name == *name).unwrap();
        assert!(story::edit(&mut texts, case), "{name}");
    }
    course_side(&story::course(&texts))
}

/// Effects as `lms learners effect: message`; the course's own have no LMS.
fn shown(difference: &Difference) -> Vec<String> {
    let learners = |learners| match learners {
        Learners::NotBegun => "new",
        Learners::InTheMiddle => "middle",
        Learners::Finished => "finished",
    };
    let effects = difference.effects.iter();
    effects
        .map(|one| {
            let (lms, words) = (one.lms.unwrap_or("course"), &one.words.en);
            format!("{lms} {} {}: {words}", learners(one.learners), one.effect)
        })
        .collect()
}

fn of(before: &Side, after: &Side, systems: &[&str]) -> Difference {
    let systems: Vec<_> = systems.iter().map(|name| lms::find(name).unwrap()).collect();
    difference(before, after, &systems).unwrap()
}

#[test]
fn what_is_the_same_does_nothing_to_anybody() {
    let found = of(&side(&[]), &side(&[]), &["moodle"]);
    assert_eq!((shown(&found), found.advice), (Vec::new(), Advice::Nothing));
}

#[test]
fn a_slip_in_the_text_costs_nobody_anything() {
    let found = of(&side(&[]), &side(&["page_text"]), &["moodle", "canvas"]);
    assert_eq!(
        shown(&found),
        [
            "course new new_version: begins with the new version",
            "course middle kept: keeps answers, points and position",
            "course finished kept: stays done and passed; the best score never goes down",
            "moodle middle kept: the attempts of 1 activity are kept",
            "moodle finished kept: the attempts of 1 activity are kept",
            "moodle finished kept: the grade stays: who has finished opens the course for review",
            "canvas middle not_known: what becomes of attempts when a package is replaced is not known",
            "canvas finished not_known: what becomes of attempts when a package is replaced is not known",
        ]
    );
    assert_eq!(found.advice, Advice::Replace);
}

#[test]
fn an_activity_that_is_gone_takes_its_attempts_along_where_they_are_kept_by_identifier() {
    let found = of(&side(&[]), &side(&["course_uuid"]), &["moodle", "totara", "openedx"]);
    let gone =
        "1 activity has an identifier that vanishes: what becomes of its attempts is not known";
    let expected = |learners: &str| {
        vec![
            format!("moodle {learners} deleted: the attempts of 1 activity are deleted"),
            format!("moodle {learners} zero: the grade becomes 0"),
            format!("totara {learners} not_known: {gone}"),
            format!("openedx {learners} kept: keeps every attempt, whatever the package holds"),
        ]
    };
    let mut lines = shown(&found);
    assert_eq!(lines.remove(0), "course new new_version: begins with the new version");
    for learners in ["middle", "finished"] {
        let own: Vec<_> =
            lines.iter().filter(|line| line.contains(&format!(" {learners} "))).cloned().collect();
        assert_eq!(own, expected(learners));
    }
    assert_eq!((lines.len(), found.advice), (8, Advice::AddAsNew));
}

/// What the course itself does to who is in the middle.
fn in_the_middle(names: &[&str]) -> (Vec<String>, Advice) {
    let found = of(&side(&[]), &side(names), &[]);
    let lines = shown(&found);
    let own = lines.iter().filter_map(|line| line.strip_prefix("course middle "));
    (own.map(str::to_owned).collect(), found.advice)
}

#[test]
fn each_sort_of_change_does_its_own_to_who_is_in_the_middle() {
    let cases: [(&[&str], &[&str], Advice); 9] = [
        (
            &["item_kind"],
            &["dropped: what learners answered to 1 question is dropped"],
            Advice::AddAsNew,
        ),
        (
            &["option_removed"],
            &["partly_dropped: in 1 question what some chose is no longer there"],
            Advice::AddAsNew,
        ),
        (
            &["item_points"],
            &["rescaled: points reached in 1 question are brought to their new number"],
            Advice::Replace,
        ),
        (
            &["item_key_true", "item_key_word"],
            &[
                "kept: in 2 questions who answered already keeps the points; who answers now is marked in the new way",
            ],
            Advice::Replace,
        ),
        (
            &["course_pass"],
            &["new_norm: at the next launch the new pass mark holds"],
            Advice::Replace,
        ),
        (&["item_added"], &["more_to_do: 1 question: more to do"], Advice::Replace),
        (&["page_later"], &["more_to_do: 1 page: more to do"], Advice::AddAsNew),
        (
            &["page_removed"],
            &[
                "not_counted: 1 quiz and 2 questions: what was scored on it counts no more",
                "less_to_do: 1 page: no longer to be done",
            ],
            Advice::Replace,
        ),
        // A scale that nobody has to answer.
        (&["item_removed"], &["kept: keeps answers, points and position"], Advice::Replace),
    ];
    for (names, expected, advice) in cases {
        let expected: Vec<_> = expected.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(in_the_middle(names), (expected, advice), "{names:?}");
    }
}

#[test]
fn every_effect_that_is_known_has_a_source() {
    let changed = side(&["item_points", "course_uuid", "page_text"]);
    for before in [side(&[]), side(&["item_points", "course_uuid"])] {
        let found = difference(&before, &changed, lms::SYSTEMS).unwrap();
        for effect in found.effects {
            let says_nothing = ["not_known", "new_version"].contains(&effect.effect);
            assert!(says_nothing || !effect.sources.is_empty(), "{effect:?}");
        }
    }
}

#[test]
fn a_package_and_a_release_are_compared_as_far_as_both_go() {
    let package = packaged_side(&package(&story::course(&story::texts()), "scorm12"));
    let same = of(&side(&[]), &package, &["moodle"]);
    assert_eq!((same.changes.len(), same.unseen.len(), same.advice), (0, 1, Advice::Nothing));
    let other = of(&package, &side(&["item_points", "page_text", "term"]), &["moodle"]);
    let codes: Vec<_> = other.changes.iter().map(|change| change.code).collect();
    assert_eq!(codes, ["item-points"]);
}

#[test]
fn a_package_without_a_manifest_says_nothing_of_activities() {
    let course = story::course(&story::texts());
    let (web, scorm) =
        (packaged_side(&package(&course, "web")), packaged_side(&package(&course, "scorm12")));
    let found = of(&scorm, &web, &["moodle"]);
    let codes: Vec<_> = found.changes.iter().map(|change| change.code).collect();
    assert_eq!((codes.as_slice(), found.unseen.len()), (["package-format"].as_slice(), 1));
    assert!(found.effects.iter().all(|effect| effect.lms.is_none()));
}
