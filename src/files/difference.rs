//! Where two contents begin to differ, however large they are.

use std::io::{BufRead as _, BufReader, Cursor, Read};

use super::{Blob, Error};

/// How much is compared at a time.
const PIECE: usize = 256 << 10;

/// The offset of the first byte that differs, or at which one of the two ends; none when they are the same.
pub fn first(one: &Blob, other: &Blob) -> Result<Option<u64>, Error> {
    let mut one = BufReader::with_capacity(PIECE, reader(one)?);
    let mut other = BufReader::with_capacity(PIECE, reader(other)?);
    let failed = |source| Error::io("cannot read", "what is compared", source);
    let mut at = 0;
    loop {
        let (left, right) = (one.fill_buf().map_err(failed)?, other.fill_buf().map_err(failed)?);
        let most = left.len().min(right.len());
        if most == 0 {
            return Ok((left.len() != right.len()).then_some(at));
        }
        let differs = left.iter().zip(right).position(|(left, right)| left != right);
        if let Some(differs) = differs {
            return Ok(Some(at + differs as u64));
        }
        one.consume(most);
        other.consume(most);
        at += most as u64;
    }
}

fn reader(blob: &Blob) -> Result<Box<dyn Read>, Error> {
    Ok(match blob {
        Blob::Disk { path, .. } => Box::new(super::folder::open(path)?),
        Blob::Entry(entry) => Box::new(
            entry
                .reader()
                .map_err(|source| Error::io("cannot read", "an entry of an archive", source))?,
        ),
        Blob::Bytes(_) | Blob::Packed(_) => Box::new(Cursor::new(blob.read()?)),
    })
}
