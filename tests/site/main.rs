//! Course → pages.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod block;
mod budget;
mod document;
mod fixture;
mod item;
mod page;
mod quiz;
mod strings;
mod theme;
