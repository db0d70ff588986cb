//! In which languages packages are made.

use super::Error;
use crate::course::Course;

/// The languages that are wanted.
#[derive(Debug, Clone, Copy, Default)]
pub enum Languages<'a> {
    /// As the course says: its own, or all of them in one package (`[i18n] switch`).
    #[default]
    AsDefined,
    /// Its own alone, without a choice.
    Own,
    /// A package for each of these, by their tags.
    Each(&'a [String]),
    /// A package for every language that the course has.
    All,
}

/// The course in one language.
pub(super) struct Edition<'a> {
    pub course: &'a Course,
    /// Its language, where that is not the course's own.
    pub language: Option<&'a str>,
}

impl Languages<'_> {
    /// Whether each language gets a package of its own, so that none holds a choice.
    pub(super) const fn are_apart(self) -> bool {
        matches!(self, Self::Own | Self::Each(_) | Self::All)
    }
}

/// The course in each language that is wanted, each once, in the order of the course.
pub(super) fn editions<'a>(
    course: &'a Course,
    languages: Languages,
) -> Result<Vec<Edition<'a>>, Error> {
    let wanted = |lang: &str| match languages {
        Languages::AsDefined | Languages::Own => lang == course.lang,
        Languages::Each(tags) => tags.iter().any(|tag| tag.eq_ignore_ascii_case(lang)),
        Languages::All => true,
    };
    if let Languages::Each(tags) = languages {
        tags.iter().try_for_each(|tag| known(course, tag))?;
    }
    let own = std::iter::once(Edition { course, language: None });
    let others = course.translations.iter().map(|translation| Edition {
        course: &translation.course,
        language: Some(translation.lang.as_str()),
    });
    Ok(own.chain(others).filter(|edition| wanted(&edition.course.lang)).collect())
}

fn known(course: &Course, tag: &str) -> Result<(), Error> {
    let mut languages = course.languages();
    if languages.any(|lang| lang.eq_ignore_ascii_case(tag)) {
        return Ok(());
    }
    let languages = course.languages().map(str::to_owned).collect();
    Err(Error::Language { tag: tag.to_owned(), languages })
}
