//! UTF-8 and UTF-16 are read, with places in their own bytes; a declaration has to tell the truth.

use lespakket::xml::{Element, FaultKind, Namespace, read};
use proptest::prelude::*;

fn utf16(text: &str, is_big_endian: bool, mark: bool) -> Vec<u8> {
    let mark = mark.then_some('\u{feff}');
    let text: String = mark.into_iter().chain(text.chars()).collect();
    let bytes = |unit: u16| if is_big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() };
    text.encode_utf16().flat_map(bytes).collect()
}

fn root(bytes: &[u8]) -> Element {
    let reading = read(bytes);
    assert_eq!(reading.faults, []);
    reading.document.unwrap().root
}

/// The only fault, and where it is.
fn fault(bytes: &[u8]) -> (FaultKind, std::ops::Range<usize>) {
    let mut faults = read(bytes).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.pop().map(|fault| (fault.kind, fault.span)).unwrap()
}

#[test]
fn utf_16_is_read_whatever_its_order_with_and_without_mark() {
    let text = "<?xml version='1.0' encoding='UTF-16'?>\n<a b='é😀'><c/>één <d>x</d></a>";
    let expected = root(text.replace("UTF-16", "UTF-8").as_bytes()).without_spans();
    for (is_big_endian, mark) in [(true, true), (true, false), (false, true), (false, false)] {
        let bytes = utf16(text, is_big_endian, mark);
        let element = root(&bytes);
        assert_eq!(element.clone().without_spans(), expected);
        let start = bytes.len() - 2 * "<a b='é..'><c/>één <d>x</d></a>".chars().count();
        assert_eq!(element.span, start..start + 2 * "<a b='é..'>".chars().count());
        let attribute = &element.get("b").unwrap().span;
        assert_eq!(bytes[attribute.clone()], utf16("b='é😀'", is_big_endian, false));
        let inner = element.first(&Namespace::NONE, "d").unwrap();
        assert_eq!(bytes[inner.text_span()], utf16("x", is_big_endian, false));
    }
}

#[test]
fn a_fault_in_utf_16_has_its_place_far_into_the_text() {
    let text = format!("<a>{}<b></a>", "é😀x".repeat(5_000));
    let bytes = utf16(&text, false, true);
    let (kind, span) = fault(&bytes);
    assert!(matches!(kind, FaultKind::EndTag { .. }));
    assert_eq!(bytes[span], utf16("</a>", false, false));
}

#[test]
fn half_a_character_in_utf_16_is_a_fault() {
    let mut bytes = utf16("<a>x</a>", false, true);
    bytes[8..10].copy_from_slice(&0xD83D_u16.to_le_bytes());
    assert_eq!(fault(&bytes), (FaultKind::Surrogate, 8..10));
    let odd = [utf16("<a/>", true, true), vec![0]].concat();
    assert_eq!(fault(&odd), (FaultKind::Surrogate, 10..11));
}

#[test]
fn a_declaration_that_cannot_be_true_is_a_fault() {
    let labelled = |name: &str| format!("<?xml version='1.0' encoding='{name}'?><a/>");
    let mislabelled = |name: &str| FaultKind::Mislabelled { declared: name.to_owned() };
    for name in ["UTF-16", "utf-16le", "ISO-10646-UCS-2", "UTF-32"] {
        assert_eq!(fault(labelled(name).as_bytes()).0, mislabelled(name));
    }
    for name in ["UTF-8", "ISO-8859-1", "UTF-32"] {
        assert_eq!(fault(&utf16(&labelled(name), false, true)).0, mislabelled(name));
    }
    for name in ["UTF-16", "utf-16LE", "UCS-2"] {
        root(&utf16(&labelled(name), false, true));
    }
    let wide = FaultKind::Encoding { declared: Some(String::from("UTF-32")) };
    assert_eq!(fault(b"\xFF\xFE\0\0<\0\0\0a\0\0\0"), (wide, 0..4));
}

#[test]
fn the_encodings_of_old_programs_are_read_where_they_are_declared() {
    let labelled = |name: &str, text: &[u8]| {
        [format!("<?xml version='1.0' encoding='{name}'?>").as_bytes(), b"<a><b/>", text, b"</a>"]
            .concat()
    };
    for (name, text) in [("ISO-8859-1", "\u{80}é"), ("latin1", "\u{80}é"), ("Windows-1252", "€é")]
    {
        let bytes = labelled(name, b"\x80\xE9<b/>");
        let (kind, span) = fault(&bytes);
        assert_eq!(kind, FaultKind::Uncommon { declared: name.to_owned() });
        assert_eq!(span, 0..bytes.iter().position(|byte| *byte == b'>').unwrap() + 1);
        let root = read(&bytes).document.unwrap().root;
        assert_eq!(root.own_text(), text);
        let last = root.elements().last().unwrap().span.clone();
        assert_eq!(&bytes[last], b"<b/>");
    }
}

proptest! {
    #[test]
    fn utf_16_and_utf_8_say_the_same(text in "[ -~é€😀<>&\"']{0,60}", is_big_endian: bool) {
        let text = format!("<a>{text}</a>");
        let (one, other) = (read(text.as_bytes()), read(&utf16(&text, is_big_endian, true)));
        let root = |reading: &lespakket::xml::Reading| reading.document.clone().map(|d| d.root.without_spans());
        prop_assert_eq!(root(&one), root(&other));
        let kinds = |reading: &lespakket::xml::Reading| reading.faults.iter().map(|f| f.kind.clone()).collect::<Vec<_>>();
        prop_assert_eq!(kinds(&one), kinds(&other));
        for (one, other) in one.faults.iter().zip(&other.faults) {
            let at = |place: usize| 2 + 2 * text[..place].encode_utf16().count();
            if text.is_char_boundary(one.span.end) {
                prop_assert_eq!(other.span.clone(), at(one.span.start)..at(one.span.end));
            }
        }
    }
}
