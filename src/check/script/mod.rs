//! What a script does with SCORM, seen without running it: which API it looks for, what it calls, which elements of
//! the data model it names.
//!
//! No parser: tokens in a row say enough, and a script that cannot be understood says so itself ([`Facts::is_opaque`]).

mod call;
pub mod token;

use std::collections::VecDeque;
use std::ops::Range;

use token::{Kind, Token, Tokens};

pub use call::{Access, Use};

/// How many tokens are looked ahead: enough for a call with a put-together name.
const AHEAD: usize = 40;

/// How many uses and addresses of a script are kept: more of them say no more, and all stay in memory.
pub const MOST_FACTS: usize = 100_000;

/// What a script does.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// What its words point at.
    pub signals: Signals,
    /// Calls that read or write an element of the data model.
    pub uses: Vec<Use>,
    /// Where it waits for `unload` or `beforeunload`.
    pub unload: Vec<Range<usize>>,
    /// Where it opens a request that it waits for.
    pub synchronous: Vec<Range<usize>>,
    /// Strings that may be addresses of pages and scripts.
    pub addresses: Vec<String>,
    /// Whether more may happen than can be seen: code from strings, scripts that it loads, text that does not end.
    pub is_opaque: bool,
}

impl Facts {
    /// How much is kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.uses.len() + self.unload.len() + self.synchronous.len() + self.addresses.len()
    }

    /// Whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What the words of a script point at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Signals(u16);

impl Signals {
    /// Anything of SCORM, or of an API.
    pub const HINT: Self = Self(1);
    /// The methods of SCORM 1.2.
    pub const SCORM_1_2: Self = Self(2);
    /// The API of SCORM 2004.
    pub const SCORM_2004: Self = Self(4);
    /// Something that initialises.
    pub const INITIALISE: Self = Self(8);
    /// Something that terminates.
    pub const TERMINATE: Self = Self(16);
    /// `pagehide` or `visibilitychange`.
    pub const PAGE_HIDE: Self = Self(32);
    /// The API of SCORM 1.2, by its whole name: `window.API` or `"API"`.
    pub const API_1_2: Self = Self(64);
    /// `LMSInitialize`, also when it is put together.
    pub const INITIALISE_1_2: Self = Self(128);
    /// `Initialize`, by its whole name or put together.
    pub const INITIALISE_2004: Self = Self(256);
    /// A call of `LMSInitialize` of something that is called an API.
    pub const CALLS_1_2: Self = Self(512);
    /// A call of `Initialize` of something that is called an API.
    pub const CALLS_2004: Self = Self(1024);

    /// Whether all of another are among these.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Adds those of another.
    pub const fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// Looks through a script; `offset` is where it starts in its file.
#[must_use]
pub fn scan(bytes: &[u8], offset: usize) -> Facts {
    let mut facts = Facts {
        is_opaque: bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff"),
        ..Facts::default()
    };
    let mut tokens = Tokens::new(bytes);
    let mut ahead: VecDeque<Token> = tokens.by_ref().take(AHEAD).collect();
    while let Some(token) = ahead.pop_front() {
        look(&Window { bytes, ahead: &ahead, offset }, &token, &mut facts);
        if facts.len() >= MOST_FACTS {
            facts.is_opaque = true;
            break;
        }
        ahead.extend(tokens.next());
    }
    facts.is_opaque |= tokens.is_broken;
    facts
}

/// A token's surroundings.
struct Window<'a> {
    bytes: &'a [u8],
    ahead: &'a VecDeque<Token>,
    offset: usize,
}

impl Window<'_> {
    fn text(&self, token: &Token) -> &str {
        str::from_utf8(self.bytes.get(token.span.clone()).unwrap_or_default()).unwrap_or_default()
    }

    /// What a string says; none when it holds escapes.
    fn literal(&self, token: &Token) -> Option<&str> {
        let text = self.text(token);
        let inner = text.get(1..text.len().checked_sub(1)?)?;
        (token.kind == Kind::Text && !inner.contains('\\')).then_some(inner)
    }

    /// The name at an index.
    fn name(&self, index: usize) -> Option<&str> {
        let token = self.ahead.get(index).filter(|token| token.kind == Kind::Name)?;
        Some(self.text(token))
    }

    fn is_sign(&self, index: usize, sign: u8) -> bool {
        self.ahead.get(index).is_some_and(|token| token.kind == Kind::Sign(sign))
    }

    fn place(&self, span: &Range<usize>) -> Range<usize> {
        self.offset + span.start..self.offset + span.end
    }
}

