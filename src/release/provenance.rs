//! Where packages come from: an in-toto statement with SLSA provenance v1, so that the tools of the field can read it.

use serde_json::{Value, json};

use super::git::Commit;
use super::plan::TOOL;
use crate::course::{Course, Release, ReleasedPackage};

/// The statement as JSON, with a line end.
#[must_use]
pub fn statement(course: &Course, release: &Release, commit: Option<&Commit>) -> String {
    let subject: Vec<Value> = release.packages.iter().map(subject).collect();
    let mut inputs = vec![json!({ "name": "course", "digest": { "sha256": release.source } })];
    inputs.extend(commit.map(|commit| {
        json!({ "name": "repository", "digest": { "gitCommit": commit.hash }, "annotations": { "changed": commit.changed } })
    }));
    let statement = json!({
        "_type": "https://in-toto.io/Statement/v1",
        "subject": subject,
        "predicateType": "https://slsa.dev/provenance/v1",
        "predicate": {
            "buildDefinition": {
                "buildType": "https://lespakket.invalid/release/v1",
                "externalParameters": {
                    "course": course.id,
                    "uuid": course.uuid.to_string(),
                    "version": release.version.to_string(),
                    "date": release.date.to_string(),
                },
                "resolvedDependencies": inputs,
            },
            "runDetails": { "builder": { "id": "https://lespakket.invalid/cli", "version": { "lespakket": TOOL } } },
        },
    });
    format!("{statement:#}\n")
}

fn subject(package: &ReleasedPackage) -> Value {
    json!({ "name": package.file, "digest": { "sha256": package.sha256 } })
}

/// The sums of the packages, as `sha256sum --check` reads them.
#[must_use]
pub fn sums(release: &Release) -> String {
    let line = |package: &ReleasedPackage| format!("{}  {}\n", package.sha256, package.file);
    release.packages.iter().map(line).collect()
}
