//! What can be wrong with a text that should be XML.

use crate::finding::{Clause, Code, Doc, Severity};

const WELL_FORMED: Clause =
    Clause { name: "XML 1.0, 2.1", url: Some("https://www.w3.org/TR/xml/#sec-well-formed") };
const ENCODINGS: Clause =
    Clause { name: "XML 1.0, 4.3.3", url: Some("https://www.w3.org/TR/xml/#charencoding") };
const ENTITIES: Clause =
    Clause { name: "XML 1.0, 4.1", url: Some("https://www.w3.org/TR/xml/#sec-references") };
const PROLOG: Clause =
    Clause { name: "XML 1.0, 2.8", url: Some("https://www.w3.org/TR/xml/#sec-prolog-dtd") };
const BOUND: Clause = Clause {
    name: "Namespaces in XML 1.0, 5",
    url: Some("https://www.w3.org/TR/xml-names/#nsc-NSDeclared"),
};

/// A document type declaration.
pub static DOCTYPE: Code = Code {
    id: "xml/doctype",
    severity: Severity::Error,
    clauses: &[PROLOG],
    doc: Doc {
        nl: "Het document begint met `<!DOCTYPE …>`. Manifesten en metadata hebben die nooit nodig, en een \
lezer die hem volgt kan bestanden van buiten het pakket binnenhalen. Veel LMS'en weigeren het \
bestand daarom.\n\nHaal de regel weg.",
        en: "The document starts with `<!DOCTYPE …>`. Manifests and metadata never need one, and a reader \
that follows it can be made to fetch files from outside the package. Many LMSs refuse the file for \
that reason.\n\nTake the line out.",
    },
};

/// Not UTF-8.
pub static ENCODING: Code = Code {
    id: "xml/encoding",
    severity: Severity::Error,
    clauses: &[ENCODINGS],
    doc: Doc {
        nl: "Het document is niet in UTF-8 of UTF-16 geschreven, of zegt zelf dat het een andere codering heeft, of een die niet bestaat. \
Letters met accenten gaan dan stuk, of het LMS leest het bestand niet.\n\nBewaar het als UTF-8 en \
schrijf `encoding=\"UTF-8\"` op de eerste regel.",
        en: "The document is not written in UTF-8 or UTF-16, or says that it is in another encoding or in one that does not exist. Letters with \
accents then break, or the LMS does not read the file.\n\nSave it as UTF-8 and write \
`encoding=\"UTF-8\"` in its first line.",
    },
};

/// An encoding that only some readers know.
pub static ENCODING_UNCOMMON: Code = Code {
    id: "xml/encoding-uncommon",
    severity: Severity::Warning,
    clauses: &[ENCODINGS],
    doc: Doc {
        nl: "Het document zegt dat het in ISO-8859-1 of windows-1252 is geschreven, en dat is het ook. XML staat dat toe, maar een \
lezer hoeft alleen UTF-8 en UTF-16 te kennen: een LMS dat deze codering niet kent, weigert het hele bestand, en een LMS \
dat er niet op let, toont letters met accenten als vraagtekens. Verder is het document gewoon gecontroleerd.\n\nBewaar \
het als UTF-8 en schrijf `encoding=\"UTF-8\"` op de eerste regel.",
        en: "The document says that it is written in ISO-8859-1 or windows-1252, and so it is. XML allows that, but a reader \
need only know UTF-8 and UTF-16: an LMS that does not know this encoding refuses the whole file, and one that does not \
look at it shows letters with accents as question marks. Apart from that the document was judged as any other.\n\nSave \
it as UTF-8 and write `encoding=\"UTF-8\"` in its first line.",
    },
};

/// An entity that XML does not define.
pub static ENTITY: Code = Code {
    id: "xml/entity",
    severity: Severity::Error,
    clauses: &[ENTITIES],
    doc: Doc {
        nl: "XML kent zelf vijf namen: `&amp;`, `&lt;`, `&gt;`, `&quot;` en `&apos;`. Namen uit HTML, zoals \
`&nbsp;` of `&eacute;`, bestaan er niet.\n\nZet het teken zelf in de tekst.",
        en: "XML itself knows five names: `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&apos;`. Names of HTML, such \
as `&nbsp;` or `&eacute;`, do not exist in it.\n\nPut the character itself in the text.",
    },
};

/// Not well-formed.
pub static MALFORMED: Code = Code {
    id: "xml/malformed",
    severity: Severity::Error,
    clauses: &[WELL_FORMED],
    doc: Doc {
        nl: "Het document is geen welgevormde XML: een LMS kan er niets van lezen. Na de eerste fout van \
deze soort stopt het lezen, dus er kunnen er meer zijn.\n\nHerstel de plaats die de melding \
aanwijst.",
        en: "The document is not well-formed XML: an LMS can read nothing of it. Reading stops at the first \
fault of this kind, so there may be more.\n\nMend the place that the message points at.",
    },
};

/// A prefix that is not bound.
pub static PREFIX: Code = Code {
    id: "xml/prefix",
    severity: Severity::Error,
    clauses: &[BOUND],
    doc: Doc {
        nl: "Voor de dubbele punt in een naam staat een voorvoegsel dat nergens aan een namespace is \
verbonden.\n\nVoeg `xmlns:voorvoegsel=\"…\"` toe aan het hoogste element.",
        en: "Before the colon in a name stands a prefix that nothing binds to a namespace.\n\nAdd \
`xmlns:prefix=\"…\"` to the root element.",
    },
};

/// Too many bytes.
pub static TOO_BIG: Code = Code {
    id: "xml/too-big",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Het document is groter dan 32 MiB, heeft meer dan 750.000 elementen, attributen en teksten, of een naam van \
meer dan 4096 bytes, en wordt niet gelezen. Het manifest van een cursus van 10.000 pagina's is vijf keer zo klein.",
        en: "The document is over 32 MiB, has more than 750,000 elements, attributes and texts, or a name of more than \
4096 bytes, and is not read. The manifest of a course of 10,000 pages is five times smaller.",
    },
};

/// Too deep.
pub static TOO_DEEP: Code = Code {
    id: "xml/too-deep",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Er staan meer dan 100 elementen in elkaar. Een echt manifest blijft onder de 30; lezers van \
LMS'en kunnen op zo'n document vastlopen.",
        en: "More than 100 elements stand inside one another. A real manifest stays under 30; the readers of \
LMSs can fail on such a document.",
    },
};
