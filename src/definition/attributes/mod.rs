//! `{#id key=value key="a b" flag}`: attributes of blocks and lines, read with places and judged by tables of keys.

mod judge;
mod read;

pub use judge::{judge, report_unreadable};
pub use read::{owned, read};
