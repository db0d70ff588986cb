//! Walks through a course as an LMS would: which activities can be reached, where a learner gets stuck, and what goes
//! round without end.
//!
//! - [`tree`] is what the manifest says of each activity, as numbers.
//! - [`reach`] finds what no learner ever gets to see. It takes everything for possible that it cannot exclude, in time
//!   linear in the number of activities.
//! - [`explore`] plays a learner who passes, fails or leaves, and tries everything: state by state, within bounds. What
//!   it finds is one way through the course that really goes wrong; what lies beyond the bounds counts as going well.
//! - [`play`] lets the scripts of the package have their say: SCOs that suspend or jump can make good what the manifest
//!   alone does not.
//! - [`report`], [`status`], [`rule`], [`draw`], [`flow`], [`choice`] and [`step`] are the parts of the sequencing
//!   behaviour that they share (SN, appendix C): what a SCO can report, rollup, conditions, selection and random order,
//!   flow, choice, and ending one activity and starting the next.
//!
//! Where LMSs differ or a learner's doing decides, the freer reading is taken, so that a course that works is not
//! accused.

mod asked;
mod choice;
mod draw;
mod explore;
mod flow;
#[cfg(test)]
mod laws;
mod play;
mod reach;
mod read;
mod report;
mod rule;
mod said;
mod state;
mod status;
mod step;
mod tree;
mod ways;

pub use explore::never_opened;
pub use play::play;
pub use reach::{Reason, unreachable};
pub use read::{is_ruled, trees};
pub use said::{Jumps, Said};
pub use state::Outcome;
