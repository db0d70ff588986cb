//! A namespace that is written nearly as one that SCORM has is a slip: everything in it is passed over.

use super::clause::{SCORM_1_2, SCORM_2004};
use super::scope::Scope;
use crate::finding::{Code, Doc, Finding, Findings, Place, Rule, Severity};
use crate::format::content_package::Dialect;
use crate::grammar::Edition;
use crate::grammar::namespace::XSI;
use crate::package::Package;
use crate::words;
use crate::xml::{Name, Namespace};
use std::collections::BTreeSet;

/// An element or attribute of a namespace that looks like one of SCORM and is none.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/namespace-unknown",
    severity: Severity::Error,
    clauses: &[SCORM_1_2, SCORM_2004],
    doc: Doc {
        nl: "Een element of attribuut staat in een namespace die niet bestaat en bijna zo heet als een van SCORM. Een LMS \
            leest het als een uitbreiding die het niet kent, en slaat het over: de sequencing, de navigatie of wat een SCO \
            is, geldt dan niet. Er wordt hier ook niets van nagekeken.\n\n\
            Neem de namespace letterlijk over uit de melding. Lijkt alleen het voorvoegsel op een van SCORM, dan is dit een \
            waarschuwing. Namespaces van een ander worden nooit gemeld.",
        en: "An element or attribute is in a namespace that does not exist and is called nearly as one of SCORM. An LMS reads \
            it as an extension that it does not know, and passes over it: the sequencing, the navigation or what a SCO is \
            then does not hold. Nothing in it is judged here either.\n\n\
            Take the namespace from the message to the letter. When only the prefix looks like one of SCORM this is a \
            warning. Namespaces of others are never reported.",
    },
};

/// How many edits make a slip: a letter too many, two that changed places, `https` for `http`.
const SLIP: usize = 2;

/// The longest address that is compared, in bytes: a longer one is no slip.
const LONGEST: usize = 200;

/// The prefixes that name a namespace of SCORM by custom; that of LOM goes by two.
const PREFIXES: [&str; 6] = ["adlcp", "adlseq", "adlnav", "imsss", "imsmd", "lom"];

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let mut seen = BTreeSet::new();
    for element in scope.manifest.root.descendants() {
        let attributes = element.attributes.iter().map(|one| (&one.name, &one.span));
        for (name, span) in std::iter::once((&element.name, &element.span)).chain(attributes) {
            if !seen.insert(&*name.namespace) {
                continue;
            }
            let place = Place::span(scope.file, span.clone());
            findings.extend(meant(&scope, name).map(|meant| finding(name, meant, place)));
        }
    }
}

fn finding(name: &Name, meant: Meant, place: Place) -> Finding {
    let (found, near) = (&name.namespace, meant.namespace.uri);
    let message = words!(
        "de namespace \"{found}\" van {name} is niet bekend: een LMS slaat over wat erin staat",
        "the namespace \"{found}\" of {name} is not known: an LMS passes over what is in it"
    );
    let help = words!("bedoel je \"{near}\"?", "do you mean \"{near}\"?");
    let severity = if meant.is_near { Severity::Error } else { Severity::Warning };
    Finding { severity, ..Finding::new(&CODE, place, message, help) }
}

/// What an unknown namespace was probably meant to be.
#[derive(Clone, Copy)]
pub(super) struct Meant {
    namespace: Namespace,
    /// Whether the address itself is near, and not the prefix alone.
    is_near: bool,
}

/// The namespace of SCORM that a name was probably meant to be in, when it is in one that nobody has.
pub(super) fn meant(scope: &Scope, name: &Name) -> Option<Meant> {
    let uri = &*name.namespace;
    if uri.is_empty() || uri == XSI.uri || every().any(|known| known.uri == uri) {
        return None;
    }
    let own = || namespaces(edition(scope));
    let near = own().chain(every()).find(|known| is_near(uri, known.uri));
    if let Some(namespace) = near {
        return Some(Meant { namespace, is_near: true });
    }
    let prefix = PREFIXES.iter().find(|prefix| **prefix == &*name.prefix)?;
    let namespace = own().find(|known| known.prefix == *prefix)?;
    Some(Meant { namespace, is_near: false })
}

fn is_near(uri: &str, known: &str) -> bool {
    uri.len() <= LONGEST && strsim::damerau_levenshtein(uri, known) <= SLIP
}

fn edition(scope: &Scope) -> Edition {
    if *scope.manifest.dialect == Dialect::SCORM_1_2 {
        Edition::Scorm12
    } else {
        Edition::Scorm2004Fourth
    }
}

fn namespaces(edition: Edition) -> impl Iterator<Item = Namespace> {
    edition.grammars().iter().map(|grammar| grammar.namespace)
}

/// The namespaces of all editions.
fn every() -> impl Iterator<Item = Namespace> {
    Edition::ALL.into_iter().flat_map(namespaces)
}
