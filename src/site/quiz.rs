//! A quiz: what it asks of the learner, and every candidate item.

use serde::Serialize;

use super::Error;
use super::block::Writer;
use super::escape;
use super::item::{self, Setting};
use super::strings::Strings;
use crate::course::{Counts, FeedbackTime, Id, Quiz, Section};

/// What the run-time reads.
#[derive(Serialize)]
struct QuizData<'a> {
    id: &'a Id,
    title: &'a str,
    sections: Vec<SectionData<'a>>,
    pass: Option<u8>,
    attempts: u32,
    counts: Counts,
    feedback: FeedbackTime,
    shuffle: bool,
    nav: &'static str,
    required: bool,
    points: f64,
}

#[derive(Serialize)]
struct SectionData<'a> {
    title: Option<&'a str>,
    items: Vec<&'a Id>,
    draw: Option<usize>,
}

#[derive(Serialize)]
struct QuizView<'a> {
    id: &'a Id,
    title: &'a str,
    level: u8,
    data: String,
    facts: Vec<String>,
    sections: Vec<SectionView<'a>>,
}

#[derive(Serialize)]
struct SectionView<'a> {
    title: Option<&'a str>,
    level: u8,
    html: String,
}

/// Writes a quiz.
pub fn write(writer: &mut Writer<'_>, quiz: &Quiz) -> Result<String, Error> {
    let above = writer.heading;
    let level = writer.level();
    let mut sections = Vec::with_capacity(quiz.sections.len());
    for section in &quiz.sections {
        writer.heading = level;
        let level = writer.level();
        writer.heading += u8::from(section.title.is_some());
        sections.push(SectionView {
            title: section.title.as_deref(),
            level,
            html: candidates(writer, section)?,
        });
    }
    writer.heading = above;
    let strings = &writer.engine.strings;
    let title = title(quiz, strings);
    let data = escape::json_attribute(&data(quiz, title));
    let facts = facts(quiz, strings);
    let view = QuizView { id: &quiz.id, title, level, data, facts, sections };
    Ok(writer.engine.render("quiz", &view)?)
}

fn candidates(writer: &mut Writer<'_>, section: &Section) -> Result<String, Error> {
    let mut html = String::new();
    for item in &section.items {
        html.push_str(&item::write(writer, item, &Setting::quiz())?);
    }
    Ok(html)
}

/// What a quiz is called.
pub fn title<'a>(quiz: &'a Quiz, strings: &'a Strings) -> &'a str {
    quiz.title.as_deref().unwrap_or_else(|| strings.get("quiz.label"))
}

fn data<'a>(quiz: &'a Quiz, title: &'a str) -> QuizData<'a> {
    let section = |section: &'a Section| SectionData {
        title: section.title.as_deref(),
        items: section.items.iter().map(|item| &item.id).collect(),
        draw: section.draw,
    };
    QuizData {
        id: &quiz.id,
        title,
        sections: quiz.sections.iter().map(section).collect(),
        pass: quiz.pass,
        attempts: quiz.attempts,
        counts: quiz.counts,
        feedback: quiz.feedback,
        shuffle: quiz.shuffle,
        nav: if quiz.linear { "linear" } else { "free" },
        required: quiz.required,
        points: quiz.points(),
    }
}

/// What a learner wants to know before the start, in sentences.
fn facts(quiz: &Quiz, strings: &Strings) -> Vec<String> {
    let drawn = |section: &Section| {
        section.draw.map_or(section.items.len(), |draw| draw.min(section.items.len()))
    };
    let questions = quiz.sections.iter().map(drawn).sum();
    let mut facts = vec![format!("{}.", strings.count("quiz.questions", questions))];
    if let Some(pass) = quiz.pass {
        facts.push(strings.fill("quiz.pass", "n", &pass.to_string()));
    }
    if quiz.attempts > 0 {
        facts.push(strings.count("quiz.attempts", quiz.attempts as usize));
    }
    if quiz.attempts != 1 {
        facts.push(strings.get(counts_key(quiz.counts)).to_owned());
    }
    facts.push(strings.get(feedback_key(quiz.feedback)).to_owned());
    if quiz.linear {
        facts.push(strings.get("quiz.linear").to_owned());
    }
    facts
}

fn counts_key(counts: Counts) -> &'static str {
    match counts {
        Counts::Best => "quiz.counts_best",
        Counts::Last => "quiz.counts_last",
        Counts::First => "quiz.counts_first",
        Counts::Average => "quiz.counts_average",
    }
}

fn feedback_key(feedback: FeedbackTime) -> &'static str {
    match feedback {
        FeedbackTime::Immediate => "quiz.feedback_immediate",
        FeedbackTime::End => "quiz.feedback_end",
        FeedbackTime::None => "quiz.feedback_none",
    }
}
