//! Manifest and documents hold what their version of QTI says they may hold.

use super::clause::{ASI_1, ASI_2, ASI_3};
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::grammar;
use crate::grammar::namespace::{
    IMSCP_1_1_4, IMSCP_QTI_3_0, QTI_1_2, QTI_2_0, QTI_2_1, QTI_2_2, QTI_3_0,
};
use crate::grammar::standard::Standard;
use crate::grammar::table::{qti, qti_1_2};
use crate::package::{FormatId, Package};
use crate::xml::Element;

/// Manifest and documents against their tables: what it finds has codes of the grammar's own.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "qti/grammar",
    severity: Severity::Error,
    clauses: &[ASI_1, ASI_2, ASI_3],
    doc: Doc {
        nl: "Items, toetsen en stimuli volgen de grammatica van hun versie van QTI: welke elementen waar mogen staan, in \
            welke volgorde en hoe vaak, en wat hun attributen kunnen zijn. Een afnamesysteem dat zijn invoer met het schema \
            nakijkt, weigert het pakket bij de eerste afwijking; een ander slaat over wat het niet kent. De afwijkingen \
            staan onder `grammar/…`.",
        en: "Items, tests and stimuli follow the grammar of their version of QTI: which elements may stand where, in which \
            order and how often, and what their attributes can be. A delivery system that checks its input against the \
            schema refuses the package at the first departure; another passes over what it does not know. What departs is \
            reported under `grammar/…`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let manifest = package.manifest.iter().map(|(file, document)| {
        (file, &document.root, of_manifest(package.format, &document.root))
    });
    let documents = package.documents.iter().map(|(file, document)| {
        (file, &document.root, of_document(package.format, &document.root))
    });
    for (file, root, standard) in manifest.chain(documents) {
        if let Some(standard) = standard {
            grammar::check(root, file, standard, findings);
        }
    }
}

/// What a manifest is judged by. Manifests of QTI 1.2 are of any edition of IMS Content Packaging: their rules look at them.
fn of_manifest(format: FormatId, root: &Element) -> Option<&'static Standard> {
    let namespace = &*root.name.namespace;
    if namespace == IMSCP_QTI_3_0.uri {
        return Some(&qti::manifest::STANDARD_3_0);
    }
    let version = [
        (FormatId::QTI_2_1, &qti::manifest::STANDARD_2_1),
        (FormatId::QTI_2_2, &qti::manifest::STANDARD_2_2),
        (FormatId::QTI_3_0, &qti::manifest::STANDARD_3_0),
    ];
    let standard = version.into_iter().find(|(id, _)| *id == format).map(|(_, standard)| standard);
    standard.filter(|_| format == FormatId::QTI_3_0 || namespace == IMSCP_1_1_4.uri)
}

/// What a document is judged by: its own version, else that of the package.
fn of_document(format: FormatId, root: &Element) -> Option<&'static Standard> {
    let versions: [(&str, FormatId, &'static Standard); 4] = [
        (QTI_1_2.uri, FormatId::QTI_1_2, &qti_1_2::STANDARD),
        (QTI_2_1.uri, FormatId::QTI_2_1, &qti::v2p1::STANDARD),
        (QTI_2_2.uri, FormatId::QTI_2_2, &qti::v2p2::STANDARD),
        (QTI_3_0.uri, FormatId::QTI_3_0, &qti::v3p0::STANDARD),
    ];
    if &*root.name.namespace == QTI_2_0.uri {
        return Some(&qti::v2p0::STANDARD);
    }
    if &*root.name.local == "questestinterop" && root.name.namespace.is_empty() {
        return Some(&qti_1_2::STANDARD);
    }
    let own = versions.iter().find(|(namespace, ..)| *namespace == &*root.name.namespace);
    let of_package = versions.iter().find(|(_, id, _)| *id == format);
    own.or(of_package).map(|(.., standard)| *standard)
}
