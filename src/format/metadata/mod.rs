//! What catalogues are told of a course: IMS MD 1.2 and IEEE LOM from one writer, and schema.org.
//!
//! The vocabularies are those of NL-LOM where it has its own, since that is what Dutch education harvests.

mod binding;
mod contribution;
mod description;
mod licence;
mod lom;
mod schema_org;
mod term;

pub use binding::{IMS_MD, NL_LOM, SCORM_2004};
pub use description::shortened;
pub use lom::{element, has_words_of_its_own};
pub use schema_org::json_ld;
