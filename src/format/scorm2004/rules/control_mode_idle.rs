//! Control modes stand where they do something: on activities with others in them.

use super::clause::CONTROL_MODES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, flag, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A leaf with `choice`, `flow` or `forwardOnly`.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/control-mode-idle",
    severity: Severity::Info,
    clauses: &[CONTROL_MODES],
    doc: Doc {
        nl: "`choice`, `flow` en `forwardOnly` op `<imsss:controlMode>` gaan over de activiteiten *in* een \
            activiteit. Dit item heeft er geen: het attribuut doet niets, en wie het leest denkt van wel.\n\n\
            Haal het weg, of zet het op het item eromheen. Staat het op meer items, dan wordt het één keer gemeld, bij het \
            eerste.",
        en: "`choice`, `flow` and `forwardOnly` on `<imsss:controlMode>` are about the activities *in* an activity. \
            This item has none: the attribute does nothing, and who reads it thinks that it does.\n\n\
            Take it out, or put it on the item around it. On several items it is reported once, at the first.",
    },
};

/// What only means something for the activities inside, with its default.
const OF_CHILDREN: [(&str, bool); 3] = [("choice", true), ("flow", false), ("forwardOnly", false)];

/// How many more items the message names.
const NAMED: usize = 3;

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    let trees = trees(&scope);
    let idle: Vec<(&Element, &Element, &str)> = trees
        .iter()
        .flat_map(Activity::all)
        .filter(|one| one.is_leaf())
        .filter_map(|leaf| {
            let mode = leaf.part(&IMSSS, "controlMode")?;
            Some((leaf.element, mode, idle_in(mode)?))
        })
        .collect();
    let Some((_, control, name)) = idle.first() else { return };
    // An authoring tool writes it on every item: it is said once.
    let more = idle.len() - 1;
    let titles = titles(idle.iter().skip(1).map(|(item, ..)| *item), more);
    let message = if more == 0 {
        words!(
            "{name} doet niets op een item zonder items erin",
            "{name} does nothing on an item without items in it"
        )
    } else {
        words!(
            "{name} doet niets op een item zonder items erin (nog {more}: {titles})",
            "{name} does nothing on an item without items in it ({more} more: {titles})"
        )
    };
    findings.add(
        &CODE,
        scope.attribute(control, name),
        message,
        words!(
            "haal het weg, of zet het op het item eromheen",
            "take it out, or put it on the item around it"
        ),
    );
}

/// The first attribute that does nothing here, if one does.
fn idle_in(mode: &Element) -> Option<&'static str> {
    let mut idle =
        OF_CHILDREN.iter().filter(|(name, default)| flag(Some(mode), name, *default) != *default);
    idle.next().map(|(name, _)| *name)
}

/// What the first few items call themselves.
fn titles<'a>(items: impl Iterator<Item = &'a Element>, count: usize) -> String {
    let title = |item: &Element| item.value("identifier").unwrap_or("<item>").trim().to_owned();
    let mut names: Vec<String> = items.take(NAMED).map(title).collect();
    if count > NAMED {
        names.push("…".to_owned());
    }
    names.join(", ")
}
