//! The tree: making, reading and writing it.

use lespakket::xml::{Document, Element, Namespace, read, write};

const CP: Namespace = Namespace { uri: "urn:cp", prefix: "" };
const ADLCP: Namespace = Namespace { uri: "urn:adlcp", prefix: "adlcp" };

fn root(text: &str) -> Element {
    let reading = read(text.as_bytes());
    assert_eq!(reading.faults, []);
    reading.document.unwrap().root
}

#[test]
fn a_tree_is_written_with_prefixes_as_given() {
    let resource = Element::new(&CP, "resource")
        .attribute("href", "a&b.html")
        .attribute_in(&ADLCP, "scormtype", "sco")
        .child(Element::new(&CP, "title").text("Één < twee > \"drie\""))
        .children(Some(Element::new(&ADLCP, "note").child(Element::new(&CP, "empty"))));
    let root = Element::new(&CP, "manifest")
        .declare(&CP)
        .declare(&ADLCP)
        .attribute_in(&Namespace::XML, "lang", "nl")
        .child(resource);
    let expected = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="urn:cp" xmlns:adlcp="urn:adlcp" xml:lang="nl">
  <resource href="a&amp;b.html" adlcp:scormtype="sco">
    <title>Één &lt; twee &gt; "drie"</title>
    <adlcp:note>
      <empty/>
    </adlcp:note>
  </resource>
</manifest>
"#;
    assert_eq!(write(&Document { root }), expected);
}

#[test]
fn what_is_not_declared_is_declared_where_it_is_needed() {
    let other = Namespace { uri: "urn:other", prefix: "adlcp" };
    let inner = Element::new(&other, "b").attribute_in(&ADLCP, "x", "1");
    let root = Element::new(&ADLCP, "a").child(inner).child(Element::new(&Namespace::NONE, "c"));
    let expected = r#"<?xml version="1.0" encoding="UTF-8"?>
<adlcp:a xmlns:adlcp="urn:adlcp">
  <adlcp:b xmlns:adlcp="urn:other" xmlns:ns1="urn:adlcp" ns1:x="1"/>
  <c/>
</adlcp:a>
"#;
    assert_eq!(write(&Document { root }), expected);
}

#[test]
fn what_xml_cannot_hold_is_left_out() {
    let root = Element::new(&CP, "a").attribute("b", "x\ny\tz").text("\u{1}een\r\ntwee");
    let text = write(&Document { root });
    assert!(text.ends_with("<a xmlns=\"urn:cp\" b=\"x y z\">een\ntwee</a>\n"), "{text}");
}

#[test]
fn places_are_bytes_of_the_source() {
    let text = "\u{FEFF}<é:a xmlns:é='urn:cp'\n  b = 'x'>één<!-- - --> &amp; <c/></é:a>";
    let element = root(text);
    assert_eq!(&text[element.span.clone()], "<é:a xmlns:é='urn:cp'\n  b = 'x'>");
    assert_eq!(&text[element.get("b").unwrap().span.clone()], "b = 'x'");
    assert_eq!(&text[element.text_span()], "één<!-- - --> &amp; ");
    assert_eq!(element.own_text(), "één & ");
    assert!(element.is(&CP, "a") && element.first(&Namespace::NONE, "c").is_some());
    assert_eq!(element.declarations, [("é".into(), "urn:cp".into())]);
}

#[test]
fn text_is_normalised_as_xml_says() {
    let element = root("<a b=' x\r\ny\tz&#10;'>\r\nx<![CDATA[<&]]>&lt;\r</a>");
    assert_eq!(element.own_text(), "\nx<&<\n");
    assert_eq!(element.value("b"), Some(" x y z\n"));
}

#[test]
fn descendants_come_in_the_order_of_the_source() {
    let element = root("<a><b><c/></b><d/></a>");
    let names: Vec<_> = element.descendants().map(|e| e.name.to_string()).collect();
    assert_eq!(names, ["a", "b", "c", "d"]);
}
