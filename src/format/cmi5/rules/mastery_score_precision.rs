//! A mastery score has no more decimals than cmi5 keeps.

use super::clause::METADATA;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::cmi5::structure::Structure;
use crate::package::Package;
use crate::words;

/// A mastery score with more than four decimals.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "cmi5/mastery-score-precision",
    severity: Severity::Warning,
    clauses: &[METADATA],
    doc: Doc {
        nl: "`masteryScore` is een getal van 0 tot en met 1 met hoogstens vier decimalen. Wat erachter komt, kan een LMS \
            afronden: een score op de grens is dan bij de AU geslaagd en bij het LMS niet, of andersom.",
        en: "`masteryScore` is a number from 0 to 1 with at most four decimals. An LMS may round what follows: a score on \
            the edge is then passed for the AU and not for the LMS, or the other way round.",
    },
};

const DECIMALS: usize = 4;

fn check(package: &Package, findings: &mut Findings) {
    let Some(structure) = Structure::of(package) else { return };
    for au in structure.aus() {
        let Some(score) = au.value("masteryScore").map(str::trim) else { continue };
        let decimals = score.split_once('.').map_or("", |(_, decimals)| decimals);
        if decimals.trim_end_matches('0').len() <= DECIMALS {
            continue;
        }
        findings.add(
            &CODE,
            structure.attribute(au, "masteryScore"),
            words!("{score} heeft meer dan vier decimalen", "{score} has more than four decimals"),
            words!("rond af op vier decimalen", "round it to four decimals"),
        );
    }
}
