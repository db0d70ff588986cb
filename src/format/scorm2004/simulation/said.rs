//! What the scripts of a package say of navigation. A manifest does not: it is for a SCO to ask to jump, and to suspend.
//!
//! Scripts can build what they say out of parts, so that a word that stands anywhere counts as said.

use std::collections::BTreeSet;

use crate::files::FilePath;
use crate::package::{FormatId, Package};
use crate::xml::Element;

/// Where SCOs can jump to.
#[derive(Debug, PartialEq, Eq)]
pub enum Jumps {
    /// To the items with these identifiers; to none when there are none.
    To(BTreeSet<String>),
    /// To any item.
    Anywhere,
}

impl Jumps {
    /// To nowhere.
    #[must_use]
    pub const fn nowhere() -> Self {
        Self::To(BTreeSet::new())
    }
}

/// What the scripts of a package say.
#[derive(Debug, PartialEq, Eq)]
pub struct Said {
    /// Where SCOs can jump to: in the 4th Edition, the others have no jump.
    pub jumps: Jumps,
    /// Whether SCOs can suspend their attempt.
    pub suspends: bool,
}

impl Said {
    /// Reads every script and page of a package.
    #[must_use]
    pub fn by(package: &Package) -> Self {
        let mut words = Words { is_elsewhere: launches_elsewhere(package), ..Words::default() };
        for (path, blob) in &package.files {
            if !can_hold_scripts(path) {
                words.is_elsewhere |= holds_code(path);
                continue;
            }
            match blob.read_document() {
                Ok(bytes) => words.read(&String::from_utf8_lossy(&bytes)),
                Err(_) => words.is_elsewhere = true,
            }
        }
        words.said(package.format)
    }
}

fn can_hold_scripts(path: &FilePath) -> bool {
    matches!(path.extension().as_str(), "html" | "htm" | "xhtml" | "js" | "mjs" | "cjs")
}

/// Whether a file holds code that cannot be read.
fn holds_code(path: &FilePath) -> bool {
    matches!(path.extension().as_str(), "swf" | "jar" | "class" | "wasm")
}

/// Whether a resource opens a page on another host.
fn launches_elsewhere(package: &Package) -> bool {
    let root = package.manifest.as_ref().map(|(_, document)| &document.root);
    let mut all = root.into_iter().flat_map(Element::descendants);
    all.any(|one| {
        &*one.name.local == "resource" && one.value("href").is_some_and(|href| href.contains("//"))
    })
}

/// The words that matter, as far as they were read.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one word, said or not")]
struct Words {
    navigates: bool,
    jumps: bool,
    targets: BTreeSet<String>,
    exits: bool,
    suspends: bool,
    /// Whether there are scripts that are not in the package, or not to be read.
    is_elsewhere: bool,
}

impl Words {
    fn read(&mut self, text: &str) {
        self.navigates |= text.contains("adl.nav");
        self.exits |= text.contains("cmi.exit");
        self.suspends |= text.contains("suspend");
        let hosts = ["src=\"http", "src='http", "src=\"//", "src='//"];
        self.is_elsewhere |= hosts.iter().any(|host| text.contains(host));
        for (start, _) in text.match_indices("jump").filter(|(start, _)| is_word(text, *start)) {
            match target(&text[..start]) {
                Some(target) => {
                    self.targets.insert(target.to_owned());
                }
                None => self.jumps = true,
            }
        }
    }

    fn said(self, format: FormatId) -> Said {
        let has_jumps = !matches!(format, FormatId::SCORM_2004_2ND | FormatId::SCORM_2004_3RD);
        let is_read = self.navigates && !self.jumps && !self.is_elsewhere;
        let jumps = match has_jumps {
            true if is_read => Jumps::To(self.targets),
            true if self.navigates || self.is_elsewhere => Jumps::Anywhere,
            _ => Jumps::nowhere(),
        };
        Said { jumps, suspends: self.exits && self.suspends || self.is_elsewhere }
    }
}

/// Whether the four letters at a place are a word of their own.
fn is_word(text: &str, start: usize) -> bool {
    let is_letter = |one: char| one.is_alphanumeric() || one == '_';
    let before = text[..start].chars().next_back();
    let after = text[start..].chars().nth(4);
    !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
}

/// The item that a request before its last word names: `{target=item}`. None when it is put together elsewhere.
fn target(before: &str) -> Option<&str> {
    let inside = before.strip_suffix('}')?;
    let (_, name) = inside.rsplit_once("{target=")?;
    let is_literal = |one: char| one.is_alphanumeric() || "-_.".contains(one);
    (!name.is_empty() && name.chars().all(is_literal)).then_some(name)
}
