//! Rules over any LTI 1.3 tool in JSON, and what they rest on. Each format names them in its own table.

mod address;
mod malformed;
mod member_type;
mod message_type;
mod scope_unknown;

use crate::finding::{Clause, Rule};
use crate::package::Package;

/// An address that is none.
pub const ADDRESS: &Rule<Package> = &address::RULE;
/// A document that is no JSON.
pub const MALFORMED: &Rule<Package> = &malformed::RULE;
/// A member with a value of another kind.
pub const MEMBER_TYPE: &Rule<Package> = &member_type::RULE;
/// A message that no platform sends.
pub const MESSAGE_TYPE: &Rule<Package> = &message_type::RULE;
/// A scope that no platform grants.
pub const SCOPE_UNKNOWN: &Rule<Package> = &scope_unknown::RULE;

/// How a tool registers.
pub const REGISTRATION: Clause = Clause {
    name: "LTI Dynamic Registration 1.0, 3",
    url: Some("https://www.imsglobal.org/spec/lti-dr/v1p0"),
};
/// The core of LTI.
pub const CORE: Clause =
    Clause { name: "LTI 1.3 Core", url: Some("https://www.imsglobal.org/spec/lti/v1p3/") };
/// JSON itself.
const JSON: Clause =
    Clause { name: "RFC 8259", url: Some("https://www.rfc-editor.org/rfc/rfc8259") };
