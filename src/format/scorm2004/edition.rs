//! The editions of SCORM 2004 as data.

use crate::grammar;
use crate::package::FormatId;

/// What differs between the editions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Edition {
    /// The format that it is.
    pub id: FormatId,
    /// The grammars that it brings together.
    pub grammar: grammar::Edition,
    /// The text of `<schemaversion>`.
    pub schema_version: &'static str,
    /// How it writes from which progress on an item is complete.
    pub threshold: Threshold,
    /// How many characters of `cmi.suspend_data` every LMS keeps.
    pub state: u32,
}

/// How an edition writes a completion threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Threshold {
    /// As the element's text.
    Text,
    /// As attributes (4th Edition).
    Attributes,
}

/// The 4th Edition.
pub(super) const FOURTH: Edition = Edition {
    id: FormatId::SCORM_2004_4TH,
    grammar: grammar::Edition::Scorm2004Fourth,
    schema_version: "2004 4th Edition",
    threshold: Threshold::Attributes,
    state: 64_000,
};

/// The 3rd Edition.
pub(super) const THIRD: Edition = Edition {
    id: FormatId::SCORM_2004_3RD,
    grammar: grammar::Edition::Scorm2004Third,
    schema_version: "2004 3rd Edition",
    threshold: Threshold::Text,
    state: 64_000,
};

/// The 2nd Edition, which calls itself by the version of its content aggregation model.
pub(super) const SECOND: Edition = Edition {
    id: FormatId::SCORM_2004_2ND,
    grammar: grammar::Edition::Scorm2004Second,
    schema_version: "CAM 1.3",
    threshold: Threshold::Text,
    state: 4_000,
};
