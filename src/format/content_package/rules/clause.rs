//! The specifications that rules over manifests rest on.

use crate::finding::Clause;

/// SCORM 1.2, how content is packaged.
pub const SCORM_1_2: Clause = Clause { name: "SCORM 1.2 CAM, 2.3", url: None };
/// SCORM 2004, how content is packaged.
pub const SCORM_2004: Clause = Clause { name: "SCORM 2004 4th Edition CAM, 3.4", url: None };
/// IMS Content Packaging.
pub const IMS_CP: Clause = Clause {
    name: "IMS Content Packaging 1.1.4 Information Model",
    url: Some("https://www.imsglobal.org/content/packaging/"),
};
/// Uniform Resource Identifiers.
pub const RFC_3986: Clause =
    Clause { name: "RFC 3986", url: Some("https://www.rfc-editor.org/rfc/rfc3986") };
/// Learning Object Metadata.
pub const LOM: Clause = Clause { name: "IEEE 1484.12.1-2002 (LOM)", url: None };
