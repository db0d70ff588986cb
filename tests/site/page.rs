//! What stands on a page: outline, neighbours, terms, footnotes, scroll boxes, the run-time's data.

use std::sync::Arc;

use lespakket::course::{
    Block, Course, Id, Ledger, Options, Page, Registered, RegisteredItem, ScoScope, Unit,
};
use lespakket::files::Files;
use lespakket::site;
use serde_json::{Value, json};

use super::document::text;
use super::fixture;

fn page(course: &Course, id: &str) -> String {
    text(&site::build(course).unwrap().files, &format!("pages/{id}.html"))
}

/// The JSON of an attribute between single quotes.
fn data(html: &str, name: &str) -> Value {
    let (_, tail) = html.split_once(&format!(" {name}='")).unwrap();
    let (json, _) = tail.split_once('\'').unwrap();
    let json = json.replace("&lt;", "<").replace("&#39;", "'").replace("&amp;", "&");
    serde_json::from_str(&json).unwrap()
}

fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    html.split_once(start).unwrap().1.split_once(end).unwrap().0
}

/// A course of `units` units with `pages` pages each, which hold nothing.
fn long(units: usize, pages: usize) -> Course {
    let mut course = fixture::course();
    let model: Page = course.units[0].pages[0].clone();
    let page = |unit: usize, number: usize| Page {
        id: fixture::id(&format!("p{unit}_{number}")),
        title: format!("Pagina {unit}.{number}"),
        ..model.clone()
    };
    let place = course.units[0].place.clone();
    let unit = |number: usize| Unit {
        id: fixture::id(&format!("u{number}")),
        title: format!("Onderdeel {number}"),
        pages: (0..pages).map(|at| page(number, at)).collect(),
        place: place.clone(),
    };
    course.units = (0..units).map(unit).collect();
    course
}

#[test]
fn the_run_time_reads_of_the_course_and_of_the_page() {
    let html = page(&fixture::course(), "oefenen");
    let course = data(&html, "data-course");
    assert_eq!(
        course,
        serde_json::json!({
            "id": "sociale_media", "version": "1.2.0", "lang": "nl", "title": "Sociale media voor je bedrijf",
            "root": "../", "base": "../pages/", "pages": 4, "points": 13.0, "items": 11, "rule": "all_required", "pass": 60,
            "nav": "free", "objectives": true,
        })
    );
    let page = data(&html, "data-page");
    assert_eq!(
        page,
        serde_json::json!({
            "id": "oefenen", "complete": "answered", "required": true, "quizzes": [], "objectives": [],
            "items": ["medium", "waarom", "spaties", "woord", "lengte", "regels", "netwerk", "stappen", "top5", "bericht"],
        })
    );
}

#[test]
fn the_outline_shows_every_unit_and_the_pages_of_the_current_one() {
    let html = page(&fixture::course(), "oefenen");
    let outline = between(&html, "<nav class=\"outline\"", "</nav>");
    assert_eq!(outline.matches("<li class=\"outline-unit").count(), 3);
    assert_eq!(outline.matches(" data-page=").count(), 2);
    assert!(outline.contains("<a aria-current=\"page\" data-page=\"oefenen\" href=\"oefenen.html\">Oefenen met hashtags</a>"));
    assert_eq!(html.matches("aria-current").count(), 1);
}

#[test]
fn a_page_leads_to_the_one_before_and_the_one_behind() {
    let course = fixture::course();
    let first = page(&course, "doelen");
    assert!(!first.contains("rel=\"prev\""));
    assert!(first.contains("data-nav=\"next\" rel=\"next\" href=\"hashtags.html\""));
    let last = page(&course, "toets");
    assert!(last.contains("data-nav=\"previous\" rel=\"prev\" href=\"oefenen.html\""));
    assert!(last.contains("data-nav=\"next\" href=\"../results.html\""));
}

#[test]
fn a_page_does_not_grow_with_the_course() {
    let small = page(&long(3, 41), "p1_20").len();
    let pages = page(&long(3, 400), "p1_20").len();
    assert!(pages < small + 100, "{small} → {pages}");
    let units = page(&long(41, 2), "p20_1").len();
    let more = page(&long(400, 2), "p20_1").len();
    assert!(more < units + 100, "{units} → {more}");
}

