//! Scripts as tokens, and what is seen in them.

use lespakket::check::script::token::{Kind, Tokens};
use lespakket::check::script::{Access, MOST_FACTS, Signals, scan};
use lespakket::format::data_model::HOLE;
use proptest::prelude::*;

fn tokens(script: &str) -> Vec<(Kind, &str)> {
    Tokens::new(script.as_bytes()).map(|token| (token.kind, &script[token.span])).collect()
}

fn kinds(script: &str) -> Vec<&str> {
    tokens(script)
        .into_iter()
        .filter(|(kind, _)| *kind == Kind::Name)
        .map(|(_, text)| text)
        .collect()
}

#[test]
fn text_and_comments_are_kept_apart_from_code() {
    assert_eq!(kinds("a // b\nc /* d */ e <!-- f\ng"), ["a", "c", "e", "g"]);
    assert_eq!(kinds("a = 'b \\' c' + \"d\" + `e`"), ["a"]);
    assert_eq!(kinds("`a ${b + `c ${d} e` + {f: 1}.g} h` + i"), ["b", "d", "f", "g", "i"]);
}

#[test]
fn a_slash_divides_after_a_value_and_opens_a_pattern_elsewhere() {
    assert_eq!(kinds("a / b / c"), ["a", "b", "c"]);
    assert_eq!(kinds("a = /b[/]c/g; d"), ["a", "g", "d"]);
    assert_eq!(kinds("return /'/.test(x)"), ["return", "test", "x"]);
    assert_eq!(kinds("(a) / b"), ["a", "b"]);
}

#[test]
fn what_does_not_end_makes_a_script_opaque() {
    for script in ["'a", "`a", "`a ${b", "x = /a", "'a\nb'"] {
        assert!(scan(script.as_bytes(), 0).is_opaque, "{script}");
    }
    assert!(!scan(b"var a = 'b' / 2;", 0).is_opaque);
    for script in ["eval(x)", "new Function(x)", "import('x')", "d.createElement('script')"] {
        assert!(scan(script.as_bytes(), 0).is_opaque, "{script}");
    }
}

#[test]
fn calls_are_read_with_their_names_and_values() {
    let uses = |script: &str| -> Vec<(Access, String, Option<String>)> {
        let found = scan(script.as_bytes(), 0).uses.into_iter();
        found.map(|one| (one.access, one.name, one.value.map(|(value, _)| value))).collect()
    };
    let set =
        |name: &str, value: Option<&str>| (Access::Set, name.to_owned(), value.map(str::to_owned));
    assert_eq!(uses("x.LMSSetValue('cmi.a', \"b\")"), [set("cmi.a", Some("b"))]);
    assert_eq!(uses("doSetValue('cmi.a', 'b' + c)"), [set("cmi.a", None)]);
    assert_eq!(uses("set('cmi.a.' + (n + 1) + '.b', c)"), [set(&format!("cmi.a.{HOLE}.b"), None)]);
    assert_eq!(uses("get('cmi.a' ? 1 : 2); get('a'); reset('cmi.a'); get(cmi)"), []);
}

#[test]
fn places_are_those_of_the_file() {
    let facts = scan(b"GetValue('cmi.x'); window.onunload = f", 100);
    assert_eq!(facts.uses[0].span, 109..116);
    assert_eq!(facts.unload[0], 126..134);
}

#[test]
fn words_point_at_what_they_name() {
    let signals = |script: &str| scan(script.as_bytes(), 0).signals;
    assert_eq!(signals("a.b('c')"), Signals::default());
    assert!(signals("w['API']").has(Signals::HINT));
    assert!(!signals("API2; apiKey; 'the API'").has(Signals::HINT));
    assert!(signals("w.API_1484_11").has(Signals::SCORM_2004));
    assert!(signals("call('LMSInitialize')").has(Signals::SCORM_1_2));
    assert!(!signals("// LMSInitialize").has(Signals::SCORM_1_2));
}

proptest! {
    #[test]
    fn tokens_of_any_bytes_stand_in_a_row(bytes in prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        "[a/'`\"${}\\\\\\[\\]\n*() ]{0,80}".prop_map(String::into_bytes),
    ]) {
        let mut end = 0;
        for token in Tokens::new(&bytes) {
            prop_assert!(token.span.start >= end && token.span.end > token.span.start);
            end = token.span.end;
        }
        prop_assert!(end <= bytes.len());
    }
}

#[test]
fn a_script_of_endless_calls_is_not_seen_to_its_end() {
    let facts = scan("api.GetValue('cmi.mode');".repeat(MOST_FACTS + 10).as_bytes(), 0);
    assert!(facts.is_opaque && facts.len() == MOST_FACTS, "{}", facts.len());
}
