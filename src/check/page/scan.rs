//! One pass over a page: what its rules want to know of it, and nothing else.

use std::ops::Range;

use super::bytes::{address, find, text};
use super::css;
use super::tag::{Attribute, Found, Tag};

/// What was seen in a page.
#[derive(Debug, Clone, Default)]
pub struct Scan {
    /// The start tag `<html>`; none for a fragment.
    pub root: Option<Range<usize>>,
    /// The page's language, as it is written.
    pub lang: Option<String>,
    /// The text of its `<title>`.
    pub title: Option<String>,
    /// Content security policies, as they are written.
    pub policies: Vec<String>,
    /// Where `<base>` moves its links to.
    pub base: Option<String>,
    /// Links and what it loads, in order.
    pub links: Vec<Link>,
    /// Scripts and styles within the page itself, in order.
    pub inline: Vec<Inline>,
    /// Code of the page itself, in order: what runs when it is loaded or when something happens.
    pub code: Vec<Code>,
    /// Pictures without a text in their place.
    pub silent: Vec<Range<usize>>,
    /// What needs a plug-in that browsers no longer have.
    pub plugins: Vec<Range<usize>>,
    /// Sound and moving pictures that start by themselves and are not muted.
    pub autoplay: Vec<Range<usize>>,
    /// Whether more stands in it than is kept, and the rest was not looked at.
    pub is_cut: bool,
}

/// How many things of a page or style sheet are kept: a page has a few hundred, and all of them stay in memory.
pub const MOST_SEEN: usize = 200_000;
/// How many policies of a page are kept: every one is held against every script.
const MOST_POLICIES: usize = 100;

impl Scan {
    fn is_full(&self) -> bool {
        let ranges = self.silent.len() + self.plugins.len() + self.autoplay.len();
        self.links.len() + self.inline.len() + self.code.len() + ranges >= MOST_SEEN
    }

    /// Keeps a link, unless there is no room for it.
    fn link(&mut self, kind: LinkKind, address: String, span: &Range<usize>) {
        self.is_cut |= self.is_full();
        if !self.is_cut {
            self.links.push(Link { kind, address, span: span.clone() });
        }
    }
}

/// Code within a page.
#[derive(Debug, Clone)]
pub struct Code {
    /// The event that it waits for, in lower case: `onunload`; none for a script element.
    pub event: Option<String>,
    /// Of a script element, its contents; of an event, its attribute.
    pub span: Range<usize>,
    /// The code of an event, entities resolved; none for a script element, whose code stands at its place.
    pub text: Option<String>,
}

/// A link, or something that is loaded.
#[derive(Debug, Clone)]
pub struct Link {
    /// What it is for.
    pub kind: LinkKind,
    /// Its address, entities resolved.
    pub address: String,
    /// Where it stands.
    pub span: Range<usize>,
}

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// The reader follows it.
    Followed,
    /// The browser loads it with the page.
    Loaded,
    /// The browser runs it with the page.
    Script,
    /// The browser shows it as a page within the page.
    Frame,
}

impl LinkKind {
    /// Whether the browser fetches it without being asked.
    #[must_use]
    pub fn is_loaded(self) -> bool {
        self != Self::Followed
    }
}

/// A script or style within the page itself.
#[derive(Debug, Clone)]
pub struct Inline {
    /// Which.
    pub kind: InlineKind,
    /// Where its tag or attribute stands.
    pub span: Range<usize>,
}

/// How a page can hold a script or style itself. The names are those of the policy's directives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InlineKind {
    /// `<script>` without `src`.
    ScriptElement,
    /// `onclick=…` and the like.
    ScriptAttribute,
    /// `<style>`.
    StyleElement,
    /// `style=…`.
    StyleAttribute,
}

/// Scans a page. Whatever the bytes hold, this ends.
#[must_use]
pub fn scan(bytes: &[u8]) -> Scan {
    let mut seen = Scan::default();
    let mut in_head = true;
    let mut at = 0;
    while let Some(found) = find(bytes, at, b"<") {
        let tag = match Tag::at(bytes, found) {
            Found::Tag(tag) => tag,
            Found::Other => {
                at = after_other(bytes, found);
                continue;
            }
            Found::Unended => break,
        };
        if seen.is_full() {
            seen.is_cut = true;
            break;
        }
        in_head &= !tag.is("body");
        look(&tag, &mut seen);
        at = tag.span.end;
        if let Some(name) = raw_text(&tag) {
            let end = end_tag(bytes, at, name);
            if in_head && name == "title" && seen.title.is_none() {
                seen.title = Some(text(bytes.get(at..end).unwrap_or_default()));
            }
            contents(&tag, bytes, at..end, &mut seen);
            at = end;
        }
    }
    seen
}

