//! Whatever elements and attributes a QTI document holds, judging it ends with findings within the document, and never
//! with a panic.

use lespakket::check;
use lespakket::files::{Blob, FilePath, Files};
use lespakket::format::FORMATS;
use proptest::prelude::*;

/// Names without prefix, in words; the version makes its own of them.
const NAMES: &[&str] = &[
    "response-declaration",
    "outcome-declaration",
    "template-declaration",
    "correct-response",
    "mapping",
    "map-entry",
    "value",
    "item-body",
    "choice-interaction",
    "match-interaction",
    "simple-match-set",
    "simple-associable-choice",
    "gap-match-interaction",
    "gap-text",
    "gap",
    "simple-choice",
    "response-processing",
    "response-condition",
    "response-if",
    "match",
    "multiple",
    "delete",
    "variable",
    "correct",
    "map-response",
    "base-value",
    "set-outcome-value",
    "sum",
    "modal-feedback",
    "test-part",
    "assessment-section",
    "assessment-section-ref",
    "assessment-item-ref",
    "branch-rule",
    "outcome-processing",
    "stylesheet",
    "catalog-info",
    "catalog",
];
const ATTRIBUTES: &[&str] = &[
    "identifier",
    "cardinality",
    "base-type",
    "response-identifier",
    "outcome-identifier",
    "template-identifier",
    "max-choices",
    "min-choices",
    "match-max",
    "map-key",
    "mapped-value",
    "href",
    "target",
    "template",
    "id",
    "data-catalog-idref",
];
const VALUES: &[&str] = &[
    "RESPONSE",
    "SCORE",
    "a.SCORE",
    "a",
    "single",
    "multiple",
    "identifier",
    "directedPair",
    "float",
    "0",
    "2",
    "-1",
    "",
    "é b",
    "item.xml",
    "../x%ff",
    "http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response",
];
const NAMES_1_2: &[&str] = &[
    "item",
    "presentation",
    "response_lid",
    "render_choice",
    "response_label",
    "resprocessing",
    "outcomes",
    "decvar",
    "respcondition",
    "conditionvar",
    "varequal",
    "setvar",
    "displayfeedback",
    "itemfeedback",
    "matimage",
];
const ATTRIBUTES_1_2: &[&str] = &["ident", "respident", "varname", "linkrefid", "uri", "rarea"];

#[derive(Debug, Clone, Copy)]
enum Version {
    V1P2,
    V2P1,
    V3P0,
}

/// An element with its attributes and what is in it.
#[derive(Debug, Clone)]
struct Node {
    name: usize,
    attributes: Vec<(usize, usize)>,
    text: usize,
    inner: Vec<Self>,
}

fn node() -> impl Strategy<Value = Node> {
    let attributes = || prop::collection::vec((0..64_usize, 0..VALUES.len()), 0..5);
    let leaf = (0..64_usize, attributes(), 0..VALUES.len())
        .prop_map(|(name, attributes, text)| Node { name, attributes, text, inner: vec![] });
    leaf.prop_recursive(6, 40, 6, move |inner| {
        (0..64_usize, attributes(), 0..VALUES.len(), prop::collection::vec(inner, 0..6))
            .prop_map(|(name, attributes, text, inner)| Node { name, attributes, text, inner })
    })
}

/// `map-entry` as a version writes it.
fn spell(version: Version, name: &str, is_element: bool) -> String {
    match version {
        Version::V3P0 if is_element => format!("qti-{name}"),
        Version::V1P2 | Version::V3P0 => name.to_owned(),
        Version::V2P1 => {
            let mut words = name.split('-');
            let first = words.next().unwrap_or_default().to_owned();
            words.fold(first, |all, word| all + &word[..1].to_uppercase() + &word[1..])
        }
    }
}

fn write(version: Version, node: &Node, into: &mut String) {
    let (names, attributes) = match version {
        Version::V1P2 => (NAMES_1_2, ATTRIBUTES_1_2),
        Version::V2P1 | Version::V3P0 => (NAMES, ATTRIBUTES),
    };
    let name = spell(version, names[node.name % names.len()], true);
    into.extend(["<", &name]);
    let mut written = std::collections::BTreeSet::new();
    for (attribute, value) in &node.attributes {
        let attribute = spell(version, attributes[attribute % attributes.len()], false);
        if written.insert(attribute.clone()) {
            into.extend([" ", &attribute, "=\"", VALUES[*value], "\""]);
        }
    }
    *into += ">";
    *into += VALUES[node.text];
    node.inner.iter().for_each(|inner| write(version, inner, into));
    into.extend(["</", &name, ">"]);
}

fn document(version: Version, is_test: bool, nodes: &[Node]) -> String {
    let (root, namespace) = match (version, is_test) {
        (Version::V1P2, _) => ("questestinterop", "ims_qtiasiv1p2"),
        (Version::V2P1, false) => ("assessmentItem", "imsqti_v2p1"),
        (Version::V2P1, true) => ("assessmentTest", "imsqti_v2p1"),
        (Version::V3P0, false) => ("qti-assessment-item", "imsqtiasi_v3p0"),
        (Version::V3P0, true) => ("qti-assessment-test", "imsqtiasi_v3p0"),
    };
    let mut text = format!("<{root} xmlns=\"http://www.imsglobal.org/xsd/{namespace}\">");
    for node in nodes {
        write(version, node, &mut text);
    }
    text + &format!("</{root}>")
}

fn version() -> impl Strategy<Value = Version> {
    prop_oneof![Just(Version::V1P2), Just(Version::V2P1), Just(Version::V3P0)]
}

proptest! {
    #[test]
    fn any_qti_document_is_judged(
        version in version(),
        item in prop::collection::vec(node(), 0..8),
        test in prop::collection::vec(node(), 0..8),
    ) {
        let path = |text: &str| FilePath::new(text).unwrap();
        let item = document(version, false, &item);
        let test = document(version, true, &test);
        let files = Files::from([
            (path("item.xml"), Blob::from(item.as_str())),
            (path("test.xml"), Blob::from(test.as_str())),
        ]);
        let format = FORMATS.iter().find(|format| (format.recognise)(&files)).unwrap();
        prop_assert!(format.id.0.starts_with("qti"));
        let judged = (format.open)(format.id, files);
        let package = judged.value.unwrap();
        prop_assert_eq!(package.documents.len(), 2);
        let mut findings = judged.findings;
        findings.append(check::package::judge(&package, format, None));
        for finding in findings {
            let text = if finding.place.file.as_str() == "item.xml" { &item } else { &test };
            let span = finding.place.span.unwrap_or(0..0);
            prop_assert!(text.get(span).is_some(), "{}", finding.code.id);
        }
    }
}
