//! What was retired and comes back has to be what it was: learners' work comes back with it.

use serde_json::Value;

use crate::folder::Place;

const CHOICE: &str = "\n\n:::question{#heat type=choice}\nHow hot is the oven?\n\n- [x] Very hot\n- [ ] Lukewarm\n- [ ] Off\n:::";

/// A course whose second release took a question away.
fn without_question() -> Place {
    let place = Place::new();
    place.edit("course/oven.md", "heat.", &format!("heat.{CHOICE}"));
    place.release(&[]);
    place.edit("course/oven.md", CHOICE, "");
    place.release(&["--bump", "major"]);
    place
}

/// The codes and classes of the changes that the next release would tell, and how it would end.
fn planned(place: &Place, status: i32) -> Vec<String> {
    let said = place.run(
        &["release", "--dry-run", "--quiet", "--date", "2026-02-03", "--report", "json"],
        status,
    );
    let report: Value = serde_json::from_str(&said).unwrap();
    let change = |change: &Value| {
        format!("{} {}", change["class"].as_str().unwrap(), change["code"].as_str().unwrap())
    };
    report["changes"].as_array().unwrap().iter().map(change).collect()
}

#[test]
fn the_same_question_may_come_back() {
    let place = without_question();
    place.edit("course/oven.md", "heat.", &format!("heat.{CHOICE}"));
    let changes = planned(&place, 0);
    assert!(changes.contains(&String::from("compatible item-returned")), "{changes:?}");
    let grave = |change: &String| change.starts_with("scoring") || change.starts_with("breaking");
    assert!(!changes.iter().any(grave), "{changes:?}");
}

#[test]
fn a_question_that_comes_back_changed_is_compared_with_what_it_was() {
    let place = without_question();
    let other = CHOICE.replace("[x] Very", "[ ] Very").replace("[ ] Lukewarm", "[x] Lukewarm");
    let other = other.replace("type=choice", "type=choice points=5");
    place.edit("course/oven.md", "heat.", &format!("heat.{other}"));
    let changes = planned(&place, 0);
    for expected in ["scoring item-key", "scoring item-points", "compatible item-returned"] {
        assert!(changes.contains(&String::from(expected)), "{expected}: {changes:?}");
    }
}

#[test]
fn another_question_under_a_retired_id_is_refused() {
    let place = without_question();
    let other = "\n\n:::question{#heat type=choice}\nWhich pan do you choose for a tart?\n\n- [x] Low\n- [ ] High\n:::";
    place.edit("course/oven.md", "heat.", &format!("heat.{other}"));
    let changes = planned(&place, 1);
    assert!(changes.contains(&String::from("breaking item-returned")), "{changes:?}");
}

#[test]
fn a_retired_letter_goes_to_nothing_else() {
    let place = Place::new();
    place.edit("course/oven.md", "heat.", &format!("heat.{CHOICE}"));
    place.release(&[]);
    place.edit("course/oven.md", "\n- [ ] Off", "");
    place.release(&["--bump", "major"]);
    place.edit(
        "course/oven.md",
        "- [ ] Lukewarm",
        "- [ ] Lukewarm\n- [ ] Somewhere between both {#c}",
    );
    let changes = planned(&place, 1);
    assert!(changes.contains(&String::from("breaking option-reused")), "{changes:?}");
}

#[test]
fn an_alias_that_comes_a_release_too_late_is_told() {
    let place = Place::new();
    place.release(&[]);
    place.edit("course/dough.md", "#salt ", "#salty ");
    place.release(&["--bump", "major"]);
    place.edit("course/dough.md", "#salty ", "#salty aliases=salt ");
    let said = place.run(&["check"], 0);
    assert!(said.contains("the earlier name comes too late"), "{said}");
}

#[test]
fn another_number_is_another_option() {
    let place = Place::new();
    let years = CHOICE.replace("Very hot", "In the year 2007").replace("#heat", "#year");
    place.edit("course/oven.md", "heat.", &format!("heat.{years}"));
    place.release(&[]);
    place.edit("course/oven.md", "2007", "2006");
    let changes = planned(&place, 1);
    assert!(changes.contains(&String::from("breaking option-removed")), "{changes:?}");
}

#[test]
fn pictures_with_the_same_words_are_told_apart() {
    let place = Place::new();
    place.write("course/media/other.png", place.read("course/media/loaf.png"));
    let pictures = CHOICE
        .replace("Very hot", "![red](media/loaf.png)")
        .replace("Lukewarm", "![red](media/other.png)");
    place.edit("course/oven.md", "heat.", &format!("heat.{pictures}"));
    place.release(&[]);
    let exchanged =
        pictures.replace("loaf", "here").replace("other", "loaf").replace("here", "other");
    place.edit("course/oven.md", &pictures, &exchanged);
    let changes = planned(&place, 0);
    assert!(changes.contains(&String::from("scoring item-key")), "{changes:?}");
}
