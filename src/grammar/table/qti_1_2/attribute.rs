//! Attributes that many elements share.

use crate::grammar::model::{AttributeDeclaration as Attribute, Declaration, Others};
use crate::grammar::value::Value;

/// Any text.
pub(super) const TEXT: Value = Value::Text(None);

/// `Yes` or `No`.
pub(super) const YES_NO: Value = Value::Token(&["Yes", "No"]);

/// A shape in an image.
pub(super) const AREA: Value = Value::Token(&["Ellipse", "Rectangle", "Bounded"]);

/// How two things are compared.
pub(super) const OPERATOR: Value = Value::Token(&["EQ", "NEQ", "LT", "LTE", "GT", "GTE"]);

/// An attribute that holds text.
pub(super) const fn text(name: &'static str) -> Attribute {
    Attribute::new(name, TEXT)
}

/// `ident`.
pub(super) const IDENT: Attribute = text("ident").required();
/// `title`.
pub(super) const TITLE: Attribute = text("title");
/// `label`.
pub(super) const LABEL: Attribute = text("label");
/// `linkrefid`.
pub(super) const LINKREFID: Attribute = text("linkrefid").required();
/// `varname`.
pub(super) const VARNAME: Attribute = text("varname").default("SCORE");
/// `entityref`.
pub(super) const ENTITYREF: Attribute = text("entityref");
/// `uri`.
pub(super) const URI: Attribute = text("uri");

/// Who sees it.
pub(super) const VIEW: Attribute = Attribute::new(
    "view",
    Value::Token(&[
        "All",
        "Administrator",
        "AdminAuthority",
        "Assessor",
        "Author",
        "Candidate",
        "InvigilatorProctor",
        "Psychometrician",
        "Scorer",
        "Tutor",
    ]),
)
.default("All");

/// Where something stands on the screen, and how big.
pub(super) const BOX: [Attribute; 4] = [text("x0"), text("y0"), text("width"), text("height")];

/// An element for what a vendor puts in.
pub(super) const fn extension(name: &'static str) -> Declaration {
    Declaration::any_order(name, &[])
        .open_mixed(Others::Anything)
        .with(&[Attribute::ANY])
        .open_attributes()
}
