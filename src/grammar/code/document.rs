//! What can be wrong with a document that is XML but not what the specifications describe.

use crate::finding::{Clause, Code, Doc, Severity};

const CLAUSES: &[Clause] = &[
    Clause { name: "SCORM 1.2 CAM, 2.3", url: None },
    Clause { name: "SCORM 2004 4th Edition CAM, 3.4", url: None },
    Clause { name: "cmi5, 13", url: None },
];

const fn code(id: &'static str, severity: Severity, nl: &'static str, en: &'static str) -> Code {
    Code { id, severity, clauses: CLAUSES, doc: Doc { nl, en } }
}

/// A text that is not of its type.
pub static BAD_VALUE: Code = code(
    "grammar/bad-value",
    Severity::Error,
    "Een attribuut of element heeft een waarde die daar niet kan staan. Een LMS negeert haar, of weigert \
het pakket.\n\nDe melding zegt wat er verwacht wordt; let op hoofdletters en op spaties ervoor en \
erachter.",
    "An attribute or element has a value that cannot stand there. An LMS ignores it, or refuses the \
package.\n\nThe message says what is expected; mind capitals and white space before and after it.",
);

/// An attribute that must be there and is not.
pub static MISSING_ATTRIBUTE: Code = code(
    "grammar/missing-attribute",
    Severity::Error,
    "Een attribuut dat hier verplicht is ontbreekt.",
    "An attribute that is required here is missing.",
);

/// An element that must be there and is not.
pub static MISSING_ELEMENT: Code = code(
    "grammar/missing-element",
    Severity::Error,
    "Een element dat hier verplicht is ontbreekt.",
    "An element that is required here is missing.",
);

/// An element that stands too often.
pub static REPEATED_ELEMENT: Code = code(
    "grammar/repeated-element",
    Severity::Error,
    "Een element staat vaker dan mag. Het ene LMS neemt het eerste, het andere het laatste.",
    "An element stands more often than it may. One LMS takes the first, another the last.",
);

/// A text over the length that every system must take.
pub static TOO_LONG: Code = code(
    "grammar/too-long",
    Severity::Warning,
    "De specificatie noemt een lengte die elk systeem ten minste aan moet kunnen. Deze tekst is langer: \
een LMS mag hem afkappen, en sommige weigeren dan het pakket.\n\nKort hem in.",
    "The specification names a length that every system must be able to take. This text is longer: an LMS \
may cut it off, and some then refuse the package.\n\nShorten it.",
);

/// An element that does not belong there.
pub static UNEXPECTED_ELEMENT: Code = code(
    "grammar/unexpected-element",
    Severity::Error,
    "Een element hoort niet op deze plaats. Vaak is de naam verkeerd gespeld, staat hij in de verkeerde \
namespace of is hij van een andere editie.",
    "An element does not belong in this place. Often its name is misspelt, in the wrong namespace or of \
another edition.",
);

/// A document that is something else.
pub static UNEXPECTED_ROOT: Code = code(
    "grammar/unexpected-root",
    Severity::Error,
    "Het document is niet van de soort die hier hoort: het hoogste element heeft een andere naam of een \
andere namespace. Het wordt daarom niet verder nagekeken.",
    "The document is not of the kind that belongs here: its root element has another name or another \
namespace. For that reason it is not judged further.",
);

/// Text where only elements may stand.
pub static UNEXPECTED_TEXT: Code = code(
    "grammar/unexpected-text",
    Severity::Error,
    "Er staat tekst op een plaats waar alleen elementen mogen staan, of niets.",
    "There is text in a place where only elements may stand, or nothing.",
);

/// An attribute that is not known.
pub static UNKNOWN_ATTRIBUTE: Code = code(
    "grammar/unknown-attribute",
    Severity::Error,
    "Een attribuut hoort niet op dit element. Vaak is de naam verkeerd gespeld (hoofdletters tellen) of \
van een andere editie.",
    "An attribute does not belong on this element. Often its name is misspelt (capitals count) or of \
another edition.",
);

/// Elements in the wrong order.
pub static WRONG_ORDER: Code = code(
    "grammar/wrong-order",
    Severity::Error,
    "De elementen staan niet in de volgorde die de specificatie voorschrijft. Een LMS dat zijn invoer \
met een schema nakijkt, weigert het pakket.",
    "The elements do not stand in the order that the specification prescribes. An LMS that checks its \
input against a schema refuses the package.",
);
