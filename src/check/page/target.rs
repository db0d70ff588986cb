//! Where a link of a page leads in the package.

use super::Link;
use crate::files::{FilePath, PathFault};
use crate::package::address::{decode, has_scheme};

/// Where an address in a file leads; none for what leads elsewhere, or is filled in by a script. `base` is the page's own
/// `<base href>`.
#[must_use]
pub fn of(
    file: &FilePath,
    base: Option<&str>,
    address: &str,
) -> Option<Result<FilePath, PathFault>> {
    let address = address.trim();
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let template = ["{{", "${", "<%", "[["].iter().any(|mark| address.contains(mark));
    if path.is_empty() || path.starts_with('/') || has_scheme(address) || template {
        return None;
    }
    let folder = folder(base.unwrap_or_default())?;
    let decoded = decode(&format!("{folder}{path}"))?;
    match file.sibling(&decoded) {
        // The root of the package itself.
        Err(PathFault::Empty) => None,
        other => Some(other),
    }
}

/// The folder that a `<base>` names, with its slash; none when it is not in the package.
fn folder(base: &str) -> Option<&str> {
    let path = base.trim().split(['?', '#']).next().unwrap_or_default();
    let is_elsewhere = path.starts_with('/') || has_scheme(path);
    let folder = path.rfind('/').and_then(|slash| path.get(..=slash)).unwrap_or_default();
    (!is_elsewhere).then_some(folder)
}

impl super::Page {
    /// Where a link leads, as [`of`] has it.
    #[must_use]
    pub fn target(&self, link: &Link) -> Option<Result<FilePath, PathFault>> {
        of(&self.file, self.scan.base.as_deref(), &link.address)
    }
}
