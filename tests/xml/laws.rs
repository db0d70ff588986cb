//! Laws: what is written is read back, and no bytes make the reader panic.

use lespakket::xml::{Document, Element, Name, Node, read, write};
use proptest::prelude::*;

fn name() -> impl Strategy<Value = Name> {
    let namespace = prop_oneof![Just("urn:a"), Just("urn:b"), Just("urn:c")];
    let prefix = prop_oneof![Just("a"), Just("b"), Just("c")];
    (namespace, prefix, "[A-Za-z_][A-Za-z0-9_.é-]{0,8}").prop_map(|(namespace, prefix, local)| {
        Name { namespace: namespace.into(), prefix: prefix.into(), local: local.into() }
    })
}

/// Text that XML can hold; line ends are written as `\n`.
fn text() -> impl Strategy<Value = String> {
    "[ -~\\n\\té€😀<>&\"']{1,20}"
}

fn element() -> impl Strategy<Value = Element> {
    let attributes = prop::collection::btree_map("[a-z]{1,5}", "[ -~é€😀]{0,12}", 0..4);
    let leaf = (name(), attributes, prop::option::of(text())).prop_map(|(name, values, text)| {
        let element = Element::named(name);
        let element =
            values.iter().fold(element, |all, (key, value)| all.attribute(key, value.as_str()));
        element.text(text.unwrap_or_default())
    });
    leaf.prop_recursive(5, 40, 5, |inner| {
        let node = prop_oneof![
            3 => inner.prop_map(Node::Element),
            1 => text().prop_map(|text| Node::Text(text.into(), 0..0)),
        ];
        (name(), prop::collection::vec(node, 0..5))
            .prop_map(|(name, nodes)| Element { children: readable(nodes), ..Element::named(name) })
    })
}

/// Keeps what a reader can tell apart: no two texts side by side, no indentation between elements.
fn readable(nodes: Vec<Node>) -> Vec<Node> {
    let mut kept: Vec<Node> = Vec::new();
    for node in nodes {
        let after_text = kept.last().is_some_and(|before| before.text().is_some());
        if !(after_text && node.text().is_some()) {
            kept.push(node);
        }
    }
    let elements = kept.iter().any(|node| node.element().is_some());
    let blank = |text: &str| text.trim_matches([' ', '\n', '\t']).is_empty();
    if elements && kept.iter().filter_map(Node::text).all(blank) {
        kept.retain(|node| node.element().is_some());
    }
    kept
}

/// Declarations say nothing that names do not say.
fn without_declarations(mut element: Element) -> Element {
    element.declarations.clear();
    for child in &mut element.children {
        if let Node::Element(child) = child {
            *child = without_declarations(child.clone());
        }
    }
    element
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(root in element()) {
        let text = write(&Document { root: root.clone() });
        let reading = read(text.as_bytes());
        prop_assert_eq!(&reading.faults, &vec![], "{}", text);
        let back = reading.document.unwrap().root.without_spans();
        prop_assert_eq!(&write(&Document { root: back.clone() }), &text);
        prop_assert_eq!(without_declarations(back), root, "{}", text);
    }

    #[test]
    fn any_bytes_end_with_a_reading(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let reading = read(&bytes);
        prop_assert!(reading.document.is_some() || !reading.faults.is_empty());
    }

    #[test]
    fn anything_like_xml_ends_with_a_reading_within_the_source(
        pieces in prop::collection::vec(piece(), 0..20)
    ) {
        let text: String = pieces.concat();
        let reading = read(text.as_bytes());
        prop_assert!(reading.document.is_some() || !reading.faults.is_empty());
        for fault in reading.faults {
            prop_assert!(fault.span.start <= fault.span.end && fault.span.end <= text.len());
        }
    }
}

fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "<a>",
        "</a>",
        "<b:c>",
        "</b:c>",
        "<a",
        " x='1'",
        " xmlns:b='urn:b'",
        "=",
        "\"",
        "'",
        ">",
        "/>",
        "&",
        "&amp;",
        "&#0;",
        "&#x41;",
        "&other;",
        ";",
        "<!--",
        "-->",
        "--",
        "<![CDATA[",
        "]]>",
        "<?xml version='1.0'?>",
        "<?pi",
        "?>",
        "<!DOCTYPE a>",
        "text",
        "é",
        "\u{1}",
        "\n",
        "<",
        "😀",
    ];
    prop::sample::select(pieces.to_vec()).prop_map(str::to_owned)
}
