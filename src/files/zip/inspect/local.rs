//! The header before an entry's contents: where those begin, and whether it says what the directory says
//! (APPNOTE 4.3.7).

use std::io;

use super::super::fault::{Fault, FaultKind, Field};
use super::directory::{LATER, Record, is_encrypted};
use super::end::LOCAL;
use super::name;
use super::source::{Source, u16_at, u32_at, u64_at};

/// The extra field with lengths for large archives.
const ZIP64: u16 = 0x0001;

/// Where the contents of an entry begin; none when there is no header, or they reach beyond `bound`.
pub(super) fn contents(
    source: &Source,
    record: &Record,
    bound: u64,
    faults: &mut Vec<Fault>,
) -> io::Result<Option<u64>> {
    let mut add = |kind, offset| faults.push(Fault { offset, ..record.fault(kind) });
    let head = source.bytes(record.local, 30)?.filter(|bytes| bytes.starts_with(&LOCAL));
    let Some(head) = head.filter(|_| record.local < bound) else {
        add(FaultKind::LocalMissing, record.at);
        return Ok(None);
    };
    let [name, extra] = [26, 28].map(|at| usize::from(u16_at(&head, at)));
    let start = record.local + 30 + (name + extra) as u64;
    if start.checked_add(record.packed).is_none_or(|end| end > bound) {
        add(FaultKind::OutOfBounds, record.local);
        return Ok(None);
    }
    let rest = source.bytes(record.local + 30, name + extra)?.unwrap_or_default();
    let (name, extra) = rest.split_at_checked(name).unwrap_or_default();
    for field in differences(record, &head, name, extra) {
        add(FaultKind::Local(field), record.local);
    }
    Ok(Some(start))
}

/// What the header says otherwise. Lengths and checksum count only where it has them itself.
fn differences(record: &Record, head: &[u8], name: &[u8], extra: &[u8]) -> Vec<Field> {
    let flags = u16_at(head, 6);
    let is_here = flags & LATER == 0;
    let large = name::field(extra, ZIP64).unwrap_or_default();
    let (len, used) = match u32_at(head, 22) {
        0xFFFF_FFFF => (u64_at(large, 0), 8),
        len => (len.into(), 0),
    };
    let packed = match u32_at(head, 18) {
        0xFFFF_FFFF => u64_at(large, used),
        packed => packed.into(),
    };
    let fields = [
        (Field::Name, name != &*record.raw),
        (Field::Method, u16_at(head, 8) != record.method),
        (Field::Encryption, is_encrypted(flags) != record.is_encrypted),
        (Field::Checksum, is_here && u32_at(head, 14) != record.crc),
        (Field::Length, is_here && (len, packed) != (record.len, record.packed)),
    ];
    fields.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
}
