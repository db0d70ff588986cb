//! Resources of a manifest: what is launched, with every file that belongs to it.

use super::Dialect;
use super::href::href;
use crate::files::FilePath;
use crate::xml::Element;

/// A resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource<'a> {
    /// Stable.
    pub identifier: String,
    /// The document that a launch opens; none for files that others depend on.
    pub launch: Option<&'a FilePath>,
    /// Its files, the launched one too.
    pub files: Vec<&'a FilePath>,
    /// The identifier of the resource that it cannot do without.
    pub dependency: Option<String>,
}

/// All resources as an element.
#[must_use]
pub fn element(dialect: &Dialect, resources: &[Resource]) -> Element {
    let all = resources.iter().map(|resource| one(dialect, resource));
    Element::new(&dialect.imscp, "resources").children(all)
}

fn one(dialect: &Dialect, resource: &Resource) -> Element {
    let imscp = &dialect.imscp;
    let scorm_type = if resource.launch.is_some() { "sco" } else { "asset" };
    let mut element = Element::new(imscp, "resource")
        .attribute("identifier", resource.identifier.as_str())
        .attribute("type", "webcontent")
        .attribute_in(&dialect.adlcp, dialect.scorm_type, scorm_type);
    if let Some(launch) = resource.launch {
        element = element.attribute("href", href(launch));
    }
    let files =
        resource.files.iter().map(|path| Element::new(imscp, "file").attribute("href", href(path)));
    let dependency = resource.dependency.as_deref();
    element.children(files).children(
        dependency
            .map(|target| Element::new(imscp, "dependency").attribute("identifierref", target)),
    )
}
