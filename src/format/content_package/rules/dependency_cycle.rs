//! Resources do not depend on each other in a circle.

use super::clause::IMS_CP;
use super::scope::Scope;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;
use crate::xml::Element;
use std::collections::BTreeMap;

/// A dependency that leads back to its own resource.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "content-package/dependency-cycle",
    severity: Severity::Warning,
    clauses: &[IMS_CP],
    doc: Doc {
        nl: "Een `<dependency>` leidt, langs andere, terug naar de resource waar ze staat. Een LMS dat alle bestanden \
            van een resource verzamelt, kan daarin blijven ronddraaien.\n\n\
            Haal een van de verwijzingen weg.",
        en: "A `<dependency>` leads back, by way of others, to the resource that it stands in. An LMS that gathers \
            all files of a resource can go round in it for ever.\n\n\
            Take one of the references out.",
    },
};

/// Where a resource stands in the walk.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// What it depends on is being looked at.
    Open,
    /// All that it depends on has been looked at.
    Done,
}

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let mut graph: BTreeMap<&str, Vec<&Element>> = BTreeMap::new();
    for resource in scope.manifest.resources() {
        let Some(name) = resource.identifier().map(str::trim) else { continue };
        let all = resource.element.elements();
        graph.entry(name).or_default().extend(all.filter(|one| &*one.name.local == "dependency"));
    }
    let mut marks: BTreeMap<&str, Mark> = BTreeMap::new();
    for start in graph.keys().copied() {
        for closing in walk(&graph, start, &mut marks) {
            findings.add(
                &CODE,
                scope.attribute(closing, "identifierref"),
                words!("deze verwijzing sluit een kring", "this reference closes a circle"),
                words!("haal een van de verwijzingen weg", "take one of the references out"),
            );
        }
    }
}

/// The dependencies that lead back into the way from a resource; each resource is looked at once.
fn walk<'a>(
    graph: &BTreeMap<&'a str, Vec<&'a Element>>,
    start: &'a str,
    marks: &mut BTreeMap<&'a str, Mark>,
) -> Vec<&'a Element> {
    let mut closing = Vec::new();
    let mut way: Vec<(&str, usize)> = Vec::new();
    if marks.insert(start, Mark::Open).is_none() {
        way.push((start, 0));
    } else {
        marks.insert(start, Mark::Done);
    }
    while let Some((name, index)) = way.last_mut() {
        let dependency = graph.get(name).and_then(|all| all.get(*index)).copied();
        *index += 1;
        let Some(dependency) = dependency else {
            marks.insert(name, Mark::Done);
            way.pop();
            continue;
        };
        let target = dependency.value("identifierref").map(str::trim);
        let Some(target) = target.filter(|target| graph.contains_key(target)) else { continue };
        match marks.get(target) {
            Some(Mark::Open) => closing.push(dependency),
            Some(Mark::Done) => {}
            None => {
                marks.insert(target, Mark::Open);
                way.push((target, 0));
            }
        }
    }
    closing
}
