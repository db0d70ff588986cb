//! A page needs no plug-in that browsers no longer have.

use super::Page;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// Something that needs a plug-in that is gone.
pub static RULE: Rule<Page> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "page/plugin",
    severity: Severity::Warning,
    clauses: &[],
    doc: Doc {
        nl: "Een pagina gebruikt Flash, een Java-applet, Shockwave of Silverlight. Geen enkele browser voert die nog uit: de leerling ziet een leeg vlak. Zit de voortgang erin, dan wordt er niets bewaard.\n\nVervang het door HTML, of neem een versie van het pakket zonder invoegtoepassing.",
        en: "A page uses Flash, a Java applet, Shockwave or Silverlight. No browser runs those any more: the learner sees an empty box. When it keeps the progress, nothing is kept.\n\nReplace it by HTML, or get a version of the package without a plug-in.",
    },
};

fn check(page: &Page, findings: &mut Findings) {
    for span in &page.scan.plugins {
        findings.add(
            &CODE,
            page.place(span),
            words!("browsers voeren dit niet meer uit", "browsers no longer run this"),
            words!("vervang het door HTML", "replace it by HTML"),
        );
    }
}
