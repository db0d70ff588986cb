//! Alternative texts describe what is to be seen, briefly.

use super::scope;
use crate::check::wcag;
use crate::course::{Course, Figure};
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::words;

/// An alternative text that is a file name, says nothing, or is too long.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/alt-text",
    severity: Severity::Warning,
    clauses: &[wcag::NON_TEXT],
    doc: Doc {
        nl: "De alternatieve tekst zegt niet wat er te zien is, of is te lang.\n\n\
            Een schermlezer leest deze tekst voor in plaats van het plaatje. Een bestandsnaam of alleen het woord \"foto\" helpt \
            niemand; een tekst van meer dan 250 tekens kan niet worden onderbroken of teruggelezen. Zet een lange uitleg in de \
            tekst of het bijschrift.\n\n\
            Fout:  alt=\"IMG_2034.png\"\n\
            Goed:  alt=\"Zoekscherm van Instagram met 2,1 miljoen berichten bij #dtv\"",
        en: "The alternative text does not say what is to be seen, or is too long.\n\n\
            A screen reader reads this text in place of the picture. A file name, or just the word \"photo\", helps nobody; a \
            text of more than 250 characters cannot be paused or read again. Put a long explanation in the text or the caption.\n\n\
            Wrong:  alt=\"IMG_2034.png\"\n\
            Right:  alt=\"Instagram's search screen with 2.1 million posts for #dtv\"",
    },
};

/// The longest alternative text, in characters.
const LONGEST: usize = 250;

/// Texts that name a kind of picture and nothing else.
const EMPTY_WORDS: &[&str] = &[
    "afbeelding",
    "beeld",
    "figuur",
    "foto",
    "grafiek",
    "icoon",
    "illustratie",
    "logo",
    "plaatje",
    "schermafbeelding",
    "screenshot",
    "tekening",
    "chart",
    "figure",
    "graph",
    "icon",
    "illustration",
    "image",
    "photo",
    "picture",
];

/// How the names of picture files end.
const EXTENSIONS: &[&str] = &[".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp"];

fn check(course: &Course, findings: &mut Findings) {
    for figure in scope::figures(course) {
        if let Some((message, help)) = fault(figure) {
            findings.add(&CODE, figure.place.clone(), message, help);
        }
    }
}

fn fault(figure: &Figure) -> Option<(Words, Words)> {
    let alt = figure.alt.trim();
    let lower = alt.to_lowercase();
    let describe = words!(
        "schrijf op wat er te zien is en waarom dat hier telt, of zet `decorative` als het versiering is",
        "write what is to be seen and why it matters here, or set `decorative` if it is a decoration"
    );
    let is_stem = file_stem(figure).is_some_and(|stem| stem == lower);
    if is_stem || EXTENSIONS.iter().any(|end| lower.ends_with(end)) {
        return Some((
            words!(
                "de alternatieve tekst \"{alt}\" is een bestandsnaam",
                "the alternative text \"{alt}\" is a file name"
            ),
            describe,
        ));
    }
    if EMPTY_WORDS.contains(&lower.as_str()) {
        return Some((
            words!(
                "de alternatieve tekst \"{alt}\" zegt niet wat er te zien is",
                "the alternative text \"{alt}\" does not say what is to be seen"
            ),
            describe,
        ));
    }
    let length = alt.chars().count();
    (length > LONGEST).then(|| {
        (
            words!(
                "de alternatieve tekst heeft {length} tekens",
                "the alternative text has {length} characters"
            ),
            words!(
                "houd het onder de {LONGEST} tekens en zet de rest in de tekst of het bijschrift",
                "keep it below {LONGEST} characters, and put the rest in the text or the caption"
            ),
        )
    })
}

/// The file's name without its extension; none for one plain word, which may also be a description.
fn file_stem(figure: &Figure) -> Option<String> {
    let name = figure.asset.path.name().to_lowercase();
    let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
    (!stem.chars().all(char::is_alphabetic)).then(|| stem.to_owned())
}
