//! Identifiers are frozen: an LMS keeps a learner's work by them.

use std::collections::BTreeMap;

use lespakket::course::{Course, ScoScope};
use lespakket::format::content_package::Dialect;
use lespakket::format::content_package::view::Manifest;
use lespakket::package::Package;

use crate::{course, export, format};

const FORMATS: [(&str, Dialect); 4] = [
    ("scorm12", Dialect::SCORM_1_2),
    ("scorm2004", Dialect::SCORM_2004),
    ("scorm2004-3rd", Dialect::SCORM_2004),
    ("scorm2004-2nd", Dialect::SCORM_2004),
];

/// What each launched resource opens, by the identifier of its item.
fn launches(package: &Package, dialect: &Dialect) -> BTreeMap<String, String> {
    let (_, document) = package.manifest.as_ref().unwrap();
    let manifest = Manifest::new(document, dialect);
    let hrefs: BTreeMap<&str, &str> = manifest
        .resources()
        .filter_map(|resource| Some((resource.identifier()?, resource.href()?)))
        .collect();
    let items = manifest.items().filter_map(|item| Some((item.identifier()?, item.target()?)));
    items.map(|(item, target)| (item.to_owned(), hrefs[target].to_owned())).collect()
}

fn changed(course: &Course) -> Course {
    let mut changed = course.clone();
    changed.title = String::from("Een andere titel");
    changed.version = "2.0.0".parse().unwrap();
    changed.units.reverse();
    for unit in &mut changed.units {
        unit.title.push_str(", herzien");
        unit.pages.reverse();
        unit.pages.iter_mut().for_each(|page| page.title.push_str(", herzien"));
    }
    let moved = changed.units[0].pages.remove(0);
    changed.units[0].pages.push(course::page("nieuw", "Een nieuwe pagina"));
    changed.units[1].pages.insert(1, moved);
    changed
}

#[test]
fn moving_adding_and_renaming_leaves_identifiers_as_they_are() {
    for scope in [ScoScope::Course, ScoScope::Page] {
        let mut before = course::course();
        before.scorm.sco = scope;
        let after = changed(&before);
        for (id, dialect) in &FORMATS {
            let old = launches(&export(format(id), &before), dialect);
            let mut new = launches(&export(format(id), &after), dialect);
            new.retain(|_, href| href != "pages/nieuw.html");
            assert_eq!(old, new, "{id}");
            assert_eq!(old.len(), if scope == ScoScope::Page { 3 } else { 1 });
        }
    }
}

#[test]
fn two_courses_share_no_identifier_even_with_the_same_slugs() {
    let mut one = course::course();
    one.scorm.sco = ScoScope::Page;
    let mut other = one.clone();
    other.uuid = "9b2ac9a6-3b1c-4b7d-8a53-1f1f0e6f2c11".parse().unwrap();
    for (id, dialect) in &FORMATS {
        let ours = launches(&export(format(id), &one), dialect);
        let theirs = launches(&export(format(id), &other), dialect);
        assert!(ours.keys().all(|item| !theirs.contains_key(item)), "{id}");
    }
}
