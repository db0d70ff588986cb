//! What rules over translations share.

use crate::course::{TranslatedText, Translation};
use crate::files::FilePath;

/// The texts of each file of the course, in order.
pub fn by_file(translation: &Translation) -> Vec<(&FilePath, &[TranslatedText])> {
    let files = translation.texts.chunk_by(|one, other| one.file == other.file);
    files.filter_map(|texts| Some((&texts.first()?.file, texts))).collect()
}

/// How many names are listed before the rest is counted.
const FEW: usize = 3;

/// Names in a row; of many, the first.
pub fn listed(names: &[&str]) -> String {
    let few: Vec<String> = names.iter().take(FEW).map(|name| format!("`{name}`")).collect();
    let rest = names.len().saturating_sub(FEW);
    if rest == 0 { few.join(", ") } else { format!("{} + {rest}", few.join(", ")) }
}
