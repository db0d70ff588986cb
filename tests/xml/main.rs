//! Reading and writing one element tree.

#![allow(clippy::unwrap_used, clippy::panic)]

mod encodings;
mod faults;
mod hostile;
mod laws;
mod tree;
