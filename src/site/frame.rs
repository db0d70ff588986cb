//! What stands around the content of every document: head, policy, header, outline, footer.

use std::collections::BTreeMap;

use serde::Serialize;

use super::TemplateFault;
use super::engine::Engine;
use super::escape;
use super::language;
use super::licence::{self, Licence};
use super::script;
use super::totals::Totals;
use crate::course::{CompletionRule, Course, Navigation, ScoScope};

/// The root of the site, seen from a page.
const FROM_PAGES: &str = "../";

/// Stands around the name of a slot: a private-use character, which no text has.
const SLOT: char = '\u{f8fe}';

/// What is the same for every document of a course. The frame of pages is rendered once, with slots for a page's own
/// parts: rendering it anew for ten thousand pages would take as long as the pages themselves.
pub struct Frame<'a> {
    engine: &'a Engine,
    course: &'a Course,
    about: About<'a>,
    at_root: String,
    below: String,
    page: String,
}

/// One document's own part.
#[derive(Debug, Default)]
pub struct Document<'a> {
    /// What it is: `index`, `contents`, …; `page` for pages.
    pub name: &'a str,
    /// Plain text; none for the start page, which has the course's own title.
    pub title: Option<&'a str>,
    /// `data-page`, for a page.
    pub page: Option<String>,
    /// The outline beside it.
    pub outline: Option<String>,
    /// The content.
    pub main: String,
    /// Its Content-Security-Policy.
    pub policy: String,
}

/// Version, date and licence of the course.
#[derive(Debug, Clone, Serialize)]
pub struct About<'a> {
    version: String,
    date: Option<DateView>,
    licence: Option<Licence>,
    authors: &'a [String],
    publisher: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize)]
struct DateView {
    iso: String,
    words: String,
}

/// `data-course`: see the contract with the run-time.
#[derive(Serialize)]
struct CourseData<'a> {
    id: &'a str,
    version: String,
    lang: &'a str,
    title: &'a str,
    root: &'a str,
    pages: usize,
    points: f64,
    items: usize,
    rule: CompletionRule,
    pass: Option<u8>,
    nav: Navigation,
    objectives: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    strings: Option<&'a BTreeMap<String, String>>,
}

#[derive(Serialize)]
struct DocumentView<'a> {
    lang: &'a str,
    dir: &'a str,
    root: &'a str,
    name: &'a str,
    title: Option<&'a str>,
    course_title: &'a str,
    course_data: &'a str,
    page_data: Option<&'a str>,
    script: &'a str,
    policy: &'a str,
    logo: Option<LogoView<'a>>,
    glossary: bool,
    outline: Option<&'a str>,
    main: &'a str,
    about: &'a About<'a>,
}

#[derive(Serialize)]
struct LogoView<'a> {
    src: &'a str,
    alt: &'a str,
}

impl<'a> About<'a> {
    /// What is known of a course.
    pub fn new(course: &'a Course, engine: &Engine) -> Self {
        let date = course.date.map(|date| DateView {
            iso: date.to_string(),
            words: language::date(&engine.strings, date),
        });
        Self {
            version: course.version.to_string(),
            date,
            licence: course.metadata.license.as_deref().map(licence::read),
            authors: &course.metadata.authors,
            publisher: course.metadata.publisher.as_deref(),
        }
    }
}

impl<'a> Frame<'a> {
    /// Prepares what all documents share.
    pub fn new(
        engine: &'a Engine,
        course: &'a Course,
        totals: Totals,
    ) -> Result<Self, TemplateFault> {
        // Where every page is a SCO, it brings its own words, so that its one script keeps to what it does.
        let alone = course.scorm.sco == ScoScope::Page;
        let words = alone.then(|| script::section(&engine.strings, "runtime"));
        let data =
            |root| escape::json_attribute(&course_data(course, totals, root, words.as_ref()));
        let about = About::new(course, engine);
        let (at_root, below) = (data(""), data(FROM_PAGES));
        let mut frame = Self { engine, course, about, at_root, below, page: String::new() };
        frame.page = frame.document(&Document {
            name: "page",
            title: Some(&slot("title")),
            policy: slot("policy"),
            page: Some(slot("page")),
            outline: Some(slot("outline")),
            main: slot("main"),
        })?;
        Ok(frame)
    }

    /// The document of a page: its own parts in the slots of what all pages share.
    pub fn page(&self, title: &str, data: &str, policy: &str, outline: &str, main: &str) -> String {
        let length = self.page.len() + data.len() + outline.len() + main.len() + 256;
        let title = escape::text(title);
        let parts = self.page.split(SLOT).enumerate();
        parts.fold(String::with_capacity(length), |mut html, (at, part)| {
            html.push_str(match part {
                text if at % 2 == 0 => text,
                "title" => &title,
                "page" => data,
                "policy" => policy,
                "outline" => outline,
                "main" => main,
                other => other,
            });
            html
        })
    }

    /// A whole document.
    pub fn document(&self, document: &Document<'_>) -> Result<String, TemplateFault> {
        let below = document.page.is_some();
        let logo = self.course.theme.logo.as_ref();
        let view = DocumentView {
            lang: &self.course.lang,
            dir: language::direction(&self.course.lang),
            root: if below { FROM_PAGES } else { "" },
            name: document.name,
            title: document.title,
            course_title: &self.course.title,
            course_data: if below { &self.below } else { &self.at_root },
            page_data: document.page.as_deref(),
            script: match self.course.scorm.sco {
                ScoScope::Page if !below => "document",
                _ => "runtime",
            },
            policy: &document.policy,
            logo: logo.map(|(path, alt)| LogoView { src: path.as_str(), alt }),
            glossary: !self.course.glossary.is_empty(),
            outline: document.outline.as_deref(),
            main: &document.main,
            about: &self.about,
        };
        self.engine.render("document", &view)
    }
}

fn slot(name: &str) -> String {
    format!("{SLOT}{name}{SLOT}")
}

fn course_data<'a>(
    course: &'a Course,
    totals: Totals,
    root: &'a str,
    strings: Option<&'a BTreeMap<String, String>>,
) -> CourseData<'a> {
    CourseData {
        id: course.id.as_str(),
        version: course.version.to_string(),
        lang: &course.lang,
        title: &course.title,
        root,
        pages: totals.pages,
        points: totals.points,
        items: totals.items,
        rule: course.completion.rule,
        pass: course.completion.pass,
        nav: course.navigation,
        objectives: !course.objectives.is_empty(),
        strings,
    }
}
