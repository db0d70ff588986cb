//! The kind `handin`: what it becomes, and what is found wrong with it.

use lespakket::course::Grading;
use serde_json::json;

use crate::question::{found, item, response};

#[test]
fn a_file_unless_said_otherwise() {
    let one = item("type=handin", "Lever in.");
    assert_eq!(
        serde_json::Value::Object(response(&one)),
        json!({ "type": "other", "accept": ["file"] })
    );
    assert_eq!(one.grading, Grading::Teacher);
    let two = item("type=handin accept=\"url, text\"", "Lever in.");
    assert_eq!(response(&two)["accept"], json!(["url", "text"]));
    assert_eq!(
        two.answer.view(),
        json!({ "accept": ["url", "text"], "file": false, "url": true, "text": true })
    );
}

#[test]
fn faults_are_found() {
    assert_eq!(found("type=handin accept=file,foto", "L"), ["bad-value: file,foto"]);
}
