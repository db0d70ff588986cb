//! The blocks of a page, written one after another; it keeps what depends on the reading order: the level of headings
//! and the numbers of questions.

use serde::Serialize;

use super::Error;
use super::engine::Engine;
use super::item;
use super::media::{FigureView, VideoView};
use super::policy::Hosts;
use super::prose;
use super::quiz;
use crate::course::{Block, Callout, Interaction, Video, VideoSource};

/// The deepest level of headings.
const DEEPEST: u8 = 6;

/// Writes the blocks of one page.
pub struct Writer<'a> {
    /// Renders templates.
    pub engine: &'a Engine,
    /// The level of the heading above what comes next; the page's title is 1.
    pub heading: u8,
    /// How many questions came before.
    pub questions: usize,
    /// Video hosts met so far.
    pub hosts: Hosts,
    /// Every item met so far, lowered, with the quiz that it is a candidate of.
    pub items: Vec<Written>,
}

/// An item that was written.
pub struct Written {
    /// As formats see it.
    pub interaction: Interaction,
    /// Its title, else its prompt.
    pub title: String,
    /// Whether it is a candidate of a quiz.
    pub bank: bool,
}

#[derive(Serialize)]
struct BoxView<'a> {
    kind: &'a str,
    title: &'a str,
    body: &'a str,
    level: u8,
}

impl<'a> Writer<'a> {
    /// Starts below a page's title.
    pub fn new(engine: &'a Engine) -> Self {
        Self { engine, heading: 1, questions: 0, hosts: Hosts::default(), items: Vec::new() }
    }

    /// The level of a heading that comes next; HTML has six.
    pub fn level(&self) -> u8 {
        (self.heading + 1).min(DEEPEST)
    }

    /// The blocks as HTML.
    pub fn blocks(&mut self, blocks: &[Block]) -> Result<String, Error> {
        let mut html = String::new();
        for block in blocks {
            html.push_str(&self.block(block)?);
        }
        Ok(html)
    }

    /// Rendered text of an author, made ready for a page.
    pub fn prose(&self, html: &str) -> String {
        prose::adapt(html, self.engine.strings.get("page.table")).into_owned()
    }

    fn block(&mut self, block: &Block) -> Result<String, Error> {
        match block {
            Block::Prose(html) => {
                let html = html.read()?;
                self.heading = prose::last_heading(&html).unwrap_or(self.heading);
                Ok(self.prose(&html))
            }
            Block::Callout(callout) => {
                let Callout { kind, title, blocks } = &**callout;
                let known = format!("callout.{kind}");
                let title = title.clone();
                let title = title.unwrap_or_else(|| self.engine.strings.get(&known).to_owned());
                self.boxed("block/callout", kind, &title, blocks)
            }
            Block::Details(details) => {
                self.boxed("block/details", "details", &details.title, &details.blocks)
            }
            Block::Sources(blocks) => {
                let title = self.engine.strings.get("sources.title").to_owned();
                self.boxed("block/sources", "sources", &title, blocks)
            }
            Block::Image(figure) => {
                Ok(self.engine.render("block/image", &FigureView::new(figure))?)
            }
            Block::Video(video) => self.video("block/video", video),
            Block::Audio(audio) => self.video("block/audio", audio),
            Block::Item(item) => {
                self.questions += 1;
                let number = self.questions.to_string();
                item::write(self, item, &item::Setting::page(&number))
            }
            Block::Quiz(quiz) => quiz::write(self, quiz),
        }
    }

    fn boxed(
        &mut self,
        template: &str,
        kind: &str,
        title: &str,
        blocks: &[Block],
    ) -> Result<String, Error> {
        let level = self.level();
        let body = self.blocks(blocks)?;
        Ok(self.engine.render(template, &BoxView { kind, title, body: &body, level })?)
    }

    fn video(&mut self, template: &str, video: &Video) -> Result<String, Error> {
        self.hosts.add(&video.source);
        let transcript = video.transcript.as_ref().map(|blocks| self.blocks(blocks)).transpose()?;
        let view = VideoView::new(video, transcript, &self.engine.strings);
        let template =
            if matches!(video.source, VideoSource::Find(_)) { "block/find" } else { template };
        Ok(self.engine.render(template, &view)?)
    }
}
