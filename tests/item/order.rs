//! The kind `order`: what it becomes, and what is found wrong with it.

use lespakket::course::Scoring;
use serde_json::json;

use crate::question::{found, item, response};

#[test]
fn steps_are_shown_out_of_order() {
    let body = "Zet op volgorde.\n\n1. Kies *publiek*\n2. Kies medium\n3. Plaats";
    let one = item("type=order partial=pairs", body);
    let response = response(&one);
    assert_eq!(response["order"], json!(["a", "b", "c"]));
    assert_eq!(response["partial"], "pairs");
    assert_eq!(one.scoring, Scoring::Partial);
    let shown = |item: &lespakket::course::Item| {
        let view = item.answer.view();
        view["steps"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| s["id"].as_str().unwrap().to_owned())
            .collect::<String>()
    };
    assert_ne!(shown(&one), "abc");
    assert_eq!(shown(&one), shown(&item("type=order", body)));
}

#[test]
fn without_partial_it_is_all_or_nothing() {
    let all = item("type=order", "1. a\n2. b");
    assert_eq!((response(&all)["partial"].clone(), all.scoring), (json!(null), Scoring::All));
    let partial = item("type=order scoring=partial", "1. a\n2. b");
    assert_eq!(
        (response(&partial)["partial"].clone(), partial.scoring),
        (json!("exact"), Scoring::Partial)
    );
}

#[test]
fn faults_are_found() {
    let line = "item-body: :::question{#q type=order}";
    assert_eq!(found("type=order", "- a\n- b"), [line]);
    assert_eq!(found("type=order", "1. a"), [line]);
    assert_eq!(found("type=order partial=half", "1. a\n2. b"), ["bad-value: half"]);
}
