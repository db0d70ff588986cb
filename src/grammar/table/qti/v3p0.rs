//! QTI 3.0: the shared tables as this version spells them and has them.

use super::Version;
use crate::finding::{Clause, Severity};
use crate::grammar::model::Grammar;
use crate::grammar::namespace::QTI_3_0;
use crate::grammar::standard::Standard;
use crate::grammar::table::xml;

#[path = "accessibility.rs"]
mod accessibility;
#[path = "attribute.rs"]
mod attribute;
#[path = "content.rs"]
mod content;
#[path = "expression.rs"]
mod expression;
#[path = "feedback.rs"]
mod feedback;
#[path = "graphic.rs"]
mod graphic;
#[path = "interaction.rs"]
mod interaction;
#[path = "processing.rs"]
mod processing;
#[path = "structure.rs"]
mod structure;
#[path = "variable.rs"]
mod variable;

const VERSION: Version = Version::V3P0;

/// What an item or test of QTI 3.0 is judged by.
pub static STANDARD: Standard = Standard {
    grammars: &[&GRAMMAR, &xml::GRAMMAR],
    undeclared: Severity::Warning,
    clauses: &[Clause {
        name: "QTI 3.0 ASI Information Model",
        url: Some("https://www.imsglobal.org/spec/qti/v3p0/info"),
    }],
};

/// The grammar.
static GRAMMAR: Grammar = Grammar {
    namespace: QTI_3_0,
    file: "imsqti_asiv3p0_v1p0.xsd",
    version: "QTI 3.0",
    elements: structure::ROOTS,
    attributes: &[],
    lengths_bind: false,
};
