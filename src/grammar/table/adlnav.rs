//! ADL's navigation controls (SCORM 2004 CAM 5.2).

use crate::grammar::model::{Declaration, Grammar, many, optional};
use crate::grammar::namespace::ADLNAV;
use crate::grammar::value::Value;

static HIDE: Declaration = Declaration::text(
    "hideLMSUI",
    Value::Token(&[
        "previous",
        "continue",
        "exit",
        "exitAll",
        "abandon",
        "abandonAll",
        "suspendAll",
    ]),
);
static INTERFACE: Declaration = Declaration::sequence("navigationInterface", &[many(&HIDE)]);
static PRESENTATION: Declaration = Declaration::sequence("presentation", &[optional(&INTERFACE)]);

static HIDE_SECOND: Declaration =
    Declaration::text("hideLMSUI", Value::Token(&["previous", "continue", "exit", "abandon"]));
static INTERFACE_SECOND: Declaration =
    Declaration::sequence("navigationInterface", &[many(&HIDE_SECOND)]);
static PRESENTATION_SECOND: Declaration =
    Declaration::sequence("presentation", &[optional(&INTERFACE_SECOND)]);

/// The 2nd Edition, which hides four controls.
pub static SECOND: Grammar = Grammar {
    namespace: ADLNAV,
    file: "adlnav_v1p3.xsd",
    version: "ADL SCORM 2004 2nd Edition",
    elements: &[&PRESENTATION_SECOND, &INTERFACE_SECOND, &HIDE_SECOND],
    attributes: &[],
    lengths_bind: false,
};

/// The 3rd and 4th Editions.
pub static GRAMMAR: Grammar = Grammar {
    namespace: ADLNAV,
    file: "adlnav_v1p3.xsd",
    version: "ADL SCORM 2004 3rd and 4th Edition",
    elements: &[&PRESENTATION, &INTERFACE, &HIDE],
    attributes: &[],
    lengths_bind: false,
};
