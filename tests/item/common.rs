//! What every kind has.

use lespakket::course::item::Outcome;
use lespakket::course::{Block, Grading, Reveal, Scoring};

use crate::question::{found, item};

#[test]
fn defaults_fit_the_kind() {
    let item = item("type=truefalse answer=true", "Waar?");
    assert_eq!((item.points, item.negative, item.penalty), (1.0, 0.0, 0.0));
    assert_eq!((item.required, item.shuffle, item.attempts), (true, false, 0));
    assert_eq!(
        (item.grading, item.scoring, item.reveal),
        (Grading::Auto, Scoring::All, Reveal::Submit)
    );
    assert_eq!((item.prompt.as_str(), item.title), ("Waar?", None));
    assert!(
        matches!(item.stem.as_slice(), [Block::Prose(html)] if html.read().unwrap() == "<p>Waar?</p>\n")
    );
}

#[test]
fn attributes_and_configuration_are_one() {
    let item = item(
        "type=truefalse answer=true points=2.5 attempts=3 penalty=10 optional tags=\"a, b\" objectives=doel title=\"Een titel\"",
        "Waar?\n\n```toml config\nshuffle = true\nreveal = \"never\"\ngrading = \"none\"\n```",
    );
    assert_eq!((item.points, item.attempts, item.penalty), (2.5, 3, 10.0));
    assert_eq!((item.required, item.shuffle), (false, true));
    assert_eq!((item.reveal, item.grading), (Reveal::Never, Grading::None));
    assert_eq!(item.tags, ["a", "b"]);
    assert_eq!(item.objectives[0].as_str(), "doel");
    assert_eq!(item.title.as_deref(), Some("Een titel"));
    assert_eq!(item.stem.len(), 1);
}

#[test]
fn the_key_waits_for_the_last_of_several_tries() {
    assert_eq!(item("type=truefalse answer=true attempts=1", "W").reveal, Reveal::Submit);
    assert_eq!(item("type=truefalse answer=true attempts=2", "W").reveal, Reveal::LastAttempt);
}

#[test]
fn hints_feedback_and_model_are_rendered() {
    let item = item(
        "type=truefalse answer=true",
        "Waar?\n\n:::hint\nEen *hint*.\n:::\n:::hint\nNog een.\n:::\n:::feedback{on=retry}\nNog eens.\n:::\n:::feedback\nAltijd.\n:::\n:::model\nZo.\n:::",
    );
    assert_eq!(item.hints, ["<p>Een <em>hint</em>.</p>\n", "<p>Nog een.</p>\n"]);
    let feedback: Vec<(Outcome, &str)> =
        item.feedback.iter().map(|(on, html)| (*on, html.as_str())).collect();
    assert_eq!(
        feedback,
        [(Outcome::Retry, "<p>Nog eens.</p>\n"), (Outcome::General, "<p>Altijd.</p>\n")]
    );
    assert_eq!(item.model.as_deref(), Some("<p>Zo.</p>\n"));
}

#[test]
fn long_stems_are_cut_for_lists() {
    let item = item("type=truefalse answer=true", &"woord ".repeat(100));
    assert_eq!(item.prompt.chars().count(), 250);
    assert!(item.prompt.ends_with('…'));
}

#[test]
fn faults_are_found_where_they_stand() {
    assert_eq!(found("", "Wat?"), ["missing-key: :::question{#q }"]);
    assert_eq!(found("type=chioce", "Wat?"), ["bad-value: chioce"]);
    assert_eq!(
        found("type=truefalse answer=true points=-1 reveal=nooit multiple", "W"),
        ["bad-value: -1", "bad-value: nooit", "unknown-attribute: multiple"]
    );
    assert_eq!(found("type=truefalse answer=true points=1e308", "W"), ["bad-value: 1e308"]);
    assert_eq!(found("type=truefalse answer=true negative=1", "W"), ["bad-value: negative"]);
    assert_eq!(
        found("type=truefalse answer=true", "W\n\n```toml config\nanswer = false\nx = 1\n```"),
        ["attribute-syntax: answer", "unknown-attribute: x"]
    );
    assert_eq!(
        found(
            "type=truefalse answer=true",
            "W\n\n:::feedback{on=goed}\nx\n:::\n:::rubric\nx\n:::\n:::model\nx\n:::\n:::model\ny\n:::"
        ),
        ["bad-value: goed", "misplaced-block: :::rubric", "duplicate-id: :::model"]
    );
}

#[test]
fn an_id_is_needed() {
    assert_eq!(found("#tweede type=truefalse answer=true", "W"), ["attribute-syntax: #"]);
    assert_eq!(found("type=truefalse answer=true #Q", "W"), ["attribute-syntax: #"]);
}
