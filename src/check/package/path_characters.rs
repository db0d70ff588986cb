//! Paths hold what every disk, archive and address can hold.

use crate::finding::{Clause, Code, Doc, Findings, Place, Rule, Severity};
use crate::format::content_package::rules::clause::RFC_3986;
use crate::package::Package;
use crate::words;

/// A path with a character that gets lost on the way.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

const PORTABLE: Clause = Clause {
    name: "POSIX.1-2017, 3.282 Portable Filename Character Set",
    url: Some(
        "https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap03.html#tag_03_282",
    ),
};

static CODE: Code = Code {
    id: "package/path-characters",
    severity: Severity::Warning,
    clauses: &[PORTABLE, RFC_3986],
    doc: Doc {
        nl: "Een pad heeft een teken dat niet elke schijf, zip en webserver hetzelfde leest: een letter met een accent, een \
            spatie, of een teken dat in een adres iets anders betekent (`#`, `%`, `?`). Een LMS vindt het bestand dan soms \
            niet. Ook een naam als `con` of `aux` hoort erbij: op Windows kan geen bestand zo heten.\n\nGebruik letters zonder accent, cijfers, punt, `-` en `_`.",
        en: "A path has a character that not every disk, zip and web server reads alike: a letter with an accent, a space, or a \
            character that means something else in an address (`#`, `%`, `?`). An LMS then sometimes does not find the \
            file. A name such as `con` or `aux` is one too: no file on Windows can be called that.\n\nUse letters without accents, digits, dot, `-` and `_`.",
    },
};

/// Beyond letters, digits, dot, hyphen and underscore these have caused no trouble.
const HARMLESS: &str = "/.-_~()[]{}@!$',;=+&";

fn check(package: &Package, findings: &mut Findings) {
    for path in package.files.keys() {
        let strange = |c: &char| !c.is_ascii_alphanumeric() && !HARMLESS.contains(*c);
        if let Some(name) = path.as_str().split('/').find(|name| reserved(name)) {
            findings.add(
                &CODE,
                Place::file(path),
                words!(
                    "`{name}` is een naam die Windows voor zichzelf houdt",
                    "`{name}` is a name that Windows keeps for itself"
                ),
                words!(
                    "geef de pagina of het bestand een andere naam",
                    "give the page or the file another name"
                ),
            );
        }
        let Some(character) = path.as_str().chars().find(strange) else { continue };
        findings.add(
            &CODE,
            Place::file(path),
            words!(
                "'{character}' in een pad gaat niet overal goed",
                "'{character}' in a path does not work everywhere"
            ),
            words!(
                "gebruik letters zonder accent, cijfers, punt, - en _",
                "use letters without accents, digits, dot, - and _"
            ),
        );
    }
}

/// Whether Windows takes a name for a device, whatever its extension.
fn reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || port.is_some_and(|digit| matches!(digit.as_bytes(), [b'1'..=b'9']))
}
