//! Course → pages.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod document;
mod fixture;
mod strings;
