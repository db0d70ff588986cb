//! Quizzes and banks.

use lespakket::course::{Block, Counts, FeedbackTime, PageRule, Quiz};

use crate::folder::{found_with, read, shown, with_page};

const BANK: &str = "+++\nid = \"b\"\n+++\n\
:::question{#een type=truefalse answer=true tags=x}\nWaar?\n:::\n\
:::question{#twee type=truefalse answer=true tags=x,y points=2}\nWaar?\n:::\n\
:::question{#drie type=truefalse answer=true}\nWaar?\n:::\n";

fn quiz(body: &str) -> (Quiz, PageRule) {
    let folder = with_page(body, &[("banks/b.md", BANK)]);
    let judged = read(&folder);
    assert_eq!(shown(&folder, &judged.findings), Vec::<String>::new());
    let page = judged.value.unwrap().units.remove(0).pages.remove(0);
    let complete = page.complete;
    match page.blocks.into_iter().next() {
        Some(Block::Quiz(quiz)) => (*quiz, complete),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_leaf_draws_from_a_bank() {
    let (quiz, complete) = quiz(
        "::quiz{#eind bank=banks/b.md draw=2 pass=70 attempts=2 counts=last feedback=immediate shuffle nav=linear title=Eind}\n",
    );
    assert_eq!(quiz.sections.len(), 1);
    assert_eq!(quiz.sections[0].items.len(), 3);
    assert_eq!((quiz.sections[0].draw, quiz.pass, quiz.attempts), (Some(2), Some(70), 2));
    assert_eq!((quiz.counts, quiz.feedback), (Counts::Last, FeedbackTime::Immediate));
    assert!(quiz.shuffle && quiz.linear && quiz.required);
    assert_eq!(complete, PageRule::Answered);
}

#[test]
fn sections_pick_by_tag_and_hold_their_own_questions() {
    let (quiz, _) = quiz(
        ":::quiz{#eind bank=banks/b.md optional}\n::section{tag=y title=Y}\n\n:::question{#los type=truefalse answer=false}\nWaar?\n:::\n:::\n",
    );
    let ids: Vec<Vec<&str>> = quiz
        .sections
        .iter()
        .map(|section| section.items.iter().map(|item| item.id.as_str()).collect())
        .collect();
    assert_eq!(ids, [vec!["twee"], vec!["los"]]);
    assert_eq!(quiz.sections[0].title.as_deref(), Some("Y"));
    assert!(!quiz.required);
}

#[test]
fn faults_of_quizzes_are_found() {
    let bank = [("banks/b.md", BANK)];
    assert_eq!(
        found_with("::quiz{#e bank=banks/c.md}\n", &bank),
        ["unknown-bank in p.md: banks/c.md"]
    );
    let folder = with_page("::quiz{#e bank=b}\n", &bank);
    let judged = read(&folder);
    let helps: Vec<&str> = judged.findings.iter().map(|found| found.help.en.as_str()).collect();
    assert_eq!(helps, ["do you mean `banks/b.md`?"]);
    assert_eq!(
        found_with("::quiz{#e bank=banks/b.md draw=4}\n", &bank),
        ["bank-too-small in p.md: 4"]
    );
    assert_eq!(
        found_with("::quiz{#e bank=banks/b.md tag=z}\n", &bank),
        ["bank-too-small in p.md: z"]
    );
    assert_eq!(found_with("::quiz{#e}\n", &bank), ["missing-key in p.md: ::quiz{#e}"]);
    assert_eq!(
        found_with("::quiz{bank=banks/b.md}\n", &bank),
        ["missing-key in p.md: ::quiz{bank=banks/b.md}"]
    );
    assert_eq!(
        found_with(":::quiz{#e}\n::section{draw=1}\nTekst.\n:::\n", &bank),
        ["missing-key in p.md: {draw=1}", "not-shown in p.md: Tekst."]
    );
    assert_eq!(
        found_with(":::quiz{#e bank=banks/b.md}\n::section{tag=x}\n::section{tag=y}\n:::\n", &bank),
        ["duplicate-id in p.md: :::quiz{#e bank=banks/b.md}"]
    );
    assert_eq!(
        found_with("::quiz{#e bank=banks/b.md tag=y}\n\n::quiz{#f bank=banks/b.md}\n", &bank),
        ["duplicate-id in p.md: ::quiz{#f bank=banks/b.md}"]
    );
    assert_eq!(found_with("::quiz{#een bank=banks/b.md}\n", &bank), ["duplicate-id in p.md: een"]);
}

#[test]
fn footnotes_of_a_bank_are_found() {
    let bank = "+++\nid = \"b\"\n+++\n:::question{#q type=truefalse answer=true}\nWaar[^n]?\n\n[^n]: Noot.\n:::\n";
    assert_eq!(
        found_with("::quiz{#e bank=banks/b.md}\n", &[("banks/b.md", bank)]),
        ["not-shown in banks/b.md: [^n]: Noot."]
    );
}

#[test]
fn text_between_the_questions_of_a_bank_is_found() {
    let bank = format!("{BANK}\nLosse tekst.\n");
    assert_eq!(
        found_with("::quiz{#e bank=banks/b.md}\n", &[("banks/b.md", &bank)]),
        ["not-shown in banks/b.md: Losse tekst."]
    );
}
