//! A SCO speaks the edition of its manifest.

use super::{API, Sco, Scos};
use crate::check::script::Signals;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::format::data_model::Edition;
use crate::words;

/// A SCO that only knows the API, or the methods, of the other edition.
pub static RULE: Rule<Scos> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "sco/other-edition",
    severity: Severity::Warning,
    clauses: API,
    doc: Doc {
        nl: "Het manifest is van de ene editie van SCORM en de scripts zijn van de andere: SCORM 1.2 noemt zijn API `API`, SCORM 2004 `API_1484_11`. Het LMS biedt de API van het manifest aan; de scripts vinden niets en er wordt niets bewaard. Ook de methoden heten anders: `LMSInitialize` in SCORM 1.2, `Initialize` in SCORM 2004.\n\nExporteer het pakket in de editie van de scripts, of gebruik een script dat beide kent.",
        en: "The manifest is of one edition of SCORM and the scripts of the other: SCORM 1.2 calls its API `API`, SCORM 2004 `API_1484_11`. The LMS offers the API of the manifest; the scripts find nothing, and nothing is kept. The methods are called differently too: `LMSInitialize` in SCORM 1.2, `Initialize` in SCORM 2004.\n\nExport the package in the edition of the scripts, or use a script that knows both.",
    },
};

fn check(scos: &Scos, findings: &mut Findings) {
    for sco in scos.scos.iter().filter(|sco| sco.is_readable) {
        if speaks_other(scos.edition, sco.signals) {
            add_edition(scos.edition, sco, findings);
        } else if starts_other(scos.edition, sco.signals) {
            add_method(scos.edition, sco, findings);
        }
    }
}

/// Whether only the API of the other edition is looked for.
fn speaks_other(edition: Edition, signals: Signals) -> bool {
    match edition {
        Edition::Scorm12 => signals.has(Signals::SCORM_2004) && !signals.has(Signals::SCORM_1_2),
        Edition::Scorm2004 => {
            (signals.has(Signals::SCORM_1_2) || signals.has(Signals::API_1_2))
                && !signals.has(Signals::SCORM_2004)
        }
    }
}

/// Whether the API is started by the method of the other edition, and nothing hints at that of its own.
fn starts_other(edition: Edition, signals: Signals) -> bool {
    match edition {
        Edition::Scorm12 => {
            signals.has(Signals::CALLS_2004)
                && !signals.has(Signals::INITIALISE_1_2)
                && !signals.has(Signals::SCORM_2004)
        }
        Edition::Scorm2004 => {
            signals.has(Signals::CALLS_1_2) && !signals.has(Signals::INITIALISE_2004)
        }
    }
}

fn add_edition(edition: Edition, sco: &Sco, findings: &mut Findings) {
    let (edition, spoken) = (edition.title(), edition.other().title());
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

fn add_method(edition: Edition, sco: &Sco, findings: &mut Findings) {
    let (called, own) = match edition {
        Edition::Scorm12 => ("Initialize", "LMSInitialize"),
        Edition::Scorm2004 => ("LMSInitialize", "Initialize"),
    };
    let edition = edition.title();
    findings.add(
        &CODE,
        Place::file(&sco.launch),
        words!(
            "deze SCO roept {called} aan, en de API van {edition} kent dat niet",
            "this SCO calls {called}, which the API of {edition} does not have"
        ),
        words!("roep {own} aan", "call {own}"),
    );
}
