//! Reads the objectives of an activity: what each reads from shared ones, and writes to them.

use std::collections::BTreeMap;

use super::rule::measure;
use crate::format::scorm2004::activity::{Activity, flag, name_in};
use crate::format::scorm2004::simulation::status::FULL;
use crate::format::scorm2004::simulation::tree::Objective;
use crate::grammar::namespace::{ADLSEQ, IMSSS};
use crate::xml::Element;

/// The shared objectives that were named so far, each with its number.
pub(super) type Globals = BTreeMap<String, usize>;

/// The local objectives of an activity, the primary one first; one that says nothing when it has none.
pub(super) fn objectives(activity: &Activity, globals: &mut Globals) -> Vec<Objective> {
    let mut all: Vec<Objective> =
        activity.objectives().into_iter().map(|one| objective(one, globals)).collect();
    if all.is_empty() {
        all.push(Objective::default());
    }
    let progress = activity.part(&ADLSEQ, "objectives");
    for element in progress.into_iter().flat_map(|all| all.all(&ADLSEQ, "objective")) {
        let name = name_in(element, "objectiveID");
        if let Some(one) = all.iter_mut().find(|one| one.name.is_some() && one.name == name) {
            share_progress(one, element, globals);
        }
    }
    all
}

fn objective(element: &Element, globals: &mut Globals) -> Objective {
    let by_measure = flag(Some(element), "satisfiedByMeasure", false);
    let bound = element
        .first(&IMSSS, "minNormalizedMeasure")
        .map_or(FULL, |one| measure(&one.own_text()).unwrap_or(FULL));
    let mut objective = Objective {
        name: name_in(element, "objectiveID"),
        bound: by_measure.then_some(bound),
        ..Objective::default()
    };
    for map in element.all(&IMSSS, "mapInfo") {
        let Some(global) = target(map, globals) else { continue };
        let says = |name, default| flag(Some(map), name, default);
        if says("readSatisfiedStatus", true) {
            objective.reads_satisfied.get_or_insert(global);
        }
        if says("readNormalizedMeasure", true) {
            objective.reads_measure.get_or_insert(global);
        }
        if says("writeSatisfiedStatus", false) {
            objective.writes_satisfied.push(global);
        }
        if says("writeNormalizedMeasure", false) {
            objective.writes_measure.push(global);
        }
    }
    objective
}

/// What the 4th Edition adds to a map: whether the activity is complete.
fn share_progress(objective: &mut Objective, element: &Element, globals: &mut Globals) {
    for map in element.all(&ADLSEQ, "mapInfo") {
        let Some(global) = target(map, globals) else { continue };
        if flag(Some(map), "readCompletionStatus", true) {
            objective.reads_completed.get_or_insert(global);
        }
        if flag(Some(map), "writeCompletionStatus", false) {
            objective.writes_completed.push(global);
        }
    }
}

fn target(map: &Element, globals: &mut Globals) -> Option<usize> {
    let count = globals.len();
    Some(*globals.entry(name_in(map, "targetObjectiveID")?).or_insert(count))
}
