//! QTI 2.0: the shared tables as this version spells them and has them.

use super::Version;
use crate::finding::{Clause, Severity};
use crate::grammar::model::Grammar;
use crate::grammar::namespace::QTI_2_0;
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

const VERSION: Version = Version::V2P0;

/// What an item of QTI 2.0 is judged by.
pub static STANDARD: Standard = Standard {
    grammars: &[&GRAMMAR, &xml::GRAMMAR],
    undeclared: Severity::Error,
    clauses: &[Clause {
        name: "QTI 2.0 Information Model",
        url: Some("https://www.imsglobal.org/question/qti_v2p0/imsqti_infov2p0.html"),
    }],
};

/// The grammar.
static GRAMMAR: Grammar = Grammar {
    namespace: QTI_2_0,
    file: "imsqti_v2p0.xsd",
    version: "QTI 2.0",
    elements: structure::ROOTS,
    attributes: &[],
    lengths_bind: false,
};
