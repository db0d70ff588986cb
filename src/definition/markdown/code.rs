//! Code blocks: highlighted with a handful of classes, so that a style sheet stays small and no style stands in the page.

use std::sync::LazyLock;

use comrak::nodes::NodeCodeBlock;
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet};

/// Loaded when the first code block with a language is met: it takes some milliseconds.
static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// Longer code is shown plain: highlighting it would cost more than it helps.
const LONGEST: usize = 50_000;
const LONGEST_LINE: usize = 2_000;

/// Classes by the beginning of a scope's name, the more special first.
static SCOPES: &[(&str, &str)] = &[
    ("comment", "hl-comment"),
    ("string", "hl-string"),
    ("constant.character.escape", "hl-string"),
    ("constant", "hl-number"),
    ("keyword.operator", "hl-punctuation"),
    ("keyword", "hl-keyword"),
    ("storage.type.function", "hl-keyword"),
    ("storage", "hl-keyword"),
    ("entity.name.tag", "hl-tag"),
    ("entity.other.attribute-name", "hl-attribute"),
    ("entity.name.function", "hl-name"),
    ("entity.name", "hl-type"),
    ("support.function", "hl-name"),
    ("support.type", "hl-type"),
    ("support", "hl-type"),
    ("variable.function", "hl-name"),
    ("punctuation", "hl-punctuation"),
];

/// The classes that code is marked with.
pub const CLASSES: &[&str] = &[
    "hl-comment",
    "hl-string",
    "hl-number",
    "hl-keyword",
    "hl-name",
    "hl-type",
    "hl-tag",
    "hl-attribute",
    "hl-punctuation",
];

/// The scopes of [`SCOPES`], built once.
static PREFIXES: LazyLock<Vec<(Scope, &str)>> = LazyLock::new(|| {
    SCOPES.iter().filter_map(|(name, class)| Some((Scope::new(name).ok()?, *class))).collect()
});

/// Renders a code block.
pub fn code_block(code: &NodeCodeBlock, out: &mut String) {
    let language = code.info.split_whitespace().next().unwrap_or_default();
    out.push_str("<pre class=\"code\" tabindex=\"0\"><code");
    if !language.is_empty() {
        out.push_str(" class=\"language-");
        super::attribute(language, out);
        out.push('"');
    }
    out.push('>');
    let long =
        code.literal.len() > LONGEST || code.literal.lines().any(|line| line.len() > LONGEST_LINE);
    let start = out.len();
    let marked = !long
        && syntax(language).is_some_and(|syntax| highlight(&code.literal, syntax, out).is_some());
    if !marked {
        out.truncate(start);
        super::text(&code.literal, out);
    }
    out.push_str("</code></pre>\n");
}

fn syntax(language: &str) -> Option<&'static SyntaxReference> {
    if language.is_empty() || matches!(language, "text" | "plain" | "txt") {
        return None;
    }
    SYNTAXES.find_syntax_by_token(language)
}

/// Adds code with its parts in classes; none when the highlighter gives up.
fn highlight(code: &str, syntax: &SyntaxReference, out: &mut String) -> Option<()> {
    let mut state = ParseState::new(syntax);
    let mut stack = ScopeStack::new();
    for line in code.split_inclusive('\n') {
        let changes = state.parse_line(line, &SYNTAXES).ok()?;
        let mut start = 0;
        for (at, change) in changes {
            part(line.get(start..at)?, &stack, out);
            stack.apply(&change).ok()?;
            start = at;
        }
        part(line.get(start..)?, &stack, out);
    }
    Some(())
}

fn part(text: &str, stack: &ScopeStack, out: &mut String) {
    if text.is_empty() {
        return;
    }
    let class = |scope: &Scope| {
        PREFIXES.iter().find(|(prefix, _)| prefix.is_prefix_of(*scope)).map(|(_, class)| *class)
    };
    match stack.scopes.iter().rev().find_map(class).filter(|_| !text.trim().is_empty()) {
        Some(class) => {
            out.push_str("<span class=\"");
            out.push_str(class);
            out.push_str("\">");
            super::text(text, out);
            out.push_str("</span>");
        }
        None => super::text(text, out),
    }
}
