//! A response processing template is one that delivery systems know.

use super::clause::{ASI_2, ASI_3, bind};
use crate::finding::nearest;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::qti::asi::{self, value};
use crate::format::qti::{href, template};
use crate::package::Package;
use crate::words;

/// A template that is none of the standard, and not in the package.
pub static RULE: Rule<Package> =
    Rule { code: &CODE, check: |package, findings| bind(package, findings, check) };

static CODE: Code = Code {
    id: "qti/template-unknown",
    severity: Severity::Warning,
    clauses: &[ASI_2, ASI_3],
    doc: Doc {
        nl: "De verwerking van het antwoord verwijst met `template` naar een sjabloon dat niet in de standaard staat \
            en niet in het pakket zit. Een afnamesysteem haalt het niet van het web: het item krijgt dan geen score.\n\n\
            Gebruik `match_correct`, `map_response` of `map_response_point`, schrijf de verwerking uit, of noem in \
            `templateLocation` een bestand in het pakket.",
        en: "The processing of the response refers with `template` to one that is not in the standard and not in the \
            package. A delivery system does not fetch it from the web: the item then gets no score.\n\n\
            Use `match_correct`, `map_response` or `map_response_point`, write the processing out, or name a file in \
            the package in `templateLocation`.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    for item in asi::items(package) {
        let Some(processing) = item.part("response-processing") else { continue };
        let Some(uri) = value(processing, "template").filter(|uri| !template::is_standard(uri))
        else {
            continue;
        };
        let locations = [value(processing, "template-location"), Some(uri)];
        let is_here = locations.into_iter().flatten().any(|location| {
            let path = href::path(item.file, item.root, processing, location);
            path.is_some_and(|path| package.files.contains_key(&path))
        });
        if is_here || processing.elements().next().is_some() {
            continue;
        }
        let name = template::name(uri);
        let help = match nearest(name, template::NAMES.iter().copied()).filter(|near| *near != name)
        {
            Some(near) => words!("bedoel je {near}?", "do you mean {near}?"),
            None => words!("schrijf de verwerking uit", "write the processing out"),
        };
        findings.add(
            &CODE,
            item.attribute(processing, "template"),
            words!("het sjabloon {uri} is niet bekend", "the template {uri} is not known"),
            help,
        );
    }
}
