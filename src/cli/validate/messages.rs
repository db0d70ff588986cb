//! What `validate` says besides its findings.

use std::path::Path;

use crate::finding::Words;
use crate::words;

/// There is nothing at a path.
pub fn no_such_path(path: &Path) -> Words {
    let path = path.display();
    words!("er is geen bestand of map `{path}`", "there is no file or folder `{path}`")
}

/// What can be named.
pub fn name_a_package() -> Words {
    words!(
        "noem een zip, een map of een manifest; - is de standaardinvoer",
        "name a zip, a folder or a manifest; - is standard input"
    )
}

/// What a package was taken for.
pub fn taken_for(name: &str, format: Option<&str>) -> Words {
    match format {
        Some(format) => words!("{name}: {format}", "{name}: {format}"),
        None => words!("{name}: geen bekend formaat", "{name}: no known format"),
    }
}

/// A table of settings that cannot be read; `text` is the file.
pub fn bad_settings(path: &Path, text: &str, error: &toml::de::Error) -> Words {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let shown = text.lines().nth(line - 1).unwrap_or_default().trim();
    let path = path.display();
    words!(
        "{path}:{line}:{column}: dit kan niet in `[validate]` staan: {shown}",
        "{path}:{line}:{column}: this cannot stand in `[validate]`: {shown}"
    )
}

/// What a table of settings may hold.
pub fn settings_form() -> Words {
    words!(
        "mogelijk zijn: format = \"…\", lms = [\"…\"], level = [\"CODE=NIVEAU\"], deny = \"warnings\", baseline = \"…\"",
        "possible are: format = \"…\", lms = [\"…\"], level = [\"CODE=LEVEL\"], deny = \"warnings\", baseline = \"…\""
    )
}

/// A baseline that is none.
pub fn bad_baseline(path: &Path, error: &serde_json::Error) -> Words {
    let (path, line, column) = (path.display(), error.line(), error.column());
    words!(
        "{path}:{line}:{column}: dit is geen baseline",
        "{path}:{line}:{column}: this is no baseline"
    )
}

/// A baseline that is to be written, and has no name.
pub fn no_baseline() -> Words {
    words!("er is geen bestand voor de baseline genoemd", "no file was named for the baseline")
}

/// How a baseline is made.
pub fn make_a_baseline() -> Words {
    words!(
        "maak er een met `lespakket validate PAD --baseline BESTAND --write-baseline`",
        "make one with `lespakket validate PATH --baseline FILE --write-baseline`"
    )
}

/// A baseline that was written.
pub fn baseline_written(path: &Path) -> Words {
    let path = path.display();
    words!(
        "Wat er nu is, staat in {path}; met `--baseline` wordt alleen gemeld wat nieuw is.",
        "What there is now stands in {path}; with `--baseline` only what is new is reported."
    )
}

/// A setting that is not of its form.
pub fn bad_level(text: &str) -> Words {
    words!("`{text}` is geen CODE=NIVEAU", "`{text}` is not CODE=LEVEL")
}

/// The form of a setting.
pub fn level_form() -> Words {
    words!(
        "schrijf bijvoorbeeld page/lang-missing=warning, of page/*=off",
        "write, for example, page/lang-missing=warning, or page/*=off"
    )
}

/// Standard input that is named twice: it can be read once.
pub fn standard_input_twice() -> Words {
    words!(
        "de standaardinvoer is twee keer genoemd, en kan maar één keer gelezen worden",
        "standard input is named twice, and can be read once only"
    )
}
