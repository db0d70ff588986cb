//! Makes a release: builds it aside, and puts packages, ledger and the rest in place as one step.

use std::path::{Path, PathBuf};

use super::plan::{outline_path, with};
use super::request::{Plan, Released, Request, Texts};
use super::{changelog, git, ledger_file, provenance};
use crate::course::{Ledger, ReleasedPackage};
use crate::definition::{DEFINITION, LEDGER};
use crate::files::folder::Together;
use crate::files::zip::Digest;
use crate::lms::Lms;
use crate::pipeline::{self, Built, Error, Order, Source, Watch};

/// Makes the release of a plan; of one without a version, nothing. When a package is refused by its own validation, nothing is written.
pub fn make(
    source: &Source,
    plan: &mut Plan,
    request: &Request,
    mut together: Together,
    watch: Watch,
) -> Result<Released, Error> {
    let Some(texts) = plan.texts.take() else {
        return Ok(Released { built: Vec::new(), ledger: None, written: Vec::new() });
    };
    let aside = together.beside(request.out)?;
    let source = source_of(source, &texts);
    let mut built = Vec::new();
    for (lms, suffix) in made_for(request) {
        let order = Order {
            targets: request.targets,
            lms,
            out: request.out,
            aside: Some(&aside),
            suffix: &suffix,
            digest: Digest::Wanted,
        };
        built.push(pipeline::build(source.clone(), &order, watch)?);
    }
    if built.iter().any(Built::is_refused) {
        return Ok(Released { built, ledger: None, written: Vec::new() });
    }
    let ledger = complete(texts.ledger.clone(), &built, request);
    let written = arrange(&mut together, &ledger, &texts, &built, request, &aside)?;
    together.commit()?;
    Ok(Released { built, ledger: Some(ledger), written })
}

/// The folder as it will be once the release is made, so that a later build of it gives the same bytes.
fn source_of(source: &Source, texts: &Texts) -> Source {
    let mut after = source.clone();
    after.files = with(&after.files, DEFINITION, &texts.definition);
    after.files = with(&after.files, LEDGER, &ledger_file::write(&texts.ledger));
    after
}

/// Each LMS with what the names of its packages end with; one without both when none was asked for.
fn made_for(request: &Request) -> Vec<(Option<&'static Lms>, String)> {
    if request.lms.is_empty() {
        return vec![(None, String::new())];
    }
    request.lms.iter().map(|lms| (Some(*lms), format!("-{}", lms.id))).collect()
}

/// The ledger with the packages of its last release.
fn complete(mut ledger: Ledger, built: &[Built], request: &Request) -> Ledger {
    let made = made_for(request).into_iter().zip(built);
    let packages = made.flat_map(|((lms, _), built)| {
        built.packages.iter().filter_map(move |package| {
            let written = package.written.as_ref()?;
            Some(ReleasedPackage {
                format: package.format.to_string(),
                file: package.path.file_name()?.to_string_lossy().into_owned(),
                sha256: written.sha256.clone()?,
                bytes: written.bytes,
                lms: lms.map(|lms| lms.id.to_owned()),
            })
        })
    });
    let packages = packages.collect();
    if let Some(last) = ledger.releases.last_mut() {
        last.packages = packages;
    }
    ledger
}

/// Says of every file where it belongs; the paths are those that people will see.
fn arrange(
    together: &mut Together,
    ledger: &Ledger,
    texts: &Texts,
    built: &[Built],
    request: &Request,
    aside: &Path,
) -> Result<Vec<PathBuf>, Error> {
    let mut written = Vec::new();
    for package in built.iter().flat_map(|built| &built.packages) {
        let sum = package.written.as_ref().and_then(|written| written.sha256.as_ref());
        let (Some(sum), Some(name)) = (sum, package.path.file_name()) else {
            continue;
        };
        together.take(&aside.join(name), &package.path, sum)?;
        written.push(package.path.clone());
    }
    let course = built.first().and_then(|built| built.checked.course.as_ref());
    let (Some(course), Some(release)) = (course, ledger.last()) else { return Ok(written) };
    let name = format!("{}-{}", course.id.as_str().replace('_', "-"), release.version);
    let commit = git::commit(request.course);
    let beside = [
        (format!("{name}.sha256"), provenance::sums(release)),
        (
            format!("{name}.provenance.json"),
            provenance::statement(course, release, commit.as_ref()),
        ),
    ];
    let beside = beside.map(|(name, text)| (request.out.join(name), text));
    for (path, text) in beside {
        together.add(Some(aside), &path, text.as_bytes())?;
        written.push(path);
    }
    for (path, text) in own_files(texts, ledger) {
        let path = request.course.join(path);
        together.add(None, &path, text.as_bytes())?;
        written.push(path);
    }
    Ok(written)
}

/// The files of the course that a release writes. The ledger comes last: with it the release is whole.
fn own_files(texts: &Texts, ledger: &Ledger) -> [(String, String); 4] {
    let outline = ledger.last().map(|release| outline_path(&release.version)).unwrap_or_default();
    [
        (DEFINITION.to_owned(), texts.definition.clone()),
        (outline, texts.outline.clone()),
        (changelog::FILE.to_owned(), texts.changelog.clone()),
        (LEDGER.to_owned(), ledger_file::write(ledger)),
    ]
}
