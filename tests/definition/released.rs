//! What was released keeps the letters that learners' answers name, however it is moved and worded.

use lespakket::course::Response;

use crate::folder::{read, shown, with_page};

/// A ledger with one release and one item.
fn ledger(item: &str) -> String {
    let digest = "0".repeat(64);
    format!(
        "format = 1\n\n[[releases]]\nversion = \"1.0.0\"\ndate = \"2026-11-28\"\nchange = \"none\"\n\
         outline = \"{digest}\"\nsource = \"{digest}\"\ntool = \"0.1.0\"\n\n\
         [register]\nitems = [\n  {item},\n]\n"
    )
}

/// The options of the one question on a page, as `letter: text`; of a gap with the gap's name.
fn options(item: &str, body: &str) -> Vec<String> {
    let ledger = ledger(item);
    let folder = with_page(body, &[("releases.toml", &ledger)]);
    let judged = read(&folder);
    assert_eq!(shown(&folder, &judged.findings), Vec::<String>::new());
    let course = judged.value.unwrap();
    let page = &course.units[0].pages[0];
    let response: Response = page.items()[0].answer.response();
    let (options, sources) = response.sides();
    options.iter().chain(sources).map(|side| format!("{}: {}", side.id, side.text)).collect()
}

const CLOZE: &str = "{ id = \"q\", kind = \"cloze\", since = \"1.0.0\", key = \"q\", options = [\"g1.a: permission\", \"g1.b: a hashtag\", \"g2.a: before\", \"g2.b: after\"] }";

#[test]
fn options_of_gaps_keep_their_letters_when_others_come_before_them() {
    let body = ":::question{#q type=cloze}\nAsk for [[money | a hashtag | (permission)]] [[(before) | afterwards]] you tag.\n:::\n";
    assert_eq!(
        options(CLOZE, body),
        ["g1.c: money", "g1.b: a hashtag", "g1.a: permission", "g2.a: before", "g2.b: afterwards"]
    );
}

#[test]
fn the_key_of_a_gap_goes_with_its_option() {
    let body = ":::question{#q type=cloze}\nAsk for [[money | (permission)]].\n:::\n";
    let ledger = ledger(CLOZE);
    let course = read(&with_page(body, &[("releases.toml", &ledger)])).value.unwrap();
    let response = course.units[0].pages[0].items()[0].answer.response();
    let seen = serde_json::to_value(&response).unwrap();
    assert_eq!(seen["gaps"][0]["correct"], "a", "{seen}");
}

#[test]
fn what_was_never_released_is_named_by_its_place() {
    let body = ":::question{#other type=cloze}\nAsk for [[money | (permission)]].\n:::\n";
    assert_eq!(options(CLOZE, body), ["g1.a: money", "g1.b: permission"]);
}

#[test]
fn another_kind_takes_nothing_of_what_the_item_was() {
    let body = ":::question{#q type=match}\n| One | Other |\n|---|---|\n| permission | before |\n| a hashtag | after |\n:::\n";
    let ledger = ledger(CLOZE);
    let folder = with_page(body, &[("releases.toml", &ledger)]);
    let found = shown(&folder, &read(&folder).findings);
    assert_eq!(found, Vec::<String>::new());
}
