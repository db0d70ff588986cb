//! The templates: those that the program holds, file by file replaced by those of the course's theme.

use include_dir::{Dir, include_dir};

use super::TemplateFault;
use crate::course::Theme;
use crate::files::{Blob, Files};
use crate::words;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// Folders in which a theme may add files of its own, with their endings.
const OPEN: [(&str, &str); 2] = [("style/", ".css"), ("strings/", ".toml")];

/// The theme's own rules, put after all others.
pub const OWN_STYLE: &str = "style.css";

/// What the program holds, seen through a theme.
#[derive(Clone, Copy)]
pub struct Templates<'a> {
    overrides: &'a Files,
}

impl<'a> Templates<'a> {
    /// Looks through a theme; a file of the theme that stands in for nothing is an error.
    pub fn new(theme: &'a Theme) -> Result<Self, TemplateFault> {
        let stray = theme.overrides.keys().find(|path| !is_known(path.as_str()));
        match stray {
            Some(path) => Err(self::stray(path.as_str())),
            None => Ok(Self::over(&theme.overrides)),
        }
    }

    /// Looks through files that were judged before, or are judged one by one.
    pub fn over(overrides: &'a Files) -> Self {
        Self { overrides }
    }

    /// One file by its path in `templates/`; none when there is none.
    pub fn text(self, path: &str) -> Result<Option<String>, TemplateFault> {
        match self.overridden(path)? {
            Some(text) => Ok(Some(text)),
            None => Ok(embedded(path).map(String::from)),
        }
    }

    /// One file of the program's own, whatever a theme says.
    pub fn own(path: &str) -> Option<&'static str> {
        embedded(path)
    }

    /// One file of the theme.
    pub fn overridden(self, path: &str) -> Result<Option<String>, TemplateFault> {
        self.overrides.get(path).map(|blob| read(path, blob)).transpose()
    }

    /// Every path below a folder (`""` for all) with an ending, in the order of the names.
    pub fn paths(self, folder: &str, ending: &str) -> Vec<String> {
        let mut paths = Vec::new();
        collect(&EMBEDDED, &mut paths);
        paths.extend(self.overrides.keys().map(|path| path.as_str().to_owned()));
        paths.retain(|path| path.starts_with(folder) && path.ends_with(ending));
        paths.sort_unstable();
        paths.dedup();
        paths
    }
}

fn embedded(path: &str) -> Option<&'static str> {
    EMBEDDED.get_file(path).and_then(include_dir::File::contents_utf8)
}

fn read(path: &str, blob: &Blob) -> Result<String, TemplateFault> {
    let bytes = blob.read().map_err(|error| TemplateFault::said(path, &error))?;
    let not_utf8 = |_| TemplateFault::new(path, words!("het is geen UTF-8", "it is not UTF-8"));
    let text = std::str::from_utf8(&bytes).map_err(not_utf8)?;
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

fn collect(folder: &Dir<'static>, paths: &mut Vec<String>) {
    paths.extend(folder.files().filter_map(|file| file.path().to_str()).map(slashes));
    folder.dirs().for_each(|inner| collect(inner, paths));
}

/// Paths inside the program have the separators of the machine that it was built on.
fn slashes(path: &str) -> String {
    path.replace('\\', "/")
}

/// Whether a theme may hold such a file.
pub fn is_known(path: &str) -> bool {
    let added = OPEN.iter().any(|(folder, ending)| {
        path.strip_prefix(folder).is_some_and(|name| name.ends_with(ending))
    });
    path == OWN_STYLE || added || embedded(path).is_some()
}

/// The fault of a file that stands in for nothing, with the name that was probably meant.
pub fn stray(path: &str) -> TemplateFault {
    let mut known = Vec::new();
    collect(&EMBEDDED, &mut known);
    let near = known.iter().min_by_key(|name| strsim::levenshtein(name, path));
    let near = near.map_or("", String::as_str);
    let reason = words!(
        "er is geen sjabloon met deze naam; de naam die er het meest op lijkt is {near}",
        "there is no template of this name; the nearest name is {near}"
    );
    TemplateFault::new(path, reason)
}
