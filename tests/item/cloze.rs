//! The kind `cloze`: what it becomes, and what is found wrong with it.

use lespakket::course::{Block, Scoring};
use serde_json::json;

use crate::question::{found, item, response};

#[test]
fn gaps_are_text_choices_and_numbers() {
    let item = item(
        "type=cloze points=3 diacritics",
        "[[Denk | 50% = Bedenk]] na. Vraag *[[(toestemming) | een hashtag]]*. Sinds [[# 2006 ±1]].\n\n| a |\n|---|\n| [[x | y]] |\n\n`[[geen gat]]`",
    );
    assert_eq!(
        serde_json::Value::Object(response(&item)),
        json!({ "type": "fill_in", "gaps": [
            { "id": "g1", "type": "text", "case": false, "diacritics": true,
              "accepted": [{ "text": "Denk", "fraction": 1.0 }, { "text": "Bedenk", "fraction": 0.5 }] },
            { "id": "g2", "type": "choice", "correct": "a",
              "choices": [{ "id": "a", "text": "toestemming" }, { "id": "b", "text": "een hashtag" }] },
            { "id": "g3", "type": "numeric", "min": 2005.0, "max": 2007.0 },
            { "id": "g4", "type": "text", "case": false, "diacritics": true,
              "accepted": [{ "text": "x", "fraction": 1.0 }, { "text": "y", "fraction": 1.0 }] },
        ] })
    );
    let [Block::Prose(html)] = item.stem.as_slice() else { panic!("{:?}", item.stem) };
    let html = html.read().unwrap();
    assert!(
        html.starts_with(
            "<p><!--gap:g1--> na. Vraag <em><!--gap:g2--></em>. Sinds <!--gap:g3-->.</p>\n"
        ),
        "{html}"
    );
    assert!(
        html.contains("<td><!--gap:g4--></td>") && html.contains("<code>[[geen gat]]</code>"),
        "{html}"
    );
    assert_eq!(item.prompt, "___ na. Vraag ___. Sinds ___. a ___ [[geen gat]]");
    assert_eq!((item.points, item.scoring), (3.0, Scoring::Partial));
}

#[test]
fn the_view_does_not_give_the_answer_away() {
    let item = item("type=cloze", "[[ja]] [[een wat langer antwoord]] [[# 5]]");
    let view = item.answer.view();
    let sizes: Vec<_> =
        view["gaps"].as_array().unwrap().iter().map(|gap| gap["size"].as_u64().unwrap()).collect();
    assert_eq!(sizes, [8, 24, 8]);
    assert!(!view.to_string().contains("langer"));
}

#[test]
fn faults_are_found() {
    assert_eq!(found("type=cloze", "Geen gat."), ["item-body: :::question{#q type=cloze}"]);
    assert_eq!(
        found("type=cloze", "Een [[gat en\nverder]]."),
        ["inline-mark: [[", "item-body: :::question{#q type=cloze}"]
            .into_iter()
            .rev()
            .collect::<Vec<_>>()
    );
    assert_eq!(
        found("type=cloze", "[[]] [[(a)]] [[(a) | (b)]] [[# veel]] [[# 1..]] [[50% = x]] [[a | ]]"),
        [
            "bad-answer: [[]]",
            "bad-answer: [[(a)]]",
            "bad-answer: [[(a) | (b)]]",
            "bad-answer: [[# veel]]",
            "bad-answer: [[# 1..]]",
            "bad-answer: [[50% = x]]",
            "bad-answer: [[a | ]]",
        ]
    );
}
