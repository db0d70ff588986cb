//! A quiz: what it says before the start, what the run-time reads, and its candidates.

use lespakket::course::{Block, Counts, FeedbackTime, Quiz};
use lespakket::site;

use super::document::text;
use super::fixture;

fn render(quiz: Quiz) -> String {
    let mut course = fixture::course();
    let prose = Block::Prose("<h2>Nu jij</h2>".into());
    course.units[0].pages[0].blocks = vec![prose, Block::Quiz(Box::new(quiz))];
    text(&site::build(&course).unwrap().files, "pages/doelen.html")
}

fn facts(html: &str) -> Vec<&str> {
    let list =
        html.split_once("<ul class=\"quiz-facts\">").unwrap().1.split_once("</ul>").unwrap().0;
    list.split("<li>").skip(1).map(|line| line.split_once("</li>").unwrap().0).collect()
}

#[test]
fn it_says_before_the_start_what_it_asks() {
    let html = render(fixture::quiz::quiz());
    assert_eq!(
        facts(&html),
        [
            "4 vragen.",
            "Je haalt de toets vanaf 70%.",
            "Je hebt 2 pogingen.",
            "Je beste poging telt.",
            "Na het inleveren zie je wat goed was.",
        ]
    );
}

#[test]
fn one_try_needs_no_word_on_which_counts() {
    let mut quiz = fixture::quiz::quiz();
    quiz.attempts = 1;
    quiz.pass = None;
    quiz.counts = Counts::Last;
    quiz.feedback = FeedbackTime::Immediate;
    quiz.linear = true;
    assert_eq!(
        facts(&render(quiz)),
        [
            "4 vragen.",
            "Je hebt 1 poging.",
            "Je ziet na elke vraag of je antwoord goed is.",
            "De vragen komen een voor een; je kunt niet terug.",
        ]
    );
}

#[test]
fn the_run_time_reads_what_is_drawn_from_where() {
    let html = render(fixture::quiz::quiz());
    let data = html.split_once(" data-quiz='").unwrap().1.split_once('\'').unwrap().0;
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(
        data,
        serde_json::json!({
            "id": "eind", "title": "Eindtoets webcare", "pass": 70, "attempts": 2, "counts": "best",
            "feedback": "end", "shuffle": true, "nav": "free", "required": true, "points": 4.0,
            "sections": [
                {"title": "Reageren", "items": ["bank_1", "bank_2", "bank_3", "bank_4"], "draw": 2},
                {"title": "Toon", "items": ["bank_5", "bank_6"], "draw": null},
            ],
        })
    );
}

#[test]
fn every_candidate_is_there_and_headings_go_down_one_level_at_a_time() {
    let html = render(fixture::quiz::quiz());
    assert_eq!(html.matches("<section class=\"item ").count(), 6);
    assert!(html.contains("<h3 class=\"quiz-title\""));
    assert_eq!(html.matches("<h4 class=\"quiz-section\" data-quiz-section=").count(), 2);
    assert_eq!(html.matches("<h5 class=\"item-label\"").count(), 6);
    assert!(html.contains("Vraag <span class=\"item-number\"></span></span>"));
}

#[test]
fn headings_stop_at_the_sixth_level() {
    let mut course = fixture::course();
    let deep = Block::Prose("<h6>Diep</h6>".into());
    course.units[0].pages[0].blocks = vec![deep, Block::Quiz(Box::new(fixture::quiz::quiz()))];
    let html = text(&site::build(&course).unwrap().files, "pages/doelen.html");
    assert!(!html.contains("<h7") && !html.contains("<h8"));
}
