//! Faults of the page syntax: front matter, `:::` blocks, attributes.

use super::error;
use crate::finding::Code;

/// All of this family.
pub const CODES: &[&Code] = &[
    &FRONT_MATTER,
    &UNCLOSED_FENCE,
    &STRAY_FENCE,
    &MISPLACED_BLOCK,
    &UNKNOWN_BLOCK,
    &BLOCK_SHAPE,
    &ATTRIBUTE_SYNTAX,
    &UNCLOSED_CODE,
    &TOO_DEEP,
    &SWALLOWED_BLOCK,
    &INLINE_MARK,
];

/// Front matter that is not there or does not end.
pub static FRONT_MATTER: Code = error(
    "course/front-matter",
    "Een pagina begint met een kop tussen twee regels `+++`, met minstens `id` en `title`:\n\n```\n+++\nid = \"doelen\"\n\
     title = \"Doelen\"\n+++\n```",
    "A page begins with a head between two lines `+++`, with at least `id` and `title`:\n\n```\n+++\nid = \"goals\"\n\
     title = \"Goals\"\n+++\n```",
);

/// A block without its end.
pub static UNCLOSED_FENCE: Code = error(
    "course/unclosed-fence",
    "Een blok (`:::naam`) wordt niet gesloten. Zet een regel met alleen `:::` waar het ophoudt; die sluit steeds het \
     binnenste open blok.",
    "A block (`:::name`) is not closed. Put a line with nothing but `:::` where it ends; it always closes the innermost \
     open block.",
);

/// A `:::` that closes nothing.
pub static STRAY_FENCE: Code = error(
    "course/stray-fence",
    "Deze `:::` sluit niets: er is geen open blok. Haal de regel weg, of open het blok met `:::naam`.",
    "This `:::` closes nothing: no block is open. Delete the line, or open the block with `:::name`.",
);

/// A block where it may not stand.
pub static MISPLACED_BLOCK: Code = error(
    "course/misplaced-block",
    "Dit blok mag niet op deze plek staan. Vaak is het blok ervoor niet gesloten met `:::`. Een vraag kan niet in een \
     kader, een hint alleen in een vraag.",
    "This block may not stand here. Often the block before it was not closed with `:::`. A question cannot stand in a \
     callout, a hint only in a question.",
);

/// A block that does not exist.
pub static UNKNOWN_BLOCK: Code = error(
    "course/unknown-block",
    "Dit blok bestaat niet. Blokken: callout, details, sources, question en quiz; op één regel image, video, audio en \
     quiz; in een vraag hint, feedback, model, rubric en template.",
    "This block does not exist. Blocks: callout, details, sources, question and quiz; on one line image, video, audio \
     and quiz; in a question hint, feedback, model, rubric and template.",
);

/// A block with the wrong number of colons.
pub static BLOCK_SHAPE: Code = error(
    "course/block-shape",
    "Een blok met inhoud begint met drie dubbele punten (`:::callout` … `:::`), een blok van één regel met twee \
     (`::image{…}`).",
    "A block with contents begins with three colons (`:::callout` … `:::`), a block of one line with two (`::image{…}`).",
);

/// Attributes that cannot be read.
pub static ATTRIBUTE_SYNTAX: Code = error(
    "course/attribute-syntax",
    "De attributen zijn niet te lezen. Ze staan op één regel tussen accolades: `{#id sleutel=waarde sleutel=\"met \
     spaties\" vlag}`, elk één keer, met rechte aanhalingstekens.",
    "The attributes cannot be read. They stand on one line between braces: `{#id key=value key=\"with spaces\" flag}`, \
     each once, with straight quotes.",
);

/// A code block without its end.
pub static UNCLOSED_CODE: Code = error(
    "course/unclosed-code",
    "Een codeblok (```` ``` ````) wordt niet gesloten, zodat de rest van de pagina code zou worden. Zet dezelfde rij \
     tekens op een regel onder de code.",
    "A code block (```` ``` ````) is not closed, so that the rest of the page would become code. Put the same row of \
     characters on a line under the code.",
);

/// Nesting beyond what is read.
pub static TOO_DEEP: Code = error(
    "course/too-deep",
    "Blokken, citaten of lijsten staan te diep in elkaar. Dieper dan een paar niveaus leest niemand; maak de opbouw \
     vlakker.",
    "Blocks, quotes or lists stand too deep inside each other. Nobody reads more than a few levels; flatten the structure.",
);

/// A block that Markdown takes for something else.
pub static SWALLOWED_BLOCK: Code = error(
    "course/swallowed-block",
    "Dit blok staat midden in een stuk HTML dat nog niet gesloten is, en zou daarom verdwijnen. Sluit de HTML voor het \
     blok begint.",
    "This block stands inside a piece of HTML that is not closed yet, and would disappear. Close the HTML before the \
     block begins.",
);

/// An inline mark that cannot be read.
pub static INLINE_MARK: Code = error(
    "course/inline-mark",
    "Een begrip uit de woordenlijst schrijf je als `:term[woord]{ref=id}`, zonder opmaak ertussen. Een invulplek staat op \
     één regel: `[[antwoord]]`.",
    "A term of the glossary is written as `:term[word]{ref=id}`, without markup inside. A gap stands on one line: \
     `[[answer]]`.",
);
