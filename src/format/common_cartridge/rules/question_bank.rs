//! There is one question bank at most, and no item opens it.

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::format::common_cartridge::version::Kind;
use crate::package::Package;
use crate::words;

/// A second question bank, or an item that opens one.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/question-bank",
    severity: Severity::Error,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Een cartridge heeft ten hoogste één vragenbank, en die staat niet in de inhoudsopgave: de docent kiest \
            eruit, de leerling opent haar niet. Een item dat ernaar verwijst, is voor de leerling een lege pagina, of \
            laat de antwoorden zien.",
        en: "A cartridge has at most one question bank, and it does not stand in the table of contents: a teacher draws \
            from it, a learner does not open it. An item that refers to it is an empty page for the learner, or shows \
            the answers.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let banks = cartridge.resources().filter(|resource| resource.kind == Kind::QuestionBank);
    for bank in banks.skip(1) {
        findings.add(
            &CODE,
            cartridge.scope.place(bank.element()),
            words!("er is al een vragenbank", "there is a question bank already"),
            words!("voeg de vragenbanken samen", "put the question banks together"),
        );
    }
    let kinds = cartridge.kinds();
    for item in cartridge.scope.manifest.items() {
        let kind = item.target().and_then(|target| kinds.get(target.trim()));
        if kind == Some(&Kind::QuestionBank) {
            findings.add(
                &CODE,
                cartridge.scope.attribute(item.element, "identifierref"),
                words!("een item opent de vragenbank", "an item opens the question bank"),
                words!("haal het item weg", "take the item out"),
            );
        }
    }
}
