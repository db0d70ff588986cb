//! Dates and durations in metadata are written as ISO 8601 writes them.

use super::clause::SCORM_1_2;
use super::record;
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::grammar::namespace::LOM;
use crate::grammar::value::Value;
use crate::package::Package;
use crate::words;

/// A date or duration in IMS metadata that cannot be read.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/metadata-date",
    severity: Severity::Warning,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "In de metadata van SCORM 1.2 is een datum `2026-11-22` (of alleen een jaar of maand) en een duur \
            `PT1H30M`, zoals ISO 8601 ze schrijft. Iets anders kan een catalogus niet sorteren of optellen; ze laat \
            het weg.",
        en: "In the metadata of SCORM 1.2 a date is `2026-11-22` (or a year or month alone) and a duration `PT1H30M`, \
            as ISO 8601 writes them. Anything else a catalogue cannot sort or add up; it leaves it out.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    record::each(&scope, |file, record| {
        // The grammar of LOM's own binding looks at them itself.
        if *record.name.namespace == *LOM.uri {
            return;
        }
        record::visit(record, &mut |path| {
            let [.., around, element] = path else { return };
            if &*element.name.local != "datetime" {
                return;
            }
            let (value, example) = match &*around.name.local {
                "date" => (Value::LomDate, "2026-11-22"),
                _ => (Value::LomDuration, "PT1H30M"),
            };
            let text = element.own_text();
            let text = text.trim();
            if !text.is_empty() && !value.accepts(text) {
                findings.add(
                    &CODE,
                    Place::span(file, element.text_span()),
                    words!("\"{text}\" is zo niet te lezen", "\"{text}\" cannot be read like this"),
                    words!("schrijf bijvoorbeeld {example}", "write {example}, for example"),
                );
            }
        });
    });
}
