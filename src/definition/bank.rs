//! A bank: a file of questions that quizzes draw from.

use super::block;
use super::document;
use super::front;
use super::index::Index;
use super::reading::{Base, Gathered};
use super::schema;
use super::text::Text;
use super::toml::{Table, read as read_toml};
use crate::course::{Bank, Block, Id, Item};
use crate::files::FilePath;
use crate::finding::{Findings, Place};

/// The folder of banks.
pub const FOLDER: &str = "banks";

/// A bank with what reading it left behind.
pub struct Read {
    pub bank: Bank,
    pub items: Vec<Item>,
    pub id: Option<(Id, Place)>,
    pub gathered: Gathered,
}

/// Reads a bank.
pub fn read(index: &Index, text: &Text) -> Read {
    let mut findings = Findings::new();
    let front = front::find(text, &mut findings);
    let id = if findings.is_empty() {
        let table = read_toml(text, front.head.clone(), schema::BANK, &mut findings);
        let table = Table { text, offset: front.head.start, entries: table.get_ref(), span: 0..0 };
        table.id("id").map(|id| (id, table.place_at("id")))
    } else {
        None
    };
    let mut document = document::read(index, text, front.body, &block::BANK, Base::Page);
    document.gathered.findings.append(findings);
    let items: Vec<Item> = document.blocks.into_iter().filter_map(item).collect();
    let bank = Bank {
        id: id.as_ref().map_or_else(|| fallback(&text.file), |(id, _)| id.clone()),
        source: text.file.clone(),
        items: items.iter().map(|item| item.id.clone()).collect(),
        facts: std::mem::take(&mut document.gathered.facts),
    };
    Read { bank, items, id, gathered: document.gathered }
}

fn item(block: Block) -> Option<Item> {
    match block {
        Block::Item(item) => Some(*item),
        _ => None,
    }
}

/// A name for what has none, which was reported: from its path, so that it can still be told from others.
pub fn fallback(file: &FilePath) -> Id {
    let mut text = String::from("x_");
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    text.extend(file.as_str().chars().map(plain).take(Id::MAX - 2));
    Id::new(&text).unwrap_or_else(Id::unnamed)
}
