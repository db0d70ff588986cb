//! Images in Markdown: `![alternative text](path)`.

use std::fmt::Write as _;
use std::ops::Range;

use comrak::Node;
use comrak::nodes::{NodeLink, Sourcepos};

use super::plain;
use crate::course::{Asset, Medium, MediumKind};
use crate::definition::expected::listed;
use crate::definition::fault::content::{MISSING_ALT, REMOTE_MEDIA};
use crate::definition::fault::value::BAD_VALUE;
use crate::definition::media::name::extensions;
use crate::definition::reading::Reading;
use crate::files::FilePath;
use crate::words;

impl Reading<'_> {
    pub(super) fn image(
        &mut self,
        node: Node,
        image: &NodeLink,
        position: Sourcepos,
        out: &mut String,
    ) {
        let span = self.span(position);
        let alt = plain::plain(node);
        if alt.is_empty() {
            self.missing_alt(&span);
        }
        let Some((source, asset)) = self.picture(&image.url, &span, false, &["image/"]) else {
            return;
        };
        out.push_str("<img src=\"");
        super::attribute(&self.media_href(&asset.path), out);
        out.push_str("\" alt=\"");
        super::attribute(&alt, out);
        out.push('"');
        if let Some((width, height)) = self.index.size(&source) {
            let _ = write!(out, " width=\"{width}\" height=\"{height}\"");
        }
        out.push_str(" loading=\"lazy\">");
        let place = self.place(span);
        self.facts.media.push(Medium {
            kind: MediumKind::Image,
            path: Some(asset.path),
            credited: !image.title.is_empty(),
            licensed: false,
            captioned: false,
            transcribed: false,
            decorative: false,
            place,
        });
    }

    /// Reports an image without a text.
    pub fn missing_alt(&mut self, span: &Range<usize>) {
        self.found(
            &MISSING_ALT,
            span.clone(),
            words!(
                "de afbeelding heeft geen alternatieve tekst",
                "the image has no alternative text"
            ),
            words!(
                "schrijf wat er te zien is, of gebruik `::image{{src=… decorative}}`",
                "say what it shows, or use `::image{{src=… decorative}}`"
            ),
        );
    }

    /// The file of the course that shows a picture or plays, of a media type that begins with one of `types`; one on another
    /// host, of another type or without contents is reported.
    pub fn picture(
        &mut self,
        reference: &str,
        span: &Range<usize>,
        root_first: bool,
        types: &[&str],
    ) -> Option<(FilePath, Asset)> {
        if reference.contains("://")
            || reference.starts_with("//")
            || reference.starts_with("data:")
        {
            let shown: String = reference.chars().take(60).collect();
            self.found(
                &REMOTE_MEDIA,
                span.clone(),
                words!("`{shown}` staat niet in de cursus", "`{shown}` is not in the course"),
                words!("zet het bestand in `media/`", "put the file into `media/`"),
            );
            return None;
        }
        // That nothing is named was reported as a bad value.
        if reference.is_empty() {
            return None;
        }
        let (path, asset) = self.media(reference, span, root_first)?;
        if !types.iter().any(|begin| asset.media_type.starts_with(begin)) {
            self.wrong_type(&path, span, types);
            return None;
        }
        if self.index.files.get(&path).is_some_and(crate::files::Blob::is_empty) {
            self.found(
                &BAD_VALUE,
                span.clone(),
                words!("het bestand `{path}` is leeg", "the file `{path}` is empty"),
                words!("zet het bestand er opnieuw neer", "put the file there again"),
            );
            return None;
        }
        Some((path, asset))
    }

    /// Reports a file that cannot be shown or played here.
    pub fn wrong_type(&mut self, path: &FilePath, span: &Range<usize>, types: &[&str]) {
        let list = listed(&extensions(types));
        self.found(
            &BAD_VALUE,
            span.clone(),
            words!(
                "`{path}` kan hier niet getoond of afgespeeld worden",
                "`{path}` cannot be shown or played here"
            ),
            words!(
                "neem een bestand van een van deze soorten: {list}",
                "take a file of one of these kinds: {list}"
            ),
        );
    }
}
