//! A question on a page of its own: read, lowered, or found wrong.

use lespakket::course::Item;
use lespakket::definition;
use lespakket::files::{Blob, FilePath, Files};
use serde_json::{Map, Value};

const DEFINITION: &str = "id = \"c\"\nuuid = \"2d4e6f80-1a2b-4c3d-8e5f-60718293a4b5\"\nversion = \"1.0.0\"\n\
    lang = \"nl\"\ntitle = \"T\"\ndescription = \"D.\"\n[[units]]\nid = \"u\"\ntitle = \"U\"\npages = [\"p.md\"]\n\
    [[objectives]]\nid = \"doel\"\ntext = \"x\"\n";
const FRONT: &str = "+++\nid = \"p\"\ntitle = \"P\"\n+++\n";

fn files(attributes: &str, body: &str) -> Files {
    let page = format!("{FRONT}:::question{{#q {attributes}}}\n{body}\n:::\n");
    [("course.toml", DEFINITION.to_owned()), ("p.md", page)]
        .into_iter()
        .map(|(path, text)| (FilePath::new(path).unwrap(), Blob::from(text)))
        .collect()
}

/// The item; nothing is found.
pub fn item(attributes: &str, body: &str) -> Item {
    assert_eq!(found(attributes, body), Vec::<String>::new());
    let course = definition::read(&files(attributes, body)).unwrap().value.unwrap();
    course.units[0].pages[0].items()[0].clone()
}

/// What the run-time reads of the answer: the interaction without what every kind has.
pub fn response(item: &Item) -> Map<String, Value> {
    let common = [
        "id",
        "kind",
        "prompt",
        "points",
        "required",
        "grading",
        "scoring",
        "negative",
        "attempts",
        "penalty",
        "reveal",
        "shuffle",
        "objectives",
    ];
    let Value::Object(mut all) = serde_json::to_value(item.lower()).unwrap() else {
        panic!("no object")
    };
    for name in common {
        assert!(all.remove(name).is_some(), "{name}");
    }
    all
}

/// What is found: the code and the bytes.
pub fn found(attributes: &str, body: &str) -> Vec<String> {
    let files = files(attributes, body);
    let judged = definition::read(&files).unwrap();
    let shown = judged.findings.iter().map(|finding| {
        let bytes = files[&finding.place.file].read().unwrap();
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let name = finding.code.id.strip_prefix("course/").unwrap();
        format!("{name}: {}", &text[finding.place.span.clone().unwrap()])
    });
    shown.collect()
}
