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
    assert_eq!(shown(&after, &after), [String::new(); 0]);
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
    assert_eq!(shown(&one, &one), [String::new(); 0]);
}
