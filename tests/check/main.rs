//! Rules and the engine: each rule's cases as tiny folders, and laws over all codes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod arbitrary;
mod arbitrary_qti;
mod archive;
mod cases;
mod codes;
mod folder;
mod levels;
mod manual;
mod packages;
mod scan;
mod script;
