//! References in a manifest, resolved: `xml:base`, percent-encoding, query and fragment.

use super::scope::Scope;
use crate::files::FilePath;
use crate::finding::nearest;
use crate::grammar::namespace::{ADLCP_1_2, ADLCP_2004, XML};
use crate::package::address::{decode, has_scheme};
use crate::xml::Element;

/// What a reference leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A path in the package, whether or not a file stands there.
    File(FilePath),
    /// An address outside the package.
    External,
    /// A path that no package can hold: it is empty, absolute or leaves its folder.
    Unusable,
}

/// A reference to a file, with where it stands.
#[derive(Debug, Clone)]
pub struct Reference<'a> {
    /// The element whose `href` it is.
    pub element: &'a Element,
    /// The reference as it is written.
    pub href: &'a str,
    /// What it leads to.
    pub target: Target,
}

/// A resource with its references resolved.
#[derive(Debug, Clone)]
pub struct Resource<'a> {
    /// Its element.
    pub element: &'a Element,
    /// What a launch opens.
    pub launch: Option<Reference<'a>>,
    /// The files that it lists.
    pub files: Vec<Reference<'a>>,
}

/// Every resource of a manifest.
#[must_use]
pub fn resources<'a>(scope: &Scope<'a>) -> Vec<Resource<'a>> {
    let manifest = join("", base(scope.manifest.root));
    let all = join(&manifest, scope.manifest.part("resources").map_or("", base));
    let resource = |element: &'a Element, files: Vec<&'a Element>| {
        let own = join(&all, base(element));
        let reference = |element: &'a Element| {
            let href = element.value("href")?;
            Some(Reference { element, href, target: resolve(scope, &own, href) })
        };
        let files = files.into_iter().filter_map(reference).collect();
        Resource { element, launch: reference(element), files }
    };
    scope.manifest.resources().map(|view| resource(view.element, view.files().collect())).collect()
}

fn base(element: &Element) -> &str {
    element.get_in(&XML, "base").map_or("", |attribute| &attribute.value)
}

/// Every `<adlcp:location>` of metadata in the package, with the path that it names; none when no package can hold that.
pub fn locations<'a>(
    scope: &Scope<'a>,
) -> impl Iterator<Item = (&'a Element, Option<FilePath>)> + use<'a> {
    let all = scope.manifest.root.descendants();
    let locations = all.filter(|element| {
        element.is(&ADLCP_1_2, "location") || element.is(&ADLCP_2004, "location")
    });
    locations.filter(|element| !has_scheme(element.own_text().trim())).map(|element| {
        let decoded = decode(element.own_text().trim());
        (element, decoded.and_then(|path| FilePath::new(&path).ok()))
    })
}

/// A reference seen from a base (RFC 3986, 5.2): what follows the base's last slash makes way.
fn join(base: &str, reference: &str) -> String {
    if has_scheme(reference) || reference.starts_with('/') {
        return reference.to_owned();
    }
    let folder = base.rfind('/').and_then(|slash| base.get(..=slash)).unwrap_or_default();
    format!("{folder}{reference}")
}

fn resolve(scope: &Scope, base: &str, href: &str) -> Target {
    let whole = join(base, href.trim());
    if has_scheme(&whole) || whole.starts_with("//") {
        return Target::External;
    }
    let path = whole.split(['?', '#']).next().unwrap_or_default();
    let as_it_stands = FilePath::new(path).ok();
    if !path.contains('%') {
        return as_it_stands.map_or(Target::Unusable, Target::File);
    }
    let decoded = decode(path).and_then(|decoded| FilePath::new(&decoded).ok());
    // A file whose name holds a `%` of its own is found under its name.
    let literal = as_it_stands.filter(|path| scope.package.files.contains_key(path));
    literal.or(decoded).map_or(Target::Unusable, Target::File)
}

/// The file of the same folder that was probably meant; `after` are the paths of the package from that folder on. Of a
/// large folder only the start is looked through: a list of thousands of dead references must not take minutes.
#[must_use]
pub fn near<'a>(after: impl Iterator<Item = &'a FilePath>, path: &FilePath) -> Option<&'a str> {
    let siblings = after
        .take_while(|other| other.as_str().starts_with(path.parent()))
        .filter(|other| other.parent() == path.parent());
    nearest(path.as_str(), siblings.take(300).map(FilePath::as_str))
}
