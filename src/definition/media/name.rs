//! Names of media in a package: plain ASCII under `media/`, the same for the same source.

use crate::course::address::MEDIA;
use crate::files::{FilePath, digest};

/// Where a source file stands in the package. A path under `media/` of plain characters keeps its name; any other gets a
/// plain name with some digits of the source path's digest, so that two of them never meet.
pub fn packaged(source: &FilePath) -> FilePath {
    let path = source.as_str();
    let inner = path.strip_prefix(MEDIA).and_then(|rest| rest.strip_prefix('/'));
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-');
    if inner.is_some() && path.chars().all(plain) {
        return source.clone();
    }
    let text = inner.unwrap_or(path);
    let (stem, extension) = match text.rsplit_once('.') {
        Some((stem, extension)) if !extension.contains('/') => {
            (stem, format!(".{}", ascii(extension)))
        }
        _ => (text, String::new()),
    };
    let digest = digest::sha256(path.as_bytes());
    let tag = digest.get(..8).unwrap_or_default();
    FilePath::new(&format!("{MEDIA}/{}-{tag}{extension}", ascii(stem)))
        .unwrap_or_else(|_| source.clone())
}

fn ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            _ if c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-') => plain.push(c),
            _ => plain.push_str(fold(c).unwrap_or("-")),
        }
    }
    plain
}

/// The plain letters of a letter with a mark, for the Latin alphabets of Europe.
pub fn fold(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' => {
            "a"
        }
        'ç' | 'ć' | 'č' | 'Ç' | 'Ć' | 'Č' => "c",
        'ď' | 'đ' | 'ð' | 'Ď' | 'Đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'È' | 'É' | 'Ê' | 'Ë' => "e",
        'ğ' | 'ģ' | 'Ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' | 'Ì' | 'Í' | 'Î' | 'Ï' | 'İ' => "i",
        'ł' | 'ľ' | 'Ł' => "l",
        'ñ' | 'ń' | 'ň' | 'Ñ' | 'Ń' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' => {
            "o"
        }
        'ŕ' | 'ř' | 'Ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' | 'Ś' | 'Š' | 'Ş' => "s",
        'ť' | 'ţ' | 'ț' | 'Ť' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'Ù' | 'Ú' | 'Û' | 'Ü' => "u",
        'ý' | 'ÿ' | 'Ý' => "y",
        'ź' | 'ż' | 'ž' | 'Ź' | 'Ż' | 'Ž' => "z",
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        _ => return None,
    })
}

/// The media type that a name stands for.
pub fn media_type(path: &FilePath) -> &'static str {
    let extension = path.extension();
    TYPES
        .iter()
        .find(|(known, _)| *known == extension)
        .map_or("application/octet-stream", |(_, media_type)| media_type)
}

/// The extensions of the media types that begin with one of these.
pub fn extensions(types: &[&str]) -> Vec<&'static str> {
    TYPES
        .iter()
        .filter(|(_, media_type)| types.iter().any(|begin| media_type.starts_with(begin)))
        .map(|(extension, _)| *extension)
        .collect()
}

static TYPES: &[(&str, &str)] = &[
    ("avif", "image/avif"),
    ("gif", "image/gif"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("webp", "image/webp"),
    ("m4v", "video/mp4"),
    ("mov", "video/quicktime"),
    ("mp4", "video/mp4"),
    ("ogv", "video/ogg"),
    ("webm", "video/webm"),
    ("aac", "audio/aac"),
    ("flac", "audio/flac"),
    ("m4a", "audio/mp4"),
    ("mp3", "audio/mpeg"),
    ("oga", "audio/ogg"),
    ("ogg", "audio/ogg"),
    ("opus", "audio/ogg"),
    ("wav", "audio/wav"),
    ("vtt", "text/vtt"),
    ("csv", "text/csv"),
    ("txt", "text/plain"),
    ("pdf", "application/pdf"),
    ("zip", "application/zip"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
];
