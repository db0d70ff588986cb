//! Portable custom interactions: which scripts of a vendor an item asks for, in 3.0 and in the extension of 2.x.

use super::asi::is_any;
use crate::files::{FilePath, Files};
use crate::xml::{Attribute, Element};

/// The namespaces of the extension of 2.x, of its draft and its version 1, start so.
const EXTENSION: &str = "http://www.imsglobal.org/xsd/portableCustomInteraction";

/// The elements that ask for scripts, in the words of 3.0 and of the extension.
const ELEMENTS: &[&str] = &["interaction-modules", "interaction-module"];
const EXTENSION_ELEMENTS: &[&str] = &["portableCustomInteraction", "modules", "module"];

/// Their attributes that name a script.
const ATTRIBUTES: &[&str] =
    &["primary-path", "fallback-path", "primary-configuration", "secondary-configuration", "hook"];

/// The attributes of an element that name a script of a portable interaction.
pub(super) fn scripts(element: &Element) -> impl Iterator<Item = &Attribute> {
    let is_ours = is_any(element, ELEMENTS)
        || element.name.namespace.starts_with(EXTENSION)
            && EXTENSION_ELEMENTS.contains(&&*element.name.local);
    let attributes = element.attributes.iter().filter(move |_| is_ours);
    attributes
        .filter(|one| ATTRIBUTES.iter().any(|name| super::spelling::is(&one.name.local, name)))
}

/// Whether the script is there: its path starts at the item or at the package, and module loaders add the `.js`
/// themselves.
pub(super) fn is_there(path: &FilePath, reference: &str, files: &Files) -> bool {
    let from_root = FilePath::new(reference.trim().trim_start_matches("./")).ok();
    [Some(path.clone()), from_root].into_iter().flatten().any(|path| {
        let with_end = FilePath::new(&format!("{path}.js")).ok();
        files.contains_key(&path) || with_end.is_some_and(|path| files.contains_key(&path))
    })
}
