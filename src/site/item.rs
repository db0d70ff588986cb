//! One item: the kind's template for what is asked and answered, inside the frame that all kinds share.

use handlebars::Context;
use serde::Serialize;
use serde_json::{Value, json};

use super::block::{Writer, Written};
use super::escape;
use super::prose;
use super::strings::Strings;
use super::{Error, TemplateFault};
use crate::course::item::{Outcome, Rubric};
use crate::course::{Gap, GapKind, Grading, Interaction, Item, Response};
use crate::words;

/// Where an item stands.
pub struct Setting<'a> {
    /// The number in its label, as HTML.
    number: &'a str,
    /// Whether it is a candidate of a quiz.
    bank: bool,
}

impl<'a> Setting<'a> {
    /// On a page, under a number.
    pub fn page(number: &'a str) -> Self {
        Self { number, bank: false }
    }

    /// In a quiz: the style sheet counts those that were drawn.
    pub fn quiz() -> Self {
        Self { number: "<span class=\"item-number\"></span>", bank: true }
    }
}

#[derive(Serialize)]
struct ItemView<'a> {
    id: &'a str,
    kind: &'a str,
    label: String,
    title: Option<&'a str>,
    meta: String,
    level: u8,
    data: String,
    stem: String,
    answerable: bool,
    checked: bool,
    self_marked: bool,
    hints: Vec<String>,
    feedback: Vec<FeedbackView>,
    model: Option<String>,
    rubric: Option<Vec<CriterionView<'a>>>,
}

#[derive(Serialize)]
struct FeedbackView {
    on: Outcome,
    html: String,
}

#[derive(Serialize)]
struct CriterionView<'a> {
    id: &'a str,
    title: &'a str,
    levels: Vec<LevelView<'a>>,
}

#[derive(Serialize)]
struct LevelView<'a> {
    value: f64,
    points: String,
    html: &'a str,
}

#[derive(Serialize)]
struct GapView<'a> {
    item: &'a str,
    number: usize,
    total: usize,
    width: usize,
    numeric: bool,
    gap: &'a Gap,
    choices: Option<&'a [crate::course::Side]>,
}

/// Writes an item.
pub fn write(writer: &mut Writer<'_>, item: &Item, setting: &Setting<'_>) -> Result<String, Error> {
    let interaction = item.lower();
    let kind = format!("item/{}", item.kind.id);
    if !writer.engine.has(&kind) {
        let reason = words!(
            "er is geen sjabloon voor dit soort vraag",
            "there is no template for this kind of item"
        );
        return Err(TemplateFault::new(&format!("{kind}.hbs"), reason).into());
    }
    let view = view(writer, item, &interaction, setting)?;
    let mut context = Context::wraps(&view).map_err(|error| TemplateFault::said(&kind, &error))?;
    add(&mut context, "view", own_view(item));
    let body = writer.engine.render_context(&kind, &context)?;
    add(&mut context, "body", Value::String(body));
    let title = item.title.clone().unwrap_or_else(|| item.prompt.clone());
    writer.items.push(Written { interaction, title, bank: setting.bank });
    Ok(writer.engine.render_context("item", &context)?)
}

fn add(context: &mut Context, name: &str, value: Value) {
    if let Value::Object(fields) = context.data_mut() {
        fields.insert(name.to_owned(), value);
    }
}

fn view<'a>(
    writer: &mut Writer<'_>,
    item: &'a Item,
    interaction: &Interaction,
    setting: &Setting<'_>,
) -> Result<ItemView<'a>, Error> {
    let level = writer.level();
    let stem = writer.blocks(&item.stem)?;
    let stem = fill_gaps(writer, item, interaction, stem)?;
    let strings = &writer.engine.strings;
    Ok(ItemView {
        id: item.id.as_str(),
        kind: item.kind.id,
        label: label(strings, item, setting),
        title: item.title.as_deref(),
        meta: meta(strings, item),
        level,
        data: escape::json_attribute(interaction),
        stem,
        answerable: !matches!(interaction.response, Response::None),
        checked: item.grading == Grading::Auto,
        self_marked: item.grading == Grading::SelfMarked,
        hints: item.hints.iter().map(|html| writer.prose(html)).collect(),
        feedback: feedback(writer, item),
        model: item.model.as_ref().map(|html| writer.prose(html)),
        rubric: item.rubric.as_ref().map(|rubric| criteria(strings, rubric)),
    })
}

