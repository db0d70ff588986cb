//! Moodle 4.5 and 5: SCORM 1.2 best, 2004 with part of its sequencing. A quirk a file.

mod base;
mod cdata;
mod character_reference;
mod completion_threshold;
mod late_namespace;
mod length;
mod map_info;
mod module_script;
mod personal_claims;
mod prefix;
mod schema_version;
mod sequencing;
mod zero_text;

use super::{Adaptation, Finished, Keeps, Lms, Update, Vanished, scorm_and, tried};
use crate::finding::Clause;
use crate::package::FormatId;

/// Moodle.
pub static MOODLE: Lms = Lms {
    id: "moodle",
    name: "Moodle",
    accepts: ACCEPTS,
    adaptation: Adaptation { title: Some(LONGEST), ..Adaptation::NONE },
    update: UPDATE,
    quirks: &[
        &length::RULE,
        &schema_version::RULE,
        &prefix::RULE,
        &map_info::RULE,
        &zero_text::RULE,
        &character_reference::RULE,
        &cdata::RULE,
        &base::RULE,
        &completion_threshold::RULE,
        &sequencing::RULE,
        &module_script::RULE,
        &late_namespace::RULE,
        &personal_claims::RULE,
    ],
};

/// On an update.
const UPDATE: Update = Update {
    keeps: Keeps::ByIdentifier(Vanished::Deleted),
    finished: Finished::Reviews,
    sources: TRIED,
};

/// The longest title or identifier, in characters: what its table has room for.
const LONGEST: usize = 255;

/// Where all of this was seen.
const TRIED: &[Clause] = &[tried("Moodle 4.5, tried on a running site")];

const ACCEPTS: &[FormatId] = &scorm_and::<5, 9>([
    FormatId::IMS_CP,
    FormatId::COMMON_CARTRIDGE_1_0,
    FormatId::COMMON_CARTRIDGE_1_1,
    FormatId::LTI_LINK,
    FormatId::LTI_REGISTRATION,
]);
