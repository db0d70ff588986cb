//! The places in the Common Cartridge profile that its rules rest on.

use crate::finding::Clause;

const URL: Option<&str> = Some("https://www.imsglobal.org/cc/index.html");

/// The profile of the manifest.
pub const MANIFEST: Clause = Clause { name: "IMS Common Cartridge Profile, 4.2", url: URL };
/// Metadata.
pub const METADATA: Clause = Clause { name: "IMS Common Cartridge Profile, 4.3", url: URL };
/// Kinds of resources, their files and what they may depend on.
pub const RESOURCES: Clause = Clause { name: "IMS Common Cartridge Profile, 4.4", url: URL };
