//! Whatever bytes a document holds, reading it ends with a tree or faults within the document; and what is written of the
//! tree reads as the same tree.
//!
//! Run with `fuzz/run xml 60`.
#![no_main]

use lespakket::xml::{self, Element};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let reading = xml::read(data);
    for fault in &reading.faults {
        assert!(fault.span.start <= fault.span.end && fault.span.end <= data.len(), "{fault:?}");
    }
    let Some(document) = reading.document else {
        assert!(!reading.faults.is_empty());
        return;
    };
    for element in document.root.descendants() {
        within(element, data);
    }
    if reading.faults.is_empty() {
        let text = xml::write(&document);
        let back = xml::read(text.as_bytes());
        assert_eq!(back.faults, [], "{text}");
        let again = back.document.map(|document| xml::write(&document));
        assert_eq!(again.as_deref(), Some(text.as_str()));
    }
});

fn within(element: &Element, data: &[u8]) {
    assert!(data.get(element.span.clone()).is_some());
    assert!(data.get(element.text_span()).is_some());
    for attribute in &element.attributes {
        assert!(data.get(attribute.span.clone()).is_some());
    }
}
