//! Sources and licences: of the course itself, and of every image, video and sound in it, gathered from its pages.

use serde::Serialize;

use super::TemplateFault;
use super::engine::Engine;
use super::frame::About;
use super::media::CreditView;
use super::outline::PageLink;
use crate::course::{Block, Course, Figure, Item, Page, Reference, Video};

#[derive(Serialize)]
struct CreditsView<'a> {
    title: &'a str,
    about: About<'a>,
    logo: Option<&'a str>,
    works: Vec<WorkView<'a>>,
}

#[derive(Serialize)]
struct WorkView<'a> {
    kind: &'static str,
    title: &'a str,
    credit: CreditView<'a>,
    page: PageLink<'a>,
}

/// The content of the document.
pub fn main(engine: &Engine, course: &Course) -> Result<String, TemplateFault> {
    let works = course.pages().flat_map(|(_, page)| {
        let found = gather(page).into_iter();
        found.filter_map(move |work| work_view(page, &work))
    });
    let view = CreditsView {
        title: &course.title,
        about: About::new(course, engine),
        logo: course.theme.logo.as_ref().map(|(_, alt)| alt.as_str()),
        works: works.collect(),
    };
    engine.render("credits", &view)
}

/// Something that has a maker.
struct Work<'a> {
    kind: &'static str,
    title: &'a str,
    reference: &'a Reference,
}

fn work_view<'a>(page: &'a Page, work: &Work<'a>) -> Option<WorkView<'a>> {
    let credit = CreditView::new(work.reference)?;
    let title = work.reference.title.as_deref().unwrap_or(work.title);
    Some(WorkView { kind: work.kind, title, credit, page: PageLink::new(page) })
}

fn gather(page: &Page) -> Vec<Work<'_>> {
    let mut works = Vec::new();
    in_blocks(&page.blocks, &mut works);
    works
}

fn in_blocks<'a>(blocks: &'a [Block], works: &mut Vec<Work<'a>>) {
    for block in blocks {
        match block {
            Block::Prose(_) => {}
            Block::Callout(_) | Block::Details(_) | Block::Sources(_) => {
                in_blocks(block.inner(), works);
            }
            Block::Image(figure) => works.push(image(figure)),
            Block::Video(video) => in_video("video", video, works),
            Block::Audio(audio) => in_video("audio", audio, works),
            Block::Item(item) => in_item(item, works),
            Block::Quiz(quiz) => {
                let items = quiz.sections.iter().flat_map(|section| &section.items);
                items.for_each(|item| in_item(item, works));
            }
        }
    }
}

fn in_item<'a>(item: &'a Item, works: &mut Vec<Work<'a>>) {
    in_blocks(&item.stem, works);
}

fn in_video<'a>(kind: &'static str, video: &'a Video, works: &mut Vec<Work<'a>>) {
    works.push(Work { kind, title: &video.title, reference: &video.reference });
    in_blocks(video.transcript.as_deref().unwrap_or_default(), works);
}

fn image(figure: &Figure) -> Work<'_> {
    let name = if figure.alt.is_empty() { figure.asset.path.name() } else { &figure.alt };
    Work { kind: "image", title: name, reference: &figure.reference }
}
