//! Laws over courses with any sequencing: what cannot be reached never opens, and playing a course ends.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fmt::Write as _;

use proptest::prelude::*;

use super::explore::Graph;
use super::{explore, trees, unreachable};
use crate::files::{Blob, FilePath, Files};
use crate::format::content_package::{open, rules::scope::Scope};
use crate::package::FormatId;

const CONDITIONS: &[&str] = &[
    "always",
    "satisfied",
    "completed",
    "attempted",
    "objectiveStatusKnown",
    "attemptLimitExceeded",
];
const BEFORE: &[&str] = &["skip", "disabled", "hiddenFromChoice", "stopForwardTraversal"];
const AFTER: &[&str] = &["exitParent", "exitAll", "retry", "retryAll", "continue", "previous"];

/// What one activity says, as numbers that [`sequencing`] writes out.
type Says = (u8, usize, bool, usize, usize, u8);

fn says() -> impl Strategy<Value = Says> {
    (any::<u8>(), 0..12_usize, any::<bool>(), 0..CONDITIONS.len(), 0..14_usize, 0..8_u8)
}

fn sequencing((modes, before, not, condition, after, limit): Says) -> String {
    let mut text = String::from("<imsss:sequencing><imsss:controlMode");
    let names = ["choice", "choiceExit", "flow", "forwardOnly"];
    for (bit, name) in names.iter().enumerate() {
        // Two bits each: most often a switch is on, and onwards alone off.
        let on = (modes >> (2 * bit)) & 3 != 0;
        write!(text, " {name}=\"{}\"", on != (*name == "forwardOnly")).unwrap();
    }
    text.push_str("/><imsss:sequencingRules>");
    let operator = if not { "not" } else { "noOp" };
    let condition = CONDITIONS[condition];
    for (kind, action) in [("pre", BEFORE.get(before)), ("post", AFTER.get(after))] {
        let Some(action) = action else { continue };
        write!(
            text,
            "<imsss:{kind}ConditionRule><imsss:ruleConditions><imsss:ruleCondition operator=\"{operator}\" \
             condition=\"{condition}\"/></imsss:ruleConditions><imsss:ruleAction action=\"{action}\"/>\
             </imsss:{kind}ConditionRule>"
        )
        .unwrap();
    }
    text.push_str("</imsss:sequencingRules>");
    if limit < 3 {
        write!(text, "<imsss:limitConditions attemptLimit=\"{limit}\"/>").unwrap();
    }
    text + "</imsss:sequencing>"
}

/// A course of groups of leaves, with what each says.
fn manifest(root: Says, groups: &[(Says, Vec<Says>)]) -> String {
    let mut text = String::from(
        "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' xmlns:imsss='http://www.imsglobal.org/xsd/imsss' \
         xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_v1p3'><organizations><organization>",
    );
    for (group, leaves) in groups {
        text.push_str("<item>");
        for leaf in leaves {
            write!(text, "<item identifierref='r'>{}</item>", sequencing(*leaf)).unwrap();
        }
        write!(text, "{}</item>", sequencing(*group)).unwrap();
    }
    text + &sequencing(root)
        + "</organization></organizations><resources><resource identifier='r' adlcp:scormType='sco'/></resources></manifest>"
}

proptest! {
    #[test]
    fn what_cannot_be_reached_never_opens(
        root in says(),
        groups in prop::collection::vec((says(), prop::collection::vec(says(), 1..4)), 1..4),
    ) {
        let text = manifest(root, &groups);
        let files = Files::from([(FilePath::new("imsmanifest.xml").unwrap(), Blob::from(text.as_str()))]);
        let package = open(FormatId::SCORM_2004_4TH, files).value.unwrap();
        let scope = Scope::of(&package).unwrap();
        for tree in trees(&scope) {
            let _ = explore(&tree);
            let opened = Graph::opened(&tree);
            for (index, reason) in unreachable(&tree) {
                let inside = std::iter::once(index).chain(tree.descendants(index));
                for leaf in inside {
                    prop_assert!(!opened.contains(&leaf), "{leaf} opened, {reason:?}: {text}");
                }
            }
        }
    }
}
