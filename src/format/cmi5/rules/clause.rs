//! The places in the cmi5 specification that its rules rest on.

use crate::finding::Clause;

macro_rules! address {
    ($anchor:literal) => {
        Some(concat!(
            "https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md#",
            $anchor
        ))
    };
}

/// Addresses that identify are whole.
pub const IRI: Clause = Clause { name: "cmi5, 3.0.0.0-1", url: address!("terminology") };
/// Names in a launch address that are the LMS's own.
pub const LAUNCH: Clause = Clause { name: "cmi5, 8.1.0.0-6", url: address!("launch_method") };
/// Blocks.
pub const BLOCK: Clause = Clause { name: "cmi5, 13.1.2.0-1", url: address!("block_meta_data") };
/// Objectives.
pub const OBJECTIVE: Clause =
    Clause { name: "cmi5, 13.1.3.0-1", url: address!("objectives_meta_data") };
/// Assignable units.
pub const AU: Clause = Clause { name: "cmi5, 13.1.4.0-1", url: address!("au_meta_data") };
/// The launch address of an assignable unit.
pub const URL: Clause = Clause { name: "cmi5, 13.1.4.0-2", url: address!("au_meta_data") };
/// The data that a course structure holds.
pub const METADATA: Clause = Clause { name: "cmi5, 13.1", url: address!("course_structure_data") };
/// What is not in the zip is addressed in full.
pub const ZIP: Clause =
    Clause { name: "cmi5, 14.1.0.0-4", url: address!("course_packages_in_zip_format") };
/// Without a zip every address is whole.
pub const NO_ZIP: Clause = Clause {
    name: "cmi5, 14.2.0.0-1",
    url: address!("course_structure_xml_without_a_zip_file_package"),
};
