//! Terms of vocabularies: NL-LOM's own where it has them, LOM's otherwise.

use crate::course::Status;

/// A value with the vocabulary that it is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The vocabulary.
    pub source: &'static str,
    /// The value.
    pub value: String,
}

/// LOM's own vocabularies.
pub const LOM: &str = "LOMv1.0";
/// LOM 1.8 in NL-LOM.
pub const AGGREGATION: &str = "http://purl.edustandaard.nl/vdex_aggregationlevel_czp_20060628.xml";
/// LOM 5.2 in NL-LOM.
pub const RESOURCE_TYPE: &str =
    "http://purl.edustandaard.nl/vdex_learningresourcetype_czp_20060628.xml";
/// LOM 5.5 in NL-LOM.
pub const END_USER: &str =
    "http://purl.edustandaard.nl/vdex_intendedenduserrole_lomv1p0_20060628.xml";
/// LOM 5.6 in NL-LOM.
pub const CONTEXT: &str = "http://purl.edustandaard.nl/vdex_context_czp_20060628.xml";
/// LOM 6.2 in NL-LOM.
pub const COPYRIGHT: &str =
    "http://purl.edustandaard.nl/copyrightsandotherrestrictions_nllom_20180530";
/// LOM 9 in NL-LOM: the framework of concepts for Dutch education.
pub const CLASSIFICATION: &str = "http://purl.edustandaard.nl/begrippenkader";

impl Term {
    /// A term of LOM's own.
    pub fn lom(value: impl Into<String>) -> Self {
        Self::of(LOM, value)
    }

    /// A term of another vocabulary.
    pub fn of(source: &'static str, value: impl Into<String>) -> Self {
        Self { source, value: value.into() }
    }
}

/// LOM 2.2.
pub fn status(status: Status) -> Term {
    Term::lom(match status {
        Status::Draft => "draft",
        Status::Final => "final",
        Status::Revised => "revised",
        Status::Unavailable => "unavailable",
    })
}

/// LOM 6.1 and 6.2: yes or no.
pub fn yes_or_no(value: bool) -> Term {
    Term::lom(if value { "yes" } else { "no" })
}

/// LOM 5.2 in words of LOM's own, for readers that know no others; none for a word that has no counterpart.
pub fn lom_resource_type(word: &str) -> Option<Term> {
    let own = [
        "exercise",
        "simulation",
        "questionnaire",
        "diagram",
        "figure",
        "graph",
        "index",
        "slide",
        "table",
        "narrative text",
        "exam",
        "experiment",
        "problem statement",
        "self assessment",
        "lecture",
    ];
    let known = match word {
        "open opdracht" | "gesloten opdracht" => Some("exercise"),
        "evaluatie- en toetsmateriaal" => Some("exam"),
        "informatiebron" => Some("narrative text"),
        _ => own.into_iter().find(|own| *own == word),
    };
    known.map(Term::lom)
}

/// LOM 5.5 in words of LOM's own; none for a word that is not one of them.
pub fn lom_end_user(word: &str) -> Option<Term> {
    ["teacher", "author", "learner", "manager"].contains(&word).then(|| Term::lom(word))
}

/// LOM 5.6 in words of LOM's own: what it has no word for is `other`.
pub fn lom_context(word: &str) -> Term {
    Term::lom(match word {
        "PO" | "VVE" | "SBaO" | "SO" | "VO" | "school" => "school",
        "HBO" | "WO" | "higher education" => "higher education",
        "BVE" | "MBO" | "bedrijfsopleiding" | "training" => "training",
        _ => "other",
    })
}

/// LOM 5.6 in NL-LOM, which knows vocational education by an older name.
pub fn nl_lom_context(word: &str) -> Term {
    Term::of(CONTEXT, if word == "MBO" { "BVE" } else { word })
}
