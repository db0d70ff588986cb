//! The manifest says which version of Common Cartridge it is.

use super::clause::MANIFEST;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A `<schema>` or `<schemaversion>` that does not fit the namespace.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/schema-version",
    severity: Severity::Error,
    clauses: &[MANIFEST],
    doc: Doc {
        nl: "`<schema>` zegt `IMS Common Cartridge` (of `IMS Thin Common Cartridge`) en `<schemaversion>` de versie die \
            bij de namespace van het manifest hoort, zoals `1.1.0`. Een LMS kiest daarop hoe het de cartridge leest; \
            Moodle weigert wat het niet kent.",
        en: "`<schema>` says `IMS Common Cartridge` (or `IMS Thin Common Cartridge`) and `<schemaversion>` the version \
            that belongs to the namespace of the manifest, such as `1.1.0`. By these an LMS chooses how to read the \
            cartridge; Moodle refuses what it does not know.",
    },
};

const SCHEMAS: [&str; 3] =
    ["IMS Common Cartridge", "IMS Thin Common Cartridge", "IMS K-12 Thin Common Cartridge"];

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let manifest = cartridge.scope.manifest;
    judge(&cartridge, manifest.schema(), &SCHEMAS, findings);
    judge(&cartridge, manifest.schema_version(), &[cartridge.version.number], findings);
}

/// Whether an element says one of these; that it is missing, the grammar says.
fn judge(
    cartridge: &Cartridge,
    element: Option<&Element>,
    expected: &[&str],
    findings: &mut Findings,
) {
    let Some(element) = element else { return };
    let text = element.own_text();
    if expected.contains(&text.trim()) {
        return;
    }
    let (name, expected) = (&element.name.local, expected.first().copied().unwrap_or_default());
    findings.add(
        &CODE,
        cartridge.scope.text(element),
        words!("<{name}> zegt \"{text}\"", "<{name}> says \"{text}\""),
        words!(
            "schrijf {expected}, zoals bij de namespace van dit manifest hoort",
            "write {expected}, as belongs to the namespace of this manifest"
        ),
    );
}
