//! Walks through a course as an LMS would: which activities can be reached, where a learner gets stuck, and what goes
//! round without end.
//!
//! - [`tree`] is what the manifest says of each activity, as numbers.
//! - [`reach`] finds what no learner ever gets to see. It takes everything for possible that it cannot exclude, in time
//!   linear in the number of activities.
//! - [`explore`] plays a learner who passes, fails or leaves, and tries everything: state by state, within bounds. What
//!   it finds is one way through the course that really goes wrong; what lies beyond the bounds counts as going well.
//! - [`status`], [`rule`], [`flow`], [`choice`] and [`step`] are the parts of the sequencing behaviour that they share
//!   (SN, appendix C): rollup, conditions, flow, choice, and ending one activity and starting the next.
//!
//! Where LMSs differ or a learner's doing decides, the freer reading is taken, so that a course that works is not
//! accused.

mod choice;
mod explore;
mod flow;
#[cfg(test)]
mod laws;
mod reach;
mod read;
mod rule;
mod state;
mod status;
mod step;
mod tree;

pub use explore::explore;
pub use reach::{Reason, unreachable};
pub use read::{is_ruled, trees};
pub use state::Outcome;
