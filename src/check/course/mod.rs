//! Rules over a whole course: what no single page can tell. One file each.

use crate::course::Course;
use crate::finding::Rule;

/// Every rule over a course.
pub static RULES: &[&Rule<Course>] = &[];
