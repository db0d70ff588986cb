//! A page loads nothing from another host.

use super::Page;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::address::has_scheme;
use crate::words;

/// Something that is loaded from another host.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/external-asset",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Een pagina haalt bij het openen iets van een andere server. Zonder verbinding, of als die server verdwijnt, is de \
            cursus stuk; en die server ziet welke leerling wanneer wat opent.\n\n\
            Zet het bestand in het pakket, of laat het pas na een klik laden.",
        en: "On opening, a page fetches something from another server. Without a connection, or when that server goes, the \
            course is broken; and that server sees which learner opens what and when.\n\n\
            Put the file in the package, or let it load only after a click.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    for link in page.scan.links.iter().filter(|link| link.kind.is_loaded()) {
        let address = link.address.trim();
        let local = ["data:", "blob:", "about:", "javascript:"].iter().any(|scheme| {
            address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        // Without encryption it is worse: that is a finding of its own.
        let is_insecure = address.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("http:"));
        if local || is_insecure || !(has_scheme(address) || address.starts_with("//")) {
            continue;
        }
        findings.add(
            &CODE,
            page.place(&link.span),
            words!(
                "dit komt van een andere server: {address}",
                "this comes from another server: {address}"
            ),
            words!("zet het in het pakket", "put it in the package"),
        );
    }
}
