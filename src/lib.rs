//! lespakket turns a course in a folder into a package that a learning management system takes.
//!
//! # Flow
//!
//! ```text
//! disk → Files → definition → Course → site → Site → format → Package → Files → zip
//! zip  → Files → Package → check → Findings
//! ```
//!
//! The same type [`files::Files`] stands at both ends; everything between is pure. A build ends by
//! judging its own package with the rules that a stranger's package gets ([`pipeline`]).
//!
//! # Rooms, lowest floor first
//!
//! | room | what lives there |
//! |---|---|
//! | [`files`] | paths, blobs, folders, archives, digests |
//! | [`xml`] | one element tree with source positions, read and written |
//! | [`finding`] | what is wrong in an input, where, and the way out; reports |
//! | [`grammar`] | what a document may hold, as data: judges a tree and writes its schema |
//! | [`course`] | what a course is: unit, page, item, quiz, objective; interaction is the waist to formats |
//! | [`package`] | a manifest tree with its files |
//! | [`lms`] | one data file per LMS: what it accepts, its limits, its quirks |
//! | [`definition`] | folder → course |
//! | [`site`] | course → accessible pages, the same for every target |
//! | [`mod@format`] | one folder per target, one table |
//! | [`check`] | the engine, and the rule families tied to no one format |
//! | [`pipeline`] | the one place where the rooms are strung together |
//! | [`release`] | outlines, what changed between them, versions, the ledger, effects on learners |
//! | [`cli`] | one file per command; the only room that prints |
//!
//! # Invariants
//!
//! `tests/house.rs` keeps them:
//!
//! 1. A room imports only from lower floors.
//! 2. Leaves (a rule, an item kind, an LMS, a command) never import a sibling; no format imports another.
//! 3. Only [`files::folder`] touches the disk; only [`cli`] prints; no LMS's name outside [`lms`].
//! 4. A build reads no clock and draws no random number: same source, same bytes.
//! 5. Every file in a rules folder has its row, and its id is its path.

pub mod check;
pub mod cli;
pub mod course;
pub mod definition;
pub mod files;
pub mod finding;
pub mod format;
pub mod grammar;
pub mod json;
pub mod lms;
pub mod package;
pub mod pipeline;
pub mod release;
pub mod site;
pub mod xml;

pub use pipeline::validate;
