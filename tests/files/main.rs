//! Folders and archives, on a real disk.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod archive;
mod begun;
mod folder;
mod hostile;
mod inspect;
mod kept;
mod save;
