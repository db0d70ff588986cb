//! What an LMS shows of a course: one entry that opens all of it, or a tree of units and pages.

use std::borrow::Cow;

use super::identifier;
use super::resource::Resource;
use crate::course::{Course, Id, Page, ScoScope, Unit};
use crate::files::FilePath;
use crate::format::Order;
use crate::site::Site;

/// An entry in the LMS's table of contents.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// Stable.
    pub identifier: String,
    /// What a learner reads.
    pub title: Cow<'a, str>,
    /// What it stands for.
    pub part: Part<'a>,
}

/// What an entry stands for.
#[derive(Debug, Clone)]
pub enum Part<'a> {
    /// The whole course; the resource that it launches.
    Course {
        /// The resource's identifier.
        resource: String,
    },
    /// A unit: it launches nothing itself.
    Unit(Vec<Entry<'a>>),
    /// One page.
    Page {
        /// The resource's identifier.
        resource: String,
        /// The page.
        page: &'a Page,
    },
}

/// The entries of a course, by what its settings call a SCO.
#[must_use]
pub fn entries<'a>(order: &Order<'a>) -> Vec<Entry<'a>> {
    let course = order.course;
    match course.scorm.sco {
        ScoScope::Course => vec![Entry {
            identifier: identifier::of_course(course, "item"),
            title: order.title(&course.title),
            part: Part::Course { resource: identifier::of_course(course, "resource") },
        }],
        ScoScope::Page => course.units.iter().map(|unit| of_unit(order, unit)).collect(),
    }
}

/// What an LMS keeps attempts by: the identifier of each entry that launches something, with its page; none for the whole
/// course.
#[must_use]
pub fn activities(course: &Course) -> std::collections::BTreeMap<String, Option<Id>> {
    match course.scorm.sco {
        ScoScope::Course => [(identifier::of_course(course, "item"), None)].into(),
        ScoScope::Page => course
            .pages()
            .map(|(_, page)| (identifier::of_part(course, "item", &page.id), Some(page.id.clone())))
            .collect(),
    }
}

fn of_unit<'a>(order: &Order<'a>, unit: &'a Unit) -> Entry<'a> {
    let course = order.course;
    let pages = unit.pages.iter().map(|page| Entry {
        identifier: identifier::of_part(course, "item", &page.id),
        title: order.title(&page.title),
        part: Part::Page { resource: page_resource(course, &page.id), page },
    });
    Entry {
        identifier: identifier::of_part(course, "unit", &unit.id),
        title: order.title(&unit.title),
        part: Part::Unit(pages.collect()),
    }
}

fn page_resource(course: &Course, page: &Id) -> String {
    identifier::of_part(course, "resource", page)
}

/// The resources of a course: what is launched, and one for all that is shared. Together they list every file once.
///
/// `files` are those of the package without its manifest and control documents.
#[must_use]
pub fn resources<'a>(course: &Course, site: &'a Site, files: &[&'a FilePath]) -> Vec<Resource<'a>> {
    let shared = identifier::of_course(course, "shared");
    let mut launched = launched(course, site, files, &shared);
    let listed: std::collections::BTreeSet<&FilePath> =
        launched.iter().flat_map(|resource| resource.files.iter().copied()).collect();
    let rest = files.iter().copied().filter(|path| !listed.contains(path)).collect();
    launched.push(Resource { identifier: shared, launch: None, files: rest, dependency: None });
    launched
}

fn launched<'a>(
    course: &Course,
    site: &'a Site,
    files: &[&'a FilePath],
    shared: &str,
) -> Vec<Resource<'a>> {
    let resource = |identifier, launch, files| Resource {
        identifier,
        launch: Some(launch),
        files,
        dependency: Some(shared.to_owned()),
    };
    match course.scorm.sco {
        ScoScope::Course => {
            let documents =
                files.iter().copied().filter(|path| path.extension() == "html").collect();
            let identifier = identifier::of_course(course, "resource");
            vec![resource(identifier, &site.start, documents)]
        }
        ScoScope::Page => site
            .pages
            .iter()
            .map(|(id, path)| resource(page_resource(course, id), path, vec![path]))
            .collect(),
    }
}
