//! A placement is one that Canvas has.

use super::CANVAS;
use crate::finding::{Code, Doc, Findings, Rule, Severity, nearest};
use crate::format::lti_json::Tool;
use crate::json::Value;
use crate::package::Package;
use crate::words;

/// A placement that Canvas does not have, or that does not take its message.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "canvas-lti/placement",
    severity: Severity::Warning,
    clauses: &[CANVAS],
    doc: Doc {
        nl: "Een `placement` is een plek in Canvas waar de tool verschijnt. Een naam die Canvas niet kent, slaat het \
            over; en op `editor_button`, `homework_submission`, `link_selection` en soortgelijke plekken kan alleen een \
            `LtiDeepLinkingRequest` iets terugbrengen.",
        en: "A `placement` is a place in Canvas where the tool appears. Canvas passes over a name that it does not know; \
            and in `editor_button`, `homework_submission`, `link_selection` and the like only an `LtiDeepLinkingRequest` \
            can bring something back.",
    },
};

/// Where a tool brings something back.
const DEEP: [&str; 9] = [
    "assignment_selection",
    "collaboration",
    "conference_selection",
    "course_assignments_menu",
    "editor_button",
    "homework_submission",
    "link_selection",
    "migration_selection",
    "module_index_menu_modal",
];
/// Where a tool is opened.
const OPENED: [&str; 34] = [
    "account_navigation",
    "analytics_hub",
    "assignment_edit",
    "assignment_group_menu",
    "assignment_index_menu",
    "assignment_menu",
    "assignment_view",
    "course_home_sub_navigation",
    "course_navigation",
    "course_settings_sub_navigation",
    "default_placements",
    "discussion_topic_index_menu",
    "discussion_topic_menu",
    "file_index_menu",
    "file_menu",
    "global_navigation",
    "module_group_menu",
    "module_index_menu",
    "module_menu",
    "module_menu_modal",
    "post_grades",
    "quiz_index_menu",
    "quiz_menu",
    "resource_selection",
    "similarity_detection",
    "student_context_card",
    "submission_type_selection",
    "tool_configuration",
    "top_navigation",
    "user_navigation",
    "wiki_index_menu",
    "wiki_page_menu",
    "ActivityAssetProcessor",
    "ActivityAssetProcessorContribution",
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(tool) = Tool::of(package) else { return };
    let extensions = tool.root.get("extensions").map_or(&[][..], Value::list);
    let settings = extensions.iter().filter_map(|extension| extension.get("settings"));
    let placements =
        settings.filter_map(|settings| settings.get("placements")).flat_map(Value::list);
    for placement in placements {
        let Some(value) = placement.get("placement") else { continue };
        let name = value.text().unwrap_or_default();
        let message = placement.get("message_type");
        if !DEEP.contains(&name) && !OPENED.contains(&name) {
            unknown(&tool, value, name, findings);
        } else if DEEP.contains(&name)
            && message.is_some_and(|message| message.text() == Some("LtiResourceLinkRequest"))
        {
            findings.add(
                &CODE,
                tool.place(message.unwrap_or(value)),
                words!(
                    "op {name} brengt dit bericht niets terug",
                    "in {name} this message brings nothing back"
                ),
                words!("schrijf \"LtiDeepLinkingRequest\"", "write \"LtiDeepLinkingRequest\""),
            );
        }
    }
}

fn unknown(tool: &Tool, value: &Value, name: &str, findings: &mut Findings) {
    let help = nearest(name, DEEP.into_iter().chain(OPENED)).map_or_else(
        || words!("haal hem weg", "take it out"),
        |near| words!("bedoel je {near}?", "do you mean {near}?"),
    );
    findings.add(
        &CODE,
        tool.place(value),
        words!("Canvas heeft geen plek \"{name}\"", "Canvas has no placement \"{name}\""),
        help,
    );
}
