//! The schema.org record of a course, for search engines and catalogues on the web.

use serde_json::{Map, Value, json};

use super::{licence, lom};
use crate::course::{Course, Metadata};

/// A JSON-LD document.
#[must_use]
pub fn json_ld(course: &Course) -> String {
    let metadata = &course.metadata;
    let mut record = Map::new();
    let mut put = |key: &str, value: Value| {
        if !matches!(&value, Value::Null) && value.as_array().is_none_or(|list| !list.is_empty()) {
            record.insert(key.to_owned(), value);
        }
    };
    put("@context", json!("https://schema.org"));
    put("@type", json!("LearningResource"));
    put("identifier", json!(lom::address(course)));
    put("name", json!(course.title));
    put("description", json!(course.description));
    let languages: Vec<_> = course.package_languages().collect();
    put("inLanguage", if languages.len() == 1 { json!(course.lang) } else { json!(languages) });
    put("version", json!(course.version.to_string()));
    put("dateCreated", json!(course.date.map(|date| date.to_string())));
    put("keywords", json!(metadata.keywords));
    put("encodingFormat", json!("text/html"));
    put("teaches", course.objectives.iter().map(|objective| json!(objective.text)).collect());
    for (key, value) in from_metadata(metadata) {
        put(key, value);
    }
    // A map of texts, lists and maps always has a JSON form.
    let text = serde_json::to_string_pretty(&record).unwrap_or_default();
    text + "\n"
}

fn from_metadata(metadata: &Metadata) -> [(&'static str, Value); 10] {
    let named = |kind: &str, name: &String| json!({ "@type": kind, "name": name });
    let licence = metadata.license.as_ref();
    [
        ("author", metadata.authors.iter().map(|name| named("Person", name)).collect()),
        ("publisher", json!(metadata.publisher.as_ref().map(|name| named("Organization", name)))),
        ("timeRequired", json!(metadata.duration)),
        ("learningResourceType", json!(metadata.resource_type)),
        ("audience", metadata.end_user.iter().map(audience).collect()),
        ("educationalLevel", json!(metadata.context)),
        ("typicalAgeRange", json!(metadata.age)),
        ("isAccessibleForFree", json!(metadata.cost.map(|cost| !cost))),
        ("license", json!(licence.map(|spdx| licence::address(spdx).unwrap_or(spdx.clone())))),
        ("educationalAlignment", metadata.discipline.iter().map(alignment).collect()),
    ]
}

fn audience(role: &String) -> Value {
    json!({ "@type": "EducationalAudience", "educationalRole": role })
}

fn alignment(entry: &crate::course::Discipline) -> Value {
    json!({
        "@type": "AlignmentObject",
        "alignmentType": "educationalSubject",
        "educationalFramework": super::term::CLASSIFICATION,
        "targetName": entry.title,
        "targetUrl": format!("{}/{}", super::term::CLASSIFICATION, entry.id),
    })
}
