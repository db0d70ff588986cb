//! Faults that item kinds find while they read their part of a question.

use crate::finding::{Code, Doc, Severity};

/// All of them.
pub const CODES: &[&Code] = &[&NO_KEY, &ITEM_BODY, &CHOICE_ID, &BAD_ANSWER];

/// A question that the program is to mark, without a right answer.
pub static NO_KEY: Code = Code {
    id: "course/no-key",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Een vraag die het programma nakijkt, heeft geen goed antwoord. Niemand kan er dan punten voor krijgen. \
             Geef het goede antwoord aan (`- [x]`, `- =`, `answer=`, `[[…]]`), of schrijf `grading=none`.",
        en: "A question that the program marks has no right answer, so nobody can get points for it. \
             Mark the right answer (`- [x]`, `- =`, `answer=`, `[[…]]`), or write `grading=none`.",
    },
};

/// A question whose body lacks what its kind needs.
pub static ITEM_BODY: Code = Code {
    id: "course/item-body",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "In de vraag ontbreekt wat bij haar soort hoort, of er staat te veel of te weinig: een lijst met opties, \
             een tabel met twee kolommen, een genummerde lijst, invulplekken.",
        en: "The question lacks what its kind needs, or holds too much or too little of it: a list of options, \
             a table of two columns, a numbered list, gaps.",
    },
};

/// The id of a choice that is used twice or cannot be used.
pub static CHOICE_ID: Code = Code {
    id: "course/choice-id",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Een optie heeft een id dat al bij een andere optie staat, of dat niet kan: één kleine letter of cijfer, of \
             een naam uit kleine letters, cijfers en `_`. Zonder `{#x}` krijgen opties de letters a, b, c … op volgorde.",
        en: "A choice has an id that another one has already, or that cannot be used: one small letter or digit, or a \
             name of small letters, digits and `_`. Without `{#x}` choices get the letters a, b, c … in order.",
    },
};

/// An answer that cannot be read.
pub static BAD_ANSWER: Code = Code {
    id: "course/bad-answer",
    severity: Severity::Error,
    clauses: &[],
    doc: Doc {
        nl: "Een goed antwoord is niet te lezen. Getallen: `2006`, `2006 ±1`, `9,5 ±5%`, `10..20`. Tekst: `- = antwoord` of \
             `- 50% = half goed`. Invulplekken: `[[a | b]]`, `[[(goed) | fout]]`, `[[# 2006 ±1]]`.",
        en: "A right answer cannot be read. Numbers: `2006`, `2006 ±1`, `9.5 ±5%`, `10..20`. Text: `- = answer` or \
             `- 50% = half right`. Gaps: `[[a | b]]`, `[[(right) | wrong]]`, `[[# 2006 ±1]]`.",
    },
};
