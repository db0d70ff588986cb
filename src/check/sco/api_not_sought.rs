//! A SCO looks for the API of the LMS.

use super::{API, Scos};
use crate::check::script::Signals;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::words;

/// A SCO without a script that looks for the API.
pub static RULE: Rule<Scos> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "sco/api-not-sought",
    severity: Severity::Warning,
    clauses: API,
    doc: Doc {
        nl: "Het manifest noemt dit een SCO, maar geen enkel script ervan zoekt de API van het LMS. Een SCO moet die zoeken en ten minste starten en afsluiten. Nu hoort het LMS niets: de les blijft op \"niet begonnen\" of \"bezig\" staan en er komt geen cijfer.\n\nVoeg een script toe dat de API zoekt, of noem de bron in het manifest een `asset`. Dit wordt alleen gemeld als alle scripts te lezen zijn.",
        en: "The manifest calls this a SCO, but none of its scripts looks for the LMS's API. A SCO must find it, and at least initialise and terminate. As it is the LMS hears nothing: the lesson stays \"not attempted\" or \"incomplete\", and there is no grade.\n\nAdd a script that looks for the API, or call the resource an `asset` in the manifest. This is only reported when all scripts can be read.",
    },
};

fn check(scos: &Scos, findings: &mut Findings) {
    for sco in scos.scos.iter().filter(|sco| sco.is_readable && !sco.signals.has(Signals::HINT)) {
        findings.add(
            &CODE,
            Place::file(&sco.launch),
            words!(
                "geen script van deze SCO zoekt de API van het LMS",
                "no script of this SCO looks for the LMS's API"
            ),
            words!(
                "voeg een SCORM-script toe, of maak er een asset van",
                "add a SCORM script, or make it an asset"
            ),
        );
    }
}
