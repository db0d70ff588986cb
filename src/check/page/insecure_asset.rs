//! A page loads nothing over an unencrypted connection.

use super::Page;
use crate::finding::{Clause, Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Something that is loaded over `http:`.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/insecure-asset",
    severity: Severity::Warning,
    clauses: &[Clause { name: "Mixed Content", url: Some("https://www.w3.org/TR/mixed-content/") }],
    doc: Doc {
        nl: "Een pagina laadt iets over `http:`. Bijna elk LMS draait op `https:`, en dan blokkeert de browser scripts, opmaak en kaders die over `http:` komen; plaatjes probeert hij over `https:`. Er ontbreekt dus iets, zonder melding aan de leerling.\n\nZet het bestand in het pakket, of gebruik `https:`.",
        en: "A page loads something over `http:`. Nearly every LMS runs on `https:`, and then the browser blocks scripts, styles and frames that come over `http:`; pictures it tries over `https:`. So something is missing, and the learner is not told.\n\nPut the file in the package, or use `https:`.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    for link in page.scan.links.iter().filter(|link| link.kind.is_loaded()) {
        let address = link.address.trim();
        if !address.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("http:")) {
            continue;
        }
        findings.add(
            &CODE,
            page.place(&link.span),
            words!(
                "dit komt zonder versleuteling van een andere server: {address}",
                "this comes unencrypted from another server: {address}"
            ),
            words!(
                "zet het in het pakket, of gebruik https:",
                "put it in the package, or use https:"
            ),
        );
    }
}
