//! `:::rubric`: a table with a criterion a row and the points of its levels above the columns.

use comrak::Node;
use comrak::nodes::NodeValue;

use crate::course::Id;
use crate::course::item::{Criterion, Rubric};
use crate::course::key::{Key, Value};
use crate::definition::document::{Body, Piece};
use crate::definition::fault::identity::DUPLICATE_ID;
use crate::definition::fault::value::{BAD_VALUE, MISSING_KEY};
use crate::definition::fences::Fence;
use crate::definition::line_attributes;
use crate::definition::markdown::plain;
use crate::definition::reading::Reading;
use crate::finding::Doc;
use crate::words;

const KEYS: &[Key] = &[Key::required(
    "#",
    Value::Id,
    Doc { nl: "de vaste naam van het criterium", en: "the criterion's stable name" },
)];

/// Reads the table.
pub fn read(reading: &mut Reading, fence: &Fence, body: &Body) -> Option<Rubric> {
    let pieces = body.inside(fence);
    let tables = pieces.iter().find_map(|piece| match piece {
        Piece::Nodes(nodes) => {
            nodes.iter().find(|node| matches!(node.data().value, NodeValue::Table(_))).copied()
        }
        Piece::Fence(_) => None,
    });
    let rows = tables.map(|table| table.children().collect::<Vec<_>>());
    let Some([header, rows @ ..]) = rows.as_deref().filter(|rows| rows.len() > 1) else {
        no_table(reading, fence);
        return None;
    };
    let points = points(reading, header)?;
    let mut criteria: Vec<Criterion> = Vec::with_capacity(rows.len());
    for row in rows {
        if let Some(criterion) = criterion(reading, row, &points, &criteria) {
            criteria.push(criterion);
        }
    }
    (!criteria.is_empty()).then_some(Rubric { criteria })
}

fn no_table(reading: &mut Reading, fence: &Fence) {
    reading.found(
        &BAD_VALUE,
        fence.span.clone(),
        words!(
            "in de rubric staat geen tabel met criteria",
            "the rubric holds no table of criteria"
        ),
        words!(
            "schrijf `| Criterium | 0 | 1 | 2 |` met een rij per criterium",
            "write `| Criterion | 0 | 1 | 2 |` with a row for each criterion"
        ),
    );
}

/// The points of the levels, from low to high.
fn points(reading: &mut Reading, header: Node) -> Option<Vec<f64>> {
    let mut points = Vec::new();
    for cell in header.children().skip(1) {
        let text = plain::plain(cell);
        let number = text
            .trim()
            .replace(',', ".")
            .parse::<f64>()
            .ok()
            .filter(|n| n.is_finite() && *n >= 0.0);
        match number {
            Some(number) if points.last().is_none_or(|last| *last < number) => points.push(number),
            _ => {
                let span = reading.span(cell.data().sourcepos);
                reading.found(
                    &BAD_VALUE,
                    span,
                    words!(
                        "`{text}` kan hier niet: punten lopen van laag naar hoog",
                        "`{text}` cannot stand here: points go from low to high"
                    ),
                    words!(
                        "schrijf boven de niveaus `0 | 1 | 2`",
                        "write `0 | 1 | 2` above the levels"
                    ),
                );
                return None;
            }
        }
    }
    (!points.is_empty()).then_some(points)
}

fn criterion(
    reading: &mut Reading,
    row: Node,
    points: &[f64],
    before: &[Criterion],
) -> Option<Criterion> {
    let cells: Vec<Node> = row.children().collect();
    let (title, levels) = cells.split_first()?;
    let span = reading.span(title.data().sourcepos);
    let attributes = line_attributes::take(reading, title, KEYS);
    let Some(id) = attributes.id() else {
        reading.found(
            &MISSING_KEY,
            span,
            words!("bij het criterium ontbreekt een id", "the criterion lacks an id"),
            words!("zet `{{#naam}}` achter het criterium", "put `{{#name}}` behind the criterion"),
        );
        return None;
    };
    if before.iter().any(|other| other.id == id) {
        duplicate(reading, span, &id);
        return None;
    }
    let mut level = |cell: &Node| {
        let mut html = String::new();
        reading.inlines(cell, &mut html);
        html
    };
    let levels = points.iter().copied().zip(levels.iter().map(&mut level)).collect();
    Some(Criterion { id, title: plain::plain(title), levels })
}

fn duplicate(reading: &mut Reading, span: std::ops::Range<usize>, id: &Id) {
    reading.found(
        &DUPLICATE_ID,
        span,
        words!("het criterium `{id}` staat er twee keer", "the criterion `{id}` stands twice"),
        words!("geef een van de twee een ander id", "give one of them another id"),
    );
}
