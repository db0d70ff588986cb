//! The kind `text`: what it becomes, and what is found wrong with it.

use serde_json::json;

use crate::question::{found, item, response};

#[test]
fn answers_bring_all_or_some_points() {
    let item =
        item("type=text case", "Welk woord?\n\n- = hashtag\n- 50% = tag = kort\n- 33,5 % = #\n");
    assert_eq!(
        serde_json::Value::Object(response(&item)),
        json!({ "type": "fill_in", "gaps": [{ "id": "g1", "type": "text", "case": true, "diacritics": false, "accepted": [
            { "text": "hashtag", "fraction": 1.0 }, { "text": "tag = kort", "fraction": 0.5 }, { "text": "#", "fraction": 0.335 }
        ] }] })
    );
    assert_eq!(item.answer.view(), json!({ "gap": "g1" }));
    assert_eq!(item.prompt, "Welk woord?");
}

#[test]
fn faults_are_found() {
    let line = ":::question{#q type=text}";
    assert_eq!(found("type=text", "W"), [format!("no-key: {line}")]);
    assert_eq!(found("type=text", "W\n\n- 50% = tag"), [format!("no-key: {line}")]);
    assert_eq!(
        found("type=text", "W\n\n- = a\n- b\n- 150% = c\n- ="),
        ["bad-answer: - b", "bad-answer: - 150% = c", "bad-answer: - ="]
    );
}
