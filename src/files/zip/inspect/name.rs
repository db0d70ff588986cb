//! The name of an entry: its text, the path that it can be used as, and what is wrong with it.

use std::sync::Arc;

use super::super::fault::NameFault;
use super::source::{u16_at, u32_at};
use crate::files::FilePath;

/// The longest segment that file systems take, in UTF-16 units (NTFS) or bytes (most others).
const LONGEST_SEGMENT: usize = 255;
/// The extra field that holds a name in UTF-8 (APPNOTE 4.6.9).
const UNICODE_PATH: u16 = 0x7075;

/// The upper half of code page 437, the encoding of names that do not say another.
const CODE_PAGE_437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// A name that was read.
pub(super) struct Named {
    /// As it is shown.
    pub(super) text: Arc<str>,
    /// As it may be used; none when it leads out of the package or names nothing.
    pub(super) path: Option<FilePath>,
    /// Whether it is the name of a folder.
    pub(super) is_folder: bool,
    /// What is wrong with it.
    pub(super) faults: Vec<NameFault>,
}

/// Reads the name of an entry; `is_utf8` is what its flags say, `extra` its extra fields.
pub(super) fn read(raw: &[u8], is_utf8: bool, extra: &[u8]) -> Named {
    let (text, encoding) = decode(raw, is_utf8, extra);
    let slashes = text.replace('\\', "/");
    let faults: Vec<NameFault> = encoding.into_iter().chain(faults(&text, &slashes)).collect();
    let leads_out = |fault: &NameFault| {
        use NameFault::{Absolute, Climbs, Control, Drive, Empty};
        matches!(fault, Climbs | Absolute | Drive | Control | Empty)
    };
    let path = FilePath::new(&slashes).ok().filter(|_| !faults.iter().any(leads_out));
    Named { is_folder: slashes.ends_with('/'), text: text.into(), path, faults }
}

/// The text, and what is wrong with its encoding.
fn decode(raw: &[u8], is_utf8: bool, extra: &[u8]) -> (String, Option<NameFault>) {
    if raw.is_ascii() {
        return (raw.iter().copied().map(char::from).collect(), None);
    }
    if let Some(text) = unicode_path(raw, extra) {
        return (text, None);
    }
    match str::from_utf8(raw) {
        Ok(text) if is_utf8 => (text.to_owned(), None),
        Ok(text) => (text.to_owned(), Some(NameFault::Undeclared)),
        Err(_) => (raw.iter().map(|byte| character(*byte)).collect(), Some(NameFault::NotUtf8)),
    }
}

fn character(byte: u8) -> char {
    match byte.checked_sub(0x80) {
        None => byte.into(),
        Some(upper) => {
            CODE_PAGE_437.chars().nth(upper.into()).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
    }
}

/// The name in the extra field for it, as long as that belongs to the name that it stands beside.
fn unicode_path(raw: &[u8], extra: &[u8]) -> Option<String> {
    let field = field(extra, UNICODE_PATH)?;
    let belongs = field.first() == Some(&1) && u32_at(field, 1) == crc32fast::hash(raw);
    str::from_utf8(field.get(5..)?).ok().filter(|_| belongs).map(str::to_owned)
}

/// The contents of an extra field.
pub(super) fn field(extra: &[u8], id: u16) -> Option<&[u8]> {
    let mut rest = extra;
    while rest.len() >= 4 {
        let end = 4 + usize::from(u16_at(rest, 2));
        if u16_at(rest, 0) == id {
            return rest.get(4..end);
        }
        rest = rest.get(end..)?;
    }
    None
}

fn faults(text: &str, slashes: &str) -> Vec<NameFault> {
    let bytes = slashes.as_bytes();
    let drive = bytes.get(1) == Some(&b':') && bytes.first().is_some_and(u8::is_ascii_alphabetic);
    let segments = || slashes.split('/').filter(|segment| !segment.is_empty());
    let only_dots = segments().all(|segment| segment == ".");
    let rules = [
        (NameFault::Climbs, segments().any(|segment| segment == "..")),
        (NameFault::Absolute, slashes.starts_with('/')),
        (NameFault::Drive, drive),
        (NameFault::Backslash, text.contains('\\')),
        (NameFault::Control, text.chars().any(char::is_control)),
        (NameFault::Empty, only_dots && !slashes.ends_with('/')),
        (NameFault::Windows, segments().any(windows_refuses)),
    ];
    rules.into_iter().filter(|(_, applies)| *applies).map(|(fault, _)| fault).collect()
}

/// Whether Windows refuses a segment for its end or its length, or takes it for another.
fn windows_refuses(segment: &str) -> bool {
    let dots = matches!(segment, "." | "..");
    (segment.ends_with(['.', ' ']) && !dots) || segment.encode_utf16().count() > LONGEST_SEGMENT
}
