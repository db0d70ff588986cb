//! Links say where they lead, also without the sentence around them.

use super::scope;
use crate::check::wcag;
use crate::course::Course;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::words;

/// A link text that says nothing by itself.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/link-text",
    severity: Severity::Warning,
    clauses: &[wcag::LINK_PURPOSE],
    doc: Doc {
        nl: "De tekst van een link zegt niet waar hij naartoe gaat.\n\n\
            Wie een schermlezer gebruikt, vraagt vaak een lijst van alle links op. Daarin staat dan een paar keer \"klik hier\". \
            Ook wie de pagina snel doorkijkt, heeft meer aan een link die zegt wat erachter zit.\n\n\
            Fout:  Lees meer over webcare: [klik hier](https://example.org).\n\
            Goed:  Lees meer in [Wat is webcare?](https://example.org).",
        en: "The text of a link does not say where it leads.\n\n\
            Who uses a screen reader often asks for a list of all links; then it reads \"click here\" several times. Who skims \
            the page, too, is better off with a link that says what is behind it.\n\n\
            Wrong:  For more about webcare [click here](https://example.org).\n\
            Right:  Read more in [What is webcare?](https://example.org).",
    },
};

/// Texts that say nothing by themselves, in Dutch and English: lower case, without punctuation.
const VAGUE: &[&str] = &[
    "deze",
    "deze link",
    "deze pagina",
    "deze site",
    "deze video",
    "deze website",
    "dit",
    "dit artikel",
    "dit filmpje",
    "download",
    "hier",
    "hierop",
    "klik",
    "klik dan hier",
    "klik hier",
    "klik op deze link",
    "lees hier",
    "lees hier meer",
    "lees hier verder",
    "lees meer",
    "lees verder",
    "link",
    "meer",
    "meer info",
    "meer informatie",
    "meer lezen",
    "via deze link",
    "verder lezen",
    "website",
    "article",
    "click",
    "click here",
    "click this link",
    "continue reading",
    "details",
    "go",
    "go here",
    "here",
    "learn more",
    "link here",
    "more",
    "more info",
    "more information",
    "page",
    "read here",
    "read more",
    "see more",
    "see here",
    "site",
    "the link",
    "this",
    "this article",
    "this link",
    "this page",
    "this site",
    "this video",
    "this website",
    "url",
    "video",
    "web site",
];

fn check(course: &Course, findings: &mut Findings) {
    for link in scope::facts(course).flat_map(|facts| &facts.links) {
        if is_vague(&link.text) {
            let text = link.text.trim();
            findings.add(
                &CODE,
                link.place.clone(),
                words!(
                    "de linktekst \"{text}\" zegt niet waar de link naartoe gaat",
                    "the link text \"{text}\" does not say where the link leads"
                ),
                words!(
                    "neem in de link op wat erachter zit, zoals de titel van de bron",
                    "put into the link what is behind it, such as the title of the source"
                ),
            );
        }
    }
}

fn is_vague(text: &str) -> bool {
    let plain: String =
        text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    VAGUE.contains(&plain.as_str())
}