fn look(window: &Window, token: &Token, facts: &mut Facts) {
    match token.kind {
        Kind::Name => {
            let name = window.text(token);
            note_word(name, &mut facts.signals);
            facts.is_opaque |= matches!(
                name,
                "eval" | "Function" | "import" | "importScripts" | "atob" | "fromCharCode"
            );
            note_handler(window, token, name, facts);
            note_call(window, name, &mut facts.signals);
            if window.is_sign(0, b'(') {
                facts.uses.extend(call::data_model(window, name));
                if name == "open" {
                    facts.synchronous.extend(call::synchronous(window, token));
                }
            }
        }
        Kind::Text | Kind::Template => note_text(window, token, facts),
        Kind::Sign(b'.') if window.name(0) == Some("API") => facts.signals.add(Signals::API_1_2),
        Kind::Number | Kind::Pattern | Kind::Sign(_) => {}
    }
}

/// Notes the method by which something that is called an API is started.
fn note_call(window: &Window, object: &str, signals: &mut Signals) {
    if !object.to_ascii_lowercase().contains("api") || !window.is_sign(0, b'.') {
        return;
    }
    match window.name(1).filter(|_| window.is_sign(2, b'(')) {
        Some("LMSInitialize") => signals.add(Signals::CALLS_1_2),
        Some("Initialize") => signals.add(Signals::CALLS_2004),
        _ => {}
    }
}

fn note_text(window: &Window, token: &Token, facts: &mut Facts) {
    let text = window.text(token);
    // A text of this length is data, not a name or an address.
    if text.len() > 2000 {
        facts.is_opaque |= text.contains("API") || text.contains("<script");
        return;
    }
    note_word(text, &mut facts.signals);
    if window.literal(token) == Some("API") {
        facts.signals.add(Signals::API_1_2);
    }
    let lower = text.to_ascii_lowercase();
    facts.is_opaque |= lower.contains("script") && !lower.contains("scripts/");
    let path = lower.trim_matches(['"', '\'', '`']).split(['?', '#']).next().unwrap_or_default();
    if [".html", ".htm", ".xhtml", ".js"].iter().any(|end| path.ends_with(end)) {
        facts.addresses.extend(window.literal(token).map(str::to_owned));
        facts.is_opaque |= token.kind == Kind::Template;
    }
}

/// Notes what one name or text points at.
fn note_word(word: &str, signals: &mut Signals) {
    let lower = word.to_ascii_lowercase();
    let has = |needle: &str| lower.contains(needle);
    let bare = word.trim_matches(['"', '\'', '`']);
    let mut note = |found: bool, signal: Signals| {
        if found {
            signals.add(signal);
        }
    };
    let scorm12 = ["lmsinitialize", "lmsfinish", "lmssetvalue", "lmsgetvalue", "lmscommit"];
    note(scorm12.iter().any(|name| has(name)), Signals::SCORM_1_2);
    note(has("1484_11"), Signals::SCORM_2004);
    note(has("lmsinit") || bare.eq_ignore_ascii_case("lms"), Signals::INITIALISE_1_2);
    note(word.replace("LMSInitialize", "").contains("Initialize"), Signals::INITIALISE_2004);
    note(has("initiali") || has("lmsinit"), Signals::INITIALISE);
    note(has("terminat") || has("finish"), Signals::TERMINATE);
    note(has("pagehide") || has("visibilitychange"), Signals::PAGE_HIDE);
    let is_api = bare == "API" || has("api_1484_11") || has("findapi") || has("getapi");
    note(is_api || has("scorm") || has("lms") || has("cmi."), Signals::HINT);
}

/// `onunload = …`, or `"unload"` given to something that listens.
fn note_handler(window: &Window, token: &Token, name: &str, facts: &mut Facts) {
    let assigned = matches!(name, "onunload" | "onbeforeunload")
        && window.is_sign(0, b'=')
        && !window.is_sign(1, b'=');
    let listens = matches!(name, "addEventListener" | "attachEvent" | "on" | "bind")
        && window.is_sign(0, b'(');
    let event = window.ahead.get(1).and_then(|event| window.literal(event)).unwrap_or_default();
    let of_unload = matches!(event, "unload" | "beforeunload" | "onunload" | "onbeforeunload");
    if assigned || listens && of_unload {
        facts.unload.push(window.place(&token.span));
    }
}
