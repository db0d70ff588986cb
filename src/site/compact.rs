//! Scripts made smaller: without comments, and without the space that JavaScript does not need. Names stay as they are,
//! and a line break stays wherever it may end a statement, so what a script does cannot change.

/// Words after which a slash begins a regular expression.
const BEFORE_EXPRESSION: [&str; 9] =
    ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new"];
/// No statement ends behind one of these, so a line break there means nothing.
const OPENS: &[char] =
    &['{', '(', '[', ',', ';', ':', '?', '=', '&', '|', '<', '>', '*', '!', '~', '%', '^', '.'];
/// No statement begins with one of these.
const CLOSES: &[char] =
    &['}', ')', ']', ',', ';', ':', '?', '=', '&', '|', '<', '>', '*', '%', '^', '.'];

/// The script in fewer bytes.
pub fn script(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let (mut space, mut line) = (false, false);
    let mut rest = source;
    while !rest.is_empty() {
        let (token, tail) = rest.split_at(length(rest, &text));
        rest = tail;
        if is_blank(token) {
            space = true;
            line |= token.contains('\n');
            continue;
        }
        if space {
            text.extend(separator(&text, token, line));
        }
        (space, line) = (false, false);
        text.push_str(token);
    }
    text
}

fn is_blank(token: &str) -> bool {
    token.starts_with(char::is_whitespace) || token.starts_with("//") || token.starts_with("/*")
}

/// What must stay of the space between what is written and a token.
fn separator(text: &str, token: &str, line: bool) -> Option<char> {
    let (before, after) = (text.chars().next_back()?, token.chars().next()?);
    let words = is_word(before) && is_word(after);
    let signs = before == after && matches!(before, '+' | '-' | '/');
    let point = before.is_ascii_digit() && after == '.';
    let ends = line && !OPENS.contains(&before) && !CLOSES.contains(&after);
    if ends || (line && words) {
        return Some('\n');
    }
    (words || signs || point).then_some(' ')
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '$')
}

/// The length of the first token; `before` decides whether a slash divides or begins a regular expression.
fn length(rest: &str, before: &str) -> usize {
    let first = rest.chars().next().unwrap_or_default();
    match first {
        _ if first.is_whitespace() => run(rest, char::is_whitespace),
        _ if is_word(first) => run(rest, is_word),
        _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
        _ if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
        '"' | '\'' => quoted(rest, first),
        '`' => template(rest),
        '/' if begins_expression(before) => expression(rest),
        _ => first.len_utf8(),
    }
}

fn run(rest: &str, belongs: fn(char) -> bool) -> usize {
    rest.find(|character| !belongs(character)).unwrap_or(rest.len())
}

fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// A template literal with the expressions in it, as it stands.
fn template(rest: &str) -> usize {
    let mut at = 1;
    while let Some(tail) = rest.get(at..).filter(|tail| !tail.is_empty()) {
        if tail.starts_with('`') {
            return at + 1;
        }
        at += match tail.chars().next() {
            Some('\\') => 1 + tail.chars().nth(1).map_or(0, char::len_utf8),
            _ if tail.starts_with("${") => 2 + inserted(tail.get(2..).unwrap_or_default()),
            first => first.map_or(1, char::len_utf8),
        };
    }
    rest.len()
}

/// An expression in a template literal, to its closing brace.
fn inserted(rest: &str) -> usize {
    let (mut at, mut depth) = (0, 1_usize);
    while let Some(tail) = rest.get(at..).filter(|tail| !tail.is_empty()) {
        let length = length(tail, rest.get(..at).unwrap_or_default());
        depth = match tail.chars().next() {
            Some('{') => depth + 1,
            Some('}') => depth - 1,
            _ => depth,
        };
        at += length;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

fn begins_expression(before: &str) -> bool {
    let before = before.trim_end();
    let Some(last) = before.chars().next_back() else { return true };
    if is_word(last) {
        let word = before.rsplit(|character| !is_word(character)).next().unwrap_or_default();
        return BEFORE_EXPRESSION.contains(&word);
    }
    !matches!(last, ')' | ']' | '"' | '\'' | '`')
}

/// A regular expression without its flags.
fn expression(rest: &str) -> usize {
    let (mut escaped, mut class) = (false, false);
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '/' if !class => return at + 1,
            '\n' => return 1,
            _ => {}
        }
    }
    1
}

#[cfg(test)]
mod tests {
    use super::script;

    #[test]
    fn space_goes_where_it_means_nothing() {
        assert_eq!(script("const a = ( b ) => { return c + 1; };"), "const a=(b)=>{return c+1;};");
        assert_eq!(script("if (a) b();\n  else c();\n"), "if(a)b();else c();");
        assert_eq!(script("f(a,\n  b\n)"), "f(a,b)");
    }

    #[test]
    fn a_line_break_stays_where_it_may_end_a_statement() {
        assert_eq!(script("a = b\n(c)"), "a=b\n(c)");
        assert_eq!(script("let a = {}\nlet b"), "let a={}\nlet b");
        assert_eq!(script("i++\nj"), "i++\nj");
        assert_eq!(script("return\nfoo"), "return\nfoo");
        assert_eq!(script("a()\n[b]"), "a()\n[b]");
    }

    #[test]
    fn signs_do_not_run_together() {
        assert_eq!(script("a + +b - -c"), "a+ +b- -c");
        assert_eq!(script("1 .x"), "1 .x");
        assert_eq!(script("a in b instanceof c"), "a in b instanceof c");
    }

    #[test]
    fn comments_go_and_texts_stay() {
        assert_eq!(script("a; // b\nc /* d */ + e"), "a;c+e");
        assert_eq!(script(r#"a = "x  // y" + ' \'  '"#), r#"a="x  // y"+' \'  '"#);
        assert_eq!(
            script("a = `  ${ b ? `x  }` : { c: '}' } }  `"),
            "a=`  ${ b ? `x  }` : { c: '}' } }  `"
        );
    }

    #[test]
    fn a_slash_divides_or_begins_a_regular_expression() {
        assert_eq!(script("a = b / c / d"), "a=b/c/d");
        assert_eq!(script("a.replace(/[/ ]  \\/\"/g, b)"), "a.replace(/[/ ]  \\/\"/g,b)");
        assert_eq!(script("return /  /.test(a)"), "return/  /.test(a)");
        assert_eq!(script("(a + b) / 2 + \"  \""), "(a+b)/2+\"  \"");
    }

    #[test]
    fn what_does_not_end_is_left_as_it_is() {
        for source in ["\"abc", "`a ${", "/* a", "a = /", "`a ${ b", "'\\"] {
            assert!(script(source).len() <= source.len(), "{source}");
        }
    }
}
