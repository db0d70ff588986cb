//! Text that is made early and asked for late: it waits in memory, or on the disk once a spool holds much of it.

use std::borrow::Cow;
use std::sync::Arc;

use super::Error;
use super::zip::Spool;

/// What is shorter than this stays in memory in any case, in bytes: its place on the disk would take as much.
const SHORT: usize = 128;

/// A text that waits until it is asked for.
#[derive(Debug, Clone)]
pub struct Kept(Store);

#[derive(Debug, Clone)]
enum Store {
    Memory(Box<str>),
    Disk { spool: Arc<Spool>, offset: u64, size: u32 },
}

impl Kept {
    /// Puts a text where the spool has room for it.
    #[must_use]
    pub fn new(text: String, spool: &Arc<Spool>) -> Self {
        let size = u32::try_from(text.len()).ok().filter(|_| text.len() >= SHORT);
        let placed = size.and_then(|size| Some((size, spool.put(text.as_bytes())?)));
        Self(match placed {
            Some((size, offset)) => Store::Disk { spool: spool.clone(), offset, size },
            None => Store::Memory(text.into()),
        })
    }

    /// Its length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.0 {
            Store::Memory(text) => text.len(),
            Store::Disk { size, .. } => *size as usize,
        }
    }

    /// Whether it is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text.
    ///
    /// # Errors
    /// When the disk does not give back what it was given.
    pub fn read(&self) -> Result<Cow<'_, str>, Error> {
        match &self.0 {
            Store::Memory(text) => Ok(Cow::Borrowed(text)),
            Store::Disk { spool, offset, size } => {
                let bytes = spool.get(*offset, *size as usize).map_err(lost)?;
                let text = String::from_utf8(bytes).map_err(std::io::Error::other);
                text.map(Cow::Owned).map_err(lost)
            }
        }
    }
}

fn lost(source: std::io::Error) -> Error {
    Error::io("cannot read back", "a temporary file", source)
}

impl From<&str> for Kept {
    fn from(text: &str) -> Self {
        Self(Store::Memory(text.into()))
    }
}

impl From<String> for Kept {
    fn from(text: String) -> Self {
        Self(Store::Memory(text.into()))
    }
}
