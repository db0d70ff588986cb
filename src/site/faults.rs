//! What is wrong with a theme's files, all at once: each is judged by itself, before any page is rendered.

use super::templates::{self, Templates};
use super::{TemplateFault, engine, script, strings};
use crate::course::Theme;
use crate::files::FilePath;

/// One fault a file at most, in the order of the paths.
pub fn faults(theme: &Theme) -> Vec<TemplateFault> {
    let paths = theme.overrides.keys().map(FilePath::as_str);
    paths.filter_map(|path| judge(theme, path).err()).collect()
}

fn judge(theme: &Theme, path: &str) -> Result<(), TemplateFault> {
    if !templates::is_known(path) {
        return Err(templates::stray(path));
    }
    let text = Templates::over(&theme.overrides).overridden(path)?.unwrap_or_default();
    match path.rsplit_once('.') {
        Some((_, "hbs")) => engine::parse(path, &text),
        Some((_, "js")) => script::check(path, &text),
        Some((_, "toml")) => strings::parse(path, &text).map(drop),
        _ => Ok(()),
    }
}
