//! Releases of a course: what changed since the last one, which version that makes, and what is written for good.
//!
//! ```text
//! Course → outline → changes since the last outline → class → version → register, ledger
//! ```

mod change;
mod changelog;
mod compare;
mod consistency;
mod contents;
mod definition_file;
mod difference;
mod digests;
pub mod effect;
pub mod git;
mod ledger_file;
mod make;
pub mod outline;
pub mod packaged;
mod plan;
mod provenance;
mod register;
mod request;
mod returned;
pub mod side;
mod source;
pub mod verify;
mod version;

pub use change::{Change, Subject, class};
pub use changelog::heading;
pub use compare::{changes, contents_changes};
pub use consistency::consistent;
pub use contents::{Activity, Contents};
pub use difference::{Difference, difference};
pub use ledger_file::write as write_ledger;
pub use make::make;
pub use outline::Outline;
pub use plan::{outline_path, plan, read_outline};
pub use request::{Obstacle, Plan, Released, Request};
pub use side::{Kind, Seen, Side};
pub use version::{Bump, Level, Refusal, next as next_version};
