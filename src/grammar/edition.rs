//! The editions of SCORM: which grammars each brings together.

use super::model::Grammar;
use super::standard::Standard;
use super::table::{adlcp_1_2, adlcp_2004, adlnav, adlseq, imscp_1_1_2, imscp_1_1_4};
use super::table::{imsmd, imsss, lom, xml};
use crate::finding::{Clause, Severity};

/// An edition of SCORM.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// SCORM 1.2.
    Scorm12,
    /// SCORM 2004 2nd Edition.
    Scorm2004Second,
    /// SCORM 2004 3rd Edition.
    Scorm2004Third,
    /// SCORM 2004 4th Edition.
    Scorm2004Fourth,
}

impl Edition {
    /// Every edition, oldest first.
    pub const ALL: [Self; 4] =
        [Self::Scorm12, Self::Scorm2004Second, Self::Scorm2004Third, Self::Scorm2004Fourth];

    /// The grammars of the edition, that of the manifest first.
    #[must_use]
    pub fn grammars(self) -> &'static [&'static Grammar] {
        self.standard().grammars
    }

    /// What a document of the edition is judged by. Until the 4th Edition the schema refused an element that the edition
    /// does not have where other namespaces may stand; since then LMSs pass it over.
    #[must_use]
    pub fn standard(self) -> &'static Standard {
        match self {
            Self::Scorm12 => &SCORM_1_2,
            Self::Scorm2004Second => &SCORM_2004_SECOND,
            Self::Scorm2004Third => &SCORM_2004_THIRD,
            Self::Scorm2004Fourth => &SCORM_2004_FOURTH,
        }
    }

    /// The grammar of a namespace in this edition.
    #[must_use]
    pub fn grammar(self, namespace: &str) -> Option<&'static Grammar> {
        self.standard().grammar(namespace)
    }
}

impl From<Edition> for &'static Standard {
    fn from(edition: Edition) -> Self {
        edition.standard()
    }
}

static SCORM_1_2: Standard = Standard {
    grammars: GRAMMARS_1_2,
    undeclared: Severity::Error,
    clauses: &[clause("SCORM 1.2 CAM, 2.3")],
};

static SCORM_2004_SECOND: Standard = Standard {
    grammars: GRAMMARS_SECOND,
    undeclared: Severity::Error,
    clauses: &[clause("SCORM 2004 2nd Edition CAM, 3.4")],
};

static SCORM_2004_THIRD: Standard = Standard {
    grammars: GRAMMARS_THIRD,
    undeclared: Severity::Error,
    clauses: &[clause("SCORM 2004 3rd Edition CAM, 3.4")],
};

static SCORM_2004_FOURTH: Standard = Standard {
    grammars: GRAMMARS_FOURTH,
    undeclared: Severity::Warning,
    clauses: &[clause("SCORM 2004 4th Edition CAM, 3.4")],
};

const fn clause(name: &'static str) -> Clause {
    Clause { name, url: None }
}

static GRAMMARS_1_2: &[&Grammar] = &[
    &imscp_1_1_2::GRAMMAR,
    &adlcp_1_2::GRAMMAR,
    &imsmd::GRAMMAR_1_2_1,
    &imsmd::GRAMMAR_1_2_4,
    &xml::GRAMMAR_IMS,
];

static GRAMMARS_SECOND: &[&Grammar] = &[
    &imscp_1_1_4::GRAMMAR,
    &adlcp_2004::SECOND,
    &adlseq::EARLIER,
    &adlnav::SECOND,
    &imsss::GRAMMAR,
    &lom::GRAMMAR,
    &xml::GRAMMAR,
];

static GRAMMARS_THIRD: &[&Grammar] = &[
    &imscp_1_1_4::GRAMMAR,
    &adlcp_2004::THIRD,
    &adlseq::EARLIER,
    &adlnav::GRAMMAR,
    &imsss::GRAMMAR,
    &lom::GRAMMAR,
    &xml::GRAMMAR,
];

static GRAMMARS_FOURTH: &[&Grammar] = &[
    &imscp_1_1_4::GRAMMAR,
    &adlcp_2004::FOURTH,
    &adlseq::FOURTH,
    &adlnav::GRAMMAR,
    &imsss::GRAMMAR,
    &lom::GRAMMAR,
    &xml::GRAMMAR,
];
