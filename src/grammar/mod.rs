//! What a document may hold, as data: judges a tree and writes its schema.

pub mod namespace;
