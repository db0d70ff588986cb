//! The templates that the program holds: `templates/` as it was when the program was built.

use include_dir::{Dir, include_dir};

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// One file by its path in `templates/`; none when there is none.
#[must_use]
pub fn embedded(path: &str) -> Option<&'static [u8]> {
    TEMPLATES.get_file(path).map(include_dir::File::contents)
}
