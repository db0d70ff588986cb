//! What holds for every format and every kind of item.

use std::collections::BTreeSet;

use lespakket::check;
use lespakket::course::{Block, Course, Navigation, ScoScope};
use lespakket::files::zip::{self, EntryDate};
use lespakket::finding::Finding;
use lespakket::format::content_package::Dialect;
use lespakket::format::content_package::view::Manifest;
use lespakket::format::{FORMATS, Format};
use lespakket::lms::SYSTEMS;
use lespakket::package::Package;

use crate::{export, exported, fixture};

/// The fixture with one item on its only page: one course for each kind.
fn one_item_each() -> Vec<(String, Course)> {
    let items = fixture::items::items();
    let courses = items.into_iter().map(|item| {
        let mut course = fixture::course();
        let name = format!("{} ({})", item.kind.id, item.id);
        let mut page = course.units[0].pages[0].clone();
        page.blocks = vec![Block::Item(Box::new(item))];
        course.units.truncate(1);
        course.units[0].pages = vec![page];
        (name, course)
    });
    courses.collect()
}

fn every_shape(course: &Course) -> Vec<Course> {
    let mut shapes = Vec::new();
    for sco in [ScoScope::Course, ScoScope::Page] {
        for navigation in [Navigation::Free, Navigation::Linear] {
            let mut shape = course.clone();
            shape.scorm.sco = sco;
            shape.navigation = navigation;
            shapes.push(shape);
        }
    }
    shapes
}

fn judge(format: &Format, package: &Package) -> Vec<Finding> {
    check::run(format.rules, package).into_iter().collect()
}

#[test]
fn every_kind_in_every_format_passes_the_rules_that_a_strangers_package_gets() {
    for (name, course) in one_item_each() {
        for format in exported() {
            let found = judge(format, &export(format, &course));
            assert_eq!(found, [], "{name} as {}", format.id);
        }
    }
}

#[test]
fn the_whole_course_in_every_shape_passes_the_rules_and_those_of_every_lms() {
    for course in every_shape(&fixture::course()) {
        for format in exported() {
            let package = export(format, &course);
            assert_eq!(judge(format, &package), [], "{}", format.id);
            for lms in SYSTEMS.iter().filter(|lms| lms.imports(format.id)) {
                let found: Vec<_> = check::run(lms.quirks, &package).into_iter().collect();
                let asks = lms.id == "itslearning" && course.scorm.sco == ScoScope::Page;
                assert_eq!(
                    found.len(),
                    usize::from(asks),
                    "{} in {}: {found:?}",
                    format.id,
                    lms.name
                );
            }
        }
    }
}

#[test]
fn two_builds_are_the_same_bytes_on_any_number_of_threads() {
    let archive = |threads: usize, format: &Format| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| {
            let package = export(format, &fixture::course());
            let mut bytes = std::io::Cursor::new(Vec::new());
            zip::write(&package.files, EntryDate::EARLIEST, &mut bytes, "memory").unwrap();
            bytes.into_inner()
        })
    };
    for format in exported() {
        let one = archive(1, format);
        assert!(one == archive(4, format), "{}", format.id);
        assert!(one == archive(4, format), "{}", format.id);
    }
}

#[test]
fn every_file_is_listed_once_and_every_listed_file_is_there() {
    let formats = [("scorm12", Dialect::SCORM_1_2), ("scorm2004", Dialect::SCORM_2004)];
    for course in every_shape(&fixture::course()) {
        for (id, dialect) in &formats {
            let package = export(crate::format(id), &course);
            let (_, document) = package.manifest.as_ref().unwrap();
            let resources: Vec<_> = Manifest::new(document, dialect).resources().collect();
            let listed: Vec<String> = resources
                .iter()
                .flat_map(|resource| resource.files())
                .map(|file| file.value("href").unwrap().to_owned())
                .collect();
            let once: BTreeSet<&str> = listed.iter().map(String::as_str).collect();
            assert_eq!(once.len(), listed.len(), "a file is listed twice");
            let there: BTreeSet<&str> = package
                .files
                .keys()
                .filter(|path| path.as_str() != "imsmanifest.xml" && path.extension() != "xsd")
                .map(lespakket::files::FilePath::as_str)
                .collect();
            assert_eq!(once, there);
        }
    }
}

#[test]
fn each_package_is_recognised_by_its_own_format_and_no_other() {
    for format in exported() {
        let package = export(format, &fixture::course());
        let known: Vec<_> = FORMATS
            .iter()
            .filter(|other| (other.recognise)(&package.files))
            .map(|f| f.id)
            .collect();
        assert_eq!(known, [format.id]);
    }
}
