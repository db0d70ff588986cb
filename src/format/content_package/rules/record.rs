//! Every record of metadata in a package: in the manifest, and in files of its own.

use std::collections::BTreeMap;

use super::reference::locations;
use super::scope::Scope;
use crate::files::FilePath;
use crate::grammar;
use crate::grammar::namespace::{IMSMD_1_2_1, IMSMD_1_2_4, LOM};
use crate::xml::{Document, Element, Namespace};

/// The bindings of the one information model.
pub const BINDINGS: [Namespace; 3] = [LOM, IMSMD_1_2_1, IMSMD_1_2_4];

/// Looks at every record, with the file that it stands in.
pub fn each(scope: &Scope, mut look: impl FnMut(&FilePath, &Element)) {
    let root = scope.manifest.root;
    for record in root.descendants().filter(|element| is_record(element)) {
        look(scope.file, record);
    }
    for path in locations(scope).filter_map(|(_, path)| path) {
        if let Some(document) = document(scope, &path) {
            look(&path, &document.root);
        }
    }
}

/// Looks at every record, with the element that it describes and the file that it stands in.
pub fn each_of(scope: &Scope, mut look: impl FnMut(&Element, &FilePath, &Element)) {
    let root = scope.manifest.root;
    let files: BTreeMap<usize, FilePath> = locations(scope)
        .filter_map(|(location, path)| Some((location.span.start, path?)))
        .collect();
    for owner in root.descendants() {
        let metadata = owner.elements().filter(|one| &*one.name.local == "metadata");
        for inside in metadata.flat_map(Element::elements) {
            if is_record(inside) {
                look(owner, scope.file, inside);
            } else if let Some(path) = files.get(&inside.span.start)
                && let Some(document) = document(scope, path)
            {
                look(owner, path, &document.root);
            }
        }
    }
}

/// A file that is a record.
fn document(scope: &Scope, path: &FilePath) -> Option<Document> {
    let bytes = scope.package.files.get(path)?.read_document().ok()?;
    grammar::read(path, &bytes).value.filter(|document| is_record(&document.root))
}

fn is_record(element: &Element) -> bool {
    BINDINGS.iter().any(|binding| element.is(binding, "lom"))
}

/// Looks at every element of a record with what it stands in, outermost first: parents before children.
pub fn visit<'a>(record: &'a Element, look: &mut dyn FnMut(&[&'a Element])) {
    let mut path = vec![record];
    look(&path);
    inside(&mut path, look);
}

/// Goes on with the elements in the last of the path; the reader bounds how deep that goes.
fn inside<'a>(path: &mut Vec<&'a Element>, look: &mut dyn FnMut(&[&'a Element])) {
    let Some(last) = path.last().copied() else { return };
    for child in last.elements() {
        path.push(child);
        look(path);
        inside(path, look);
        path.pop();
    }
}
