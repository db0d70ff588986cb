//! The kind `truefalse`: what it becomes, and what is found wrong with it.

use serde_json::json;

use crate::question::{found, item, response};

#[test]
fn a_statement_holds_or_not() {
    assert_eq!(response(&item("type=truefalse answer=true", "W"))["correct"], json!(true));
    assert_eq!(response(&item("type=truefalse answer=false", "W"))["correct"], json!(false));
    assert_eq!(item("type=truefalse answer=false", "W").answer.view(), json!({}));
}

#[test]
fn faults_are_found() {
    assert_eq!(found("type=truefalse", "W"), ["no-key: :::question{#q type=truefalse}"]);
    assert_eq!(found("type=truefalse answer=ja", "W"), ["bad-value: ja"]);
}
