//! Nothing in a package runs on a server.

use crate::files::FilePath;
use crate::finding::{Code, Doc, Findings, Place, Rule, Severity};
use crate::package::Package;
use crate::words;

/// A file that a web server would run or obey.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "package/server-script",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "In het pakket zit een bestand dat een webserver uitvoert of opvolgt, zoals `.php` of `.htaccess`. Een LMS voert het \
            niet uit; veel LMS'en weigeren het pakket om wat het zou kunnen.",
        en: "The package holds a file that a web server runs or obeys, such as `.php` or `.htaccess`. An LMS does not run it; \
            many LMSs refuse the package for what it could do.",
    },
};

const EXTENSIONS: &[&str] =
    &["php", "php3", "php4", "php5", "phtml", "phar", "asp", "aspx", "jsp", "cgi", "pl", "cfm"];
const NAMES: &[&str] = &[".htaccess", ".htpasswd", "web.config"];

fn check(package: &Package, findings: &mut Findings) {
    for path in package.files.keys().filter(|path| is_script(path)) {
        findings.add(
            &CODE,
            Place::file(path),
            words!(
                "een LMS voert dit niet uit en kan het weigeren",
                "an LMS does not run this and may refuse it"
            ),
            words!("haal het weg", "take it out"),
        );
    }
}

fn is_script(path: &FilePath) -> bool {
    EXTENSIONS.contains(&path.extension().as_str()) || NAMES.contains(&path.name())
}
