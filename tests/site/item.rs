//! The HTML of one item of every kind, as it was when it was last looked at: `item/<kind>.html`.
//!
//! `UPDATE_EXPECTED=1 cargo test --test site` writes the files anew; look at the difference before you commit it.

use std::fs;
use std::path::Path;

use lespakket::course::Block;
use lespakket::course::item::KINDS;
use lespakket::site;

use super::document::text;
use super::fixture;

/// The section of the first item of a page.
fn section(html: &str) -> &str {
    let start = html.find("<section class=\"item ").unwrap();
    let end = html[start..].find("</section>").unwrap() + "</section>\n".len();
    &html[start..start + end]
}

#[test]
fn every_kind_has_its_template() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/item");
    for kind in KINDS {
        assert!(folder.join(format!("{}.hbs", kind.id)).exists(), "{}", kind.id);
    }
}

#[test]
fn every_kind_is_in_the_fixture() {
    for kind in KINDS {
        assert!(fixture::items::items().iter().any(|item| item.kind.id == kind.id), "{}", kind.id);
    }
}

#[test]
fn items_look_as_they_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/site/item");
    for item in fixture::items::items() {
        let (kind, name) = (item.kind.id, item.id.to_string());
        let file = folder.join(if name == "waarom" {
            "choice-several.html".into()
        } else {
            format!("{kind}.html")
        });
        let mut course = fixture::course();
        course.units[0].pages[0].blocks = vec![Block::Item(Box::new(item))];
        let html = text(&site::build(&course).unwrap().files, "pages/doelen.html");
        let html = section(&html);
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&file, html).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap();
        assert_eq!(html, expected, "{} changed", file.display());
    }
}

#[test]
fn an_essay_says_how_long_it_is_to_be_only_where_that_is_asked() {
    let words = |bounds: (Option<u32>, Option<u32>)| {
        let mut course = fixture::course();
        let item = fixture::items::essay_of(bounds);
        course.units[0].pages[0].blocks = vec![Block::Item(Box::new(item))];
        let html = text(&site::build(&course).unwrap().files, "pages/doelen.html");
        let hint = html.split_once("id=\"item-top5-words\">").unwrap().1;
        hint.split_once("</span>").unwrap().0.to_owned()
    };
    assert_eq!(words((Some(40), Some(150))), "Schrijf 40 tot 150 woorden.");
    assert_eq!(words((Some(40), None)), "Schrijf minstens 40 woorden.");
    assert_eq!(words((None, Some(150))), "Schrijf hoogstens 150 woorden.");
    assert_eq!(words((None, None)), "");
}
