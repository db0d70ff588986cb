//! QTI 1.2.1 (Assessment, Section and Item), with its namespace or, as its documents mostly are, without.

mod attribute;
mod material;
mod processing;
mod response;
mod structure;

use super::xml;
use crate::finding::{Clause, Severity};
use crate::grammar::model::{Declaration, Grammar};
use crate::grammar::namespace::QTI_1_2;
use crate::grammar::standard::Standard;
use crate::xml::Namespace;

/// What a document of QTI 1.2 is judged by.
pub static STANDARD: Standard = Standard {
    grammars: &[&GRAMMAR, &GRAMMAR_WITHOUT_NAMESPACE, &xml::GRAMMAR],
    undeclared: Severity::Warning,
    clauses: &[Clause {
        name: "QTI 1.2 ASI XML Binding",
        url: Some("https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_bindv1p2.html"),
    }],
};

static ROOTS: [&Declaration; 1] = [&structure::QUESTESTINTEROP];

static GRAMMAR: Grammar = Grammar {
    namespace: QTI_1_2,
    file: "ims_qtiasiv1p2p1.xsd",
    version: "QTI 1.2.1",
    elements: &ROOTS,
    attributes: &[],
    lengths_bind: false,
};

static GRAMMAR_WITHOUT_NAMESPACE: Grammar = Grammar {
    namespace: Namespace::NONE,
    file: "ims_qtiasiv1p2p1.xsd",
    version: "QTI 1.2.1",
    elements: &ROOTS,
    attributes: &[],
    lengths_bind: false,
};
