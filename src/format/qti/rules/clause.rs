//! The places in the QTI specifications that its rules rest on.

use crate::finding::Clause;

/// Items, tests and their parts, in 2.x.
pub const ASI_2: Clause = Clause {
    name: "QTI 2.1 Assessment Test, Section and Item Information Model",
    url: Some("https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html"),
};
/// Items, tests and their parts, in 3.0.
pub const ASI_3: Clause = Clause {
    name: "QTI 3.0 ASI Information Model",
    url: Some("https://www.imsglobal.org/spec/qti/v3p0/info"),
};
/// Items, sections and assessments, in 1.2.
pub const ASI_1: Clause = Clause {
    name: "QTI 1.2 ASI Information Model",
    url: Some("https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_infov1p2.html"),
};
/// How documents are packaged, in 2.x.
pub const PACKAGING_2: Clause = Clause {
    name: "QTI 2.1 Implementation Guide, packaging",
    url: Some("https://www.imsglobal.org/question/qtiv2p1/imsqti_implv2p1.html"),
};
/// How documents are packaged, in 3.0.
pub const PACKAGING_3: Clause = Clause {
    name: "QTI 3.0 Best Practices and Implementation Guide, packaging",
    url: Some("https://www.imsglobal.org/spec/qti/v3p0/impl"),
};
