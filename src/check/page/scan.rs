//! One pass over a page: what its rules want to know of it, and nothing else.

use std::ops::Range;

use super::tag::{Attribute, Tag};

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
    /// Whether `<base>` moves its links.
    pub has_base: bool,
    /// Links and what it loads, in order.
    pub links: Vec<Link>,
    /// Scripts and styles within the page itself, in order.
    pub inline: Vec<Inline>,
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
        let Some(tag) = Tag::at(bytes, found) else {
            at = after_other(bytes, found);
            continue;
        };
        in_head &= !tag.is("body");
        look(&tag, &mut seen);
        at = tag.span.end;
        if let Some(name) = raw_text(&tag) {
            let end = end_tag(bytes, at, name);
            if in_head && name == "title" && seen.title.is_none() {
                seen.title = Some(text(bytes.get(at..end).unwrap_or_default()));
            }
            at = end;
        }
    }
    seen
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
        seen.policies.extend(tag.value("content").map(text));
    }
    seen.has_base |= tag.is("base") && tag.value("href").is_some();
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

/// Notes what an attribute says.
fn note(tag: &Tag, attribute: &Attribute, seen: &mut Scan) {
    let name = attribute.name;
    let is = |other: &str| name.eq_ignore_ascii_case(other.as_bytes());
    if is("style") {
        let (kind, span) = (InlineKind::StyleAttribute, attribute.span.clone());
        seen.inline.push(Inline { kind, span });
    } else if name.len() > 2 && name.get(..2).is_some_and(|on| on.eq_ignore_ascii_case(b"on")) {
        let (kind, span) = (InlineKind::ScriptAttribute, attribute.span.clone());
        seen.inline.push(Inline { kind, span });
    } else if let Some(kind) = link_kind(tag, &is) {
        let (address, span) = (text(attribute.value), attribute.span.clone());
        seen.links.push(Link { kind, address, span });
    }
}

/// What an attribute links to, if it is one that does.
fn link_kind(tag: &Tag, is: &dyn Fn(&str) -> bool) -> Option<LinkKind> {
    if is("href") {
        let followed = tag.is("a") || tag.is("area");
        return if followed {
            Some(LinkKind::Followed)
        } else {
            (tag.is("link") && loads(tag)).then_some(LinkKind::Loaded)
        };
    }
    let loads = is("src") || is("poster") || is("data") && tag.is("object");
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

/// The place of a needle from a place on.
fn find(bytes: &[u8], from: usize, needle: &[u8]) -> Option<usize> {
    let (first, rest) = needle.split_first()?;
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| byte == first)?;
        if bytes.get(at + 1..)?.starts_with(rest) {
            return Some(at);
        }
        at += 1;
    }
}

/// Bytes of a page as text, with the entities that addresses and titles use.
fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    if !text.contains('&') {
        return text.into_owned();
    }
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'")];
    let resolved =
        entities.iter().fold(text.into_owned(), |text, (name, sign)| text.replace(name, sign));
    resolved.replace("&#x3D;", "=").replace("&amp;", "&")
}
