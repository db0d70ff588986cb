//! Changes that no package shows: other names in the source, and translations.

use lespakket::course::{Id, Named};
use lespakket::release::{Outline, changes};

use crate::course::outline;
use crate::story;

fn shown(before: &Outline, after: &Outline) -> Vec<String> {
    let one = |change: &lespakket::release::Change| {
        format!("{} {} {}", change.class.name(), change.code, change.words.en)
    };
    changes(before, after).iter().map(one).collect()
}

#[test]
fn another_name_is_noted_and_changes_nothing_else() {
    let before = outline(&story::course(&story::texts()));
    let mut after = before.clone();
    let id = |name: &str| Id::new(name).unwrap();
    after.names.push((Named::Task, id("meel"), id("flour")));
    after.names.push((Named::Task, id("eind"), id("final")));
    let said = "text renamed has another name in the source; in packages the name stays";
    assert_eq!(shown(&before, &after), [said, said]);
    let subjects: Vec<_> = changes(&before, &after)
        .into_iter()
        .map(|change| serde_json::to_string(&change.subject).unwrap())
        .collect();
    assert_eq!(subjects, [r#"{"kind":"item","id":"flour"}"#, r#"{"kind":"quiz","id":"final"}"#]);
    assert!(shown(&after, &after).is_empty());
}

#[test]
fn translations_come_change_and_go() {
    let none = outline(&story::course(&story::texts()));
    let with = |digest: &str| {
        let mut outline = none.clone();
        outline.translations.insert(String::from("nl"), digest.to_owned());
        outline
    };
    let (one, other) = (with("1"), with("2"));
    assert_eq!(
        shown(&none, &one),
        ["compatible translation-added there is one more translation: `nl`"]
    );
    assert_eq!(shown(&one, &other), ["text translation-text the translation `nl` changed"]);
    assert_eq!(
        shown(&one, &none),
        ["compatible translation-removed the translation `nl` is gone; learners' work stays"]
    );
    assert!(shown(&one, &one).is_empty());
}

/// What a change of texts comes to.
fn edited(edits: &[(&str, &str, &str)]) -> Vec<String> {
    let before = outline(&story::course(&story::texts()));
    let mut texts = story::texts();
    for (file, old, new) in edits {
        let (_, text) = texts.iter_mut().find(|(path, _)| path == file).unwrap();
        assert!(text.contains(old), "{old} is not in {file}");
        *text = text.replacen(old, new, 1);
    }
    let after = outline(&story::course(&texts));
    changes(&before, &after)
        .iter()
        .map(|one| format!("{} {}", one.class.name(), one.code))
        .collect()
}

#[test]
fn another_edition_of_scorm_is_no_small_matter() {
    let edits = [("course.toml", "[scorm]", "[scorm]\nedition = \"2004-4th\"")];
    assert_eq!(edited(&edits), ["breaking course-edition"]);
}

#[test]
fn letters_that_change_places_are_told() {
    let edits = [
        ("dough.md", "- [x] Rye flour", "- [x] Rye flour {#c}"),
        ("dough.md", "- [ ] Corn flour", "- [ ] Corn flour {#b}"),
    ];
    let found = edited(&edits);
    assert_eq!(
        found.iter().filter(|one| *one == "breaking option-exchanged").count(),
        2,
        "{found:?}"
    );
}

#[test]
fn a_page_that_goes_to_another_unit_moves() {
    let edits = [
        ("course.toml", "\"dough.md\", \"oven.md\"", "\"dough.md\""),
        ("course.toml", "\"shop.md\"", "\"oven.md\", \"shop.md\""),
    ];
    assert_eq!(edited(&edits), ["compatible pages-moved"]);
}

#[test]
fn a_question_that_goes_into_a_bank_leaves_its_answers_behind() {
    let question = ":::question{#salt type=truefalse answer=true}\nSalt slows the yeast.\n:::\n";
    let edits = [
        ("dough.md", question, ""),
        ("banks/heat.md", "\n:::question{#cold", &format!("\n{question}\n:::question{{#cold")),
    ];
    let found = edited(&edits);
    assert!(found.contains(&String::from("scoring item-moved")), "{found:?}");
    let nothing_else = found.iter().all(|one| {
        ["scoring item-moved", "compatible quiz-candidates", "text page-text"]
            .contains(&one.as_str())
    });
    assert!(nothing_else, "{found:?}");
}
