//! Which version a release gets.

use semver::Version;

use crate::course::Class;

/// What the command asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bump {
    /// What the changes ask for; a breaking change is to be said aloud.
    Auto,
    /// One level.
    Level(Level),
    /// This version.
    Exactly(Version),
}

/// The part of a version that grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The third number: wording.
    Patch,
    /// The second number: something new.
    Minor,
    /// The first number: scores or attempts change.
    Major,
}

/// Why a version cannot be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing changed.
    Nothing,
    /// A breaking change that nobody said aloud.
    Breaking,
    /// Less than the changes ask for.
    TooSmall {
        /// What they ask for.
        needed: Level,
        /// What that comes to.
        version: Version,
    },
    /// Not above the last release.
    NotAbove(Version),
}

impl Level {
    /// What a class of changes asks for.
    #[must_use]
    pub const fn of(class: Class) -> Self {
        match class {
            Class::None | Class::Text => Self::Patch,
            Class::Compatible => Self::Minor,
            Class::Scoring | Class::Breaking => Self::Major,
        }
    }

    /// As it is typed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    fn above(self, version: &Version) -> Version {
        match self {
            Self::Patch => {
                Version::new(version.major, version.minor, version.patch.saturating_add(1))
            }
            Self::Minor => Version::new(version.major, version.minor.saturating_add(1), 0),
            Self::Major => Version::new(version.major.saturating_add(1), 0, 0),
        }
    }

    /// How far one version is above another.
    fn between(before: &Version, after: &Version) -> Self {
        if after.major > before.major {
            Self::Major
        } else if after.minor > before.minor {
            Self::Minor
        } else {
            Self::Patch
        }
    }
}

/// The version of a release after `last` with changes of a class; `wanted` is what `course.toml` says. Without a release
/// before it, it is what `course.toml` says.
pub fn next(
    last: Option<&Version>,
    wanted: &Version,
    class: Class,
    bump: &Bump,
) -> Result<Version, Refusal> {
    let Some(last) = last else {
        return Ok(match bump {
            Bump::Exactly(version) => version.clone(),
            Bump::Auto | Bump::Level(_) => wanted.clone(),
        });
    };
    let needed = Level::of(class);
    match bump {
        Bump::Auto if class == Class::None => Err(Refusal::Nothing),
        Bump::Auto if class == Class::Breaking => Err(Refusal::Breaking),
        // A version that the author raised by hand is a wish.
        Bump::Auto => Ok(needed.above(last).max(wanted.clone())),
        Bump::Level(level) => enough(last, level.above(last), needed),
        Bump::Exactly(version) if version <= last => Err(Refusal::NotAbove(last.clone())),
        Bump::Exactly(version) => enough(last, version.clone(), needed),
    }
}

fn enough(last: &Version, version: Version, needed: Level) -> Result<Version, Refusal> {
    if Level::between(last, &version) < needed {
        return Err(Refusal::TooSmall { needed, version: needed.above(last) });
    }
    Ok(version)
}