#[test]
fn a_window_of_a_long_unit_leads_to_its_neighbours() {
    let html = page(&long(1, 100), "p0_50");
    let outline = between(&html, "<nav class=\"outline\"", "</nav>");
    assert_eq!(outline.matches(" data-page=").count(), 40);
    assert!(outline.contains("href=\"../pages/p0_39.html\">Eerder: Pagina 0.39</a>"));
    assert!(outline.contains("href=\"../pages/p0_80.html\">Verder: Pagina 0.80</a>"));
    assert!(outline.contains("aria-current=\"page\" data-page=\"p0_50\""));
}

#[test]
fn a_term_brings_its_definition_along_once_and_only_where_it_is_used() {
    let mut course = fixture::course();
    let twice = "<p><a class=\"term\" href=\"../glossary.html#term-webcare\">a</a> \
        <a class=\"term\" href=\"../glossary.html#term-webcare\">b</a></p>";
    course.units[0].pages[0].blocks = vec![Block::Prose(twice.into())];
    let html = page(&course, "doelen");
    assert_eq!(
        html.matches(
            "<a data-term=\"webcare\" class=\"term\" href=\"../glossary.html#term-webcare\">"
        )
        .count(),
        2
    );
    assert_eq!(html.matches("id=\"definition-webcare\" popover").count(), 1);
    assert!(!html.contains("definition-hashtag"));
}

#[test]
fn footnotes_lead_back_to_each_of_their_references() {
    let html = page(&fixture::course(), "hashtags");
    let notes = between(&html, "<section class=\"footnotes\"", "</section>");
    assert!(notes.contains("<li id=\"fn-bron\"><p>Eigen onderzoek, 2024.</p>"));
    assert!(notes.contains("href=\"#fnref-bron\" aria-label=\"Terug naar de tekst bij noot 1\""));
    assert!(notes.contains("href=\"#fnref-bron-2\""));
}

#[test]
fn a_table_scrolls_in_one_box_that_takes_the_focus() {
    let html = page(&fixture::course(), "hashtags");
    assert_eq!(html.matches("<div class=\"scroll\" role=\"group\" tabindex=\"0\"").count(), 1);
    let mut course = fixture::course();
    let boxed = "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"x\"><table><tr><td>1</td></tr></table></div>";
    course.units[0].pages[0].blocks = vec![Block::Prose(boxed.into())];
    assert!(!page(&course, "doelen").contains("class=\"scroll\""));
}

#[test]
fn text_of_an_author_is_text() {
    let mut course = fixture::course();
    course.title = String::from("<b>\"R&D\"</b> 'n cursus");
    course.units[0].pages[0].title = String::from("<script>1</script> & '2'");
    course.units[0].title = String::from("</nav>\u{e9}");
    let html = page(&course, "doelen");
    assert!(!html.contains("<script>1"));
    assert!(!html.contains("<b>\""));
    assert!(html.contains("<h1>&lt;script&gt;1&lt;/script&gt; &amp; &#39;2&#39;</h1>"));
    assert_eq!(data(&html, "data-course")["title"], "<b>\"R&D\"</b> 'n cursus");
}

#[test]
fn the_course_as_data_names_every_page_item_and_quiz() {
    let files: Files = site::build(&fixture::course()).unwrap().files;
    let data = course_data(&files, "assets/results.js");
    assert_eq!(data["pages"].as_array().unwrap().len(), 4);
    assert_eq!(data["items"].as_object().unwrap().len(), 12 + 6);
    assert_eq!(data["items"]["medium"]["page"], "oefenen");
    assert_eq!(data["items"]["medium"]["type"], "choice");
    assert_eq!(
        data["items"]["medium"]["title"],
        "Op welk netwerk is de hashtag als eerste groot geworden?"
    );
    assert_eq!(data["items"]["waarom"]["title"], "Het nut van een hashtag");
    assert_eq!(data["items"]["bank_1"]["bank"], true);
    assert_eq!(data["quizzes"]["eind"]["points"], 4.0);
    assert_eq!(data["objectives"].as_array().unwrap().len(), 3);
}

fn course_data(files: &Files, path: &str) -> Value {
    let script = text(files, path);
    let json = between(&script, "window.lespakketCourse=", "};\n").to_owned() + "}";
    serde_json::from_str(&json).unwrap()
}

