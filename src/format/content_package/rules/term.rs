//! The vocabularies of LOM as the metadata of SCORM 1.2 uses them: the words of the standard and of the draft that
//! SCORM 1.2 was written by, in lower case.

/// The terms of an element, which stands in another; none for an element without vocabulary.
#[must_use]
pub fn terms(element: &str, inside: &str) -> &'static [&'static str] {
    match (element, inside) {
        ("role", "metametadata" | "contribute") => ROLES,
        ("type", _) => &["operating system", "browser"],
        _ => TERMS.iter().find(|(name, _)| *name == element).map_or(&[], |(_, terms)| terms),
    }
}

const ROLES: &[&str] = &[
    "author",
    "publisher",
    "unknown",
    "initiator",
    "terminator",
    "validator",
    "editor",
    "graphical designer",
    "technical implementer",
    "content provider",
    "technical validator",
    "educational validator",
    "script writer",
    "instructional designer",
    "subject matter expert",
    "creator",
];

#[rustfmt::skip]
const TERMS: &[(&str, &[&str])] = &[
    ("structure", &[
        "atomic", "collection", "networked", "hierarchical", "linear", "mixed", "branched", "parceled",
    ]),
    ("aggregationlevel", &["1", "2", "3", "4"]),
    ("status", &["draft", "final", "revised", "unavailable"]),
    ("interactivitytype", &["active", "expositive", "mixed", "undefined"]),
    ("learningresourcetype", &[
        "exercise", "simulation", "questionnaire", "diagram", "figure", "graph", "index", "slide", "table",
        "narrative text", "exam", "experiment", "problem statement", "problemstatement", "self assessment",
        "selfassesment", "lecture",
    ]),
    ("interactivitylevel", &["very low", "low", "medium", "high", "very high"]),
    ("semanticdensity", &["very low", "low", "medium", "high", "very high"]),
    ("intendedenduserrole", &["teacher", "author", "learner", "manager"]),
    ("context", &[
        "school", "higher education", "training", "other", "primary education", "secondary education",
        "university first cycle", "university second cycle", "university postgrade",
        "technical school first cycle", "technical school second cycle", "professional formation",
        "continuous formation", "vocational training",
    ]),
    ("difficulty", &["very easy", "easy", "medium", "difficult", "very difficult"]),
    ("cost", &["yes", "no"]),
    ("copyrightandotherrestrictions", &["yes", "no"]),
    ("kind", &[
        "ispartof", "haspart", "isversionof", "hasversion", "isformatof", "hasformat", "references",
        "isreferencedby", "isbasedon", "isbasisfor", "requires", "isrequiredby",
    ]),
    ("purpose", &[
        "discipline", "idea", "prerequisite", "educational objective", "accessibility restrictions",
        "educational level", "skill level", "security level", "competency",
    ]),
];
