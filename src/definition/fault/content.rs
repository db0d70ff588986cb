//! Faults of what a page says and shows.

use super::{error, warning};
use crate::finding::{Clause, Code};

/// All of this family.
pub const CODES: &[&Code] = &[
    &MISSING_ALT,
    &RAW_HTML,
    &UNSAFE_LINK,
    &REMOTE_MEDIA,
    &FIRST_LEVEL_HEADING,
    &UNKNOWN_FOOTNOTE,
    &UNUSED_FOOTNOTE,
    &MISSING_SOURCE,
    &NOT_SHOWN,
];

/// An image without an alternative text.
pub static MISSING_ALT: Code = Code {
    clauses: &[Clause {
        name: "WCAG 2.2 SC 1.1.1",
        url: Some("https://www.w3.org/TR/WCAG22/#non-text-content"),
    }],
    ..error(
        "course/missing-alt",
        "De afbeelding heeft geen tekst voor wie haar niet kan zien. Schrijf met `alt=\"…\"` wat er te zien is en waarom \
         het telt. Is ze alleen versiering, schrijf dan `decorative`.",
        "The image has no text for those who cannot see it. Say with `alt=\"…\"` what it shows and why that matters. If it \
         only decorates, write `decorative`.",
    )
};

/// HTML in Markdown.
pub static RAW_HTML: Code = error(
    "course/raw-html",
    "In de tekst staat HTML. Dat mag niet, omdat niemand dan meer instaat voor toegankelijkheid en veiligheid. Gebruik \
     Markdown of een blok. Kan het echt niet anders, zet dan `allow_html = true` in `course.toml`; scripts, stijlen en \
     ingesloten pagina's blijven verboden, want de pagina's weigeren die toch.",
    "The text holds HTML. That is refused, since nobody could vouch for accessibility and safety. Use Markdown or a \
     block. If there is no other way, set `allow_html = true` in `course.toml`; scripts, styles and embedded pages stay \
     forbidden, since the pages would refuse them anyway.",
);

/// A link to something other than an address.
pub static UNSAFE_LINK: Code = error(
    "course/unsafe-link",
    "Deze link gaat naar iets anders dan een pagina, bestand, webadres, e-mailadres of telefoonnummer, zoals \
     `javascript:`. De pagina's voeren dat niet uit.",
    "This link leads to something other than a page, file, web address, email address or telephone number, such as \
     `javascript:`. The pages do not run that.",
);

/// A picture from another host.
pub static REMOTE_MEDIA: Code = error(
    "course/remote-media",
    "De afbeelding of het geluid staat op een andere website. De pagina's laden niets van anderen: dat schendt de \
     privacy van cursisten en werkt niet zonder internet. Zet het bestand in `media/`.",
    "The image or sound stands on another website. The pages load nothing from others: it breaks learners' privacy and \
     does not work offline. Put the file into `media/`.",
);

/// A heading of the first level.
pub static FIRST_LEVEL_HEADING: Code = Code {
    clauses: &[Clause {
        name: "WCAG 2.2 SC 1.3.1",
        url: Some("https://www.w3.org/TR/WCAG22/#info-and-relationships"),
    }],
    ..error(
        "course/first-level-heading",
        "De titel van de pagina is al haar kop van het eerste niveau. Koppen in de tekst beginnen met `##`.",
        "The page's title is its heading of the first level already. Headings in the text begin with `##`.",
    )
};

/// A reference to a footnote that is not there.
pub static UNKNOWN_FOOTNOTE: Code = error(
    "course/unknown-footnote",
    "Deze voetnoot bestaat niet. Schrijf hem ergens op dezelfde pagina: `[^naam]: tekst`.",
    "There is no such footnote. Write it anywhere on the same page: `[^name]: text`.",
);

/// A footnote that nothing refers to.
pub static UNUSED_FOOTNOTE: Code = warning(
    "course/unused-footnote",
    "Naar deze voetnoot verwijst niets, dus niemand krijgt hem te zien. Zet `[^naam]` in de tekst, of haal hem weg.",
    "Nothing refers to this footnote, so nobody will see it. Put `[^name]` into the text, or delete it.",
);

/// A video or sound without a source.
pub static MISSING_SOURCE: Code = error(
    "course/missing-source",
    "Er staat niet bij waar de video of het geluid te vinden is: `src=` met een bestand, `youtube:` of `vimeo:`, of bij \
     een video `find=\"zoekwoorden\"` als het adres nog niet bekend is.",
    "It is not said where the video or sound is: `src=` with a file, `youtube:` or `vimeo:`, or for a video \
     `find=\"search words\"` when the address is not known yet.",
);

/// Content that has no place where it stands.
pub static NOT_SHOWN: Code = error(
    "course/not-shown",
    "Deze tekst staat op een plek waar alleen blokken horen, zodat niemand hem te zien krijgt: in een vragenbank buiten \
     de vragen, of in een toets buiten de onderdelen.",
    "This text stands where only blocks belong, so nobody would see it: in a bank outside the questions, or in a quiz \
     outside the sections.",
);
