//! Findings and their reports: what people and programs read.

mod forms;
mod nearest;
mod places;
mod sample;
