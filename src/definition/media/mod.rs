//! Media: what they are called in a package, what type they have, and how large a picture is.

pub mod name;
pub mod size;
