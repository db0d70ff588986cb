//! How two bindings of LOM spell the same record: IMS MD 1.2 in lower case with `langstring`s, IEEE LOM in camel case.

use super::term::Term;
use crate::grammar::namespace::{IMSMD_1_2_1, IMSMD_1_2_4, LOM};
use crate::xml::{Element, Namespace};

/// A binding of LOM.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    namespace: Namespace,
    style: Style,
    /// The names of what the record follows (LOM 3.3).
    pub schemes: &'static [&'static str],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Ims,
    Ieee,
}

/// IMS MD 1.2.1, in the manifest of SCORM 1.2.
pub const IMS_MD: Binding =
    Binding { namespace: IMSMD_1_2_1, style: Style::Ims, schemes: &["LOMv1.0", "nl_lom_v1p0"] };
/// IMS MD 1.2.4 as NL-LOM has it: a record of its own that catalogues harvest.
pub const NL_LOM: Binding =
    Binding { namespace: IMSMD_1_2_4, style: Style::Ims, schemes: &["LOMv1.0", "nl_lom_v1p0"] };
/// IEEE LOM, in the manifest of SCORM 2004.
pub const SCORM_2004: Binding =
    Binding { namespace: LOM, style: Style::Ieee, schemes: &["LOMv1.0"] };

/// The language of what is in no language.
const NO_LANGUAGE: &str = "x-none";

impl Binding {
    /// Whether vocabularies are those of IEEE alone, as SCORM 2004 asks, or those of NL-LOM.
    pub(super) fn is_dutch(&self) -> bool {
        self.style == Style::Ims
    }

    /// An element by its IEEE name.
    pub(super) fn element(&self, name: &str) -> Element {
        match self.style {
            Style::Ims => Element::new(&self.namespace, &name.to_ascii_lowercase()),
            Style::Ieee => Element::new(&self.namespace, name),
        }
    }

    /// An element with plain text.
    pub(super) fn plain(&self, name: &str, text: &str) -> Element {
        self.element(name).text(text)
    }

    fn string(&self, language: &str, text: &str) -> Element {
        match self.style {
            Style::Ims => Element::new(&self.namespace, "langstring")
                .attribute_in(&Namespace::XML, "lang", language)
                .text(text),
            Style::Ieee if language == NO_LANGUAGE => self.plain("string", text),
            Style::Ieee => self.plain("string", text).attribute("language", language),
        }
    }

    /// An element with text in a language.
    pub(super) fn text(&self, name: &str, language: &str, text: &str) -> Element {
        self.element(name).child(self.string(language, text))
    }

    /// An element with text in no language.
    pub(super) fn neutral(&self, name: &str, text: &str) -> Element {
        self.text(name, NO_LANGUAGE, text)
    }

    /// An element with a term of a vocabulary.
    pub(super) fn term(&self, name: &str, term: &Term) -> Element {
        let part = |part: &str, text: &str| match self.style {
            Style::Ims => self.neutral(part, text),
            Style::Ieee => self.plain(part, text),
        };
        self.element(name).child(part("source", term.source)).child(part("value", &term.value))
    }

    /// An identifier of a catalogue (LOM 1.1).
    pub(super) fn identifier(&self, catalog: &str, entry: &str) -> Element {
        match self.style {
            Style::Ims => self
                .element("catalogentry")
                .child(self.plain("catalog", catalog))
                .child(self.neutral("entry", entry)),
            Style::Ieee => self
                .element("identifier")
                .child(self.plain("catalog", catalog))
                .child(self.plain("entry", entry)),
        }
    }

    /// A person or organisation as a vCard.
    pub(super) fn entity(&self, vcard: &str) -> Element {
        match self.style {
            Style::Ims => self.element("centity").child(self.plain("vcard", vcard)),
            Style::Ieee => self.plain("entity", vcard),
        }
    }

    /// A date (ISO 8601).
    pub(super) fn date(&self, date: &str) -> Element {
        self.element("date").child(self.plain("dateTime", date))
    }

    /// A length of time (ISO 8601).
    pub(super) fn duration(&self, name: &str, duration: &str) -> Element {
        let child = match self.style {
            Style::Ims => "datetime",
            Style::Ieee => "duration",
        };
        self.element(name).child(self.plain(child, duration))
    }

    /// The scheme that the record follows (LOM 3.3).
    pub(super) fn scheme(&self, scheme: &str) -> Element {
        let name = match self.style {
            Style::Ims => "metadatascheme",
            Style::Ieee => "metadataSchema",
        };
        self.plain(name, scheme)
    }

    /// An entry of a classification (LOM 9.2).
    pub(super) fn taxon(&self, source: &str, id: &str, entry: (&str, &str)) -> Element {
        let taxon = self
            .element("taxon")
            .child(self.plain("id", id))
            .child(self.text("entry", entry.0, entry.1));
        self.element("taxonPath").child(self.neutral("source", source)).child(taxon)
    }
}
