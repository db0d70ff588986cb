//! `course.toml` as types. A value that is missing or wrong was reported; something neutral stands in for it, so that
//! everything else can still be judged.

use std::collections::BTreeMap;

use semver::Version;
use uuid::Uuid;

use super::form::date;
use super::released::Released;
use super::toml::Table;
use crate::course::{
    Completion, CompletionRule, Date, Discipline, Edition, FailedTry, Id, Metadata, Named,
    Navigation, Objective, ScoScope, ScormSettings, Status,
};
use crate::files::FilePath;
use crate::finding::{Located, Place};

/// What `course.toml` says.
pub struct Manifest {
    pub id: Option<Id>,
    pub uuid: Uuid,
    pub version: Version,
    pub date: Option<Date>,
    pub lang: String,
    pub title: String,
    pub description: String,
    pub glossary: Option<Located<FilePath>>,
    pub allow_html: bool,
    pub units: Vec<UnitSource>,
    pub objectives: Vec<Objective>,
    pub completion: Completion,
    pub navigation: Navigation,
    pub scorm: ScormSettings,
    pub logo: Option<Located<FilePath>>,
    pub logo_alt: Option<String>,
    pub colors: BTreeMap<String, String>,
    pub metadata: Metadata,
}

/// A unit with the pages that it lists.
pub struct UnitSource {
    pub id: Option<Id>,
    pub title: String,
    pub pages: Vec<Located<FilePath>>,
    pub place: Place,
}

impl Manifest {
    pub fn new(root: &Table, released: &mut Released) -> Self {
        let text = |name: &str| root.text(name).unwrap_or_default();
        let theme = root.table("theme");
        let nav = root.table("nav").and_then(|nav| nav.text("mode"));
        Self {
            id: root.id("id"),
            uuid: Uuid::parse_str(&text("uuid")).unwrap_or_default(),
            version: Version::parse(&text("version")).unwrap_or(Version::new(0, 0, 0)),
            date: root.text("date").as_deref().and_then(date),
            lang: root.text("lang").unwrap_or_else(|| String::from("und")),
            title: text("title"),
            description: text("description"),
            glossary: root.path("glossary"),
            allow_html: root.flag("allow_html").unwrap_or(false),
            units: root.tables("units").iter().map(|table| unit(table, released)).collect(),
            objectives: root
                .tables("objectives")
                .iter()
                .filter_map(|table| objective(table, released))
                .collect(),
            completion: completion(root.table("completion")),
            navigation: match nav.as_deref() {
                Some("linear") => Navigation::Linear,
                _ => Navigation::Free,
            },
            scorm: scorm(root.table("scorm").as_ref()),
            logo: theme.as_ref().and_then(|theme| theme.path("logo")),
            logo_alt: theme.as_ref().and_then(|theme| theme.text("logo_alt")),
            colors: colors(theme.and_then(|theme| theme.table("colors"))),
            metadata: root.table("metadata").map(|table| metadata(&table)).unwrap_or_default(),
        }
    }
}

fn unit(table: &Table, released: &mut Released) -> UnitSource {
    let page = |text: Located<String>| {
        Some(Located { value: FilePath::new(&text.value).ok()?, place: text.place })
    };
    UnitSource {
        id: table.id("id").map(|id| released.identity(Named::Unit, id, table.ids("aliases"))),
        title: table.text("title").unwrap_or_default(),
        pages: table.texts("pages").into_iter().filter_map(page).collect(),
        place: table.place_at("id"),
    }
}

fn objective(table: &Table, released: &mut Released) -> Option<Objective> {
    let text = table.text("text").unwrap_or_default();
    let id = released.identity(Named::Objective, table.id("id")?, table.ids("aliases"));
    Some(Objective { id, text, place: table.place_at("id") })
}

fn completion(table: Option<Table>) -> Completion {
    let Some(table) = table else {
        return Completion { rule: CompletionRule::AllRequired, pass: None };
    };
    let rule = match table.text("rule").as_deref() {
        Some("pages_viewed") => CompletionRule::PagesViewed,
        Some("passed") => CompletionRule::Passed,
        _ => CompletionRule::AllRequired,
    };
    Completion { rule, pass: table.whole("pass").and_then(|pass| u8::try_from(pass).ok()) }
}

fn scorm(table: Option<&Table>) -> ScormSettings {
    let text = |name: &str| table.and_then(|table| table.text(name));
    ScormSettings {
        edition: match text("edition").as_deref() {
            Some("2004-4th") => Edition::Scorm2004Fourth,
            Some("2004-3rd") => Edition::Scorm2004Third,
            Some("2004-2nd") => Edition::Scorm2004Second,
            _ => Edition::Scorm12,
        },
        sco: if text("sco").as_deref() == Some("page") { ScoScope::Page } else { ScoScope::Course },
        failed: match text("failed").as_deref() {
            Some("failed") => FailedTry::Failed,
            _ => FailedTry::Incomplete,
        },
    }
}

fn colors(table: Option<Table>) -> BTreeMap<String, String> {
    let Some(table) = table else { return BTreeMap::new() };
    // What is no name or no colour was reported, and may not reach a style sheet.
    let usable = |(name, color): &(&str, &str)| {
        Id::new(name).is_some() && (super::form::COLOR.accepts)(color)
    };
    table.pairs().filter(usable).map(|(name, color)| (name.to_owned(), color.to_owned())).collect()
}

fn metadata(table: &Table) -> Metadata {
    let discipline =
        |table: &Table| Some(Discipline { id: table.text("id")?, title: table.text("title")? });
    Metadata {
        identifier: table.text("identifier"),
        keywords: table.words("keywords"),
        authors: table.words("authors"),
        publisher: table.text("publisher"),
        license: table.text("license"),
        aggregation: table.whole("aggregation").and_then(|level| u8::try_from(level).ok()),
        status: match table.text("status").as_deref() {
            Some("draft") => Some(Status::Draft),
            Some("final") => Some(Status::Final),
            Some("revised") => Some(Status::Revised),
            Some("unavailable") => Some(Status::Unavailable),
            _ => None,
        },
        resource_type: table.words("resource_type"),
        end_user: table.words("end_user"),
        context: table.words("context"),
        age: table.text("age"),
        cost: table.flag("cost"),
        duration: table.text("duration"),
        discipline: table.tables("discipline").iter().filter_map(discipline).collect(),
    }
}
