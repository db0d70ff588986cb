//! Releases: what changed between two states of a course, and what that does to learners.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod cases;
mod changes;
mod course;
mod effects;
mod foreign;
mod packaged;
mod story;
