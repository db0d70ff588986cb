//! Links: to pages by their source, to places on a page, to files of the course and to addresses.

use std::ops::Range;

use comrak::Node;
use comrak::nodes::{NodeLink, Sourcepos};

use super::plain;
use crate::course::{Link, LinkTarget, address};
use crate::definition::fault::content::UNSAFE_LINK;
use crate::definition::fault::reference::UNKNOWN_PAGE;
use crate::definition::index::Found;
use crate::definition::reading::{Base, Reading};
use crate::files::FilePath;
use crate::words;

impl Reading<'_> {
    pub(super) fn link(
        &mut self,
        node: Node,
        link: &NodeLink,
        position: Sourcepos,
        out: &mut String,
    ) {
        let span = self.span(position);
        let (href, target) = self.resolve(&link.url, &span);
        let Some(href) = href else {
            self.block_of_inlines(node, out);
            self.remember(node, target, span);
            return;
        };
        out.push_str("<a");
        match &target {
            LinkTarget::Web(_) => {
                out.push_str(" class=\"external\" target=\"_blank\" rel=\"noopener noreferrer\"");
            }
            LinkTarget::Media(_) => out.push_str(" class=\"file\" target=\"_blank\""),
            _ => {}
        }
        out.push_str(" href=\"");
        super::attribute(&href, out);
        out.push('"');
        if !link.title.is_empty() {
            out.push_str(" title=\"");
            super::attribute(&link.title, out);
            out.push('"');
        }
        out.push('>');
        self.block_of_inlines(node, out);
        out.push_str("</a>");
        self.remember(node, target, span);
    }

    fn remember(&mut self, node: Node, target: LinkTarget, span: Range<usize>) {
        let text = plain::plain(node);
        let place = self.place(span);
        self.facts.links.push(Link { target, text, place });
    }

    /// Where an address leads, and how the page says it; none when it leads nowhere, which is reported.
    pub fn resolve(&mut self, url: &str, span: &Range<usize>) -> (Option<String>, LinkTarget) {
        let url = url.trim();
        if let Some(anchor) = url.strip_prefix('#') {
            let anchor = decode(anchor);
            return (Some(format!("#{anchor}")), LinkTarget::Anchor(anchor));
        }
        match scheme(url).as_deref() {
            Some("http" | "https") => (Some(url.to_owned()), LinkTarget::Web(url.to_owned())),
            Some("mailto" | "tel") => (Some(url.to_owned()), LinkTarget::Contact(url.to_owned())),
            Some(_) => self.unsafe_link(url, span),
            None if url.starts_with("//") => self.unsafe_link(url, span),
            None => self.file(url, span),
        }
    }

    fn unsafe_link(&mut self, url: &str, span: &Range<usize>) -> (Option<String>, LinkTarget) {
        let shown: String = url.chars().take(60).collect();
        self.found(
            &UNSAFE_LINK,
            span.clone(),
            words!(
                "`{shown}` is geen adres dat een pagina opent",
                "`{shown}` is no address that a page opens"
            ),
            words!(
                "gebruik `https:`, `mailto:`, `tel:` of een pad in de cursus",
                "use `https:`, `mailto:`, `tel:` or a path in the course"
            ),
        );
        (None, LinkTarget::Dead(url.to_owned()))
    }

    fn file(&mut self, url: &str, span: &Range<usize>) -> (Option<String>, LinkTarget) {
        let (path, anchor) =
            url.split_once('#').map_or((url, None), |(path, anchor)| (path, Some(decode(anchor))));
        let path = decode(path.split('?').next().unwrap_or_default());
        let dead = (None, LinkTarget::Dead(url.to_owned()));
        match self.index.find(self.file, &path, false) {
            Found::Outside => {
                self.outside(&path, span);
                dead
            }
            Found::File(found) | Found::Missing(found) if is_source(&found) => {
                let Some(page) = self.index.pages.get(&found).cloned() else {
                    self.unknown_page(&found, span);
                    return dead;
                };
                (Some(self.page_href(&page, anchor.as_deref())), LinkTarget::Page { page, anchor })
            }
            Found::File(_) | Found::Missing(_) => match self.media(&path, span, false) {
                Some((_, asset)) => {
                    (Some(self.media_href(&asset.path)), LinkTarget::Media(asset.path))
                }
                None => dead,
            },
        }
    }

    fn page_href(&self, page: &crate::course::Id, anchor: Option<&str>) -> String {
        let file = match self.base {
            Base::Page => address::page_from_page(page),
            Base::Root => address::page(page),
        };
        match anchor {
            Some(anchor) => format!("{file}#{anchor}"),
            None => file,
        }
    }

    /// A media file's address, seen from where the prose will stand.
    pub fn media_href(&self, media: &FilePath) -> String {
        match self.base {
            Base::Page => address::media_from_page(media),
            Base::Root => media.to_string(),
        }
    }

    fn unknown_page(&mut self, path: &FilePath, span: &Range<usize>) {
        let listed = self.index.pages.keys().take(1000).map(FilePath::as_str);
        let help = if self.index.files.contains_key(path.as_str()) {
            words!("zet `{path}` in `course.toml`", "list `{path}` in `course.toml`")
        } else if let Some(near) = crate::finding::nearest(path.as_str(), listed) {
            words!("bedoel je `{near}`?", "do you mean `{near}`?")
        } else {
            words!("schrijf het pad vanaf deze pagina", "write the path from this page")
        };
        let message =
            words!("`{path}` is geen pagina van de cursus", "`{path}` is no page of the course");
        self.found(&UNKNOWN_PAGE, span.clone(), message, help);
    }
}

/// Whether a path names a source of the course, which no package holds.
fn is_source(path: &FilePath) -> bool {
    matches!(path.extension().as_str(), "md" | "toml")
}

/// What stands before the colon, in small letters; control characters and spaces, which browsers skip, do not hide it.
fn scheme(url: &str) -> Option<String> {
    let (before, _) = url.split_once(':')?;
    if before.contains(['/', '#', '?']) {
        return None;
    }
    let plain: String = before.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    Some(plain.to_ascii_lowercase())
}

/// `%20` and the like as characters.
fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let hex = |pair: Option<&[u8]>| {
        let pair = std::str::from_utf8(pair?).ok()?;
        u8::from_str_radix(pair, 16).ok().filter(|_| !pair.starts_with('+'))
    };
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if let (b'%', Some(decoded)) = (byte, hex(bytes.get(at + 1..at + 3))) {
            plain.push(decoded);
            at += 3;
        } else {
            plain.push(*byte);
            at += 1;
        }
    }
    String::from_utf8(plain).unwrap_or_else(|_| text.to_owned())
}