#[test]
fn what_decides_about_the_work_stands_apart_without_titles_and_without_what_is_usual() {
    let files: Files = site::build(&fixture::course()).unwrap().files;
    let (facts, named) =
        (course_data(&files, "assets/course.js"), course_data(&files, "assets/results.js"));
    let shown = ["page", "type", "title"];
    for (id, item) in named["items"].as_object().unwrap() {
        let mut item = item.as_object().unwrap().clone();
        item.retain(|name, _| !shown.contains(&name.as_str()));
        assert_eq!(facts["items"][id], Value::Object(item), "{id}");
    }
    let usual = [("points", json!(1.0)), ("grading", json!("auto")), ("required", json!(true))];
    for item in facts["items"].as_object().unwrap().values() {
        assert!(usual.iter().all(|(name, value)| item.get(name) != Some(value)), "{item}");
    }
    assert_eq!(facts["items"]["bank_1"]["bank"], true);
    assert_eq!(facts.get("strings"), None);
}

#[test]
fn a_page_that_is_a_sco_knows_what_the_rest_of_the_course_has_of_its_objectives() {
    let mut course = fixture::course();
    assert_eq!(data(&page(&course, "oefenen"), "data-page").get("goals"), None);
    course.scorm.sco = ScoScope::Page;
    let facts = course_data(&site::build(&course).unwrap().files, "assets/course.js");
    let items = facts["items"].as_object().unwrap();
    for (_, own) in course.pages() {
        let html = page(&course, own.id.as_str());
        let goals = data(&html, "data-page")["goals"].as_array().unwrap().clone();
        let here = |id: &str| html.contains(&format!(" id=\"item-{id}\""));
        let serves = |item: &Value, goal: &Value| {
            item.get("objectives").is_some_and(|ids| ids.as_array().unwrap().contains(goal))
        };
        for goal in facts["objectives"].as_array().unwrap() {
            let of = items.iter().filter(|(_, item)| serves(item, &goal["id"]));
            let (mine, others): (Vec<_>, Vec<_>) = of.partition(|(id, _)| here(id));
            let told = goals.iter().find(|told| told["id"] == goal["id"]);
            assert_eq!(told.is_some(), !mine.is_empty(), "{}: {goal}", own.id);
            let Some(told) = told else { continue };
            let others: Vec<_> =
                others.into_iter().filter(|(_, item)| item.get("bank").is_none()).collect();
            let marked = others.iter().filter(|(_, item)| item.get("grading").is_none());
            let points = marked
                .map(|(_, item)| item.get("points").map_or(1.0, |points| points.as_f64().unwrap()));
            assert_eq!(told["items"], others.len());
            assert_eq!(told["points"], json!(points.sum::<f64>()));
            assert_eq!(told["text"], goal["text"]);
        }
    }
}

#[test]
fn what_became_another_kind_says_since_when_its_answers_mean_what_they_mean_now() {
    let version = |text: &str| semver::Version::parse(text).unwrap();
    let known = |kind: &str, meaning: &str| RegisteredItem {
        common: Registered { since: version("1.0.0"), retired: None, key: String::new() },
        kind: kind.to_owned(),
        meaning: version(meaning),
        options: Options::default(),
        sources: Options::default(),
    };
    let id = |text: &str| Id::new(text).unwrap();
    let mut course = fixture::course();
    let since = |course: &Course| {
        course_data(&site::build(course).unwrap().files, "assets/course.js").get("since").cloned()
    };
    assert_eq!(since(&course), None);

    let mut ledger = Ledger::default();
    ledger.register.items.insert(id("medium"), known("choice", "1.0.0"));
    ledger.register.items.insert(id("bank_1"), known("choice", "1.1.0"));
    ledger.register.items.insert(id("weg"), known("order", "1.1.0"));
    course.ledger = Some(ledger.into());
    let kind = |course: &Course, name: &str| {
        let files = site::build(course).unwrap().files;
        course_data(&files, "assets/results.js")["items"][name]["type"].clone()
    };
    assert_eq!(kind(&course, "bank_1"), "choice", "the register knows it by its kind");
    assert_eq!(since(&course), Some(json!({ "bank_1": "1.1.0", "weg": "1.1.0" })));

    // What changes its kind now does so in this version.
    let ledger = course.ledger.as_mut().map(Arc::make_mut);
    let register = &mut ledger.unwrap().register;
    register.items.insert(id("medium"), known("truefalse", "1.0.0"));
    assert_eq!(
        since(&course),
        Some(json!({ "bank_1": "1.1.0", "medium": "1.2.0", "weg": "1.1.0" }))
    );
}
