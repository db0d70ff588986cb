//! Reading a course folder: what is accepted, what it becomes, and what is found wrong, with exact places.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod blocks;
mod definition;
mod fences;
mod folder;
mod input;
mod laws;
mod links;
mod prose;
mod quizzes;
mod references;
mod released;
