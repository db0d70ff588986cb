//! The reference page of all codes is that of the rules as they are: `BLESS=1 cargo test --test check` writes it anew.

use std::fs;

use lespakket::check;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");

#[test]
fn the_page_of_rules_is_current() {
    let page = check::manual();
    if std::env::var_os("BLESS").is_some() {
        fs::write(PAGE, &page).unwrap();
    }
    let same = fs::read_to_string(PAGE).unwrap_or_default() == page;
    assert!(same, "docs/rules.md is not current: BLESS=1 cargo test --test check writes it");
}

#[test]
fn every_code_has_its_place_on_the_page() {
    let page = check::manual();
    for code in check::codes() {
        assert_eq!(page.matches(&format!("\n### {}\n", code.id)).count(), 1, "{}", code.id);
    }
}
