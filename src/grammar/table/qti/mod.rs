//! QTI 2.0, 2.1, 2.2 and 3.0 (Assessment, Section and Item), and the manifests of their packages.
//!
//! The four share their structure under different spelling: what 3.0 calls `qti-choice-interaction` and `max-choices`
//! is `choiceInteraction` and `maxChoices` in 2.x. So every table stands once, in the words of 3.0 without their prefix,
//! and is compiled for each version; the few that a version has and another has not ask which it is.

#[macro_use]
mod join;
#[macro_use]
mod spelling;

pub mod manifest;
#[allow(clippy::duplicate_mod, reason = "a table is compiled once for each version")]
pub mod v2p0;
#[allow(clippy::duplicate_mod, reason = "a table is compiled once for each version")]
pub mod v2p1;
#[allow(clippy::duplicate_mod, reason = "a table is compiled once for each version")]
pub mod v2p2;
#[allow(clippy::duplicate_mod, reason = "a table is compiled once for each version")]
pub mod v3p0;

/// A version of the standard whose documents share these tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Version {
    /// 2.0: items alone.
    V2P0,
    /// 2.1: XHTML, nothing of a vendor's own on its elements.
    V2P1,
    /// 2.2: 2.1 with ARIA, `data-…` attributes, bidirectional text and shared stimuli.
    V2P2,
    /// 3.0: HTML5 names and elements, catalogs of support, portable interactions.
    V3P0,
}

impl Version {
    /// Whether it has what came with 2.1.
    const fn since_2_1(self) -> bool {
        !matches!(self, Self::V2P0)
    }

    /// Whether it has what came with 2.2.
    const fn since_2_2(self) -> bool {
        !matches!(self, Self::V2P0 | Self::V2P1)
    }

    /// Whether it has what came with 3.0.
    const fn since_3_0(self) -> bool {
        matches!(self, Self::V3P0)
    }
}
