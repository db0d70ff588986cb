//! The places in the QTI specifications that its rules rest on, and which of them binds where.

use crate::finding::{Clause, Finding, Findings};
use crate::package::{FormatId, Package};

/// Items, tests and their parts, in 2.x.
pub const ASI_2: Clause = Clause {
    name: "QTI 2.1 Assessment Test, Section and Item Information Model",
    url: Some("https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html"),
};
/// Items, tests and their parts, in 3.0.
pub const ASI_3: Clause = Clause {
    name: "QTI 3.0 ASI Information Model",
    url: Some("https://www.imsglobal.org/spec/qti/v3p0/info"),
};
/// Items, sections and assessments, in 1.2.
pub const ASI_1: Clause = Clause {
    name: "QTI 1.2 ASI Information Model",
    url: Some("https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_infov1p2.html"),
};
/// How documents are packaged, in 2.x.
pub const PACKAGING_2: Clause = Clause {
    name: "QTI 2.1 Implementation Guide, packaging",
    url: Some("https://www.imsglobal.org/question/qtiv2p1/imsqti_implv2p1.html"),
};
/// How documents are packaged, in 3.0.
pub const PACKAGING_3: Clause = Clause {
    name: "QTI 3.0 Best Practices and Implementation Guide, packaging",
    url: Some("https://www.imsglobal.org/spec/qti/v3p0/impl"),
};

/// Runs a rule, and says of each of its findings which version's clause binds: that of the document.
pub fn bind(package: &Package, findings: &mut Findings, check: fn(&Package, &mut Findings)) {
    let mut own = Findings::new();
    check(package, &mut own);
    findings.extend(own.into_iter().map(|finding| bound(package, finding)));
}

fn bound(package: &Package, finding: Finding) -> Finding {
    let root = package.documents.get(&finding.place.file).map(|document| &document.root);
    let version = match root.map(|root| &*root.name.namespace) {
        Some(namespace) if namespace.contains("/imsqtiasi_v3p") => "QTI 3",
        Some(namespace) if namespace.contains("/imsqti_v2p") => "QTI 2",
        Some(_) => "QTI 1",
        None => of_format(package.format),
    };
    let clause = finding.code.clauses.iter().find(|clause| clause.name.starts_with(version));
    Finding { clauses: clause.map_or(finding.clauses, std::slice::from_ref), ..finding }
}

fn of_format(format: FormatId) -> &'static str {
    match format {
        FormatId::QTI_3_0 => "QTI 3",
        FormatId::QTI_1_2 => "QTI 1",
        _ => "QTI 2",
    }
}
