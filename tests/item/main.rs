//! Kinds of items: what an author writes, what formats and the run-time see of it, and what is found wrong.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod choice;
mod cloze;
mod common;
mod essay;
mod handin;
mod info;
mod likert;
mod matching;
mod numeric;
mod order;
mod question;
mod table;
mod text;
mod truefalse;
