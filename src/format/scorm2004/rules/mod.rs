//! Rules over SCORM 2004 packages: those of IMS Content Packaging, and the editions' own.

mod activity_unreachable;
mod auxiliary_resources;
mod clause;
mod completion_threshold;
mod constrained_choice_idle;
mod control_documents;
mod control_mode_idle;
mod dead_end;
mod default_missing;
mod delivery_controls_idle;
mod edition;
mod element_misplaced;
mod element_repeated;
mod endless_loop;
mod exit_rule_leaf;
mod forward_only_choice;
mod grammar;
mod item_kind;
mod item_target;
mod limit_unsupported;
mod measure_threshold;
mod metadata_incomplete;
mod objective_id_missing;
mod objective_map_read;
mod objective_map_target;
mod objective_map_write;
mod objective_never_written;
mod objective_unique;
mod randomization_idle;
mod rollup_idle;
mod rollup_minimum;
mod rollup_nothing;
mod root_action;
mod rule_condition_objective;
mod rule_idle;
mod satisfied_by_measure;
mod schema_version;
mod scorm_type;
mod selection_count;
mod sequencing_collection;
mod sequencing_reference;
mod shared_data_unique;
mod table;
mod target_empty;
mod time_condition;
mod time_limit_action;

use crate::finding::Rule;
use crate::format::content_package::rules::with_shared;
use crate::package::Package;

/// Every rule over a SCORM 2004 package, of whichever edition.
pub static RULES: &[&Rule<Package>] = &with_shared::<43, 67>([
    &activity_unreachable::RULE,
    &auxiliary_resources::RULE,
    &completion_threshold::RULE,
    &constrained_choice_idle::RULE,
    &control_documents::RULE,
    &control_mode_idle::RULE,
    &dead_end::RULE,
    &default_missing::RULE,
    &delivery_controls_idle::RULE,
    &element_misplaced::RULE,
    &element_repeated::RULE,
    &endless_loop::RULE,
    &exit_rule_leaf::RULE,
    &forward_only_choice::RULE,
    &grammar::RULE,
    &item_kind::RULE,
    &item_target::RULE,
    &limit_unsupported::RULE,
    &measure_threshold::RULE,
    &metadata_incomplete::RULE,
    &objective_id_missing::RULE,
    &objective_map_read::RULE,
    &objective_map_target::RULE,
    &objective_map_write::RULE,
    &objective_never_written::RULE,
    &objective_unique::RULE,
    &randomization_idle::RULE,
    &rollup_idle::RULE,
    &rollup_minimum::RULE,
    &rollup_nothing::RULE,
    &root_action::RULE,
    &rule_condition_objective::RULE,
    &rule_idle::RULE,
    &satisfied_by_measure::RULE,
    &schema_version::RULE,
    &scorm_type::RULE,
    &selection_count::RULE,
    &sequencing_collection::RULE,
    &sequencing_reference::RULE,
    &shared_data_unique::RULE,
    &target_empty::RULE,
    &time_condition::RULE,
    &time_limit_action::RULE,
]);
