//! How a version spells a name: `choice-interaction` is `qti-choice-interaction` in 3.0 and `choiceInteraction` in 2.x.

use super::Version;

/// The longest name that a table has, in bytes.
const LONGEST: usize = 64;

/// The words that 2.x writes in capitals, `durationLT`, after this one.
const BEFORE_CAPITALS: &[u8] = b"duration";

/// A name as one version spells it.
pub(super) struct Spelling {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Spelling {
    /// The name of an element.
    pub(super) const fn element(version: Version, name: &str) -> Self {
        match version {
            Version::V3P0 => Self::empty().with(b"qti-").with(name.as_bytes()),
            Version::V2P0 | Version::V2P1 | Version::V2P2 => Self::camel(name),
        }
    }

    /// The name of an attribute.
    pub(super) const fn attribute(version: Version, name: &str) -> Self {
        match version {
            Version::V3P0 => Self::empty().with(name.as_bytes()),
            Version::V2P0 | Version::V2P1 | Version::V2P2 => Self::camel(name),
        }
    }

    /// The name.
    pub(super) const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }

    const fn empty() -> Self {
        Self { bytes: [0; LONGEST], length: 0 }
    }

    const fn with(mut self, more: &[u8]) -> Self {
        let mut index = 0;
        while index < more.len() {
            self.bytes[self.length] = more[index];
            self.length += 1;
            index += 1;
        }
        self
    }

    /// Words joined with capitals.
    const fn camel(name: &str) -> Self {
        let name = name.as_bytes();
        let mut spelling = Self::empty();
        let (mut index, mut capitals) = (0, false);
        while index < name.len() {
            let starts = index > 0 && name[index - 1] == b'-';
            capitals = capitals || starts && ends_with(name.split_at(index - 1).0, BEFORE_CAPITALS);
            let byte =
                if starts || capitals { name[index].to_ascii_uppercase() } else { name[index] };
            if byte != b'-' {
                spelling.bytes[spelling.length] = byte;
                spelling.length += 1;
            }
            index += 1;
        }
        spelling
    }
}

const fn ends_with(text: &[u8], end: &[u8]) -> bool {
    let mut index = 0;
    while index < end.len() {
        if text.len() < end.len() || text[text.len() - end.len() + index] != end[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// The name of an element, as the version that is compiled spells it.
macro_rules! element {
    ($name:literal) => {{
        const SPELLING: &$crate::grammar::table::qti::spelling::Spelling =
            &$crate::grammar::table::qti::spelling::Spelling::element(super::VERSION, $name);
        SPELLING.as_str()
    }};
}

/// An attribute that may be left out, as the version that is compiled spells it.
macro_rules! attribute {
    ($name:literal, $value:expr) => {{
        const SPELLING: &$crate::grammar::table::qti::spelling::Spelling =
            &$crate::grammar::table::qti::spelling::Spelling::attribute(super::VERSION, $name);
        $crate::grammar::model::AttributeDeclaration::new(SPELLING.as_str(), $value)
    }};
}
