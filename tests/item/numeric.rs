//! The kind `numeric`: what it becomes, and what is found wrong with it.

use serde_json::{Value, json};

use crate::question::{found, item, response};

fn ranges(answer: &str) -> Value {
    response(&item(&format!("type=numeric answer=\"{answer}\""), "W"))["ranges"].clone()
}

#[test]
fn numbers_have_a_tolerance_or_a_range() {
    assert_eq!(ranges("2006"), json!([[2006.0, 2006.0]]));
    assert_eq!(ranges("2006 ±1"), json!([[2005.0, 2007.0]]));
    assert_eq!(ranges("9,5 ±5%"), json!([[9.025, 9.975]]));
    assert_eq!(ranges("-9.5 +-10%"), json!([[-10.45, -8.55]]));
    assert_eq!(ranges("0,1 ± 0,2"), json!([[-0.1, 0.3]]));
    assert_eq!(ranges("10..20"), json!([[10.0, 20.0]]));
    assert_eq!(ranges("10.."), json!([[10.0, null]]));
    assert_eq!(ranges("..1e3"), json!([[null, 1000.0]]));
    assert_eq!(ranges("1 | 5..6"), json!([[1.0, 1.0], [5.0, 6.0]]));
}

#[test]
fn a_unit_stands_behind_the_field() {
    assert_eq!(item("type=numeric answer=1 unit=km", "W").answer.view(), json!({ "unit": "km" }));
    assert_eq!(item("type=numeric answer=1", "W").answer.view(), json!({ "unit": null }));
}

#[test]
fn faults_are_found() {
    assert_eq!(found("type=numeric", "W"), ["no-key: :::question{#q type=numeric}"]);
    for wrong in ["veel", "20..10", "..", "5 ± veel", "5 ±-1", "1.2.3", "inf", "NaN", "1 |"] {
        assert_eq!(
            found(&format!("type=numeric answer=\"{wrong}\""), "W"),
            [format!("bad-answer: {wrong}")]
        );
    }
}
