//! What a reference in a document leads to: a path in the package, seen from the document.

use crate::files::FilePath;
use crate::grammar::namespace::XML;
use crate::package::address::{decode, has_scheme};
use crate::xml::Element;

/// The path that a reference names; none when it leads out of the package, or to no path.
pub(super) fn path(
    file: &FilePath,
    root: &Element,
    element: &Element,
    reference: &str,
) -> Option<FilePath> {
    let reference = reference.trim();
    if is_elsewhere(reference) {
        return None;
    }
    let base = [root, element].into_iter().filter_map(|one| one.get_in(&XML, "base"));
    let folder: String = base.map(|base| folder(&base.value)).collect();
    let path = reference.split(['?', '#']).next().unwrap_or_default();
    if is_elsewhere(&folder) || path.is_empty() {
        return None;
    }
    file.sibling(&decode(&format!("{folder}{path}"))?).ok()
}

/// Whether a reference is to something outside the package, or only known when the item is shown.
fn is_elsewhere(reference: &str) -> bool {
    has_scheme(reference) || reference.starts_with(['/', '#', '{', '$'])
}

fn folder(base: &str) -> &str {
    base.rfind('/').and_then(|slash| base.get(..=slash)).unwrap_or_default()
}
