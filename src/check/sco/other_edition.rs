//! A SCO speaks the edition of its manifest.

use super::{API, Scos};
use crate::check::script::Signals;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::format::data_model::Edition;
use crate::words;

/// A SCO that only knows the API of the other edition.
pub static RULE: Rule<Scos> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "sco/other-edition",
    severity: Severity::Warning,
    clauses: API,
    doc: Doc {
        nl: "Het manifest is van de ene editie van SCORM en de scripts zijn van de andere: SCORM 1.2 noemt zijn API `API`, SCORM 2004 `API_1484_11`. Het LMS biedt de API van het manifest aan; de scripts vinden niets en er wordt niets bewaard.\n\nExporteer het pakket in de editie van de scripts, of gebruik een script dat beide kent.",
        en: "The manifest is of one edition of SCORM and the scripts of the other: SCORM 1.2 calls its API `API`, SCORM 2004 `API_1484_11`. The LMS offers the API of the manifest; the scripts find nothing, and nothing is kept.\n\nExport the package in the edition of the scripts, or use a script that knows both.",
    },
};

fn check(scos: &Scos, findings: &mut Findings) {
    let (own, other) = match scos.edition {
        Edition::Scorm12 => (Signals::SCORM_1_2, Signals::SCORM_2004),
        Edition::Scorm2004 => (Signals::SCORM_2004, Signals::SCORM_1_2),
    };
    let (edition, spoken) = (scos.edition.title(), scos.edition.other().title());
    for sco in &scos.scos {
        if sco.is_readable && sco.signals.has(other) && !sco.signals.has(own) {
            findings.add(
                &CODE,
                Place::file(&sco.launch),
                words!(
                    "het manifest is van {edition}, maar deze SCO spreekt {spoken}",
                    "the manifest is of {edition}, but this SCO speaks {spoken}"
                ),
                words!("gebruik de API van {edition}", "use the API of {edition}"),
            );
        }
    }
}
