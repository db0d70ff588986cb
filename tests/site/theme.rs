//! A theme: colours, a logo, and files that stand in for the program's own.

use lespakket::course::Course;
use lespakket::files::Blob;
use lespakket::site::{self, TemplateFault};

use super::document::text;
use super::fixture;

fn with(path: &str, contents: &str) -> Course {
    let mut course = fixture::course();
    course.theme.overrides.insert(fixture::path(path), Blob::from(contents));
    course
}

fn build(course: &Course, path: &str) -> String {
    text(&site::build(course).unwrap().files, path)
}

fn template_fault(course: &Course) -> TemplateFault {
    let template = |error| match error {
        site::Error::Template(fault) => Some(fault),
        site::Error::Files(_) => None,
    };
    site::build(course).err().and_then(template).unwrap()
}

fn fault(course: &Course) -> String {
    template_fault(course).to_string()
}

#[test]
fn a_template_of_the_course_stands_in_for_the_programs_own() {
    let html = build(&with("item/info.hbs", "<p>Eigen: {{{stem}}}</p>"), "pages/oefenen.html");
    assert!(html.contains("<p>Eigen: <p>Je hebt voor deze pagina een telefoon nodig.</p></p>"));
}

#[test]
fn words_of_the_course_stand_in_key_by_key() {
    let html =
        build(&with("strings/nl.toml", "[item]\ncheck = \"Kijk na\"\n"), "pages/oefenen.html");
    assert!(html.contains(">Kijk na</button>"));
    assert!(html.contains(">Bewaar mijn antwoord</button>"));
}

#[test]
fn a_language_without_a_file_speaks_english_until_the_course_brings_one() {
    let mut course = fixture::course();
    course.lang = String::from("fr");
    assert!(build(&course, "index.html").contains("What you will learn"));
    let words = Blob::from("[index]\ngoals = \"Ce que vous apprendrez\"\n");
    course.theme.overrides.insert(fixture::path("strings/fr.toml"), words);
    let html = build(&course, "index.html");
    assert!(html.contains("Ce que vous apprendrez") && html.contains("Begin the course"));
}

#[test]
fn a_language_from_right_to_left_turns_the_page() {
    let mut course = fixture::course();
    for (lang, dir) in [
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("nl", "ltr"),
        ("pa-Arab", "rtl"),
        ("ar-Latn", "ltr"),
        ("en-GB", "ltr"),
    ] {
        course.lang = lang.to_owned();
        let html = build(&course, "index.html");
        assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")), "{lang}");
    }
}

#[test]
fn own_rules_come_last_in_the_style_sheet() {
    let css = build(&with("style.css", ".card { border-radius: 0 }"), "assets/style.css");
    assert!(css.ends_with(".card { border-radius: 0 }"));
}

#[test]
fn an_accent_is_kept_for_surfaces_and_made_readable_for_text() {
    let mut course = fixture::course();
    course.theme.colors.insert(String::from("accent"), String::from("#ffcc00"));
    let css = build(&course, "assets/style.css");
    assert!(
        css.contains(":root{--accent:#ffcc00;--accent-text:#735c00;--on-accent:#000000;}"),
        "{}",
        &css[css.len() - 300..]
    );
    assert!(css.contains("--accent:#ffcc00;--accent-text:#ffcc00;--on-accent:#000000;}}"));
}

#[test]
fn the_logo_has_its_alternative_text() {
    let mut course = fixture::course();
    course.theme.logo = Some((fixture::path("media/logo.svg"), String::from("De \"Bakker\"")));
    let html = build(&course, "pages/doelen.html");
    assert!(
        html.contains(
            "<img class=\"logo\" src=\"../media/logo.svg\" alt=\"De &quot;Bakker&quot;\">"
        )
    );
}

#[test]
fn a_template_that_does_not_parse_is_named_with_line_and_column() {
    let error = template_fault(&with("page.hbs", "<p>\n  {{t \"page.menu\"}} {{#if x}}\n</p>"));
    assert_eq!(error.template, "page.hbs");
    assert!(error.line.is_some() && error.column.is_some(), "{error:?}");
}

#[test]
fn a_template_that_asks_for_what_is_not_there_is_named_with_its_line() {
    let error = template_fault(&with("page.hbs", "<p>\n{{titel}}</p>"));
    assert_eq!((error.template.as_str(), error.line), ("page.hbs", Some(2)), "{error:?}");
}

#[test]
fn words_that_are_not_there_are_an_error() {
    let message = fault(&with("page.hbs", "{{t \"page.titel\"}}"));
    assert!(message.contains("page.hbs") && message.contains("page.titel"), "{message}");
}

#[test]
fn a_file_that_stands_in_for_nothing_is_an_error_with_the_nearest_name() {
    let message = fault(&with("item/choise.hbs", ""));
    assert_eq!(
        message,
        "the template item/choise.hbs cannot be used: there is no template of this name; the nearest name is item/choice.hbs"
    );
}

#[test]
fn words_that_are_no_toml_are_named_with_line_and_column() {
    let error = template_fault(&with("strings/nl.toml", "[item]\ncheck = \n"));
    assert_eq!((error.template.as_str(), error.line), ("strings/nl.toml", Some(2)), "{error:?}");
}

#[test]
fn a_file_that_is_not_utf_8_is_an_error() {
    let mut course = fixture::course();
    course.theme.overrides.insert(fixture::path("page.hbs"), Blob::bytes([0xff, 0xfe]));
    assert_eq!(fault(&course), "the template page.hbs cannot be used: it is not UTF-8");
}

#[test]
fn a_script_of_the_course_stands_in_and_one_that_cannot_be_read_is_named() {
    let own = with(
        "runtime/items/20-grade.js",
        "const MARKERS = { own: \"eigen\" };\nwindow.own = MARKERS;\n",
    );
    let items = build(&own, "assets/items.js");
    assert!(items.contains("={own:`eigen`}") && !items.contains("MARKERS"), "{items}");
    let broken = with("runtime/items/20-grade.js", "const MARKERS = {\n");
    assert!(fault(&broken).contains("runtime/items/20-grade.js"), "{}", fault(&broken));
    let faults = site::faults(&broken);
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].template, "runtime/items/20-grade.js");
}
