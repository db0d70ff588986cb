//! Text that fits a terminal: long lines are broken between words, what is indented stays as it is.

use unicode_width::UnicodeWidthStr;

/// How many cells a line takes at most.
const WIDTH: usize = 90;

/// Breaks the lines of a text. Lines that are indented or stand in a code block are examples, and stay whole.
pub fn wrap(text: &str) -> String {
    let mut in_code = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        let fence = line.starts_with("```");
        in_code ^= fence;
        if in_code || fence || line.starts_with(' ') {
            lines.push(line.to_owned());
        } else {
            lines.extend(broken(line));
        }
    }
    lines.join("\n")
}

/// One line as lines that fit; a single word may be too long.
fn broken(line: &str) -> Vec<String> {
    broken_to(line, WIDTH)
}

fn broken_to(line: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let Some(last) = lines.last_mut() else { continue };
        if last.is_empty() {
            last.push_str(word);
        } else if last.width() + 1 + word.width() <= width {
            last.push(' ');
            last.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// Paragraphs behind a mark, at a depth of so many spaces: what does not fit goes on below, behind the mark. Without a width
/// every paragraph stays one line.
pub fn fold(text: &str, depth: usize, mark: &str, width: Option<usize>) -> String {
    let space = " ".repeat(depth);
    let behind = depth + mark.width();
    let Some(width) = width.map(|width| width.saturating_sub(behind).max(NARROWEST)) else {
        return format!("{space}{mark}{text}\n");
    };
    let mut folded = String::new();
    for (at, line) in broken_to(text, width).iter().enumerate() {
        let start = if at == 0 { mark.to_owned() } else { " ".repeat(mark.width()) };
        folded.extend([&space, &start, line, "\n"].map(str::to_owned));
    }
    folded
}

/// How few cells a text gets, however deep it stands.
const NARROWEST: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_broken_between_words() {
        let text = wrap(&"word ".repeat(40));
        assert_eq!(text.lines().count(), 3);
        assert!(text.lines().all(|line| line.len() <= WIDTH));
        assert_eq!(text.split_whitespace().count(), 40);
    }

    #[test]
    fn examples_and_empty_lines_stay() {
        let long = format!("  {}", "x ".repeat(100));
        let text = format!("One.\n\n{long}\n```\n{long}\n```\nTwo  words.");
        assert_eq!(wrap(&text), text);
    }

    #[test]
    fn what_does_not_fit_goes_on_behind_its_mark() {
        assert_eq!(fold("one two", 2, "- ", None), "  - one two\n");
        let folded = fold("seventeen letters and more", 2, "- ", Some(24));
        assert_eq!(folded, "  - seventeen letters\n    and more\n");
        // A terminal of a few cells still shows words.
        assert!(fold("some words", 30, "", Some(10)).contains("some words"));
    }
}
