//! What catalogues and search engines are told of a course.

/// Metadata; title, language, description and objectives stand in the course itself.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    /// A URI; derived from the course's uuid when absent.
    pub identifier: Option<String>,
    /// Plain words.
    pub keywords: Vec<String>,
    /// Names of people.
    pub authors: Vec<String>,
    /// Name of an organisation.
    pub publisher: Option<String>,
    /// An SPDX expression, such as `CC-BY-4.0`.
    pub license: Option<String>,
    /// LOM 1.8, 1–4.
    pub aggregation: Option<u8>,
    /// LOM 2.2.
    pub status: Option<Status>,
    /// LOM 5.2.
    pub resource_type: Vec<String>,
    /// LOM 5.5.
    pub end_user: Vec<String>,
    /// LOM 5.6.
    pub context: Vec<String>,
    /// LOM 5.7: `16-99`.
    pub age: Option<String>,
    /// LOM 6.1.
    pub cost: Option<bool>,
    /// ISO 8601, such as `PT2H`.
    pub duration: Option<String>,
    /// LOM 9.
    pub discipline: Vec<Discipline>,
}

/// LOM 2.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Being written.
    Draft,
    /// Ready.
    Final,
    /// Ready again.
    Revised,
    /// Withdrawn.
    Unavailable,
}

/// An entry of a classification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discipline {
    /// Its identifier in the classification.
    pub id: String,
    /// Its title.
    pub title: String,
}
