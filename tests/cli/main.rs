//! The manual is a test: every command of `tests/cli/*.md` runs, and says what stands there.
//!
//! `TRYCMD=overwrite cargo test --test cli` writes the outcomes anew, to be read before they are committed.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod settings;
mod special;
mod streams;
mod worked_example;
mod workflow;
mod writing;

use std::path::Path;

#[test]
fn the_manual_is_true() {
    trycmd::TestCases::new()
        .case("tests/cli/*.md")
        .register_bin("cp", Path::new("/bin/cp"))
        .env("LC_ALL", "C")
        .env("COLUMNS", "100")
        .env("NO_COLOR", "1");
}
