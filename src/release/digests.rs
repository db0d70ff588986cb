//! Digests of what an outline does not keep in words: enough to see that something changed.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use crate::course::item::Item;
use crate::course::{Block, Course, Page, Reference, Term, Video, VideoSource};
use crate::files::{self, Files, digest};

/// How many hexadecimal digits are kept: 64 bits tell any two texts of a course apart.
const DIGITS: usize = 16;

/// A digest over a row of texts, each with its end.
pub(super) struct Texts(Sha256);

impl Texts {
    pub fn new() -> Self {
        Self(Sha256::new())
    }

    pub fn add(&mut self, text: &str) -> &mut Self {
        self.0.update((text.len() as u64).to_le_bytes());
        self.0.update(text.as_bytes());
        self
    }

    fn add_some(&mut self, text: Option<&str>) -> &mut Self {
        self.add(if text.is_some() { "some" } else { "none" }).add(text.unwrap_or_default())
    }

    pub fn end(&mut self) -> String {
        let mut text = digest::hex(&self.0.clone().finalize());
        text.truncate(DIGITS);
        text
    }
}

/// Of a whole text.
pub fn whole(text: &str) -> String {
    Texts::new().add(text).end()
}

/// Of a term's word and definition.
pub fn term(term: &Term) -> String {
    Texts::new().add(&term.term).add(&term.definition).end()
}

/// Of each media file.
pub fn media(media: &Files) -> Result<BTreeMap<String, String>, files::Error> {
    let one = |(path, blob): (&files::FilePath, &files::Blob)| {
        let mut whole = blob.sha256()?;
        whole.truncate(DIGITS);
        Ok((path.to_string(), whole))
    };
    media.iter().map(one).collect()
}

/// Of how a course looks and of what catalogues are told.
pub fn look(course: &Course) -> Result<String, files::Error> {
    let mut texts = Texts::new();
    for (name, color) in &course.theme.colors {
        texts.add(name).add(color);
    }
    texts.add(&format!("{:?} {:?}", course.theme.logo, course.metadata));
    for (path, blob) in &course.theme.overrides {
        texts.add(path.as_str()).add(&blob.sha256()?);
    }
    Ok(texts.end())
}

/// Of what a page shows besides its items and quizzes, whose places in it count.
pub fn page(page: &Page) -> Result<String, files::Error> {
    let mut texts = Texts::new();
    blocks(&mut texts, &page.blocks)?;
    for footnote in &page.footnotes {
        texts.add(&footnote.name).add(&footnote.html);
    }
    Ok(texts.add(&format!("{:?}", page.minutes)).end())
}

/// Of an item's stem, and of what its options look like.
pub fn item(item: &Item) -> Result<String, files::Error> {
    let mut texts = Texts::new();
    texts.add_some(item.title.as_deref());
    blocks(&mut texts, &item.stem)?;
    Ok(texts.add(&item.answer.view().to_string()).end())
}

/// Of an item's hints, feedback, model answer and the words of its rubric.
pub fn feedback(item: &Item) -> String {
    let mut texts = Texts::new();
    for hint in &item.hints {
        texts.add(hint);
    }
    for (outcome, html) in &item.feedback {
        texts.add(&format!("{outcome:?}")).add(html);
    }
    for (choice, html) in &item.choice_feedback {
        texts.add(choice).add(html);
    }
    texts.add_some(item.model.as_deref());
    for criterion in item.rubric.iter().flat_map(|rubric| &rubric.criteria) {
        texts.add(criterion.id.as_str()).add(&criterion.title);
        for (_, html) in &criterion.levels {
            texts.add(html);
        }
    }
    texts.end()
}

fn blocks(texts: &mut Texts, all: &[Block]) -> Result<(), files::Error> {
    all.iter().try_for_each(|block| one(texts, block))?;
    texts.add("end");
    Ok(())
}

fn one(texts: &mut Texts, block: &Block) -> Result<(), files::Error> {
    match block {
        Block::Prose(html) => {
            texts.add("prose").add(&html.read()?);
        }
        Block::Callout(callout) => {
            texts.add("callout").add(&callout.kind).add_some(callout.title.as_deref());
            blocks(texts, &callout.blocks)?;
        }
        Block::Details(details) => {
            texts.add("details").add(&details.title);
            blocks(texts, &details.blocks)?;
        }
        Block::Sources(inner) => {
            texts.add("sources");
            blocks(texts, inner)?;
        }
        Block::Image(figure) => {
            texts.add("image").add(figure.asset.path.as_str()).add(&figure.alt);
            reference(texts.add_some(figure.caption.as_deref()), &figure.reference);
        }
        Block::Video(one) => video(texts.add("video"), one)?,
        Block::Audio(one) => video(texts.add("audio"), one)?,
        Block::Item(item) => {
            texts.add("item").add(item.id.as_str());
        }
        Block::Quiz(quiz) => {
            texts.add("quiz").add(quiz.id.as_str());
        }
    }
    Ok(())
}

fn reference(texts: &mut Texts, of: &Reference) {
    for part in [&of.title, &of.author, &of.license, &of.source] {
        texts.add_some(part.as_deref());
    }
}

fn video(texts: &mut Texts, video: &Video) -> Result<(), files::Error> {
    let source = match &video.source {
        VideoSource::File(asset) => asset.path.as_str(),
        VideoSource::YouTube(id) | VideoSource::Vimeo(id) | VideoSource::Find(id) => id,
    };
    texts.add(source).add(&video.title).add_some(video.host_captions.as_deref());
    let captions = video.captions.as_ref().map(|(asset, _)| asset.path.as_str());
    let poster = video.poster.as_ref().map(|asset| asset.path.as_str());
    reference(texts.add_some(captions).add_some(poster), &video.reference);
    blocks(texts, video.transcript.as_deref().unwrap_or_default())
}