/// The links of a style sheet, as if it were a page that holds nothing else.
#[must_use]
pub fn style_sheet(bytes: &[u8]) -> Scan {
    let mut seen = Scan::default();
    add_styles(bytes, 0, &mut seen);
    seen
}

/// Notes the links of styles that start at a place of the page.
fn add_styles(bytes: &[u8], offset: usize, seen: &mut Scan) {
    css::addresses(bytes, |address, span| {
        seen.link(LinkKind::Loaded, address, &(offset + span.start..offset + span.end));
    });
}

/// Notes what stands within a script or style.
fn contents(tag: &Tag, bytes: &[u8], span: Range<usize>, seen: &mut Scan) {
    if tag.is("style") {
        add_styles(bytes.get(span.clone()).unwrap_or_default(), span.start, seen);
    } else if tag.is("script") && tag.value("src").is_none() && is_executed(tag) {
        seen.code.push(Code { event: None, span, text: None });
    }
}

/// Elements whose contents are text, whatever it looks like.
fn raw_text(tag: &Tag) -> Option<&'static str> {
    ["script", "style", "title", "textarea"].into_iter().find(|name| tag.is(name))
}

/// The place of the end tag of such an element.
fn end_tag(bytes: &[u8], mut at: usize, name: &str) -> usize {
    while let Some(found) = find(bytes, at, b"</") {
        let after = bytes.get(found + 2..).unwrap_or_default();
        if after.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()))
        {
            return found;
        }
        at = found + 2;
    }
    bytes.len()
}

/// The place after what is no start tag: a comment, an end tag, a declaration or a loose `<`.
fn after_other(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    if rest.starts_with(b"<!--") {
        return find(bytes, at + 4, b"-->").map_or(bytes.len(), |end| end + 3);
    }
    let is_tag = matches!(rest.get(1), Some(b'/' | b'!' | b'?'));
    if is_tag { find(bytes, at, b">").map_or(bytes.len(), |end| end + 1) } else { at + 1 }
}

/// Notes what a start tag says.
fn look(tag: &Tag, seen: &mut Scan) {
    if tag.is("html") && seen.root.is_none() {
        seen.root = Some(tag.span.clone());
        seen.lang = tag.value("lang").or_else(|| tag.value("xml:lang")).map(text);
    }
    if tag.is("meta") && tag.value("http-equiv").is_some_and(is_policy) {
        let room = MOST_POLICIES.saturating_sub(seen.policies.len());
        seen.policies.extend(tag.value("content").map(text).into_iter().take(room));
    }
    if tag.is("base") && seen.base.is_none() {
        seen.base = tag.value("href").map(text);
    }
    if is_silent(tag) {
        seen.silent.push(tag.span.clone());
    }
    if needs_plugin(tag) {
        seen.plugins.push(tag.span.clone());
    }
    let plays = tag.is("audio") || tag.is("video") && tag.value("muted").is_none();
    if plays && tag.value("autoplay").is_some() {
        seen.autoplay.push(tag.span.clone());
    }
    refresh(tag, seen);
    let inline = |kind| Inline { kind, span: tag.span.clone() };
    if tag.is("script") && tag.value("src").is_none() && is_executed(tag) {
        seen.inline.push(inline(InlineKind::ScriptElement));
    }
    if tag.is("style") {
        seen.inline.push(inline(InlineKind::StyleElement));
    }
    for attribute in tag.attributes() {
        note(tag, &attribute, seen);
    }
}

/// Whether a picture has no text in its place, not even an empty one.
fn is_silent(tag: &Tag) -> bool {
    let has = |name: &str| tag.value(name).is_some();
    let is_picture = tag.is("img")
        || tag.is("area") && has("href")
        || tag.is("input") && is_value(tag, "type", "image");
    let is_hidden = is_value(tag, "aria-hidden", "true")
        || is_value(tag, "role", "presentation")
        || is_value(tag, "role", "none");
    let named = ["alt", "title", "aria-label", "aria-labelledby"].iter().any(|name| has(name));
    is_picture && !is_hidden && !named
}

fn is_value(tag: &Tag, name: &str, value: &str) -> bool {
    tag.value(name).is_some_and(|found| found.trim_ascii().eq_ignore_ascii_case(value.as_bytes()))
}

/// Whether an element is a Java applet, Flash, Shockwave or Silverlight.
fn needs_plugin(tag: &Tag) -> bool {
    if !(tag.is("object") || tag.is("embed")) {
        return tag.is("applet");
    }
    let kind = text(tag.value("type").or_else(|| tag.value("classid")).unwrap_or_default())
        .to_ascii_lowercase();
    let gone = [
        "x-shockwave-flash",
        "x-director",
        "java-applet",
        "x-silverlight",
        "d27cdb6e-ae6d-11cf",
        "166b1bca-3f9c-11cf",
        "8ad9c840-044e-11d1",
    ];
    let address = text(tag.value("data").or_else(|| tag.value("src")).unwrap_or_default())
        .to_ascii_lowercase();
    let path = address.split(['?', '#']).next().unwrap_or_default();
    gone.iter().any(|name| kind.contains(name))
        || matches!(path.rsplit('.').next(), Some("swf" | "dcr"))
}

