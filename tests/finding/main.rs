//! Findings and their reports: what people and programs read.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod bounds;
mod forms;
mod nearest;
mod places;
mod sample;
