//! A base is a folder, and is written as one.

use super::clause::{IMS_CP, RFC_3986, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::grammar::namespace::XML;
use crate::package::Package;
use crate::words;

/// An `xml:base` that does not end in a slash, or is no relative path.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/xml-base",
    severity: Severity::Warning,
    clauses: &[IMS_CP, SCORM_2004, RFC_3986],
    doc: Doc {
        nl: "`xml:base` is de map waar de adressen eronder vanaf tellen. Eindigt ze niet op `/`, dan laat de ene \
            lezer het laatste stuk vallen (zo zegt RFC 3986 het) en plakt de andere er zo aan vast: hetzelfde pakket \
            werkt in het ene LMS wel en in het andere niet. Een `/` vooraan of een `\\` wijst buiten het pakket.\n\n\
            Schrijf `xml:base=\"map/\"`.",
        en: "`xml:base` is the folder from which the addresses below it count. If it does not end in `/`, one reader \
            drops the last piece (as RFC 3986 says) and another sticks on to it: the same package works in one LMS \
            and not in another. A `/` in front or a `\\` points outside the package.\n\n\
            Write `xml:base=\"folder/\"`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for element in scope.manifest.root.descendants() {
        let Some(base) = element.get_in(&XML, "base") else { continue };
        let text = base.value.trim();
        let message = if text.starts_with('/') || text.contains('\\') {
            words!("\"{text}\" wijst buiten het pakket", "\"{text}\" points outside the package")
        } else if !text.is_empty() && !text.ends_with('/') {
            words!("\"{text}\" eindigt niet op /", "\"{text}\" does not end in /")
        } else {
            continue;
        };
        findings.add(
            &CODE,
            Place::span(scope.file, base.span.clone()),
            message,
            words!(
                "schrijf een map, zoals xml:base=\"inhoud/\"",
                "write a folder, such as xml:base=\"content/\""
            ),
        );
    }
}
