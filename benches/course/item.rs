//! Five items of five kinds.

use super::text::Words;

/// The items of a page, with ids of their own.
pub fn five(page: usize, words: &mut Words) -> String {
    [
        choice(page, words),
        text(page, words),
        cloze(page, words),
        matching(page, words),
        numeric(page, words),
    ]
    .concat()
}

fn choice(page: usize, words: &mut Words) -> String {
    format!(
        ":::question{{#keuze{page} type=choice points=1 shuffle objectives=meten}}\n{} Welke past?\n\n\
         - [x] {}\n  > {}\n- [ ] {}\n  > {}\n- [ ] {}\n\n:::hint\n{}\n:::\n:::\n\n",
        words.sentence(9),
        words.some(4),
        words.sentence(8),
        words.some(4),
        words.sentence(8),
        words.some(4),
        words.sentence(7),
    )
}

fn text(page: usize, words: &mut Words) -> String {
    format!(
        ":::question{{#woord{page} type=text points=1}}\n{} Welk woord hoort hier?\n\n- = {}\n- 50% = {}\n\n\
         :::feedback{{on=incorrect}}\n{}\n:::\n:::\n\n",
        words.sentence(9),
        words.next(),
        words.next(),
        words.sentence(8),
    )
}

fn cloze(page: usize, words: &mut Words) -> String {
    format!(
        ":::question{{#gaten{page} type=cloze points=3}}\n{} [[{} | {}]] en dan [[({}) | {}]] in [[# 2006 ±1]].\n:::\n\n",
        words.sentence(6),
        words.next(),
        words.next(),
        words.some(2),
        words.some(3),
    )
}

fn matching(page: usize, words: &mut Words) -> String {
    format!(
        ":::question{{#paren{page} type=match points=2}}\n{}\n\n| Begrip | Kenmerk |\n|---|---|\n| een {} | {} |\n\
         | twee {} | {} |\n| | {} |\n:::\n\n",
        words.sentence(6),
        words.next(),
        words.some(3) + " a",
        words.next(),
        words.some(3) + " b",
        words.some(3) + " c",
    )
}

fn numeric(page: usize, words: &mut Words) -> String {
    format!(
        ":::question{{#getal{page} type=numeric answer=\"{} ±2\" points=1}}\n{} Hoeveel?\n:::\n\n",
        page % 90 + 5,
        words.sentence(8),
    )
}
