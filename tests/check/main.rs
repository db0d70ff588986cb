//! Rules and the engine: each rule's cases as tiny folders, and laws over all codes.

mod codes;
mod folder;
