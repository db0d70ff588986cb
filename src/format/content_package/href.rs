//! References in a manifest: paths as URIs (RFC 3986).

use std::fmt::Write as _;

use crate::files::FilePath;

/// A path as a relative reference: everything but unreserved characters and slashes is percent-encoded.
#[must_use]
pub fn href(path: &FilePath) -> String {
    let mut text = String::with_capacity(path.as_str().len());
    for byte in path.as_str().bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}
