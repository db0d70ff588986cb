//! A resource depends only on what its type may use.

use super::clause::RESOURCES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::common_cartridge::cartridge::Cartridge;
use crate::format::common_cartridge::version::Kind;
use crate::package::Package;
use crate::words;

/// A dependency on a resource of a type that may not be used here.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "common-cartridge/dependency-type",
    severity: Severity::Error,
    clauses: &[RESOURCES],
    doc: Doc {
        nl: "Een discussie of toets mag afhangen van webinhoud en van bijbehorende bestanden; webinhoud alleen van \
            webinhoud; bijbehorende bestanden niet van andere; een weblink van niets; een LTI-link alleen van \
            bijbehorende bestanden. Een LMS volgt een andere afhankelijkheid niet, en dan ontbreken bestanden.",
        en: "A discussion or test may depend on web content and associated files; web content on web content alone; \
            associated files not on others; a web link on nothing; an LTI link on associated files alone. An LMS does \
            not follow any other dependency, and files are then missing.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(cartridge) = Cartridge::of(package) else { return };
    let (kinds, imscp) = (cartridge.kinds(), &cartridge.version.manifest);
    for resource in cartridge.resources() {
        for dependency in resource.element().all(imscp, "dependency") {
            let target = dependency.value("identifierref").map(str::trim);
            let kind = target.and_then(|target| kinds.get(target));
            if kind.is_none_or(|kind| may_use(resource.kind, *kind)) {
                continue;
            }
            let name = resource.element().value("type").unwrap_or_default();
            findings.add(
                &CODE,
                cartridge.scope.attribute(dependency, "identifierref"),
                words!(
                    "een resource van het type {name} mag hier niet van afhangen",
                    "a resource of type {name} may not depend on this"
                ),
                words!(
                    "haal deze <dependency> weg, of geef het doel een ander type",
                    "take this <dependency> out, or give its target another type"
                ),
            );
        }
    }
}

/// What may depend on what; of vendors' types nothing is known.
fn may_use(from: Kind, to: Kind) -> bool {
    let holds_text = matches!(from, Kind::Topic | Kind::Assessment | Kind::QuestionBank);
    match to {
        _ if from == Kind::Other || to == Kind::Other => true,
        Kind::WebContent => {
            holds_text || matches!(from, Kind::WebContent | Kind::AssociatedContent)
        }
        Kind::AssociatedContent => holds_text || from == Kind::Lti,
        Kind::Topic
        | Kind::Link
        | Kind::Assessment
        | Kind::QuestionBank
        | Kind::Lti
        | Kind::Other => false,
    }
}
