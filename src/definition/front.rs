//! The head of a page or bank: TOML between two lines `+++`.

use std::ops::Range;

use super::fault::syntax::FRONT_MATTER;
use super::text::Text;
use crate::finding::Findings;
use crate::words;

/// Where the head and the body of a file stand.
pub struct Front {
    /// The TOML.
    pub head: Range<usize>,
    /// What follows it.
    pub body: Range<usize>,
}

/// Where the first bytes of a file end with its whole head; none when the head does not end in them.
pub fn end(bytes: &[u8]) -> Option<usize> {
    let mut open = false;
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        at += line.len();
        // The last line may go on behind these bytes.
        if line.trim_ascii_end() == b"+++" && line.ends_with(b"\n") {
            if open {
                return Some(at);
            }
            open = true;
        }
    }
    None
}

/// Finds the head; one that is missing or does not end is reported, and everything is body then.
pub fn find(text: &Text, findings: &mut Findings) -> Front {
    let all = text.as_str();
    let start = text.start();
    let mut at = start;
    let mut head = None;
    for line in all.get(start..).unwrap_or_default().split_inclusive('\n') {
        let end = at + line.len();
        let fence = line.trim_end() == "+++";
        match head {
            // Blank lines may stand before the head.
            None if line.trim().is_empty() => {}
            None if fence => head = Some((at, end)),
            None => break,
            Some((_, from)) if fence => return Front { head: from..at, body: end..all.len() },
            Some(_) => {}
        }
        at = end;
    }
    let span = match head {
        Some((from, to)) => from..from + all.get(from..to).unwrap_or_default().trim_end().len(),
        None => start..start + first_line(all.get(start..).unwrap_or_default()),
    };
    let message = match head {
        Some(_) => {
            words!("de kop van de pagina wordt niet gesloten", "the page's head is not closed")
        }
        None => words!(
            "de pagina begint niet met een kop tussen regels `+++`",
            "the page does not begin with a head between lines `+++`"
        ),
    };
    findings.add(
        &FRONT_MATTER,
        text.place(span),
        message,
        words!(
            "begin met `+++`, `id = \"…\"`, `title = \"…\"` en weer `+++`",
            "begin with `+++`, `id = \"…\"`, `title = \"…\"` and `+++` again"
        ),
    );
    Front { head: start..start, body: start..all.len() }
}

fn first_line(text: &str) -> usize {
    text.lines().next().map_or(0, |line| line.trim_end().len().min(80)).min(text.len())
}