/// `Vraag 3` as HTML, without the number where a title tells items apart; a kind without words of its own takes the
/// general ones.
fn label(strings: &Strings, item: &Item, setting: &Setting<'_>) -> String {
    let key = format!("kind.{}", item.kind.id);
    let words = strings.find(&key).unwrap_or_else(|| strings.get("kind.other"));
    let words = escape::text(words);
    match item.title {
        Some(_) => words.replace(" {n}", ""),
        None => words.replace("{n}", setting.number),
    }
}

/// Points, and whether it may be left out.
fn meta(strings: &Strings, item: &Item) -> String {
    let points = item.points > 0.0 && item.grading != Grading::None;
    let points = points.then(|| strings.points("item.points", item.points));
    let optional = (!item.required && item.grading != Grading::None)
        .then(|| strings.get("item.optional").to_owned());
    points.into_iter().chain(optional).collect::<Vec<_>>().join(" · ")
}

/// The kind's own view, with the feedback of each option beside it.
fn own_view(item: &Item) -> Value {
    let mut view = item.answer.view();
    let choices = view.get_mut("choices").and_then(Value::as_array_mut).into_iter().flatten();
    for option in choices {
        let id = option.get("id").and_then(Value::as_str).unwrap_or_default();
        let feedback = item.choice_feedback.iter().find(|(choice, _)| choice == id);
        let feedback = feedback.map(|(_, html)| html);
        if let Value::Object(fields) = option {
            fields.insert(String::from("feedback"), json!(feedback));
        }
    }
    view
}

fn feedback(writer: &Writer<'_>, item: &Item) -> Vec<FeedbackView> {
    let texts = item.feedback.iter();
    texts.map(|(on, html)| FeedbackView { on: *on, html: writer.prose(html) }).collect()
}

fn criteria<'a>(strings: &Strings, rubric: &'a Rubric) -> Vec<CriterionView<'a>> {
    let level = |(points, html): &'a (f64, String)| LevelView {
        value: *points,
        points: strings.points("item.level_points", *points),
        html,
    };
    let criteria = rubric.criteria.iter();
    criteria
        .map(|criterion| CriterionView {
            id: criterion.id.as_str(),
            title: &criterion.title,
            levels: criterion.levels.iter().map(level).collect(),
        })
        .collect()
}

fn fill_gaps(
    writer: &Writer<'_>,
    item: &Item,
    interaction: &Interaction,
    stem: String,
) -> Result<String, Error> {
    let Response::FillIn { gaps } = &interaction.response else { return Ok(stem) };
    let mut controls = Vec::with_capacity(gaps.len());
    for (index, gap) in gaps.iter().enumerate() {
        let (width, choices) = match &gap.kind {
            GapKind::Text { accepted, .. } => {
                let longest = accepted.iter().map(|a| a.text.chars().count()).max();
                (longest.unwrap_or(0).next_multiple_of(6).clamp(6, 30), None)
            }
            GapKind::Choice { choices, .. } => (6, Some(choices.as_slice())),
            GapKind::Numeric { .. } => (6, None),
        };
        let numeric = matches!(gap.kind, GapKind::Numeric { .. });
        let (number, total) = (index + 1, gaps.len());
        let view = GapView { item: item.id.as_str(), number, total, width, numeric, gap, choices };
        controls.push((gap.id.as_str(), writer.engine.render("item/gap", &view)?));
    }
    Ok(prose::fill_gaps(stem, controls.into_iter()))
}
