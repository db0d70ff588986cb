//! Every sort of change: what it is called, how far it goes, and that it is the same in packages as in folders.

use std::collections::BTreeSet;

use lespakket::release::{Change, Outline, Seen, Side, changes, class};

use proptest::prelude::*;

use crate::cases::{CASES, Case};
use crate::course::{outline, package, packaged_side};
use crate::story;

fn shown(change: &Change) -> String {
    let subject = serde_json::to_value(&change.subject).unwrap();
    let [kind, id] = ["kind", "id"].map(|name| subject[name].as_str().unwrap_or("").to_owned());
    format!("{} {} {kind} {id}", change.class.name(), change.code).trim_end().to_owned()
}

fn all(before: &Outline, after: &Outline) -> Vec<String> {
    changes(before, after).iter().map(shown).collect()
}

#[test]
fn each_edit_makes_these_changes_and_nothing_else() {
    let before = outline(&story::course(&story::texts()));
    for case in CASES {
        let mut texts = story::texts();
        assert!(story::edit(&mut texts, case), "{}: a text is not there", case.name);
        let after = outline(&story::course(&texts));
        assert_eq!(all(&before, &after), case.there, "{}", case.name);
        assert_eq!(all(&after, &before), case.back, "{}, back", case.name);
    }
}

#[test]
fn what_is_the_same_has_no_changes() {
    let course = story::course(&story::texts());
    assert_eq!(changes(&outline(&course), &outline(&course)), []);
    assert_eq!(class(&[]).name(), "none");
}

/// Without what a package says of texts in another way than a folder.
fn of_learners_work(side: &Side, other: &Side) -> Vec<String> {
    let (Seen::Packaged(before, _), Seen::Packaged(after, _)) = (&side.seen, &other.seen) else {
        panic!()
    };
    all(before, after)
}

#[test]
fn packages_say_the_same_as_folders() {
    let course = story::course(&story::texts());
    let before = packaged_side(&package(&course, "scorm12"));
    for case in CASES {
        let mut texts = story::texts();
        assert!(story::edit(&mut texts, case));
        let after = packaged_side(&package(&story::course(&texts), "scorm12"));
        assert_eq!(of_learners_work(&before, &after), case.there, "{}", case.name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Courses with any edits, in any order.
    #[test]
    fn no_course_differs_from_itself(edits in prop::sample::subsequence(CASES, 0..8).prop_shuffle()) {
        let mut texts = story::texts();
        for case in &edits {
            story::edit(&mut texts, case);
        }
        let judged = story::read(&texts);
        prop_assume!(!judged.findings.has_errors());
        let one = outline(&judged.value.unwrap());
        let other = outline(&story::course(&texts));
        prop_assert_eq!(changes(&one, &other), []);
    }

    /// What changed on the way there changed on the way back, if perhaps of another class.
    #[test]
    fn who_goes_back_meets_as_much(edits in prop::sample::subsequence(CASES, 1..6)) {
        let mut texts = story::texts();
        for case in &edits {
            story::edit(&mut texts, case);
        }
        let judged = story::read(&texts);
        prop_assume!(!judged.findings.has_errors());
        let (one, other) = (outline(&story::course(&story::texts())), outline(&judged.value.unwrap()));
        let subjects = |changes: Vec<Change>| changes.into_iter().map(|one| one.subject).collect::<BTreeSet<_>>();
        prop_assert_eq!(subjects(changes(&one, &other)), subjects(changes(&other, &one)));
    }
}

const PAGES: Case = Case {
    name: "pages",
    edits: &[("course.toml", "sco = \"course\"", "sco = \"page\"")],
    there: &[],
    back: &[],
};

/// What changes when every page is an activity.
fn with_pages(name: &str) -> Vec<String> {
    let mut texts = story::texts();
    assert!(story::edit(&mut texts, &PAGES));
    let before = outline(&story::course(&texts));
    assert!(story::edit(&mut texts, CASES.iter().find(|case| case.name == name).unwrap()));
    let found = all(&before, &outline(&story::course(&texts)));
    found.into_iter().map(|line| line.split("_oven_").next().unwrap().to_owned()).collect()
}

#[test]
fn where_every_page_is_an_activity_more_is_lost() {
    assert_eq!(
        with_pages("page_removed")[..2],
        ["breaking activity-removed activity item", "scoring page-removed page oven"]
    );
    assert_eq!(with_pages("item_moved")[0], "breaking item-moved item salt");
}

/// Every name between backticks in the table of classes, with its class.
fn documented() -> BTreeSet<(String, String)> {
    let text = include_str!("../../docs/diff.md");
    let table = text.split("## How far changes go").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    rows.flat_map(|row| {
        let mut names = row.split('`').skip(1).step_by(2).map(str::to_owned);
        let class = names.next().unwrap();
        names.map(move |code| (class.clone(), code)).collect::<Vec<_>>()
    })
    .collect()
}

#[test]
fn the_manual_lists_every_change_that_a_case_makes() {
    let documented = documented();
    for line in CASES.iter().flat_map(|case| case.there.iter().chain(case.back)) {
        let mut words = line.split(' ');
        let pair = (words.next().unwrap().to_owned(), words.next().unwrap().to_owned());
        assert!(documented.contains(&pair), "{pair:?}");
    }
}

#[test]
fn every_change_that_the_manual_lists_has_a_case() {
    let made: BTreeSet<&str> = CASES
        .iter()
        .flat_map(|case| case.there.iter().chain(case.back))
        .map(|line| line.split(' ').nth(1).unwrap())
        .collect();
    // Of other vendors' packages: see `foreign.rs`. Of what no package shows: see `unseen.rs`.
    let elsewhere = |code: &str| {
        [
            "activity-",
            "activities-",
            "package-",
            "file-",
            "translation-",
            "renamed",
            "course-edition",
            "course-languages",
            "option-exchanged",
            "option-reused",
            "item-returned",
            "page-returned",
        ]
        .iter()
        .any(|start| code.starts_with(start))
    };
    let missing: Vec<_> = documented()
        .into_iter()
        .filter(|(_, code)| !made.contains(code.as_str()) && !elsewhere(code))
        .collect();
    assert_eq!(missing, []);
}
