//! Reads a document and words what the XML reader refused.

use super::code::xml as code;
use crate::files::FilePath;
use crate::finding::{Code, Finding, Judged, Place, Words};
use crate::words;
use crate::xml::{self, Document, Fault, FaultKind, Malformed};

/// Reads a document; its faults are findings in `file`.
#[must_use]
pub fn read(file: &FilePath, bytes: &[u8]) -> Judged<Document> {
    let reading = xml::read(bytes);
    let mut findings = crate::finding::Findings::new();
    findings.extend(reading.faults.iter().map(|fault| finding(file, fault)));
    Judged { value: reading.document, findings }
}

fn finding(file: &FilePath, fault: &Fault) -> Finding {
    let (message, help) = wording(&fault.kind);
    Finding::new(code_of(&fault.kind), Place::span(file, fault.span.clone()), message, help)
}

fn code_of(kind: &FaultKind) -> &'static Code {
    match kind {
        FaultKind::Encoding { .. }
        | FaultKind::Mislabelled { .. }
        | FaultKind::Unknown { .. }
        | FaultKind::Surrogate => &code::ENCODING,
        FaultKind::Uncommon { .. } => &code::ENCODING_UNCOMMON,
        FaultKind::Doctype => &code::DOCTYPE,
        FaultKind::Entity { .. } => &code::ENTITY,
        FaultKind::Prefix { .. } => &code::PREFIX,
        FaultKind::Depth => &code::TOO_DEEP,
        FaultKind::Size | FaultKind::TooMany | FaultKind::LongName => &code::TOO_BIG,
        FaultKind::EndTag { .. }
        | FaultKind::Unclosed { .. }
        | FaultKind::DuplicateAttribute { .. }
        | FaultKind::Malformed(_) => &code::MALFORMED,
    }
}

/// What is wrong, and the way out.
fn wording(kind: &FaultKind) -> (Words, Words) {
    match kind {
        FaultKind::Encoding { declared: Some(name) } => (
            words!("de codering is {name}, niet UTF-8", "the encoding is {name}, not UTF-8"),
            words!("bewaar het bestand als UTF-8", "save the file as UTF-8"),
        ),
        FaultKind::Encoding { declared: None } => (
            words!("deze byte is geen UTF-8", "this byte is not UTF-8"),
            words!("bewaar het bestand als UTF-8", "save the file as UTF-8"),
        ),
        FaultKind::Mislabelled { declared } => (
            words!(
                "er staat dat de codering {declared} is, maar dat is ze niet",
                "it says that the encoding is {declared}, but it is not"
            ),
            words!("bewaar het bestand als UTF-8", "save the file as UTF-8"),
        ),
        FaultKind::Uncommon { declared } => (
            words!(
                "de codering is {declared}; elk LMS hoeft alleen UTF-8 en UTF-16 te kunnen lezen",
                "the encoding is {declared}; an LMS need only read UTF-8 and UTF-16"
            ),
            words!("bewaar het bestand als UTF-8", "save the file as UTF-8"),
        ),
        FaultKind::Unknown { declared } => (
            words!("de codering {declared} is niet bekend", "the encoding {declared} is not known"),
            words!("schrijf encoding=\"UTF-8\"", "write encoding=\"UTF-8\""),
        ),
        FaultKind::Surrogate => (
            words!("dit is een half teken in UTF-16", "this is half a character in UTF-16"),
            words!("bewaar het bestand als UTF-8", "save the file as UTF-8"),
        ),
        FaultKind::Doctype => (
            words!("een DOCTYPE wordt niet gelezen", "a DOCTYPE is not read"),
            words!("haal hem weg", "take it out"),
        ),
        FaultKind::Entity { name } => (
            words!("XML kent &{name}; niet", "XML does not know &{name};"),
            words!("zet het teken zelf in de tekst", "put the character itself in the text"),
        ),
        FaultKind::Prefix { prefix } => (
            words!(
                "het voorvoegsel {prefix} hoort bij geen namespace",
                "the prefix {prefix} belongs to no namespace"
            ),
            words!(
                "voeg xmlns:{prefix}=\"…\" toe aan het hoogste element",
                "add xmlns:{prefix}=\"…\" to the root element"
            ),
        ),
        FaultKind::Depth => (
            words!("te veel elementen in elkaar", "too many elements inside one another"),
            words!("ten hoogste {} worden gelezen", "at most {} are read", xml::MAXIMUM_DEPTH),
        ),
        FaultKind::Size => (
            words!("het document is te groot", "the document is too big"),
            words!("ten hoogste 32 MiB wordt gelezen", "at most 32 MiB is read"),
        ),
        FaultKind::TooMany => (
            words!("te veel elementen en attributen", "too many elements and attributes"),
            words!(
                "ten hoogste {} worden gelezen, en {} attributen per element",
                "at most {} are read, and {} attributes of one element",
                xml::MAXIMUM_NODES,
                xml::MAXIMUM_ATTRIBUTES
            ),
        ),
        FaultKind::LongName => (
            words!("deze naam is te lang", "this name is too long"),
            words!("ten hoogste {} bytes", "at most {} bytes", xml::MAXIMUM_NAME),
        ),
        FaultKind::EndTag { .. }
        | FaultKind::Unclosed { .. }
        | FaultKind::DuplicateAttribute { .. } => tag_wording(kind),
        FaultKind::Malformed(how) => malformed_wording(*how),
    }
}

