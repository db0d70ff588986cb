//! Callouts, video, sound and the like.

use lespakket::course::{Block, VideoSource};

use crate::folder::{found, found_with, read, shown, with_page};

fn first(body: &str, more: &[(&str, &str)]) -> Block {
    let folder = with_page(body, more);
    let judged = read(&folder);
    assert_eq!(shown(&folder, &judged.findings), Vec::<String>::new());
    judged.value.unwrap().units.remove(0).pages.remove(0).blocks.remove(0)
}

#[test]
fn videos_of_the_course_bring_their_captions_and_transcript() {
    let block = first(
        "::video{src=media/x.mp4 title=\"Webcare\" captions=media/x.nl.vtt transcript=media/x.md poster=media/a.png credit=\"A. Maker\"}\n",
        &[
            ("media/x.mp4", "film"),
            ("media/x.nl.vtt", "WEBVTT"),
            ("media/x.md", "Iemand zegt *hallo*.\n"),
        ],
    );
    let Block::Video(video) = block else { panic!("{block:?}") };
    assert!(matches!(&video.source, VideoSource::File(asset) if asset.media_type == "video/mp4"));
    assert_eq!(video.captions.unwrap().1, "nl");
    assert_eq!(video.reference.author.as_deref(), Some("A. Maker"));
    assert!(
        matches!(video.transcript.unwrap().as_slice(), [Block::Prose(html)] if html.read().unwrap() == "<p>Iemand zegt <em>hallo</em>.</p>\n")
    );
    assert_eq!(video.poster.unwrap().path.as_str(), "media/a.png");
}

#[test]
fn videos_of_a_host_are_named_by_their_id() {
    let Block::Video(video) = first("::video{src=youtube:a-B_9 title=T captions=nl}\n", &[]) else {
        panic!()
    };
    assert_eq!(video.source, VideoSource::YouTube(String::from("a-B_9")));
    assert_eq!(video.host_captions.as_deref(), Some("nl"));
    let Block::Video(video) = first("::video{title=T publisher=NOS find=\"webcare bank\"}\n", &[])
    else {
        panic!()
    };
    assert_eq!(video.source, VideoSource::Find(String::from("webcare bank")));
    assert_eq!(video.reference.author.as_deref(), Some("NOS"));
}

#[test]
fn videos_and_sound_without_a_source_are_found() {
    assert_eq!(
        found(
            "::video{title=T}\n\n::video{src=\"youtube:a?b\" title=T}\n\n::audio{title=T}\n\n::audio{src=media/x.mp3}\n"
        ),
        [
            "missing-source in p.md: ::video{title=T}",
            "bad-value in p.md: youtube:a?b",
            "missing-source in p.md: ::audio{title=T}",
            "missing-key in p.md: ::audio{src=media/x.mp3}",
            "missing-media in p.md: media/x.mp3",
        ]
    );
}

#[test]
fn faults_in_a_transcript_are_found_there() {
    assert_eq!(
        found_with(
            "::video{src=vimeo:1 title=T transcript=media/t.md}\n",
            &[("media/t.md", "x\n\n[q](q.md)\n")]
        ),
        ["unknown-page in media/t.md: [q](q.md)"]
    );
}

#[test]
fn captions_of_images_are_markdown() {
    let Block::Image(figure) = first(
        "::image{src=media/a.png alt=x caption=\"Een *foto*\" author=A license=CC0-1.0 source=https://example.nl}\n",
        &[],
    ) else {
        panic!()
    };
    assert_eq!(figure.caption.as_deref(), Some("Een <em>foto</em>"));
    assert_eq!(figure.reference.source.as_deref(), Some("https://example.nl"));
    assert_eq!(
        found("::image{src=media/a.png alt=x source=javascript:x}\n"),
        ["unsafe-link in p.md: javascript:x"]
    );
}

#[test]
fn sources_are_a_block() {
    let Block::Sources(blocks) = first(":::sources\n- Een bron\n:::\n", &[]) else { panic!() };
    assert!(
        matches!(blocks.as_slice(), [Block::Prose(html)] if html.read().unwrap() == "<ul>\n<li>Een bron</li>\n</ul>\n")
    );
}

#[test]
fn media_are_of_the_kind_that_the_block_shows() {
    let more = [("media/leeg.png", ""), ("media/x.mp3", "x"), ("media/x.srt", "x")];
    assert_eq!(
        found_with(
            "::image{src=course.toml alt=x}\n\n![x](media/x.mp3)\n\n::image{src=media/leeg.png alt=x}\n\n\
             ::audio{src=media/a.png title=x}\n\n::video{src=youtube:abc title=x captions=media/x.srt poster=\"\"}\n",
            &more
        ),
        [
            "bad-value in p.md: course.toml",
            "bad-value in p.md: ![x](media/x.mp3)",
            "bad-value in p.md: media/leeg.png",
            "bad-value in p.md: media/a.png",
            "bad-value in p.md: media/x.srt",
            "bad-value in p.md: ",
        ]
    );
}
