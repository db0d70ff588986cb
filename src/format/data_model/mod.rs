//! The data models of SCORM: every element that a SCO may name, how it may be used, and which words it takes.

mod scorm12;
mod scorm2004;

/// Stands in a name for a part that is not known: what a script puts in when it runs.
pub const HOLE: char = '\u{0}';

/// The edition of a data model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// SCORM 1.2.
    Scorm12,
    /// SCORM 2004: what its editions have in common, with what the 4th adds.
    Scorm2004,
}

/// An element of a data model.
#[derive(Debug, PartialEq, Eq)]
pub struct Element {
    /// Its name, with `n` for an index: `cmi.interactions.n.id`.
    pub name: &'static str,
    /// What a SCO may do with it.
    pub access: Access,
    /// What it may hold.
    pub values: Values,
}

/// What a SCO may do with an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Only `GetValue`.
    ReadOnly,
    /// Only `SetValue`.
    WriteOnly,
    /// Both.
    ReadWrite,
}

/// What an element may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    /// Something that is no vocabulary.
    Any,
    /// One of these words.
    Words(&'static [&'static str]),
    /// One of these words, or a number.
    WordsOrNumber(&'static [&'static str]),
    /// A navigation request: one of these words, or one of the last two after `{target=…}`.
    Request(&'static [&'static str]),
}

/// What a name is in an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lookup {
    /// An element.
    Known(&'static Element),
    /// What stands in for a [`HOLE`] decides.
    Open,
    /// No element.
    Unknown,
}

impl Edition {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Scorm12 => Self::Scorm2004,
            Self::Scorm2004 => Self::Scorm12,
        }
    }

    /// Its name, as people write it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Scorm12 => "SCORM 1.2",
            Self::Scorm2004 => "SCORM 2004",
        }
    }

    /// Every element.
    #[must_use]
    pub const fn elements(self) -> &'static [Element] {
        match self {
            Self::Scorm12 => scorm12::ELEMENTS,
            Self::Scorm2004 => scorm2004::ELEMENTS,
        }
    }

    /// Looks a name up: `cmi.interactions.0.id`.
    #[must_use]
    pub fn find(self, name: &str) -> Lookup {
        let elements = self.elements();
        if let Some(element) = elements.iter().find(|element| fits(element.name, name)) {
            return Lookup::Known(element);
        }
        let is_open = elements.iter().any(|element| may_fit(element.name, name));
        if is_open { Lookup::Open } else { Lookup::Unknown }
    }
}

impl Values {
    /// Whether a value is one that the element takes.
    #[must_use]
    pub fn allow(self, value: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Words(words) => words.contains(&value),
            Self::WordsOrNumber(words) => words.contains(&value) || value.parse::<f64>().is_ok(),
            Self::Request(words) => {
                let after = value.strip_prefix("{target=").and_then(|rest| rest.split_once('}'));
                after.map_or(words.contains(&value), |(_, word)| matches!(word, "choice" | "jump"))
            }
        }
    }

    /// The words that it takes.
    #[must_use]
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Any => &[],
            Self::Words(words) | Self::WordsOrNumber(words) | Self::Request(words) => words,
        }
    }
}

/// Whether a name is an element's, with a number or a [`HOLE`] for each index.
fn fits(pattern: &str, name: &str) -> bool {
    let mut rest = Some(name);
    for part in pattern.split('.') {
        let Some(left) = rest else { return false };
        if part == "{target}" {
            // What is aimed at may hold dots.
            return left.starts_with("{target=");
        }
        let (segment, after) = left.split_once('.').map_or((left, None), |(a, b)| (a, Some(b)));
        let is_same = if part == "n" { is_index(segment) } else { part == segment };
        if !is_same {
            return false;
        }
        rest = after;
    }
    rest.is_none()
}

fn is_index(segment: &str) -> bool {
    !segment.is_empty() && segment.chars().all(|c| c.is_ascii_digit() || c == HOLE)
}

/// Whether a name may become an element's once its holes are filled: it starts and ends alike.
fn may_fit(pattern: &str, name: &str) -> bool {
    let (Some(first), Some(last)) = (name.find(HOLE), name.rfind(HOLE)) else { return false };
    let part = |text: Option<&str>| {
        let segments = text.unwrap_or_default().split('.');
        segments.map(|part| if is_index(part) { "n" } else { part }).collect::<Vec<_>>().join(".")
    };
    pattern.starts_with(&part(name.get(..first))) && pattern.ends_with(&part(name.get(last + 1..)))
}
