//! Outlines and packages of courses.

use lespakket::course::Course;
use lespakket::format::FORMATS;
use lespakket::package::Package;
use lespakket::pipeline;
use lespakket::release::{Contents, Kind, Outline, Seen, Side, packaged};

/// The outline of a course.
pub fn outline(course: &Course) -> Outline {
    Outline::new(course).unwrap()
}

/// The package of a course.
pub fn package(course: &Course, format: &str) -> Package {
    let format = FORMATS.iter().find(|one| one.id.0 == format).unwrap();
    pipeline::assemble(course, format, &|_| ()).unwrap().unwrap()
}

/// A package of ours as a side.
pub fn packaged_side(package: &Package) -> Side {
    let format = FORMATS.iter().find(|one| one.id == package.format).unwrap();
    let read = packaged::read(package).unwrap();
    Side {
        kind: Kind::Package,
        name: String::from("package.zip"),
        version: Some(read.version),
        seen: Seen::Packaged(Box::new(read.outline), Contents::new(package, format.title)),
    }
}

/// A course as a side.
pub fn course_side(course: &Course) -> Side {
    Side {
        kind: Kind::Course,
        name: String::from("course"),
        version: Some(course.version.to_string()),
        seen: Seen::Course(Box::new(outline(course))),
    }
}
