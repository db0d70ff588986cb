//! Laws over courses with any sequencing: what cannot be reached never opens, and playing a course ends.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fmt::Write as _;

use proptest::prelude::*;

use super::explore::Graph;
use super::explore::explore;
use super::{Jumps, Outcome, trees, unreachable};
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
type Says = (u8, usize, bool, usize, usize, u8, u8);

fn says() -> impl Strategy<Value = Says> {
    let conditions = 0..CONDITIONS.len();
    (any::<u8>(), 0..12_usize, any::<bool>(), conditions, 0..14_usize, 0..8_u8, any::<u8>())
}

/// How the children are drawn, what bounds a choice, and what is shared, as bits that [`sequencing`] writes out.
fn more(bits: u8) -> String {
    let timing = ["never", "once", "onEachNewAttempt", "never"][usize::from(bits & 3)];
    let order = ["never", "once", "onEachNewAttempt", "never"][usize::from((bits >> 2) & 3)];
    let on = |bit: u8| (bits >> bit) & 1 == 1;
    let mut text = format!(
        "<imsss:objectives><imsss:primaryObjective objectiveID='a'>{}</imsss:primaryObjective>\
         <imsss:objective objectiveID='b'>{}</imsss:objective></imsss:objectives>\
         <imsss:randomizationControls selectionTiming='{timing}' selectCount='1' reorderChildren='true' \
         randomizationTiming='{order}'/><adlseq:constrainedChoiceConsiderations constrainChoice='{}'/>",
        if on(4) {
            "<imsss:mapInfo targetObjectiveID='g' writeSatisfiedStatus='true'/>"
        } else {
            ""
        },
        if on(5) { "<imsss:mapInfo targetObjectiveID='g'/>" } else { "" },
        on(6),
    );
    if on(7) {
        text.push_str("<adlseq:rollupConsiderations requiredForCompleted='ifNotSuspended'/>");
    }
    text
}

fn sequencing((modes, before, not, condition, after, limit, bits): Says) -> String {
    let mut text = String::from("<imsss:sequencing><imsss:controlMode");
    let names = ["choice", "choiceExit", "flow", "forwardOnly"];
    for (bit, name) in names.iter().enumerate() {
        // Two bits each: most often a switch is on, and onwards alone off.
        let on = (modes >> (2 * bit)) & 3 != 0;
        write!(text, " {name}=\"{}\"", on != (*name == "forwardOnly")).unwrap();
    }
    text.push_str("/><imsss:sequencingRules>");
    let operator = if not { "not" } else { "noOp" };
    // Of the objective that may be shared, or of the primary one.
    let of = if bits & 1 == 1 { "b" } else { "a" };
    let condition = CONDITIONS[condition];
    for (kind, action) in [("pre", BEFORE.get(before)), ("post", AFTER.get(after))] {
        let Some(action) = action else { continue };
        write!(
            text,
            "<imsss:{kind}ConditionRule><imsss:ruleConditions><imsss:ruleCondition operator=\"{operator}\" \
             condition=\"{condition}\" \
             referencedObjective='{of}'/></imsss:ruleConditions><imsss:ruleAction action=\"{action}\"/>\
             </imsss:{kind}ConditionRule>"
        )
        .unwrap();
    }
    text.push_str("</imsss:sequencingRules>");
    if limit < 3 {
        write!(text, "<imsss:limitConditions attemptLimit=\"{limit}\"/>").unwrap();
    }
    text + &more(bits) + "</imsss:sequencing>"
}

/// A course of groups of leaves, with what each says.
fn manifest(root: Says, groups: &[(Says, Vec<Says>)]) -> String {
    let mut text = String::from(
        "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' xmlns:imsss='http://www.imsglobal.org/xsd/imsss' \
         xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_v1p3' xmlns:adlseq='http://www.adlnet.org/xsd/adlseq_v1p3'>\
         <organizations><organization adlseq:objectivesGlobalToSystem='false'>",
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
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn what_cannot_be_reached_never_opens(
        root in says(),
        groups in prop::collection::vec((says(), prop::collection::vec(says(), 1..4)), 1..4),
    ) {
        let text = manifest(root, &groups);
        let files = Files::from([(FilePath::new("imsmanifest.xml").unwrap(), Blob::from(text.as_str()))]);
        let package = open(FormatId::SCORM_2004_4TH, files).value.unwrap();
        let scope = Scope::of(&package).unwrap();
        for mut tree in trees(&scope) {
            let mut opened = Graph::opened_by_all(&tree);
            tree.suspends = true;
            opened.extend(Graph::opened_by_all(&tree));
            let _ = explore(&tree);
            for (index, reason) in unreachable(&tree, &Jumps::nowhere()) {
                let inside = std::iter::once(index).chain(tree.descendants(index));
                for leaf in inside {
                    prop_assert!(!opened.contains(&leaf), "{leaf} opened, {reason:?}: {text}");
                }
            }
        }
    }
}

/// A course of so many leaves after one that opens them all, or none.
fn long(count: usize) -> String {
    let rest = "<item identifierref='r'/>".repeat(count);
    format!(
        "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' xmlns:imsss='http://www.imsglobal.org/xsd/imsss' \
         xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_v1p3'><organizations><organization>\
         <item identifierref='r'><imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID='a'>\
         <imsss:mapInfo targetObjectiveID='g' readSatisfiedStatus='false' writeSatisfiedStatus='true'/>\
         </imsss:primaryObjective></imsss:objectives></imsss:sequencing></item>\
         <item>{rest}<imsss:sequencing><imsss:controlMode flow='true'/><imsss:sequencingRules><imsss:preConditionRule>\
         <imsss:ruleConditions><imsss:ruleCondition operator='not' condition='satisfied'/></imsss:ruleConditions>\
         <imsss:ruleAction action='disabled'/></imsss:preConditionRule></imsss:sequencingRules><imsss:objectives>\
         <imsss:primaryObjective objectiveID='a'><imsss:mapInfo targetObjectiveID='g'/></imsss:primaryObjective>\
         </imsss:objectives></imsss:sequencing></item><item><imsss:sequencing><imsss:controlMode choice='false'/>\
         </imsss:sequencing><item identifierref='r'/></item><imsss:sequencing>\
         <imsss:controlMode choice='false' flow='true'/></imsss:sequencing></organization></organizations><resources>\
         <resource identifier='r' adlcp:scormType='sco'/></resources></manifest>"
    )
}

#[test]
fn a_course_of_any_length_is_walked_through_and_played() {
    for count in [10, 25_000] {
        let text = long(count);
        let files =
            Files::from([(FilePath::new("imsmanifest.xml").unwrap(), Blob::from(text.as_str()))]);
        let package = open(FormatId::SCORM_2004_4TH, files).value.unwrap();
        let scope = Scope::of(&package).unwrap();
        let tree = trees(&scope).remove(0);
        let closed: Vec<usize> =
            unreachable(&tree, &Jumps::nowhere()).into_iter().map(|(index, _)| index).collect();
        assert_eq!(closed, [count + 3], "the group without choice or flow");
        let ends: Vec<_> = explore(&tree).dead_ends.into_iter().collect();
        assert_eq!(ends.first(), Some(&(1, Outcome::Failed)), "who fails is stuck, of {count}");
    }
}
