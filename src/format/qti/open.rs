//! Reads the manifest of a package and every QTI document in it.

use std::collections::BTreeSet;

use super::recognise::{documents, of_document, text};
use crate::files::{FilePath, Files};
use crate::finding::{Finding, Findings, Judged, Severity};
use crate::format::content_package::MANIFEST;
use crate::format::content_package::rules::reference::{Target, resources};
use crate::format::content_package::rules::scope::Scope;
use crate::grammar;
use crate::package::{FormatId, Package};

/// Reads a package of these files, or the documents alone.
pub(super) fn open(format: FormatId, files: Files) -> Judged<Package> {
    let mut judged = Package::open(format, MANIFEST, files);
    if let Some(package) = &mut judged.value {
        judged.findings.append(read(package));
    }
    judged
}

/// Reads the documents: those that look like QTI, and those that the manifest says are.
fn read(package: &mut Package) -> Findings {
    let mut findings = Findings::new();
    let named = named(package);
    let found = documents(&package.files)
        .filter(|(path, blob)| {
            !named.contains(*path) && text(blob).is_some_and(|text| of_document(&text).is_some())
        })
        .map(|(path, _)| path.clone());
    let paths: Vec<FilePath> = found.chain(named.iter().cloned()).collect();
    for path in paths {
        let Some(bytes) = package.files.get(&path).and_then(|blob| blob.read_document().ok())
        else {
            continue;
        };
        let judged = grammar::read(&path, &bytes);
        findings.append(with_doctype(judged.findings));
        package.documents.extend(judged.value.map(|document| (path, document)));
    }
    findings
}

/// The documents that are resources of QTI.
fn named(package: &Package) -> BTreeSet<FilePath> {
    let Some(scope) = Scope::of(package) else { return BTreeSet::new() };
    let is_qti = |kind: &str| kind.trim().starts_with("imsqti_");
    resources(&scope)
        .into_iter()
        .filter(|resource| resource.element.value("type").is_some_and(is_qti))
        .filter_map(|resource| match resource.launch?.target {
            Target::File(path) => Some(path),
            Target::External | Target::Unusable => None,
        })
        .filter(|path| package.files.contains_key(path))
        .collect()
}

/// A document of QTI 1.2 may name its DTD, which is how that version is bound: it is not read, but no fault either.
fn with_doctype(findings: Findings) -> Findings {
    let is_doctype =
        |finding: &Finding| std::ptr::eq(finding.code, &raw const grammar::code::xml::DOCTYPE);
    let settle = |finding: Finding| {
        let severity = if is_doctype(&finding) { Severity::Warning } else { finding.severity };
        Finding { severity, ..finding }
    };
    findings.into_iter().map(settle).collect()
}
