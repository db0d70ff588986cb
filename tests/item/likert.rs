//! The kind `likert`: what it becomes, and what is found wrong with it.

use lespakket::course::{Grading, Scoring};
use serde_json::json;

use crate::question::{found, item, response};

#[test]
fn a_scale_brings_no_points() {
    let item = item("type=likert", "Hoe?\n\n- goed\n- = gaat\n- slecht");
    assert_eq!(
        serde_json::Value::Object(response(&item)),
        json!({ "type": "likert", "choices": [{ "id": "a", "text": "goed" }, { "id": "b", "text": "= gaat" }, { "id": "c", "text": "slecht" }] })
    );
    assert_eq!((item.points, item.required), (0.0, false));
    assert_eq!((item.grading, item.scoring), (Grading::None, Scoring::None));
}

#[test]
fn faults_are_found() {
    let line = "item-body: :::question{#q type=likert}";
    assert_eq!(found("type=likert", "Hoe?"), [line]);
    assert_eq!(found("type=likert", &"- x\n".repeat(10)), [line]);
}
