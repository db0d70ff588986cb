//! Rules over a whole course: what no single page can tell. One file each.

mod alt_text;
mod dead_link;
mod duplicate_title;
mod empty_link;
mod heading_jump;
mod link_text;
mod missing_captions;
mod missing_credit;
mod objective_unassessed;
mod page_language;
mod page_rule_idle;
mod pass_unreachable;
mod released_activity;
mod released_kind;
mod released_option;
mod released_removed;
mod scope;
mod state_size;
mod teacher_marked_in_scorm;
mod term_unused;
mod uneven_draw;
mod unused_bank;
mod version_behind;

use crate::course::Course;
use crate::finding::{Findings, Rule};

/// Rules that judge what is there: they hold for a course in which other things are wrong, too.
static OF_PARTS: &[&Rule<Course>] = &[
    &alt_text::RULE,
    &dead_link::RULE,
    &duplicate_title::RULE,
    &empty_link::RULE,
    &heading_jump::RULE,
    &link_text::RULE,
    &missing_captions::RULE,
    &missing_credit::RULE,
    &released_kind::RULE,
    &released_option::RULE,
    &teacher_marked_in_scorm::RULE,
    &uneven_draw::RULE,
    &version_behind::RULE,
];

/// Rules that conclude from what is not there: where something could not be read, they would cry wolf.
static OF_WHOLE: &[&Rule<Course>] = &[
    &objective_unassessed::RULE,
    &page_language::RULE,
    &page_rule_idle::RULE,
    &pass_unreachable::RULE,
    &released_activity::RULE,
    &released_removed::RULE,
    &state_size::RULE,
    &term_unused::RULE,
    &unused_bank::RULE,
];

/// Every rule over a course.
pub fn rules() -> impl Iterator<Item = &'static Rule<Course>> {
    OF_PARTS.iter().chain(OF_WHOLE).copied()
}

/// Judges a course; `complete` says whether it was read without errors.
#[must_use]
pub fn judge(course: &Course, complete: bool) -> Findings {
    let mut findings = super::run(OF_PARTS, course);
    if complete {
        findings.append(super::run(OF_WHOLE, course));
    }
    findings
}
