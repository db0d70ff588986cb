//! Chamilo: SCORM 1.2 only.

use super::{Adaptation, Lms, Update, tried};
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::{FormatId, Package};
use crate::words;

/// Chamilo.
pub static CHAMILO: Lms = Lms {
    id: "chamilo",
    name: "Chamilo",
    accepts: &[FormatId::SCORM_1_2],
    adaptation: Adaptation::NONE,
    update: Update::NOT_KNOWN,
    quirks: &[&PHP_PATH],
};

static PHP_PATH: Rule<Package> = Rule { code: &PHP_PATH_CODE, check: php_path };

static PHP_PATH_CODE: Code = Code {
    id: "chamilo/php-path",
    severity: Severity::Error,
    clauses: &[tried("Chamilo: its import refuses any path that holds \"php\"")],
    doc: Doc {
        nl: "Chamilo weigert een pakket met een pad waarin `php` staat, waar dan ook in de naam, om te voorkomen dat de \
             server het bestand uitvoert. Hernoem het bestand of de map.",
        en: "Chamilo refuses a package with a path that holds `php`, anywhere in the name, so that its server never runs \
             the file. Rename the file or folder.",
    },
};

fn php_path(package: &Package, findings: &mut Findings) {
    for path in package.files.keys().filter(|path| path.as_str().to_lowercase().contains("php")) {
        findings.add(
            &PHP_PATH_CODE,
            Place::file(path),
            words!(
                "Chamilo weigert dit pakket: in het pad {path} staat “php”",
                "Chamilo refuses this package: the path {path} holds \"php\""
            ),
            words!("hernoem het bestand of de map", "rename the file or folder"),
        );
    }
}
