//! The scripts in `<adlcp:prerequisites>`: which items must be done before this one (AICC CMI, scripts).

/// What a script asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Script<'a> {
    /// An item, in some state.
    Item(&'a str),
    /// The opposite.
    Not(Box<Script<'a>>),
    /// All of these.
    All(Vec<Script<'a>>),
    /// Some of these.
    Some(Vec<Script<'a>>),
}

impl<'a> Script<'a> {
    /// Reads a script; the error is the byte at which it stops to be one.
    pub fn read(text: &'a str) -> Result<Self, usize> {
        let mut parser = Parser { text, at: 0, depth: 0 };
        let script = parser.either()?;
        parser.space();
        if parser.at == text.len() { Ok(script) } else { Err(parser.at) }
    }

    /// Every item that it names, in order.
    #[must_use]
    pub fn items(&self) -> Vec<&'a str> {
        match self {
            Self::Item(name) => vec![name],
            Self::Not(inner) => inner.items(),
            Self::All(parts) | Self::Some(parts) => parts.iter().flat_map(Self::items).collect(),
        }
    }

    /// The items without which it never holds.
    #[must_use]
    pub fn required(&self) -> Vec<&'a str> {
        match self {
            Self::Item(name) => vec![name],
            Self::All(parts) => parts.iter().flat_map(Self::required).collect(),
            Self::Some(parts) if parts.len() == 1 => {
                parts.iter().flat_map(Self::required).collect()
            }
            Self::Not(_) | Self::Some(_) => vec![],
        }
    }
}

/// The deepest nesting that is read.
const DEEPEST: usize = 50;

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    /// Takes a mark if it comes next.
    fn eat(&mut self, mark: &str) -> bool {
        self.space();
        let found = self.rest().starts_with(mark);
        self.at += if found { mark.len() } else { 0 };
        found
    }

    /// `a | b`
    fn either(&mut self) -> Result<Script<'a>, usize> {
        let first = self.both()?;
        let mut parts = vec![first];
        while self.eat("|") {
            parts.push(self.both()?);
        }
        Ok(single(parts, Script::Some))
    }

    /// `a & b`
    fn both(&mut self) -> Result<Script<'a>, usize> {
        let mut parts = vec![self.one()?];
        while self.eat("&") {
            parts.push(self.one()?);
        }
        Ok(single(parts, Script::All))
    }

    /// `~a`, `(a)`, `{a, b}`, `2*{a, b, c}`, `a`, `a = "passed"`
    fn one(&mut self) -> Result<Script<'a>, usize> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.at);
        }
        let script = if self.eat("~") {
            Script::Not(Box::new(self.one()?))
        } else if self.eat("(") {
            let inner = self.either()?;
            self.close(")")?;
            inner
        } else if self.eat("{") {
            Script::All(self.list()?)
        } else {
            self.item()?
        };
        self.depth -= 1;
        Ok(script)
    }

    fn close(&mut self, mark: &str) -> Result<(), usize> {
        if self.eat(mark) { Ok(()) } else { Err(self.at) }
    }

    fn list(&mut self) -> Result<Vec<Script<'a>>, usize> {
        let mut parts = vec![self.either()?];
        while self.eat(",") {
            parts.push(self.either()?);
        }
        self.close("}")?;
        Ok(parts)
    }

    fn item(&mut self) -> Result<Script<'a>, usize> {
        let name = self.name()?;
        if name.bytes().all(|byte| byte.is_ascii_digit()) && self.eat("*") {
            self.close("{")?;
            return self.list().map(Script::Some);
        }
        if self.eat("<>") {
            self.state()?;
            return Ok(Script::Not(Box::new(Script::Item(name))));
        }
        if self.eat("=") {
            self.state()?;
        }
        Ok(Script::Item(name))
    }

    fn name(&mut self) -> Result<&'a str, usize> {
        self.space();
        let is_part = |c: char| c.is_alphanumeric() || "_-.:".contains(c);
        let rest = self.rest();
        let end = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
        let name = rest.get(..end).filter(|name| !name.is_empty()).ok_or(self.at)?;
        self.at += end;
        Ok(name)
    }

    /// One of the states of SCORM, in quotes or not, or its first letter.
    fn state(&mut self) -> Result<(), usize> {
        const STATES: &[&str] =
            &["not attempted", "completed", "incomplete", "browsed", "passed", "failed"];
        self.space();
        let start = self.at;
        let quote = ["\"", "'"].into_iter().find(|quote| self.eat(quote));
        let rest = self.rest();
        let end = match quote {
            Some(quote) => rest.find(quote).ok_or(start)?,
            None => rest.find(|c: char| "&|)},~".contains(c)).unwrap_or(rest.len()),
        };
        let state = rest.get(..end).unwrap_or_default().trim().to_lowercase();
        let known = STATES.iter().any(|one| *one == state || one.get(..1) == Some(&*state));
        self.at += end + quote.map_or(0, str::len);
        if known { Ok(()) } else { Err(start) }
    }
}

/// A part alone is itself.
fn single<'a>(
    mut parts: Vec<Script<'a>>,
    several: fn(Vec<Script<'a>>) -> Script<'a>,
) -> Script<'a> {
    if parts.len() > 1 {
        return several(parts);
    }
    parts.pop().unwrap_or(Script::All(vec![]))
}

#[cfg(test)]
mod tests {
    use super::Script;

    #[test]
    fn scripts_are_read_and_others_refused_where_they_go_wrong() {
        let items = |text| Script::read(text).map(|script| script.items().join(" "));
        assert_eq!(items("a"), Ok("a".to_owned()));
        assert_eq!(items("a & b|~c"), Ok("a b c".to_owned()));
        assert_eq!(items("2*{a, b, c} & (d)"), Ok("a b c d".to_owned()));
        assert_eq!(items("a=\"not attempted\" & b<>passed"), Ok("a b".to_owned()));
        assert_eq!(items("a &"), Err(3));
        assert_eq!(items("a b"), Err(2));
        assert_eq!(items("a = \"great\""), Err(4));
        assert_eq!(items("(a"), Err(2));
        assert_eq!(items(&"(".repeat(200)), Err(50));
    }

    #[test]
    fn only_what_every_way_needs_is_required() {
        let required = |text| Script::read(text).map(|script| script.required().join(" "));
        assert_eq!(required("a & (b | c)"), Ok("a".to_owned()));
        assert_eq!(required("{a, b}"), Ok("a b".to_owned()));
        assert_eq!(required("~a & b<>c"), Ok(String::new()));
        assert_eq!(required("~a & 1*{b}"), Ok("b".to_owned()));
    }
}
