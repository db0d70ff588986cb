//! The kind `match`: what it becomes, and what is found wrong with it.

use lespakket::course::Scoring;
use serde_json::json;

use crate::question::{found, item, response};

const BODY: &str = "Wat hoort bij wat?\n\n| Netwerk | Kenmerk |\n|---|---|\n| Twitter | volgen |\n| LinkedIn | *samen* |\n| Insta | volgen |\n| | alleen foto's |\n";

#[test]
fn rows_are_pairs_and_an_empty_cell_is_a_distractor() {
    let item = item("type=match", BODY);
    let response = response(&item);
    assert_eq!(
        response["sources"],
        json!([{ "id": "1", "text": "Twitter" }, { "id": "2", "text": "LinkedIn" }, { "id": "3", "text": "Insta" }])
    );
    assert_eq!(response["pairs"], json!([["1", "a"], ["2", "b"], ["3", "a"]]));
    let mut targets = response["targets"].as_array().unwrap().clone();
    assert_ne!(targets.iter().map(|t| t["id"].as_str().unwrap()).collect::<String>(), "abc");
    targets.sort_by_key(|target| target["id"].as_str().unwrap().to_owned());
    assert_eq!(
        targets,
        *json!([{ "id": "a", "text": "volgen" }, { "id": "b", "text": "samen" }, { "id": "c", "text": "alleen foto's" }]).as_array().unwrap()
    );
    assert_eq!(item.scoring, Scoring::Partial);
    assert_eq!(item.answer.view()["captions"], json!(["Netwerk", "Kenmerk"]));
    assert_eq!(item.stem.len(), 1);
}

#[test]
fn ids_can_be_the_authors_own() {
    let item = item("type=match", "| a | b |\n|---|---|\n| x {#een} | y {#z} |\n| v | w |\n");
    assert_eq!(response(&item)["pairs"], json!([["een", "z"], ["2", "b"]]));
}

#[test]
fn faults_are_found() {
    let line = "item-body: :::question{#q type=match}";
    assert_eq!(found("type=match", "Geen tabel"), [line]);
    assert_eq!(found("type=match", "| a |\n|---|\n| b |"), [line]);
    assert_eq!(found("type=match", "| a | b |\n|---|---|\n| c | d |"), [line]);
    assert_eq!(found("type=match", "| a | b |\n|---|---|\n| c | d |\n| e | |"), [line]);
}
