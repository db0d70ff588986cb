//! Documents made to hurt their reader: they end with faults, and without what they ask for.

use std::fmt::Write as _;

use lespakket::xml::{
    FaultKind, MAXIMUM_ATTRIBUTES, MAXIMUM_BYTES, MAXIMUM_FAULTS, MAXIMUM_NAME, MAXIMUM_NODES, read,
};

fn kinds(text: &str) -> Vec<FaultKind> {
    read(text.as_bytes()).faults.into_iter().map(|fault| fault.kind).collect()
}

fn entity(name: &str) -> FaultKind {
    FaultKind::Entity { name: name.to_owned() }
}

#[test]
fn an_entity_bomb_is_not_expanded() {
    let mut subset = String::from("<!ENTITY e0 'ha'>");
    for n in 1..10 {
        let tenfold = format!("&e{};", n - 1).repeat(10);
        write!(subset, "<!ENTITY e{n} '{tenfold}'>").unwrap();
    }
    let text = format!("<!DOCTYPE a [{subset}]><a b='&e9;'>&e9;</a>");
    assert_eq!(kinds(&text), [FaultKind::Doctype, entity("e9"), entity("e9")]);
    let root = read(text.as_bytes()).document.unwrap().root;
    assert_eq!((&*root.own_text(), root.value("b")), ("&e9;", Some("&e9;")));
}

#[test]
fn an_entity_of_itself_is_not_expanded() {
    let text = "<!DOCTYPE a [<!ENTITY e '&e;'>]><a>&e;</a>";
    assert_eq!(kinds(text), [FaultKind::Doctype, entity("e")]);
}

#[test]
fn nothing_outside_the_document_is_fetched() {
    let secret = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(secret.path(), "secret").unwrap();
    let address = format!("file://{}", secret.path().display());
    let general = format!("<!DOCTYPE a [<!ENTITY e SYSTEM '{address}'>]><a>&e;</a>");
    let parameter = format!("<!DOCTYPE a [<!ENTITY % p SYSTEM '{address}'> %p;]><a/>");
    let subset = format!("<!DOCTYPE a SYSTEM '{address}'><a/>");
    assert_eq!(kinds(&general), [FaultKind::Doctype, entity("e")]);
    assert_eq!(kinds(&parameter), [FaultKind::Doctype]);
    assert_eq!(kinds(&subset), [FaultKind::Doctype]);
    assert!(!format!("{:?}", read(general.as_bytes())).contains("secret"));
}

#[test]
fn endless_faults_are_told_up_to_a_bound() {
    for piece in ["&e;", "<p:x/>"] {
        let text = format!("<a>{}</a>", piece.repeat(MAXIMUM_FAULTS + 10));
        let reading = read(text.as_bytes());
        assert_eq!(reading.faults.len(), MAXIMUM_FAULTS, "{piece}");
        assert!(reading.document.is_some(), "{piece}");
    }
    let in_value = format!("<a b='{}'/>", "&e;".repeat(MAXIMUM_FAULTS + 10));
    assert_eq!(read(in_value.as_bytes()).faults.len(), MAXIMUM_FAULTS);
}

#[test]
fn an_attribute_of_a_hundred_megabytes_is_not_read() {
    let text = format!("<a b='{}'/>", "x".repeat(100_000_000));
    assert_eq!(kinds(&text), [FaultKind::Size]);
    let most = format!("<a b='{}'/>", "x".repeat(MAXIMUM_BYTES - 9));
    assert_eq!(most.len(), MAXIMUM_BYTES);
    assert_eq!(kinds(&most), []);
}

#[test]
fn elements_and_attributes_are_counted() {
    let elements = |count: usize| format!("<a>{}</a>", "<b/>".repeat(count - 1));
    assert_eq!(kinds(&elements(MAXIMUM_NODES)), []);
    assert_eq!(kinds(&elements(MAXIMUM_NODES + 1)), [FaultKind::TooMany]);
    let attributes = |count: usize| {
        let all: Vec<String> = (0..count).map(|n| format!("a{n}=''")).collect();
        format!("<a {}/>", all.join(" "))
    };
    assert_eq!(kinds(&attributes(MAXIMUM_ATTRIBUTES)), []);
    assert_eq!(kinds(&attributes(MAXIMUM_ATTRIBUTES + 1)), [FaultKind::TooMany]);
}

#[test]
fn names_and_addresses_have_a_length() {
    let name = |length: usize| format!("<{}/>", "n".repeat(length));
    assert_eq!(kinds(&name(MAXIMUM_NAME)), []);
    assert_eq!(kinds(&name(MAXIMUM_NAME + 1)), [FaultKind::LongName]);
    let address = |length: usize| format!("<a xmlns='{}'/>", "u".repeat(length));
    assert_eq!(kinds(&address(MAXIMUM_NAME)), []);
    assert_eq!(kinds(&address(MAXIMUM_NAME + 1)), [FaultKind::LongName]);
}

#[test]
fn bytes_that_are_no_utf_8_are_a_fault_where_they_stand() {
    for (bytes, at) in
        [(&b"<a>\xC0\x80</a>"[..], 3), (b"<a b='\xED\xA0\x80'/>", 6), (b"<a>\xF4\x90\x80\x80", 3)]
    {
        let faults = read(bytes).faults;
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].kind, FaultKind::Encoding { declared: None });
        assert_eq!(faults[0].span, at..at + 1);
    }
}
