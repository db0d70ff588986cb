//! Releases of a course: what changed since the last one, which version that makes, and what is written for good.
//!
//! ```text
//! Course → outline → changes since the last outline → class → version → register, ledger
//! ```

mod change;
mod compare;
mod contents;
mod digests;
mod ledger_file;
pub mod outline;
pub mod packaged;
mod register;
mod version;

pub use change::{Change, Subject, class};
pub use compare::{changes, contents_changes};
pub use contents::{Activity, Contents};
pub use ledger_file::write as write_ledger;
pub use outline::Outline;
pub use version::{Bump, Level, Refusal, next as next_version};
