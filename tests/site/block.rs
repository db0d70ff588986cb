//! Blocks: boxes, images, videos and sound, and the document that names their makers.

use std::sync::OnceLock;

use lespakket::course::Block;
use lespakket::files::Files;
use lespakket::site;

use super::document::text;
use super::fixture;

fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| site::build(&fixture::course()).unwrap().files)
}

fn page() -> String {
    text(files(), "pages/hashtags.html")
}

#[test]
fn a_callout_is_named_by_its_title_or_its_kind() {
    let html = page();
    for (kind, title) in [
        ("tip", "Tip"),
        ("note", "Let op"),
        ("warning", "Pas op met grapjes"),
        ("example", "Voorbeeld"),
    ] {
        let start = format!(
            "<aside class=\"callout callout-{kind}\" role=\"note\" aria-label=\"{title}\">"
        );
        assert!(html.contains(&start), "{start}");
    }
}

#[test]
fn an_image_has_its_text_size_caption_maker_and_licence() {
    let html = page();
    assert!(html.contains(
        "<img src=\"../media/zoek.svg\" alt=\"Een zoekscherm met de hashtag #dtv\" width=\"640\" height=\"300\" loading=\"lazy\""
    ));
    assert!(html.contains("<span class=\"caption\">Zoeken op <strong>#dtv</strong></span>"));
    assert!(html.contains("A. Maker · <a href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a> · <a href=\"https://example.nl/zoek\">bron</a>"));
}

#[test]
fn a_decorative_image_has_an_empty_alternative() {
    let mut course = fixture::course();
    let page = &mut course.units[1].pages[0];
    for block in &mut page.blocks {
        if let Block::Image(figure) = block {
            figure.alt.clear();
        }
    }
    let html = text(&site::build(&course).unwrap().files, "pages/hashtags.html");
    assert!(html.contains("<img src=\"../media/zoek.svg\" alt=\"\" "));
}

#[test]
fn a_hosted_video_waits_for_a_click_and_has_a_plain_link() {
    let html = page();
    assert!(html.contains("<figure class=\"video\" data-video='{\"host\":\"youtube\",\"id\":\"abcdefghijk\",\"title\":\"Webcare bij een bank\"}'>"));
    assert!(html.contains("data-action=\"play\""));
    assert!(html.contains(
        "<a href=\"https://www.youtube.com/watch?v=abcdefghijk\">Bekijk de video op YouTube</a>"
    ));
    assert!(!html.contains("<iframe"));
}

#[test]
fn a_video_in_the_package_loads_on_demand_with_captions_and_text() {
    let html = page();
    assert!(html.contains("<video controls preload=\"none\" aria-label=\"Uitleg in een minuut\">"));
    assert!(html.contains("<track kind=\"captions\" src=\"../media/uitleg.vtt\" srclang=\"nl\""));
    assert_eq!(html.matches("<summary>Tekst van de video</summary>").count(), 3);
}

#[test]
fn a_video_without_an_address_says_how_to_find_it() {
    let html = page();
    let card =
        html.split_once("<figure class=\"find\">").unwrap().1.split_once("</figure>").unwrap().0;
    assert!(card.contains("Zo reageert een bank op X"));
    assert!(card.contains("Zoek op: webcare bank voorbeeld"));
    assert!(!card.contains("href="));
}

#[test]
fn every_work_with_a_maker_is_named_once_in_the_credits() {
    let html = text(files(), "credits.html");
    let works = html.split_once("<ul class=\"works\">").unwrap().1.split_once("</ul>").unwrap().0;
    assert_eq!(works.matches("<li>").count(), 5);
    assert!(works.contains("Een zoekscherm met de hashtag #dtv"));
    assert!(works.contains("<a href=\"pages/hashtags.html\">Wat is een hashtag?</a>"));
    assert!(html.contains("<dd>A. Auteur</dd>"));
}

#[test]
fn the_glossary_stands_in_the_order_of_the_alphabet() {
    let html = text(files(), "glossary.html");
    let (hashtag, webcare) = (html.find("id=\"term-hashtag\""), html.find("id=\"term-webcare\""));
    assert!(hashtag.unwrap() < webcare.unwrap());
}

#[test]
fn a_course_without_terms_has_no_glossary_and_no_link_to_it() {
    let mut course = fixture::course();
    course.glossary.clear();
    let files = site::build(&course).unwrap().files;
    assert!(!files.contains_key("glossary.html"));
    assert!(!text(&files, "index.html").contains("glossary.html"));
}
