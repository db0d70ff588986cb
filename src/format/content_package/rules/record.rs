//! Every record of metadata in a package: in the manifest, and in files of its own.

use super::reference::locations;
use super::scope::Scope;
use crate::files::FilePath;
use crate::grammar;
use crate::grammar::namespace::{IMSMD_1_2_1, IMSMD_1_2_4, LOM};
use crate::xml::{Element, Namespace};

/// The bindings of the one information model.
pub const BINDINGS: [Namespace; 3] = [LOM, IMSMD_1_2_1, IMSMD_1_2_4];

/// Looks at every record, with the file that it stands in.
pub fn each(scope: &Scope, mut look: impl FnMut(&FilePath, &Element)) {
    let root = scope.manifest.root;
    for record in root.descendants().filter(|element| is_record(element)) {
        look(scope.file, record);
    }
    for path in locations(scope).filter_map(|(_, path)| path) {
        let bytes = scope.package.files.get(&path).and_then(|blob| blob.read().ok());
        let document = bytes.and_then(|bytes| grammar::read(&path, &bytes).value);
        if let Some(document) = document.filter(|document| is_record(&document.root)) {
            look(&path, &document.root);
        }
    }
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
