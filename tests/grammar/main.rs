//! Judging documents by the tables, the schemas that are written from them, and reading documents.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod bounded;
mod cases;
mod qti;
mod schema;
mod source;
mod value;
