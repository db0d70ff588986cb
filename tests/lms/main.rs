//! LMSs: names, what each imports, and a package for every quirk.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod names;
mod quirks;
