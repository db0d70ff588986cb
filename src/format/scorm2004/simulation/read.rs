//! Reads the tree out of a manifest.

mod objective;
mod rule;

use std::collections::BTreeSet;

use objective::{Globals, objectives};
use rule::{rollup, rules};

use super::asked::Asked;
use super::draw::Draw;
use super::tree::{Mode, Node, Tree};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{self, Activity, flag};
use crate::grammar::namespace::{ADLSEQ, IMSSS};

/// The tree of every organization of a manifest.
#[must_use]
pub fn trees<'a>(scope: &Scope<'a>) -> Vec<Tree<'a>> {
    let scos: BTreeSet<&str> = scope
        .manifest
        .resources()
        .filter(|resource| resource.scorm_type() == Some("sco"))
        .filter_map(|resource| resource.identifier().map(str::trim))
        .collect();
    activity::trees(scope).iter().map(|root| tree(root, &scos)).collect()
}

fn tree<'a>(root: &Activity<'a>, scos: &BTreeSet<&str>) -> Tree<'a> {
    let mut reader = Reader { scos, nodes: vec![], globals: Globals::new(), draws: 0 };
    reader.read(root, None, 0);
    let stays_inside = root.element.get_in(&ADLSEQ, "objectivesGlobalToSystem");
    Tree {
        asked: Asked::by(&reader.nodes),
        nodes: reader.nodes,
        globals: reader.globals.len(),
        draws: reader.draws,
        suspends: false,
        is_shared_outside: stays_inside
            .is_none_or(|says| !matches!(says.value.trim(), "false" | "0")),
    }
}

/// Whether a manifest has rules or limits that can make a course go another way than onwards.
#[must_use]
pub fn is_ruled(scope: &Scope) -> bool {
    let mut all = scope.manifest.root.descendants();
    all.any(|one| one.is(&IMSSS, "sequencingRules") || one.is(&IMSSS, "limitConditions"))
}

struct Reader<'a, 'b> {
    scos: &'b BTreeSet<&'b str>,
    nodes: Vec<Node<'a>>,
    globals: Globals,
    draws: usize,
}

impl<'a> Reader<'a, '_> {
    fn read(&mut self, activity: &Activity<'a>, parent: Option<usize>, place: usize) -> usize {
        let index = self.nodes.len();
        let objectives = objectives(activity, &mut self.globals);
        let target = activity.element.value("identifierref").map(str::trim);
        let node = Node {
            element: activity.element,
            parent,
            children: vec![],
            draw: None,
            place,
            reports: target.is_some_and(|target| self.scos.contains(target)),
            mode: mode(activity),
            before: rules(activity, "preConditionRule", &objectives),
            exit: rules(activity, "exitConditionRule", &objectives),
            after: rules(activity, "postConditionRule", &objectives),
            limit: activity
                .part(&IMSSS, "limitConditions")
                .and_then(|limits| limits.value("attemptLimit"))
                .and_then(|limit| limit.trim().parse::<u32>().ok())
                .map(|limit| u8::try_from(limit).unwrap_or(u8::MAX)),
            objectives,
            rollup: rollup(activity),
        };
        self.nodes.push(node);
        let children = activity.children.iter().enumerate();
        let children: Vec<usize> =
            children.map(|(place, child)| self.read(child, Some(index), place)).collect();
        self.nodes[index].draw = self.draw(activity, &children);
        self.nodes[index].children = children;
        index
    }

    /// Which of its children an activity gives a learner, and in which order, when that is drawn.
    fn draw(&mut self, activity: &Activity, children: &[usize]) -> Option<Draw> {
        let controls = activity.part(&IMSSS, "randomizationControls")?;
        let timing = |name| match controls.value(name).map(str::trim) {
            Some("once") => Some(true),
            Some("onEachNewAttempt") => Some(false),
            _ => None,
        };
        let count = controls.value("selectCount").and_then(|text| text.trim().parse().ok());
        let count: Option<(usize, bool)> = count.zip(timing("selectionTiming"));
        let count = count.filter(|(count, _)| *count < children.len());
        let reorders = flag(Some(controls), "reorderChildren", false);
        let order = timing("randomizationTiming").filter(|_| reorders);
        if count.is_none() && order.is_none() || children.len() < 2 {
            return None;
        }
        let once = count.is_none_or(|(_, once)| once) && order.is_none_or(|once| once);
        let slot = self.draws;
        self.draws += 1;
        Some(Draw::new(slot, children, count.map(|(count, _)| count), order.is_some(), once))
    }
}

fn mode(activity: &Activity) -> Mode {
    let control = activity.part(&IMSSS, "controlMode");
    let bounds = activity.part(&ADLSEQ, "constrainedChoiceConsiderations");
    Mode {
        choice: flag(control, "choice", true),
        choice_exit: flag(control, "choiceExit", true),
        flow: flag(control, "flow", false),
        forward_only: flag(control, "forwardOnly", false),
        constrains: flag(bounds, "constrainChoice", false),
        prevents_activation: flag(bounds, "preventActivation", false),
        forgets: flag(control, "useCurrentAttemptObjectiveInfo", true)
            && flag(control, "useCurrentAttemptProgressInfo", true),
        tracked: flag(activity.part(&IMSSS, "deliveryControls"), "tracked", true),
    }
}
