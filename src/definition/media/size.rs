//! Width and height of a picture, from the first bytes of its file.

use crate::files::{Blob, FilePath};

/// How much of a file is looked at: a JPEG may begin with a preview of 64 KiB.
const HEAD: usize = 128 * 1024;

/// Whether the name promises a picture whose size can be read.
pub fn readable(path: &FilePath) -> bool {
    matches!(path.extension().as_str(), "png" | "jpg" | "jpeg" | "gif" | "webp" | "svg")
}

/// Width and height in pixels; none when the file does not say.
pub fn read(path: &FilePath, blob: &Blob) -> Option<(u32, u32)> {
    let head = blob.head(HEAD).ok()?;
    let size = match path.extension().as_str() {
        "png" => png(&head),
        "gif" => gif(&head),
        "webp" => webp(&head),
        "svg" => svg(&head),
        _ => jpeg(&head),
    };
    size.filter(|(width, height)| *width > 0 && *height > 0)
}

fn big(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + length)?;
    Some(bytes.iter().fold(0, |number, byte| (number << 8) | u32::from(*byte)))
}

fn little(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + length)?;
    Some(bytes.iter().rev().fold(0, |number, byte| (number << 8) | u32::from(*byte)))
}

fn png(head: &[u8]) -> Option<(u32, u32)> {
    head.starts_with(b"\x89PNG\r\n\x1a\n").then_some(())?;
    Some((big(head, 16, 4)?, big(head, 20, 4)?))
}

fn gif(head: &[u8]) -> Option<(u32, u32)> {
    head.starts_with(b"GIF8").then_some(())?;
    Some((little(head, 6, 2)?, little(head, 8, 2)?))
}

fn webp(head: &[u8]) -> Option<(u32, u32)> {
    match (head.get(..4)?, head.get(8..16)?) {
        (b"RIFF", b"WEBPVP8 ") => {
            Some((little(head, 26, 2)? & 0x3fff, little(head, 28, 2)? & 0x3fff))
        }
        (b"RIFF", b"WEBPVP8L") => {
            let bits = little(head, 21, 4)?;
            Some(((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1))
        }
        (b"RIFF", b"WEBPVP8X") => Some((little(head, 24, 3)? + 1, little(head, 27, 3)? + 1)),
        _ => None,
    }
}

/// Walks the segments up to the frame header.
fn jpeg(head: &[u8]) -> Option<(u32, u32)> {
    head.starts_with(b"\xff\xd8").then_some(())?;
    let mut at = 2;
    loop {
        let marker = big(head, at, 2)?;
        let frame =
            matches!(marker, 0xffc0..=0xffcf) && !matches!(marker, 0xffc4 | 0xffc8 | 0xffcc);
        if frame {
            return Some((big(head, at + 7, 2)?, big(head, at + 5, 2)?));
        }
        let length = usize::try_from(big(head, at + 2, 2)?).ok()?;
        at += 2 + length.max(2);
    }
}

/// `width` and `height` in pixels, or else the view box.
fn svg(head: &[u8]) -> Option<(u32, u32)> {
    let text = String::from_utf8_lossy(head);
    let start = text.find("<svg")?;
    let tag = text.get(start..)?.split('>').next()?;
    let pixels = |name: &str| {
        let value = attribute(tag, name)?;
        whole(value.strip_suffix("px").unwrap_or(value))
    };
    if let (Some(width), Some(height)) = (pixels("width"), pixels("height")) {
        return Some((width, height));
    }
    let mut numbers = attribute(tag, "viewBox")?.split([' ', ',']).filter(|part| !part.is_empty());
    Some((whole(numbers.nth(2)?)?, whole(numbers.next()?)?))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let after = tag.split(&format!(" {name}=")).nth(1)?;
    let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    after.get(1..)?.split(quote).next()
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "bounds are checked before"
)]
fn whole(text: &str) -> Option<u32> {
    let number: f64 = text.trim().parse().ok()?;
    (1.0..=100_000.0).contains(&number).then(|| number.round() as u32)
}
