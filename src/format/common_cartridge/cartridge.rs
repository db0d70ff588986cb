//! A cartridge, seen as a whole: its resources with what they are, and the documents that they hold.

use std::collections::BTreeMap;

use super::version::{Kind, Version};
use crate::files::{FilePath, Files};
use crate::finding::{Findings, Judged};
use crate::format::content_package;
use crate::format::content_package::rules::reference::{self, Target};
use crate::format::content_package::rules::scope::Scope;
use crate::grammar;
use crate::package::{FormatId, Package};
use crate::xml::{Document, Element};

/// A package with its manifest and version.
pub(super) struct Cartridge<'a> {
    /// The manifest and the places in it.
    pub scope: Scope<'a>,
    /// Its version.
    pub version: &'static Version,
}

/// A resource.
#[derive(Clone)]
pub(super) struct Resource<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its references, resolved.
    pub references: reference::Resource<'a>,
}

impl<'a> Cartridge<'a> {
    /// The cartridge in a package; none when its manifest is of no known version.
    pub fn of(package: &'a Package) -> Option<Self> {
        let scope = Scope::of(package)?;
        let version = Version::of(&scope.manifest.root.name.namespace)?;
        Some(Self { scope, version })
    }

    /// Every resource, in order.
    pub fn resources(&self) -> impl Iterator<Item = Resource<'a>> + use<'a> {
        reference::resources(&self.scope).into_iter().map(|references| {
            let kind = Kind::of(references.element.value("type").unwrap_or_default().trim());
            Resource { kind, references }
        })
    }

    /// What each resource is, by its identifier.
    pub fn kinds(&self) -> BTreeMap<&'a str, Kind> {
        let named = |resource: Resource<'a>| {
            Some((resource.references.element.value("identifier")?.trim(), resource.kind))
        };
        self.resources().filter_map(named).collect()
    }
}

impl<'a> Resource<'a> {
    /// Its element.
    pub fn element(&self) -> &'a Element {
        self.references.element
    }

    /// The path of the document that it is, when it is one.
    pub fn document(&self) -> Option<&FilePath> {
        self.kind.root()?;
        match &self.references.files.first()?.target {
            Target::File(path) => Some(path),
            Target::External | Target::Unusable => None,
        }
    }
}

/// Reads the manifest, and the documents of the resources that it lists.
pub(super) fn open(format: FormatId, files: Files) -> Judged<Package> {
    let judged = content_package::open(format, files);
    let Some(mut package) = judged.value else { return judged };
    let (documents, findings) = read(&package);
    package.documents = documents;
    let findings = judged.findings.into_iter().chain(findings).collect();
    Judged { value: Some(package), findings }
}

fn read(package: &Package) -> (BTreeMap<FilePath, Document>, Findings) {
    let (mut documents, mut findings) = (BTreeMap::new(), Findings::new());
    for resource in Cartridge::of(package).iter().flat_map(Cartridge::resources) {
        let entry = resource.document().and_then(|path| package.files.get_key_value(path));
        let Some((path, blob)) = entry.filter(|(path, _)| !documents.contains_key(*path)) else {
            continue;
        };
        let Ok(bytes) = blob.read_document() else { continue };
        let judged = grammar::read(path, &bytes);
        findings.append(judged.findings);
        documents.extend(judged.value.map(|document| (path.clone(), document)));
    }
    (documents, findings)
}
