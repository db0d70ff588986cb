//! Identifiers in manifests: frozen from the first release on, since LMSs keep learners' work by them.
//!
//! What a page is called in its manifest hangs on the page's own id and the course's uuid, never on its place or title:
//! moving, adding and removing pages leaves all others as they are. What belongs to the course as a whole hangs on the
//! uuid alone. All formats use the same ones.

use crate::course::{Course, Id};

/// The identifier of something that the course has one of: `organization_<uuid>`.
#[must_use]
pub fn of_course(course: &Course, kind: &str) -> String {
    format!("{kind}_{}", course.derive_uuid(kind, "").simple())
}

/// The identifier of a page, unit or other part: `item_<id>_<uuid>`. At most 120 characters: LMSs take 255.
#[must_use]
pub fn of_part(course: &Course, kind: &str, id: &Id) -> String {
    format!("{kind}_{id}_{}", course.derive_uuid(kind, id.as_str()).simple())
}
