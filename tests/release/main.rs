//! Releases: what changed between two states of a course, and what that does to learners; what is written, and what stands
//! when it is not.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "the names are those that this program gives"
)]

mod archives;
mod cases;
mod changes;
mod course;
mod effects;
mod folder;
mod foreign;
mod interrupted;
mod ledgers;
mod packaged;
mod recorded;
mod reproducible;
mod returned;
mod story;
mod unseen;
mod verify;
mod verify_git;
