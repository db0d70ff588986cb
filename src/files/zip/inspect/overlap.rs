//! No entry starts inside another: what looks like many contents would be the same bytes again and again.

use super::super::fault::{Fault, FaultKind};
use super::directory::Record;

/// Tells every entry that starts inside an earlier one, and takes its contents away.
pub(super) fn refuse(records: &[Record], starts: &mut [Option<u64>], faults: &mut Vec<Fault>) {
    let mut order: Vec<usize> = (0..records.len()).collect();
    order.sort_by_key(|index| records.get(*index).map(|record| (record.local, record.at)));
    let mut furthest: Option<(u64, &Record)> = None;
    for index in order {
        let (Some(record), Some(place)) = (records.get(index), starts.get_mut(index)) else {
            continue;
        };
        let Some(start) = *place else { continue };
        let end = start + record.packed;
        match furthest {
            Some((reached, other)) if record.local < reached => {
                let kind = FaultKind::Overlap { with: other.name.clone() };
                faults.push(Fault { offset: record.local, ..record.fault(kind) });
                *place = None;
                if end > reached {
                    furthest = Some((end, record));
                }
            }
            _ => furthest = Some((end, record)),
        }
    }
}
