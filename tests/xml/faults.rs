//! What is refused, with its place.

use lespakket::xml::{FaultKind, MAXIMUM_DEPTH, Malformed, read};

/// The only fault in a text, and the bytes it points at.
fn fault(text: &str) -> (FaultKind, &str) {
    let reading = read(text.as_bytes());
    let [fault] = reading.faults.as_slice() else {
        panic!("{text}: {:?}", reading.faults);
    };
    (fault.kind.clone(), &text[fault.span.clone()])
}

#[test]
fn each_way_not_to_be_well_formed_has_its_place() {
    let cases = [
        ("", Malformed::Empty, ""),
        ("<!-- nothing -->", Malformed::Empty, "<!-- nothing -->"),
        ("<a/><b/>", Malformed::OutsideRoot, "<b/>"),
        ("<a/>text", Malformed::OutsideRoot, "text"),
        ("<1/>", Malformed::Name, "1"),
        ("<a:b:c/>", Malformed::Name, "a:b:c"),
        ("<a b/>", Malformed::Attribute, "b"),
        ("<a b=c/>", Malformed::Attribute, "b=c"),
        ("<a b='c'd='e'/>", Malformed::Attribute, "d"),
        ("<a b='<'/>", Malformed::LessThan, "<"),
        ("<a b='x & y'/>", Malformed::Ampersand, "&"),
        ("<a>\u{1}</a>", Malformed::Character, "\u{1}"),
        ("<a>&#0;</a>", Malformed::Character, "&#0;"),
        ("<a b='&#x110000;'/>", Malformed::Character, "&#x110000;"),
        ("<a/> <?xml version='1.0'?>", Malformed::Declaration, "<?xml version='1.0'?>"),
        ("   <?xml version='1.0'?><a/>", Malformed::Declaration, "<?xml version='1.0'?>"),
    ];
    for (text, how, place) in cases {
        assert_eq!(fault(text), (FaultKind::Malformed(how), place), "{text}");
    }
}

#[test]
fn markup_that_does_not_close_is_refused() {
    for text in ["<a", "<a b='", "<a><!-- ", "<a><![CDATA[ ", "<a><? ", "<a><!-- -- --></a>"] {
        assert_eq!(fault(text).0, FaultKind::Malformed(Malformed::Markup), "{text}");
    }
    assert_eq!(fault("<a>x & y</a>").0, FaultKind::Malformed(Malformed::Ampersand));
}

#[test]
fn tags_must_match() {
    let end = |open: Option<&str>, found: &str| FaultKind::EndTag {
        open: open.map(str::to_owned),
        found: found.to_owned(),
    };
    assert_eq!(fault("<a><b></a>"), (end(Some("b"), "a"), "</a>"));
    assert_eq!(fault("<a/></b>"), (end(None, "b"), "</b>"));
    let unclosed = FaultKind::Unclosed { element: String::from("b") };
    assert_eq!(fault("<a><b x='1'>"), (unclosed, "<b x='1'>"));
}

#[test]
fn names_are_resolved_before_they_are_compared() {
    let twice = FaultKind::DuplicateAttribute { name: String::from("q:x") };
    let text = "<a xmlns:p='urn:n' xmlns:q='urn:n' p:x='1' q:x='2'/>";
    assert_eq!(fault(text), (twice, "q:x='2'"));
    let prefix = FaultKind::Prefix { prefix: String::from("adlcp") };
    assert_eq!(fault("<a><adlcp:b/></a>"), (prefix, "adlcp"));
}

#[test]
fn a_document_type_and_its_entities_are_refused() {
    let text = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>";
    let kinds: Vec<_> = read(text.as_bytes()).faults.into_iter().map(|f| f.kind).collect();
    let entity = FaultKind::Entity { name: String::from("e") };
    assert_eq!(kinds, [FaultKind::Doctype, entity]);
}

#[test]
fn other_encodings_are_refused() {
    let encoding = |bytes: &[u8]| read(bytes).faults.pop().map(|fault| (fault.kind, fault.span));
    let named = |name: &str| FaultKind::Encoding { declared: Some(name.to_owned()) };
    let greek = b"<?xml version='1.0' encoding='ISO-8859-7'?><a>\xE9</a>";
    assert_eq!(encoding(greek), Some((named("ISO-8859-7"), 46..47)));
    let ascii = b"<?xml version='1.0' encoding='US-ASCII'?><a>\xE9</a>";
    assert_eq!(encoding(ascii), Some((named("US-ASCII"), 44..45)));
    assert_eq!(encoding(b"<a>\xE9</a>"), Some((FaultKind::Encoding { declared: None }, 3..4)));
    let declared = "<?xml version='1.0' encoding='windows-1252'?><a>é</a>";
    assert_eq!(fault(declared).0, named("windows-1252"));
    for known in ["ISO-8859-1", "us-ascii", "Shift_JIS"] {
        assert_eq!(
            encoding(format!("<?xml version='1.0' encoding='{known}'?><a/>").as_bytes()),
            None
        );
    }
    let unknown = FaultKind::Unknown { declared: "foo-8".to_owned() };
    assert_eq!(fault("<?xml version='1.0' encoding='foo-8'?><a/>").0, unknown);
    assert_eq!(encoding(b"\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?><a/>"), None);
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
    assert_eq!(read(nested(MAXIMUM_DEPTH).as_bytes()).faults, []);
    assert_eq!(fault(&nested(MAXIMUM_DEPTH + 1)), (FaultKind::Depth, "<a>"));
    assert_eq!(read("<a>".repeat(1_000_000).as_bytes()).faults.len(), 1);
}
