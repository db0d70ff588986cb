//! One name for what the versions spell differently: `choiceInteraction` and `qti-choice-interaction` are
//! `choice-interaction`, `responseIdentifier` is `response-identifier`.

/// Whether a name in a document is this one, in words with hyphens; 3.0 writes it so, 2.x with capitals.
pub(super) fn is(local: &str, name: &str) -> bool {
    local == name || is_camel(local, name)
}

/// The same for an element: 3.0 puts `qti-` before it.
pub(super) fn is_element(local: &str, name: &str) -> bool {
    match local.strip_prefix("qti-") {
        Some(own) => own == name,
        None => is_camel(local, name),
    }
}

/// Whether a name with capitals is this one: `durationLT` is `duration-lt`.
fn is_camel(local: &str, name: &str) -> bool {
    let mut letters = local.bytes();
    let mut starts = false;
    for byte in name.bytes() {
        if byte == b'-' {
            starts = true;
            continue;
        }
        let Some(letter) = letters.next() else { return false };
        let same = if starts {
            letter == byte.to_ascii_uppercase()
        } else {
            letter.eq_ignore_ascii_case(&byte) && (letter == byte || name.starts_with("duration-"))
        };
        if !same {
            return false;
        }
        starts = false;
    }
    letters.next().is_none()
}
