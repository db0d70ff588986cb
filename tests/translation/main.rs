//! Translations: a course in other languages, what of it is translated, and PO files out and in.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod import;
mod laws;
mod packages;
mod po;
mod reading;
mod segments;
