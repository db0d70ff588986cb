//! The kind `essay`: what it becomes, and what is found wrong with it.

use lespakket::course::{Grading, Scoring};
use serde_json::json;

use crate::question::{found, item, response};

const RUBRIC: &str = ":::rubric\n| Criterium | 0 | 1 | 2,5 |\n|---|---|---|---|\n| *Inhoud* {#inhoud} | nee | half | **ja** |\n| Taal {#taal} | nee | half | ja |\n:::\n";

#[test]
fn words_rubric_model_and_template() {
    let body = format!(
        "Schrijf.\n\n:::model\nZo.\n:::\n{RUBRIC}:::template\nBeste lezer,\n\nHierbij *iets*.\nGroet,\n:::\n"
    );
    let item = item("type=essay words=40-150 points=4 grading=teacher", &body);
    assert_eq!(
        serde_json::Value::Object(response(&item)),
        json!({ "type": "long_fill_in", "words": [40, 150], "rubric": [
            { "id": "inhoud", "levels": [0.0, 1.0, 2.5] }, { "id": "taal", "levels": [0.0, 1.0, 2.5] }
        ] })
    );
    assert_eq!(
        item.answer.view(),
        json!({ "words": [40, 150], "template": "Beste lezer,\n\nHierbij iets.\nGroet," })
    );
    let rubric = item.rubric.unwrap();
    assert_eq!(rubric.criteria[0].title, "Inhoud");
    assert_eq!(rubric.criteria[0].levels[2], (2.5, String::from("<strong>ja</strong>")));
    assert_eq!((item.grading, item.scoring), (Grading::Teacher, Scoring::None));
}

#[test]
fn bounds_may_be_open() {
    let words =
        |text: &str| response(&item(&format!("type=essay words={text}"), "S"))["words"].clone();
    assert_eq!(words("40-"), json!([40, null]));
    assert_eq!(words("-150"), json!([null, 150]));
    let plain = item("type=essay", "S");
    assert_eq!(
        serde_json::Value::Object(response(&plain)),
        json!({ "type": "long_fill_in", "words": [null, null], "rubric": [] })
    );
    assert_eq!(plain.grading, Grading::SelfMarked);
}

#[test]
fn faults_are_found() {
    assert_eq!(found("type=essay words=150-40", "S"), ["bad-value: 150-40"]);
    assert_eq!(found("type=essay", "S\n\n:::rubric\nGeen tabel\n:::"), ["bad-value: :::rubric"]);
    assert_eq!(
        found(
            "type=essay",
            "S\n\n:::rubric\n| C | 1 | 0 |\n|---|---|---|\n| a {#a} | x | y |\n:::"
        ),
        ["bad-value: 0"]
    );
    assert_eq!(
        found(
            "type=essay",
            "S\n\n:::rubric\n| C | 0 |\n|---|---|\n| Zonder | x |\n| a {#a} | x |\n| b {#a} | x |\n:::"
        ),
        ["missing-key: Zonder", "duplicate-id: b {#a}"]
    );
}
