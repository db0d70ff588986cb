//! The control documents: well-formed, complete, and the same for the same edition.

use std::collections::BTreeSet;

use lespakket::files::FilePath;
use lespakket::grammar::namespace::XS;
use lespakket::grammar::{Edition, control_documents, read};
use lespakket::xml::Element;

fn documents(edition: Edition) -> Vec<(FilePath, Element)> {
    let files = control_documents(edition).into_iter();
    let read = |path: FilePath, bytes: &[u8]| {
        let judged = read(&path, bytes);
        assert!(judged.findings.is_empty(), "{path}");
        (path, judged.value.unwrap().root)
    };
    files.map(|(path, blob)| read(path, &blob.read().unwrap())).collect()
}

#[test]
fn each_edition_has_its_documents_under_their_own_names() {
    let names = |edition| {
        control_documents(edition).into_keys().map(|path| path.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(
        names(Edition::Scorm12),
        [
            "adlcp_rootv1p2.xsd",
            "ims_xml.xsd",
            "imscp_rootv1p1p2.xsd",
            "imsmd_rootv1p2p1.xsd",
            "imsmd_v1p2p4.xsd",
        ]
    );
    for edition in [Edition::Scorm2004Second, Edition::Scorm2004Third, Edition::Scorm2004Fourth] {
        assert_eq!(
            names(edition),
            [
                "adlcp_v1p3.xsd",
                "adlnav_v1p3.xsd",
                "adlseq_v1p3.xsd",
                "imscp_v1p1.xsd",
                "imsss_v1p0.xsd",
                "lom.xsd",
                "xml.xsd",
            ]
        );
    }
}

#[test]
fn every_document_is_a_schema_of_its_namespace() {
    for edition in Edition::ALL {
        let documents = documents(edition);
        for grammar in edition.grammars() {
            let (_, root) =
                documents.iter().find(|(path, _)| path.as_str() == grammar.file).unwrap();
            assert!(root.is(&XS, "schema"), "{}", grammar.file);
            assert_eq!(root.value("targetNamespace"), Some(grammar.namespace.uri));
        }
    }
}

#[test]
fn every_type_that_is_used_is_there_once_and_every_import_stands_beside_it() {
    for edition in Edition::ALL {
        let documents = documents(edition);
        for (path, root) in &documents {
            let names: Vec<&str> = root.elements().filter_map(|part| named_type(part)).collect();
            let once: BTreeSet<&str> = names.iter().copied().collect();
            assert_eq!(names.len(), once.len(), "{path} names a type twice");
            for element in root.descendants() {
                let used = element.value("type").or(element.value("base")).unwrap_or("xs:string");
                let (prefix, name) = used.split_once(':').unwrap();
                assert!(prefix == "xs" || once.contains(name), "{path} has no type {used}");
            }
            for import in root.all(&XS, "import") {
                let location = import.value("schemaLocation").unwrap();
                assert!(documents.iter().any(|(path, _)| path.as_str() == location), "{location}");
            }
        }
    }
}

fn named_type(part: &Element) -> Option<&str> {
    let is_type = part.is(&XS, "complexType") || part.is(&XS, "simpleType");
    part.value("name").filter(|_| is_type)
}
