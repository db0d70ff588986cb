//! The manifest of a package says that it is of QTI.

use super::clause::{PACKAGING_2, bind};
use crate::finding::Place;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::package::FormatId;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A manifest of QTI 2.x that calls itself something else.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/package-profile",
    severity: Severity::Warning,
    clauses: &[PACKAGING_2],
    doc: Doc {
        nl: "In een pakket van QTI 2.1 of 2.2 zegt het manifest in `<schema>` wat het is: `QTIv2.1 Package` of \
            `QTIv2.2 Package` (of `… Item Bank Package`), met `<schemaversion>` 1.0.0. Hier staat iets anders. De \
            meeste systemen lezen het toch; een dat met het schema van QTI nakijkt, weigert het.",
        en: "In a package of QTI 2.1 or 2.2 the manifest says in `<schema>` what it is: `QTIv2.1 Package` or `QTIv2.2 \
            Package` (or `… Item Bank Package`), with `<schemaversion>` 1.0.0. Something else is said here. Most \
            systems read it all the same; one that checks with QTI's schema refuses it.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let version = match package.format {
        FormatId::QTI_2_1 => "2.1",
        FormatId::QTI_2_2 => "2.2",
        _ => return,
    };
    let Some(scope) = Scope::of(package).filter(|scope| !is_of_2_0(scope)) else { return };
    let said = |element: Option<&Element>| {
        element.map(|element| element.own_text().trim().to_owned()).unwrap_or_default()
    };
    let (schema, number) = (scope.manifest.schema(), scope.manifest.schema_version());
    let names = [format!("QTIv{version} Package"), format!("QTIv{version} Item Bank Package")];
    let place = |element: Option<&Element>| -> Place {
        element.map_or_else(|| scope.place(scope.manifest.root), |element| scope.text(element))
    };
    let (place, said, expected) = if !names.contains(&said(schema)) {
        (place(schema), said(schema), names[0].clone())
    } else if said(number) != "1.0.0" {
        (place(number), said(number), "1.0.0".to_owned())
    } else {
        return;
    };
    findings.add(
        &CODE,
        place,
        words!("het manifest noemt zich \"{said}\"", "the manifest calls itself \"{said}\""),
        words!("schrijf {expected}", "write {expected}"),
    );
}

/// Whether every resource of QTI is of 2.0, which asks no name of a manifest.
fn is_of_2_0(scope: &Scope) -> bool {
    let types = scope.manifest.resources().filter_map(|resource| resource.element.value("type"));
    let mut own = types.map(str::trim).filter(|kind| kind.starts_with("imsqti_")).peekable();
    own.peek().is_some() && own.all(|kind| kind.ends_with("v2p0"))
}
