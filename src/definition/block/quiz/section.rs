//! A section of a quiz: the questions of a bank that it draws from.

use std::ops::Range;

use crate::course::item::Attributes;
use crate::course::{Item, Section};
use crate::definition::fault::reference::{BANK_TOO_SMALL, UNKNOWN_BANK};
use crate::definition::fault::value::MISSING_KEY;
use crate::definition::index::Found;
use crate::definition::reading::Reading;
use crate::files::FilePath;
use crate::finding::nearest;
use crate::words;

/// A section of a bank; what it does not say itself, the quiz says.
pub fn section(
    reading: &mut Reading,
    attributes: &Attributes,
    quiz: Option<&Attributes>,
) -> Option<Section> {
    let from = |name: &str| attributes.get(name).or_else(|| quiz.and_then(|quiz| quiz.get(name)));
    let Some(bank) = from("bank") else {
        reading.found(
            &MISSING_KEY,
            attributes.span.clone(),
            words!(
                "bij `section` ontbreekt `bank`: waar de vragen vandaan komen",
                "`section` lacks `bank`: where the questions come from"
            ),
            words!("voeg `bank=banks/…` toe", "add `bank=banks/…`"),
        );
        return None;
    };
    let all = items(reading, bank.value.as_deref()?, &bank.value_span)?;
    let tags: Vec<&str> = attributes.list("tag").collect();
    let tagged =
        |item: &&Item| tags.is_empty() || item.tags.iter().any(|tag| tags.contains(&tag.as_str()));
    let items: Vec<Item> = all.iter().filter(tagged).cloned().collect();
    let draw = attributes.whole("draw").and_then(|draw| usize::try_from(draw).ok());
    let wanted = draw.unwrap_or(1);
    if items.len() < wanted {
        let span = attributes
            .get("draw")
            .or_else(|| attributes.get("tag"))
            .unwrap_or(bank)
            .value_span
            .clone();
        let found = items.len();
        reading.found(
            &BANK_TOO_SMALL,
            span,
            words!(
                "er zijn {found} vragen om uit te trekken, en er zijn er {wanted} nodig",
                "there are {found} questions to draw from, and {wanted} are needed"
            ),
            words!(
                "trek er minder, of voeg vragen aan de bank toe",
                "draw fewer, or add questions to the bank"
            ),
        );
    }
    let title = attributes.text("title").filter(|_| quiz.is_some()).map(str::to_owned);
    Some(Section { title, items, draw })
}

fn items<'a>(
    reading: &mut Reading<'a>,
    reference: &str,
    span: &Range<usize>,
) -> Option<&'a [Item]> {
    let path = match reading.index.find(reading.file, reference, true) {
        Found::File(path) | Found::Missing(path) => path,
        Found::Outside => {
            reading.outside(reference, span);
            return None;
        }
    };
    let found = reading.index.banks.get(&path);
    if found.is_none() {
        let banks = || reading.index.banks.keys().map(FilePath::as_str);
        // Who names a bank by its id or file name alone means the file.
        let file_name = |bank: &&str| {
            bank.rsplit('/').next().map(|name| name.trim_end_matches(".md"))
                == Some(reference.trim_end_matches(".md"))
        };
        let help = match banks().find(file_name).or_else(|| nearest(path.as_str(), banks())) {
            Some(near) => words!("bedoel je `{near}`?", "do you mean `{near}`?"),
            None => words!("maak de bank: `{path}`", "make the bank: `{path}`"),
        };
        let message = words!("de vragenbank `{path}` bestaat niet", "there is no bank `{path}`");
        reading.found(&UNKNOWN_BANK, span.clone(), message, help);
    }
    found.map(Vec::as_slice)
}