fn tag_wording(kind: &FaultKind) -> (Words, Words) {
    match kind {
        FaultKind::EndTag { open: Some(open), found } => (
            words!(
                "</{found}> sluit niets: <{open}> staat open",
                "</{found}> closes nothing: <{open}> is open"
            ),
            words!("sluit eerst <{open}> met </{open}>", "close <{open}> with </{open}> first"),
        ),
        FaultKind::EndTag { open: None, found } => (
            words!("</{found}> sluit niets", "</{found}> closes nothing"),
            words!("haal het weg", "take it out"),
        ),
        FaultKind::Unclosed { element } => (
            words!("<{element}> wordt niet gesloten", "<{element}> is not closed"),
            words!("sluit het met </{element}>", "close it with </{element}>"),
        ),
        FaultKind::DuplicateAttribute { name } => (
            words!("het attribuut {name} staat er twee keer", "the attribute {name} stands twice"),
            words!("houd er één over", "keep one of them"),
        ),
        _ => (words!("geen welgevormde XML", "not well-formed XML"), words!("", "")),
    }
}

fn malformed_wording(how: Malformed) -> (Words, Words) {
    match how {
        Malformed::Empty => (
            words!("er staat geen element in", "there is no element in it"),
            words!("het bestand lijkt leeg of afgebroken", "the file seems empty or cut off"),
        ),
        Malformed::OutsideRoot => (
            words!("dit staat buiten het hoogste element", "this stands outside the root element"),
            words!("een document heeft één hoogste element", "a document has one root element"),
        ),
        Malformed::Name => (
            words!("dit is geen naam", "this is not a name"),
            words!("een naam begint met een letter of _", "a name starts with a letter or _"),
        ),
        Malformed::Attribute => (
            words!("dit is geen heel attribuut", "this is not a whole attribute"),
            words!(
                "schrijf naam=\"waarde\", met een spatie ervoor",
                "write name=\"value\", with a space before it"
            ),
        ),
        Malformed::LessThan => (
            words!("een < mag niet in een waarde staan", "a < may not stand in a value"),
            words!("schrijf &lt;", "write &lt;"),
        ),
        Malformed::Ampersand => (
            words!("deze & begint geen verwijzing", "this & starts no reference"),
            words!("schrijf &amp;", "write &amp;"),
        ),
        Malformed::Character => (
            words!("dit teken mag niet in XML staan", "this character may not stand in XML"),
            words!("haal het weg", "take it out"),
        ),
        Malformed::Markup => (
            words!("deze markering wordt niet gesloten", "this markup does not close"),
            words!(
                "kijk of er een >, aanhalingsteken of --> ontbreekt; -- mag niet in commentaar staan",
                "see whether a >, quote or --> is missing; -- may not stand in a comment"
            ),
        ),
        Malformed::Declaration => (
            words!("deze XML-declaratie deugt niet", "this XML declaration is not right"),
            words!(
                "ze staat helemaal vooraan en begint met version=\"1.0\"",
                "it stands at the very start and begins with version=\"1.0\""
            ),
        ),
    }
}
