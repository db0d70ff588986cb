//! What SCORM 1.2 adds to a manifest, and where it may stand.

use crate::format::content_package::rules::placement::Placement;
use crate::grammar::namespace::ADLCP_1_2;

const fn place(local: &'static str, parents: &'static [&'static str]) -> Placement {
    Placement { namespace: ADLCP_1_2, local, parents }
}

/// Every added element that may stand where foreign elements may.
pub(super) static TABLE: &[Placement] = &[
    place("location", &["metadata"]),
    place("prerequisites", &["item"]),
    place("maxtimeallowed", &["item"]),
    place("timelimitaction", &["item"]),
    place("datafromlms", &["item"]),
    place("masteryscore", &["item"]),
];
