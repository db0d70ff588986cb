//! Types of text: what each takes and what not. That the schemas agree is tried on documents, in `cases`.

use lespakket::grammar::value::{Decimal, Value};

const MEASURE: Value = Value::Decimal(Decimal { least: -1, most: 1 });

#[track_caller]
fn judge(value: Value, accepted: &[&str], refused: &[&str]) {
    for text in accepted {
        assert!(value.accepts(text), "{text:?} is refused");
    }
    for text in refused {
        assert!(!value.accepts(text), "{text:?} is accepted");
    }
}

#[test]
fn tokens_are_collapsed_and_exact_texts_are_not() {
    judge(Value::Token(&["very low", "low"]), &["low", " very\n low "], &["Low", "", "verylow"]);
    judge(Value::Exact(&["sco", "asset"]), &["sco"], &[" sco", "SCO", ""]);
    judge(Value::Boolean, &["true", "0", " false "], &["TRUE", "yes", ""]);
}

#[test]
fn numbers_have_no_exponent_and_stay_within_bounds() {
    judge(
        MEASURE,
        &["0", "-1.0", "+.5", "1.", " 0.75 "],
        &["1.01", "-2", "1e-1", ".", "", "NaN", "1,0"],
    );
    judge(Value::Count, &["0", "12", "+2", "-0"], &["-1", "1.0", "", "+", "een"]);
    judge(Value::Integer, &["-12", "2147483647"], &["2147483648", "1.5", ""]);
}

#[test]
fn names_start_with_a_letter() {
    judge(Value::Id, &["item_1", "één", " a-b.c "], &["1item", "a b", "a:b", "", "-a"]);
}

#[test]
fn addresses_are_taken_as_widely_as_xml_schema_does() {
    let accepted = ["", "a b.html", "%C3%A9", "urn:x", "é", "http://a/?b=c#d", "map/a:b"];
    judge(Value::Uri, &accepted, &["%", "%zz", "%é", "a#b#c", "1:x", "::"]);
}

#[test]
fn languages_are_tags() {
    judge(Value::Language, &["nl", "en-GB", "x-dutch1"], &["", "nl_NL", "nederlands", "n1", "nl-"]);
    judge(Value::LanguageOrNone, &["none", "nl"], &["x y", ""]);
}

#[test]
fn durations_have_parts_in_order() {
    let accepted = ["P1Y", "PT1.5S", "P1Y2M3DT4H5M6S", "-P1D"];
    judge(
        Value::Duration,
        &accepted,
        &["P", "PT", "P1DT", "1H", "PT1M1H", "P1H", "PT.5S", "PT1.S", ""],
    );
    judge(Value::LomDuration, &["P1D", "PT2H"], &["-P1D", "2 uur", "PT1H1"]);
}

#[test]
fn moments_are_of_the_calendar() {
    judge(
        Value::DateTime,
        &["2026-11-22T10:00:00", "2028-02-29T24:00:00Z", "2000-02-29T00:00:00.123-14:00"],
        &[
            "2026-02-29T10:00:00",
            "1900-02-29T10:00:00",
            "2026-13-01T10:00:00",
            "2026-11-22",
            "2026-11-22T24:00:01",
            "2026-11-22T10:00:00.",
            "2026-11-22T10:00:00+15:00",
            "0000-01-01T00:00:00",
            "26-11-22T10:00:00",
            "2026-11-22T10:00:00Zx",
        ],
    );
    judge(
        Value::LomDate,
        &[
            "2026",
            "2026-11",
            "2026-11-22",
            "2026-11-22T10",
            "2026-11-22T10:00Z",
            "2026-11-22T10:00:00.5+01:00",
        ],
        &["26", "0000", "2026-13", "2026-11-32", "2026-11Z", "2026-11-22T24", "22-11-2026", ""],
    );
}

#[test]
fn what_qti_asks_of_texts_is_of_a_shape() {
    judge(Value::Number, &["1", "-.5", "1e-3", "INF", " 2.0 "], &["", "een", "inf", "1,5", "e3"]);
    judge(Value::Length, &["10", "50%"], &["", "%", "10px", "1.5", "-1"]);
    judge(
        Value::Coordinates,
        &["1,2,3", "1,2,3,4", "1,2,3,4,5,6%"],
        &["1,2", "1,2,3,4,5", "1, 2,3"],
    );
    judge(Value::Tokens(&["author", "tutor"]), &["author", "tutor author", ""], &["author,tutor"]);
    judge(Value::Extensible(&["spoken"]), &["spoken", "ext:a_b.c"], &["Spoken", "ext:", "ext:a b"]);
    judge(Value::Names, &["a b-c", "a", ""], &["1", "a 2"]);
    judge(Value::MediaType, &["image/png", " text/css "], &["png", "a/b/c", "text/", "a/b;c=d"]);
}
