//! What rules over translations share.

use std::collections::BTreeSet;

use crate::course::{Course, TranslatedText, Translation};
use crate::files::FilePath;

/// The texts of each file of the course, in order.
pub fn by_file(translation: &Translation) -> Vec<(&FilePath, &[TranslatedText])> {
    let files = translation.texts.chunk_by(|one, other| one.file == other.file);
    files.filter_map(|texts| Some((&texts.first()?.file, texts))).collect()
}

/// Questions and quizzes that a translation lacks, by file and id: that it lacks their texts too goes without saying.
pub fn absent<'a>(
    course: &'a Course,
    translation: &'a Translation,
) -> BTreeSet<(&'a FilePath, &'a str)> {
    let there = named(&translation.course);
    named(course).into_iter().filter(|name| !there.contains(name)).collect()
}

/// The questions and quizzes of a course, by file and id.
fn named(course: &Course) -> BTreeSet<(&FilePath, &str)> {
    let mut names = BTreeSet::new();
    for (_, page) in course.pages() {
        names.extend(page.quizzes().into_iter().map(|quiz| (&page.source, quiz.id.as_str())));
        names.extend(page.items().into_iter().map(|item| (&page.source, item.id.as_str())));
    }
    for bank in &course.banks {
        names.extend(bank.items.iter().map(|id| (&bank.source, id.as_str())));
    }
    names
}

/// How many names are listed before the rest is counted.
const FEW: usize = 3;

/// Names in a row; of many, the first.
pub fn listed(names: &[&str]) -> String {
    let few: Vec<String> = names.iter().take(FEW).map(|name| format!("`{name}`")).collect();
    let rest = names.len().saturating_sub(FEW);
    if rest == 0 { few.join(", ") } else { format!("{} + {rest}", few.join(", ")) }
}
