//! The kind `choice`: what it becomes, and what is found wrong with it.

use lespakket::course::Scoring;
use serde_json::json;

use crate::question::{found, item, response};

#[test]
fn one_of_some() {
    let item = item(
        "type=choice",
        "Welk *medium*?\n\n- [x] Twitter/X\n  > Goed *zo*.\n- [ ] `LinkedIn` <3\n- [ ] Geen {fixed}",
    );
    assert_eq!(
        serde_json::Value::Object(response(&item)),
        json!({ "type": "choice", "multiple": false, "correct": ["a"], "choices": [
            { "id": "a", "text": "Twitter/X" }, { "id": "b", "text": "LinkedIn <3" }, { "id": "c", "text": "Geen", "fixed": true }
        ] })
    );
    assert_eq!(
        item.answer.view(),
        json!({ "multiple": false, "choices": [
            { "id": "a", "text": "Twitter/X", "html": "Twitter/X", "fixed": false },
            { "id": "b", "text": "LinkedIn <3", "html": "<code>LinkedIn</code> &lt;3", "fixed": false },
            { "id": "c", "text": "Geen", "html": "Geen", "fixed": true },
        ] })
    );
    assert_eq!(
        *item.choice_feedback,
        [(String::from("a"), String::from("<p>Goed <em>zo</em>.</p>\n"))]
    );
    assert_eq!(item.prompt, "Welk medium?");
    assert_eq!(item.stem.len(), 1);
}

#[test]
fn several_of_some() {
    let item = item(
        "type=choice scoring=per_option negative=0.25",
        "Wat?\n\n- [X] a\n- [x] b {#z}\n- [ ] c\n",
    );
    let response = response(&item);
    assert_eq!(response["multiple"], true);
    assert_eq!(response["correct"], json!(["a", "z"]));
    assert_eq!((item.scoring, item.negative), (Scoring::PerOption, 0.25));
}

#[test]
fn one_right_answer_may_still_be_one_of_several() {
    assert_eq!(
        response(&item("type=choice multiple", "Wat?\n\n- [x] a\n- [ ] b\n"))["multiple"],
        true
    );
}

#[test]
fn options_may_hold_paragraphs_lists_and_code() {
    let item = item("type=choice", "Wat?\n\n- [x] Een\n\n  Twee\n- [ ] b {c}\n");
    let view = item.answer.view();
    assert_eq!(view["choices"][0]["html"], "<p>Een</p>\n<p>Twee</p>\n");
    assert_eq!(view["choices"][0]["text"], "Een Twee");
    assert_eq!(view["choices"][1]["text"], "b {c}");
}

#[test]
fn a_list_in_the_stem_stays_there() {
    let item = item("type=choice", "Kijk:\n\n* dit\n* dat\n\nWat?\n\n- [x] a\n- [ ] b\n");
    assert_eq!(response(&item)["choices"].as_array().unwrap().len(), 2);
    assert_eq!(item.prompt, "Kijk: dit dat Wat?");
}

#[test]
fn a_survey_needs_no_key() {
    assert_eq!(
        response(&item("type=choice grading=none", "Wat?\n\n- [ ] a\n- [ ] b\n"))["correct"],
        json!([])
    );
}

#[test]
fn faults_are_found() {
    let line = ":::question{#q type=choice}";
    assert_eq!(found("type=choice", "Wat?"), [format!("item-body: {line}")]);
    assert_eq!(found("type=choice", "Wat?\n\n- [x] a"), [format!("item-body: {line}")]);
    assert_eq!(found("type=choice", "Wat?\n\n- [ ] a\n- [ ] b"), [format!("no-key: {line}")]);
    assert_eq!(found("type=choice", "Wat?\n\n- [x] a\n- [ ] b {#a}"), ["choice-id: a"]);
    assert_eq!(found("type=choice", "Wat?\n\n- [x] a {#A-1}\n- [ ] b"), ["choice-id: A-1"]);
    assert_eq!(
        found("type=choice", "Wat?\n\n- [x] a {fixd}\n- [ ] b"),
        ["unknown-attribute: fixd"]
    );
    assert_eq!(found("type=choice", &"- [x] a\n".repeat(37)), [format!("item-body: {line}")]);
}

#[test]
fn an_option_without_text_is_found() {
    assert_eq!(found("type=choice", "Wat?\n\n- [x] a\n- [ ]\n- [ ] b\n"), ["item-body: - [ ]"]);
}
