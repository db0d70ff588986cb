//! `match`: what belongs to what, in a table of two columns.

use std::sync::Arc;

use super::fault::ITEM_BODY;
use super::side::{self, DIGITS, LETTERS, Rendered};
use super::{Answer, Body, Cell, Defaults, Kind, Source, Table};
use crate::course::Response;
use crate::finding::Doc;
use crate::words;

/// The row.
pub static KIND: Kind = Kind {
    id: "match",
    doc: Doc {
        nl: "bij elkaar zoeken wat bij elkaar hoort: een tabel met twee kolommen; een lege linkercel is een afleider",
        en: "match what belongs together: a table of two columns; an empty left cell is a distractor",
    },
    keys: &[],
    body: Body::Table,
    line_keys: side::KEYS,
    parts: &[],
    defaults: Defaults::PARTIAL,
    read,
};

#[derive(Debug)]
struct Matching {
    captions: [String; 2],
    sources: Vec<Rendered>,
    /// In the order in which they are shown.
    targets: Vec<Rendered>,
    pairs: Vec<(String, String)>,
}

fn read(source: &mut Source) -> Option<Arc<dyn Answer>> {
    let table = source.table.take();
    let Some((table, [left, right])) = table.as_ref().and_then(|t| Some((t, captions(t)?))) else {
        too_little(source);
        return None;
    };
    let mut read = Matching {
        captions: [left, right],
        sources: Vec::new(),
        targets: Vec::new(),
        pairs: Vec::new(),
    };
    let whole = table.rows.iter().all(|row| row_of(source, &mut read, row).is_some());
    if !whole || read.sources.len() < 2 || read.targets.len() < 2 {
        too_little(source);
        return None;
    }
    let order = side::disorder(read.targets.len(), &source.seed());
    read.targets = order.iter().filter_map(|at| read.targets.get(*at).cloned()).collect();
    read.targets.shrink_to_fit();
    read.sources.shrink_to_fit();
    read.pairs.shrink_to_fit();
    Some(Arc::new(read))
}

fn captions(table: &Table) -> Option<[String; 2]> {
    match table.header.as_slice() {
        [left, right] => Some([left.html.clone(), right.html.clone()]),
        _ => None,
    }
}

fn row_of(source: &mut Source, read: &mut Matching, row: &[Cell]) -> Option<()> {
    let [left, right] = row else { return None };
    if right.html.is_empty() {
        return None;
    }
    let known = read.targets.iter().find(|target| target.html == right.html);
    let target = if let Some(target) = known {
        target.side.id.clone()
    } else {
        let target = source.cell_side(right, LETTERS, &read.targets)?;
        read.targets.push(target.clone());
        target.side.id
    };
    if !left.html.is_empty() {
        let side = source.cell_side(left, DIGITS, &read.sources)?;
        read.pairs.push((side.side.id.clone(), target));
        read.sources.push(side);
    }
    Some(())
}

fn too_little(source: &mut Source) {
    source.fault(
        &ITEM_BODY,
        &source.span.clone(),
        words!(
            "een koppelvraag heeft een tabel met twee kolommen, 2 tot 36 rijen en rechts geen lege cel",
            "a matching question has a table of two columns, 2 to 36 rows and no empty cell on the right"
        ),
        words!("schrijf `| links | rechts |` met eronder `|---|---|`", "write `| left | right |` with `|---|---|` under it"),
    );
}

impl Answer for Matching {
    fn response(&self) -> Response {
        Response::Matching {
            sources: side::plain(&self.sources),
            targets: side::plain(&self.targets),
            pairs: self.pairs.clone(),
        }
    }

    fn view(&self) -> serde_json::Value {
        serde_json::json!({
            "captions": self.captions,
            "sources": side::view(&self.sources),
            "targets": side::view(&self.targets),
        })
    }
}
