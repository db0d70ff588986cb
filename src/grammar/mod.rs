//! What a document may hold, as data: judges a tree and writes its schema.
//!
//! - [`model`] is the shape of the data: elements, order, counts, attributes, value types.
//! - [`table`] is the data, one file a namespace.
//! - [`standard`] says which namespaces a standard brings together; [`edition`] does so for the editions of SCORM.
//! - [`check()`] judges a tree with places; [`mod@schema`] writes the control documents (`.xsd`) that
//!   packages carry. Both read the same tables, so they cannot drift apart.
//! - [`source`] reads a document and words what the XML reader refused.

pub mod check;
pub mod code;
pub mod edition;
pub mod model;
pub mod namespace;
pub mod schema;
pub mod source;
pub mod standard;
pub mod table;
pub mod value;

pub use check::check;
pub use code::CODES;
pub use edition::Edition;
pub use schema::control_documents;
pub use source::read;
pub use standard::Standard;