/// `<meta http-equiv="refresh" content="0; url=…">`: the page that follows by itself.
fn refresh(tag: &Tag, seen: &mut Scan) {
    if !(tag.is("meta") && is_value(tag, "http-equiv", "refresh")) {
        return;
    }
    let content = text(tag.value("content").unwrap_or_default());
    let Some((_, rest)) = content.split_once([';', ',']) else { return };
    let rest = rest.trim();
    let address = rest
        .get(..3)
        .filter(|start| start.eq_ignore_ascii_case("url"))
        .and_then(|_| rest.split_once('='));
    let address = address.map_or(rest, |(_, address)| address).trim().trim_matches(['"', '\'']);
    seen.link(LinkKind::Followed, address.to_owned(), &tag.span);
}

/// Notes what an attribute says.
fn note(tag: &Tag, attribute: &Attribute, seen: &mut Scan) {
    let name = attribute.name;
    let span = attribute.span.clone();
    let is = |other: &str| name.eq_ignore_ascii_case(other.as_bytes());
    if is("style") {
        seen.inline.push(Inline { kind: InlineKind::StyleAttribute, span: span.clone() });
        css::addresses(text(attribute.value).as_bytes(), |address, _| {
            seen.link(LinkKind::Loaded, address, &span);
        });
    } else if name.len() > 2 && name.get(..2).is_some_and(|on| on.eq_ignore_ascii_case(b"on")) {
        seen.inline.push(Inline { kind: InlineKind::ScriptAttribute, span: span.clone() });
        let event = Some(text(name).to_ascii_lowercase());
        seen.code.push(Code { event, span, text: Some(text(attribute.value)) });
    } else if is("srcset") {
        let all = text(attribute.value);
        for candidate in candidates(&all) {
            seen.link(LinkKind::Loaded, address(candidate.as_bytes()), &span);
        }
    } else if let Some(kind) = link_kind(tag, &is) {
        seen.link(kind, address(attribute.value), &span);
    }
}

/// The addresses of a `srcset`: each stands before white space or ends in a comma.
fn candidates(all: &str) -> impl Iterator<Item = &str> {
    let mut rest = all;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        rest = if address.ends_with(',') {
            after
        } else {
            after.find(',').and_then(|comma| after.get(comma..)).unwrap_or_default()
        };
        let address = address.trim_end_matches(',');
        (!address.is_empty()).then_some(address)
    })
}

/// What an attribute links to, if it is one that does.
fn link_kind(tag: &Tag, is: &dyn Fn(&str) -> bool) -> Option<LinkKind> {
    if is("href") || is("xlink:href") {
        let followed = tag.is("a") || tag.is("area");
        let loaded = tag.is("link") && loads(tag) || tag.is("image") || tag.is("use");
        return if followed {
            Some(LinkKind::Followed)
        } else {
            loaded.then_some(LinkKind::Loaded)
        };
    }
    if is("src") {
        return Some(match () {
            () if tag.is("script") => LinkKind::Script,
            () if tag.is("iframe") || tag.is("frame") => LinkKind::Frame,
            () => LinkKind::Loaded,
        });
    }
    let of_param = || ["movie", "src", "filename"].iter().any(|name| is_value(tag, "name", name));
    let loads = is("poster")
        || is("data") && tag.is("object")
        || is("background") && (tag.is("body") || tag.is("table") || tag.is("td"))
        || is("value") && tag.is("param") && of_param();
    loads.then_some(LinkKind::Loaded)
}

/// Whether a `<link>` loads something, by its `rel`.
fn loads(tag: &Tag) -> bool {
    let relations = text(tag.value("rel").unwrap_or_default()).to_ascii_lowercase();
    let loading = ["stylesheet", "icon", "preload", "modulepreload", "manifest"];
    relations.split_ascii_whitespace().any(|relation| loading.contains(&relation))
}

/// Whether a script is run: other types are data.
fn is_executed(tag: &Tag) -> bool {
    let kind = text(tag.value("type").unwrap_or_default()).to_ascii_lowercase();
    let kind = kind.trim();
    kind.is_empty()
        || kind == "module"
        || kind.ends_with("javascript")
        || kind.ends_with("ecmascript")
}

fn is_policy(value: &[u8]) -> bool {
    value.trim_ascii().eq_ignore_ascii_case(b"Content-Security-Policy")
}
