//! Elements that editions add to a manifest: where each may stand, and how often.

use std::collections::BTreeSet;

use super::scope::Scope;
use crate::finding::{Code, Findings};
use crate::words;
use crate::xml::{Element, Name, Namespace};

/// Where an element may stand; once in each place.
pub struct Placement {
    /// The element's namespace.
    pub namespace: Namespace,
    /// Its local name.
    pub local: &'static str,
    /// The elements that it may stand in, by their local names.
    pub parents: &'static [&'static str],
}

/// Finds elements that stand in an element of the manifest where they do not belong.
pub fn misplaced(scope: &Scope, table: &[Placement], code: &'static Code, findings: &mut Findings) {
    each(scope, table, |parent, child, placement| {
        if placement.parents.contains(&&*parent.name.local) {
            return;
        }
        let (name, inside) = (&child.name, &parent.name.local);
        let belongs = placement.parents.iter().map(|one| format!("<{one}>")).collect::<Vec<_>>();
        let (nl, en) = (belongs.join(" of "), belongs.join(" or "));
        findings.add(
            code,
            scope.place(child),
            words!("<{name}> hoort niet in <{inside}>", "<{name}> does not belong in <{inside}>"),
            words!("zet het in {nl}", "put it in {en}"),
        );
    });
}

/// Finds elements that stand more than once where they may stand.
pub fn repeated(scope: &Scope, table: &[Placement], code: &'static Code, findings: &mut Findings) {
    let mut seen: BTreeSet<(usize, &str)> = BTreeSet::new();
    each(scope, table, |parent, child, placement| {
        let belongs = placement.parents.contains(&&*parent.name.local);
        if !belongs || seen.insert((parent.span.start, placement.local)) {
            return;
        }
        let (name, inside) = (&child.name, &parent.name.local);
        findings.add(
            code,
            scope.place(child),
            words!("<{inside}> heeft al een <{name}>", "<{inside}> has a <{name}> already"),
            words!("houd er één over", "keep one"),
        );
    });
}

/// Every element of the table in the manifest, with what it stands in: one of the manifest's own, or `<sequencing>`.
fn each<'a>(
    scope: &Scope<'a>,
    table: &'a [Placement],
    mut look: impl FnMut(&'a Element, &'a Element, &'a Placement),
) {
    let root = scope.manifest.root;
    let own = |name: &Name| name.namespace == root.name.namespace || &*name.local == "sequencing";
    for parent in root.descendants().filter(|element| own(&element.name)) {
        for child in parent.elements().filter(|child| child.name.namespace != root.name.namespace) {
            let known = table.iter().find(|one| child.is(&one.namespace, one.local));
            if let Some(placement) = known {
                look(parent, child, placement);
            }
        }
    }
}
