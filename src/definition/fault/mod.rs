//! What can be wrong in a course's source: one `static` per code, one file per family, one table.

pub mod content;
pub mod identity;
pub mod ledger;
pub mod reference;
pub mod structure;
pub mod syntax;
pub mod text;
pub mod value;

use crate::course::item;
use crate::finding::{Code, Doc, Severity};

/// Every code that reading a course can raise, for `explain`.
pub static CODES: &[&Code] = &flat();

const FAMILIES: [&[&Code]; 9] = [
    text::CODES,
    value::CODES,
    structure::CODES,
    identity::CODES,
    ledger::CODES,
    syntax::CODES,
    content::CODES,
    reference::CODES,
    item::fault::CODES,
];

const COUNT: usize = {
    let (mut count, mut family) = (0, 0);
    while family < FAMILIES.len() {
        count += FAMILIES[family].len();
        family += 1;
    }
    count
};

/// The families one after the other; iterators cannot run in a constant.
const fn flat() -> [&'static Code; COUNT] {
    let mut all = [&text::NOT_UTF8; COUNT];
    let (mut at, mut family) = (0, 0);
    while family < FAMILIES.len() {
        let mut code = 0;
        while code < FAMILIES[family].len() {
            all[at] = FAMILIES[family][code];
            at += 1;
            code += 1;
        }
        family += 1;
    }
    all
}

const fn error(id: &'static str, nl: &'static str, en: &'static str) -> Code {
    Code { id, severity: Severity::Error, clauses: &[], doc: Doc { nl, en } }
}

const fn warning(id: &'static str, nl: &'static str, en: &'static str) -> Code {
    Code { id, severity: Severity::Warning, clauses: &[], doc: Doc { nl, en } }
}
