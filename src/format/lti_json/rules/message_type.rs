//! A tool answers to messages that platforms send.

use super::{CORE, REGISTRATION};
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::lti_json::Tool;
use crate::package::Package;
use crate::words;

/// A type of message that no specification of LTI knows.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "lti-json/message-type",
    severity: Severity::Warning,
    clauses: &[CORE, REGISTRATION],
    doc: Doc {
        nl: "Een `type` (of `message_type`) van een bericht komt in geen specificatie van LTI voor. Een LMS biedt de tool \
            op die plaats dan niet aan.",
        en: "A `type` (or `message_type`) of a message is in no specification of LTI. An LMS then does not offer the tool \
            in that place.",
    },
};

const MESSAGES: [&str; 10] = [
    "LtiResourceLinkRequest",
    "LtiDeepLinkingRequest",
    "LtiSubmissionReviewRequest",
    "LtiDataPrivacyLaunchRequest",
    "LtiContextLaunchRequest",
    "LtiStartProctoring",
    "LtiEndAssessment",
    "LtiAssetProcessorSettingsRequest",
    "LtiReportReviewRequest",
    "LtiEulaRequest",
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(tool) = Tool::of(package) else { return };
    let members = tool.root.all_members();
    let lists = members.iter().filter(|member| matches!(&*member.name, "messages" | "placements"));
    let messages = lists.flat_map(|list| list.value.list());
    for message in messages {
        let named = message.get("message_type").or_else(|| message.get("type"));
        let Some((value, name)) = named.and_then(|value| Some((value, value.text()?))) else {
            continue;
        };
        if MESSAGES.contains(&name) {
            continue;
        }
        let list = MESSAGES.join(", ");
        let help = nearest(name, MESSAGES).map_or_else(
            || words!("mogelijk zijn: {list}", "possible are: {list}"),
            |near| words!("bedoel je {near}?", "do you mean {near}?"),
        );
        findings.add(
            &CODE,
            tool.place(value),
            words!("geen LMS stuurt \"{name}\"", "no LMS sends \"{name}\""),
            help,
        );
    }
}
