//! What can be seen of a package of any vendor without looking into its pages: activities by identifier, and files.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::files::{Blob, Files};
use crate::format::content_package::Dialect;
use crate::format::content_package::view::{Item, Manifest};
use crate::grammar::namespace::{CMI5, IMSSS};
use crate::package::Package;
use crate::xml::{Element, Node};

/// A package from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// What it is: `SCORM 1.2`.
    pub format: &'static str,
    /// What it calls itself; empty when it does not.
    pub title: String,
    /// What holds for all of it: rules of its organizations and collections, by name.
    pub settings: BTreeMap<String, String>,
    /// In order; of those with one identifier the last.
    pub activities: Vec<Activity>,
    /// Digests of its files, the manifest left out.
    pub files: BTreeMap<String, String>,
}

/// An entry of a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// What an LMS keeps attempts by.
    pub identifier: String,
    /// What a learner reads.
    pub title: String,
    /// What a launch opens; none for an entry that only holds others.
    pub launch: Option<String>,
    /// What else the manifest says of it, by name: prerequisites, pass mark, rules of sequencing.
    pub settings: BTreeMap<String, String>,
}

/// The digits of a digest that are kept.
const DIGITS: usize = 16;

impl Contents {
    /// Looks at a package; `format` is the name of its format that people read.
    #[must_use]
    pub fn new(package: &Package, format: &'static str) -> Self {
        let manifest = package.manifest.as_ref();
        let files = files(&package.files, manifest.map(|(path, _)| path.as_str()));
        let mut contents = Self {
            format,
            title: String::new(),
            settings: BTreeMap::new(),
            activities: Vec::new(),
            files,
        };
        if let Some((_, document)) = manifest {
            contents.read(&document.root);
        }
        contents
    }

    fn read(&mut self, root: &Element) {
        if root.is(&CMI5, "courseStructure") {
            self.cmi5(root);
        } else if let Some(dialect) = Dialect::of(root) {
            self.manifest(root, dialect);
        }
        let mut last = BTreeMap::new();
        for (at, activity) in self.activities.iter().enumerate() {
            last.insert(activity.identifier.clone(), at);
        }
        let mut at = 0..;
        self.activities.retain(|one| last.get(&one.identifier).copied() == at.next());
    }

    fn manifest(&mut self, root: &Element, dialect: &Dialect) {
        let manifest = Manifest { root, dialect };
        let title = |element: &Element| element.first(&dialect.imscp, "title").map(text);
        self.title = manifest.organizations().find_map(title).unwrap_or_default();
        for (at, organization) in manifest.organizations().enumerate() {
            for (name, value) in settings(organization, &["title", "item", "metadata"]) {
                self.settings.insert(format!("organization {} {name}", at + 1), value);
            }
        }
        let collections = root.all(&IMSSS, "sequencingCollection").map(shown).collect::<Vec<_>>();
        if !collections.is_empty() {
            self.settings.insert(String::from("sequencingCollection"), collections.join(" "));
        }
        let resources = manifest.resources();
        let resources: BTreeMap<&str, _> =
            resources.filter_map(|one| Some((one.identifier()?, one))).collect();
        for item in manifest.items() {
            let Some(identifier) = item.identifier() else { continue };
            let resource = item.target().and_then(|target| resources.get(target));
            let mut settings = settings(item.element, &["title", "item", "metadata"]);
            for name in ["isvisible", "parameters"] {
                settings.extend(
                    item.element.value(name).map(|value| (name.to_owned(), value.to_owned())),
                );
            }
            let kind = resource.and_then(|resource| resource.scorm_type());
            settings.extend(kind.map(|kind| (String::from("scormType"), kind.to_owned())));
            self.activities.push(Activity {
                identifier: identifier.to_owned(),
                title: item_title(item),
                launch: resource.and_then(|resource| resource.href()).map(str::to_owned),
                settings,
            });
        }
    }

    fn cmi5(&mut self, root: &Element) {
        let title =
            |element: &Element| element.first(&CMI5, "title").map(all_text).unwrap_or_default();
        self.title = root.first(&CMI5, "course").map(title).unwrap_or_default();
        for unit in root.descendants().filter(|element| element.is(&CMI5, "au")) {
            let Some(identifier) = unit.value("id") else { continue };
            let mut settings = settings(unit, &["title", "description", "url"]);
            let attributes = unit.attributes.iter().filter(|one| &*one.name.local != "id");
            settings
                .extend(attributes.map(|one| (one.name.local.to_string(), one.value.to_string())));
            self.activities.push(Activity {
                identifier: identifier.to_owned(),
                title: title(unit),
                launch: unit.first(&CMI5, "url").map(text),
                settings,
            });
        }
    }

    /// Those that a launch opens: what attempts are kept of.
    pub fn launched(&self) -> impl Iterator<Item = &Activity> {
        self.activities.iter().filter(|activity| activity.launch.is_some())
    }
}

fn item_title(item: Item) -> String {
    item.title().map(text).unwrap_or_default()
}

fn text(element: &Element) -> String {
    element.own_text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first text below an element: of a title in several languages the first.
fn all_text(element: &Element) -> String {
    element.descendants().map(text).find(|text| !text.is_empty()).unwrap_or_default()
}

/// What an element's children say, by their names, but for some of them.
fn settings(element: &Element, but: &[&str]) -> BTreeMap<String, String> {
    let mut settings: BTreeMap<String, String> = BTreeMap::new();
    for child in element.elements().filter(|child| !but.contains(&&*child.name.local)) {
        let value = settings.entry(child.name.local.to_string()).or_default();
        value.push_str(if value.is_empty() { "" } else { " " });
        value.push_str(&inner(child));
    }
    settings
}

/// An element's attributes, by name, and what it holds, in one line.
fn inner(element: &Element) -> String {
    let mut attributes: Vec<_> = element
        .attributes
        .iter()
        .map(|one| format!("{}={}", one.name.local, one.value.trim()))
        .collect();
    attributes.sort();
    let children = element.children.iter().map(|child| match child {
        Node::Element(child) => shown(child),
        Node::Text(text, _) => text.split_whitespace().collect::<Vec<_>>().join(" "),
    });
    let parts = attributes.into_iter().chain(children).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

/// `name(what it holds)`.
fn shown(element: &Element) -> String {
    format!("{}({})", element.name.local, inner(element))
}

fn files(files: &Files, manifest: Option<&str>) -> BTreeMap<String, String> {
    let counted: Vec<_> =
        files.iter().filter(|(path, _)| Some(path.as_str()) != manifest).collect();
    counted.par_iter().map(|(path, blob)| (path.to_string(), digest(blob))).collect()
}

/// The first digits of a file's SHA-256; of one that cannot be read, or is too large for it, its length.
fn digest(blob: &Blob) -> String {
    let whole = blob.sha256().map(|mut digits| {
        digits.truncate(DIGITS);
        digits
    });
    whole.unwrap_or_else(|_| format!("{} bytes", blob.len()))
}
