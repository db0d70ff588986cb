//! Releases of a course: what changed since the last one, which version that makes, and what is written for good.
//!
//! ```text
//! Course → outline → changes since the last outline → class → version → register, ledger
//! ```

mod change;
mod compare;
mod contents;
mod difference;
mod digests;
pub mod effect;
mod ledger_file;
pub mod outline;
pub mod packaged;
mod register;
pub mod side;
mod version;

pub use change::{Change, Subject, class};
pub use compare::{changes, contents_changes};
pub use contents::{Activity, Contents};
pub use difference::{Difference, difference};
pub use ledger_file::write as write_ledger;
pub use outline::Outline;
pub use side::{Kind, Seen, Side};
pub use version::{Bump, Level, Refusal, next as next_version};
