//! Reading and writing one element tree.

#![allow(clippy::unwrap_used, clippy::panic)]

mod faults;
mod laws;
mod tree;
