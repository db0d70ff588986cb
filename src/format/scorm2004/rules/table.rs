//! What SCORM 2004 adds to a manifest, and where it may stand.

use crate::format::content_package::rules::placement::Placement;
use crate::grammar::namespace::{ADLCP_2004, ADLNAV, ADLSEQ, IMSSS};
use crate::xml::Namespace;

const fn place(
    namespace: Namespace,
    local: &'static str,
    parents: &'static [&'static str],
) -> Placement {
    Placement { namespace, local, parents }
}

/// Every added element that may stand where foreign elements may.
pub(super) static TABLE: &[Placement] = &[
    place(IMSSS, "sequencing", &["item", "organization"]),
    place(IMSSS, "sequencingCollection", &["manifest"]),
    place(ADLCP_2004, "location", &["metadata"]),
    place(ADLCP_2004, "dataFromLMS", &["item"]),
    place(ADLCP_2004, "timeLimitAction", &["item"]),
    place(ADLCP_2004, "completionThreshold", &["item", "organization"]),
    place(ADLCP_2004, "data", &["item"]),
    place(ADLNAV, "presentation", &["item"]),
    place(ADLSEQ, "constrainedChoiceConsiderations", &["sequencing"]),
    place(ADLSEQ, "rollupConsiderations", &["sequencing"]),
    place(ADLSEQ, "objectives", &["sequencing"]),
];
