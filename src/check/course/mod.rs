//! Rules over a whole course: what no single page can tell. One file each.

mod alt_text;
mod dead_link;
mod duplicate_title;
mod empty_link;
mod empty_page;
mod heading_jump;
mod link_text;
mod missing_captions;
mod missing_credit;
mod missing_description;
mod objective_unassessed;
mod page_rule_idle;
mod pass_unreachable;
mod scope;
mod state_size;
mod teacher_marked_in_scorm;
mod term_unused;
mod uneven_draw;
mod unused_bank;

use crate::course::Course;
use crate::finding::Rule;

/// Every rule over a course.
pub static RULES: &[&Rule<Course>] = &[
    &alt_text::RULE,
    &dead_link::RULE,
    &duplicate_title::RULE,
    &empty_link::RULE,
    &empty_page::RULE,
    &heading_jump::RULE,
    &link_text::RULE,
    &missing_captions::RULE,
    &missing_credit::RULE,
    &missing_description::RULE,
    &objective_unassessed::RULE,
    &page_rule_idle::RULE,
    &pass_unreachable::RULE,
    &state_size::RULE,
    &teacher_marked_in_scorm::RULE,
    &term_unused::RULE,
    &uneven_draw::RULE,
    &unused_bank::RULE,
];
