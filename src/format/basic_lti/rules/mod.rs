//! Rules over links to LTI 1 tools, wherever they stand. Each format that holds them names them in its own table.

mod address;
mod address_missing;
mod insecure;
mod link;

use crate::finding::{Clause, Rule};
use crate::package::Package;

/// An address that is none.
pub const ADDRESS: &Rule<Package> = &address::RULE;
/// A link that leads nowhere.
pub const ADDRESS_MISSING: &Rule<Package> = &address_missing::RULE;
/// A tool that is reached without encryption.
pub const INSECURE: &Rule<Package> = &insecure::RULE;

/// Where links are described.
const LTI: Clause = Clause {
    name: "LTI 1.1 Implementation Guide, 4.5",
    url: Some("https://www.imsglobal.org/specs/ltiv1p1/implementation-guide"),
};
