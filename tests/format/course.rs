//! A tiny course with all of its metadata, for goldens: what is seen in them is the format's work, not the pages'.

use lespakket::course::{
    Completion, CompletionRule, Course, Date, Discipline, Edition, Facts, FailedTry, Id, Metadata,
    Names, Navigation, Objective, Page, PageRule, ScoScope, ScormSettings, Status, Theme, Unit,
};
use lespakket::files::{Blob, FilePath, Files};
use lespakket::finding::{Located, Place};

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn place() -> Place {
    Place::file(&FilePath::new("course.toml").unwrap())
}

pub fn page(name: &str, title: &str) -> Page {
    Page {
        id: id(name),
        title: title.to_owned(),
        objectives: vec![Located { value: id("bereik"), place: place() }],
        complete: PageRule::Viewed,
        required: true,
        minutes: None,
        source: FilePath::new(&format!("{name}.md")).unwrap(),
        blocks: Vec::new(),
        footnotes: Vec::new(),
        facts: Facts::default(),
        place: place(),
    }
}

fn unit(name: &str, title: &str, pages: Vec<Page>) -> Unit {
    Unit { id: id(name), title: title.to_owned(), pages, place: place() }
}

fn metadata() -> Metadata {
    let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
    Metadata {
        identifier: None,
        keywords: texts(&["hashtag", "webcare"]),
        authors: texts(&["Anna de Vries"]),
        publisher: Some(String::from("Lesmakers; Noord")),
        license: Some(String::from("CC-BY-SA-4.0")),
        aggregation: Some(3),
        status: Some(Status::Final),
        resource_type: texts(&["informatiebron"]),
        end_user: texts(&["learner"]),
        context: texts(&["MBO"]),
        age: Some(String::from("16-99")),
        cost: Some(false),
        duration: Some(String::from("PT2H")),
        discipline: vec![Discipline {
            id: String::from("c7942bb1-bf4f-409f-bc98-9a0b02f175dc"),
            title: String::from("Handel & ondernemen"),
        }],
    }
}

/// Two units, three pages, one of them not required.
pub fn course() -> Course {
    let mut extra = page("meer", "Meer weten <en> \"doen\"");
    extra.required = false;
    let objective =
        |name: &str, text: &str| Objective { id: id(name), text: text.to_owned(), place: place() };
    Course {
        id: id("klein"),
        uuid: "2d4e3c1a-7b0f-4a51-9c55-0f7b7f1f6a10".parse().unwrap(),
        version: "1.2.0".parse().unwrap(),
        date: Some(Date { year: 2026, month: 11, day: 22 }),
        lang: String::from("nl"),
        title: String::from("Kleine cursus & meer"),
        description: String::from("Twee delen over gevonden worden."),
        units: vec![
            unit("begin", "Begin", vec![page("doelen", "Doelen"), extra]),
            unit("slot", "Slot", vec![page("toets", "Toets")]),
        ],
        objectives: vec![
            objective("bereik", "Je vergroot je bereik."),
            objective("toon", "Je kiest de goede toon."),
        ],
        completion: Completion { rule: CompletionRule::AllRequired, pass: Some(60) },
        navigation: Navigation::Free,
        metadata: metadata(),
        scorm: ScormSettings {
            edition: Edition::Scorm12,
            sco: ScoScope::Course,
            failed: FailedTry::Incomplete,
        },
        theme: Theme::default(),
        glossary: Vec::new(),
        banks: Vec::new(),
        media: Files::from([(
            FilePath::new("media/één foto.png").unwrap(),
            Blob::bytes(&b"\x89PNG"[..]),
        )]),
        source: FilePath::new("course.toml").unwrap(),
        ledger: None,
        names: Names::new(),
    }
}
