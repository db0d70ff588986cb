//! The longest time for a try is written as SCORM 1.2 writes time.

use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::clause::SCORM_1_2;
use crate::format::content_package::rules::scope::Scope;
use crate::grammar::namespace::ADLCP_1_2;
use crate::package::Package;
use crate::words;

/// A length of time that is not `HHHH:MM:SS.SS`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm12/max-time-allowed",
    severity: Severity::Error,
    clauses: &[SCORM_1_2],
    doc: Doc {
        nl: "`<adlcp:maxtimeallowed>` is een tijdsduur als `HHHH:MM:SS.SS`: twee tot vier cijfers voor de uren, twee voor de \
            minuten en de seconden, en hoogstens twee decimalen. `01:30:00` is anderhalf uur.",
        en: "`<adlcp:maxtimeallowed>` is a length of time as `HHHH:MM:SS.SS`: two to four digits for hours, two for minutes and \
            seconds, and at most two decimals. `01:30:00` is an hour and a half.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let times = scope.manifest.root.descendants().filter(|e| e.is(&ADLCP_1_2, "maxtimeallowed"));
    for element in times {
        let text = element.own_text();
        if !is_time(text.trim()) {
            findings.add(
                &CODE,
                scope.text(element),
                words!(
                    "\"{text}\" is geen tijdsduur HHHH:MM:SS",
                    "\"{text}\" is no time HHHH:MM:SS"
                ),
                words!("schrijf bijvoorbeeld 01:30:00", "write 01:30:00, for example"),
            );
        }
    }
}

fn is_time(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let [hours, minutes, seconds] = parts.as_slice() else { return false };
    let (seconds, decimals) = seconds.split_once('.').unwrap_or((seconds, "0"));
    is_digits(hours, 2..=4)
        && is_digits(minutes, 2..=2)
        && is_digits(seconds, 2..=2)
        && is_digits(decimals, 1..=2)
        && *minutes < "60"
        && seconds < "60"
}

fn is_digits(text: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}
