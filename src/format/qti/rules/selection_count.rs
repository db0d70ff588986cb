//! A section draws no more than it holds.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::format::qti::asi::{self, Asi, is, is_any, value};
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A `select` that cannot be met.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/selection-count",
    severity: Severity::Error,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "`select` zegt hoeveel onderdelen een sectie trekt. Het is negatief, of meer dan er zijn terwijl niets twee keer \
            getrokken mag worden. Het ene afnamesysteem weigert de toets, het andere neemt alles wat er is.\n\n\
            Verlaag het getal, voeg vragen toe, of schrijf dat onderdelen vaker getrokken mogen worden \
            (`withReplacement`).",
        en: "`select` says how many parts a section draws. It is negative, or more than there are while nothing may be drawn \
            twice. One delivery system refuses the test, another takes all there is.\n\n\
            Lower the number, add questions, or write that parts may be drawn more than once (`withReplacement`).",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for document in asi::documents(package) {
        for section in document.all("assessment-section") {
            let selections = section.elements().filter(|child| is(child, "selection"));
            for selection in selections {
                let Some((message, help)) = fault(document, section, selection) else { continue };
                let place = document.attribute(selection, "select");
                findings.add(&CODE, place, message, help);
            }
        }
    }
}

fn fault(document: Asi, section: &Element, selection: &Element) -> Option<(Words, Words)> {
    let select: i64 = value(selection, "select")?.trim().parse().ok()?;
    if select < 0 {
        return Some((
            words!("{select} onderdelen trekken kan niet", "{select} parts cannot be drawn"),
            words!("schrijf 0 of meer", "write 0 or more"),
        ));
    }
    let repeats = value(selection, "with-replacement")
        .is_some_and(|value| matches!(value.trim(), "true" | "1"));
    let count = section.elements().filter(|child| is_any(child, PARTS)).count();
    let exceeds = usize::try_from(select).is_ok_and(|select| select > count);
    (exceeds && !repeats && !document.includes()).then(|| {
        (
            words!("trekt {select} onderdelen uit {count}", "draws {select} parts out of {count}"),
            words!("verlaag het getal, of voeg vragen toe", "lower the number, or add questions"),
        )
    })
}

/// What a section draws from.
const PARTS: &[&str] = &["assessment-item-ref", "assessment-section", "assessment-section-ref"];
