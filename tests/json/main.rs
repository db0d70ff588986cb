//! JSON with places: what is read is what `serde_json` reads, every value stands where it says, and nothing looser passes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use lespakket::json::{Content, Value, read};
use proptest::prelude::*;

/// The same value as `serde_json` has it.
fn plain(value: &Value) -> serde_json::Value {
    match &value.content {
        Content::Null => serde_json::Value::Null,
        Content::Boolean(yes) => (*yes).into(),
        Content::Number(digits) => serde_json::from_str(digits).unwrap(),
        Content::Text(text) => (&**text).into(),
        Content::List(values) => values.iter().map(plain).collect(),
        Content::Object(members) => members
            .iter()
            .map(|member| (member.name.to_string(), plain(&member.value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    }
}

/// Every value in it, itself too.
fn all(value: &Value) -> Vec<&Value> {
    let members = value.members().iter().map(|member| &member.value);
    let below = members.chain(value.list()).flat_map(all);
    std::iter::once(value).chain(below).collect()
}

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i32>().prop_map(Into::into),
        ".*".prop_map(|text: String| text.into()),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
            prop::collection::btree_map(".*", inner, 0..4)
                .prop_map(|map| map.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_read_is_what_was_written_and_stands_where_it_says(json in any_json()) {
        let text = serde_json::to_string_pretty(&json).unwrap();
        let value = read(&text).unwrap();
        prop_assert_eq!(plain(&value), json);
        for one in all(&value) {
            prop_assert_eq!(plain(&read(&text[one.span.clone()]).unwrap()), plain(one));
        }
    }

    #[test]
    fn what_is_not_json_for_others_is_not_json_here(text in "[\\[\\]{}\",:0-9a-fn/*' .+-]{0,12}") {
        if serde_json::from_str::<serde_json::Value>(&text).is_err() {
            prop_assert!(read(&text).is_err());
        }
    }

    #[test]
    fn whatever_the_text_reading_ends_within_it(text in ".*") {
        if let Err(fault) = read(&text) {
            prop_assert!(fault.span.start <= fault.span.end);
            prop_assert!(fault.span.end <= text.len() + 1);
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    assert!(read(&"[".repeat(100_000)).is_err());
    assert!(read(&("[".repeat(100) + &"]".repeat(100))).is_ok());
}

#[test]
fn the_last_of_two_members_counts() {
    let value = read(r#"{"a": 1, "b": 2, "a": 3}"#).unwrap();
    assert_eq!(value.get("a").map(plain), Some(3.into()));
    assert_eq!(value.get("c"), None);
}
