//! Media, objectives and ids: what a page refers to, and what refers to nothing.

use lespakket::course::Block;
use lespakket::files::{Blob, FilePath};

use crate::folder::{FRONT, HEAD, UNIT, files, found, found_with, page, read, shown, with_page};

#[test]
fn names_of_media_are_plain() {
    let mut folder = with_page("::image{src=\"media/zoek scherm é.png\" alt=x}\n", &[]);
    folder.insert(
        FilePath::new("media/zoek scherm é.png").unwrap(),
        Blob::bytes(crate::folder::PIXEL),
    );
    let course = read(&folder).value.unwrap();
    let [Block::Image(figure)] = course.units[0].pages[0].blocks.as_slice() else { panic!() };
    let name = figure.asset.path.as_str();
    assert!(
        name.starts_with("media/zoek-scherm-e-")
            && figure.asset.path.extension() == "png"
            && name.is_ascii(),
        "{name}"
    );
    assert_eq!(figure.size, Some((3, 2)));
    assert_eq!(course.media.keys().map(FilePath::as_str).collect::<Vec<_>>(), [name]);
}

#[test]
fn images_need_words() {
    assert_eq!(
        found(
            "::image{src=media/a.png}\n\n::image{src=media/a.png alt=\"\"}\n\n![](media/a.png)\n"
        ),
        [
            "missing-alt in p.md: ::image{src=media/a.png}",
            "missing-alt in p.md: ::image{src=media/a.png alt=\"\"}",
            "missing-alt in p.md: ![](media/a.png)",
        ]
    );
    let page = page("::image{src=media/a.png decorative}\n\n![Een foto](media/a.png)\n");
    assert!(matches!(&page.blocks[0], Block::Image(figure) if figure.alt.is_empty()));
    assert!(matches!(&page.blocks[1], Block::Prose(html) if html.read().unwrap() ==
        "<p><img src=\"../media/a.png\" alt=\"Een foto\" width=\"3\" height=\"2\" loading=\"lazy\"></p>\n"));
    assert_eq!(page.facts.media.iter().map(|m| m.decorative).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    assert_eq!(
        found("![x](https://example.nl/a.png)\n\n::image{src=//example.nl/a.png alt=x}\n"),
        [
            "remote-media in p.md: ![x](https://example.nl/a.png)",
            "remote-media in p.md: //example.nl/a.png"
        ]
    );
}

#[test]
fn missing_media_name_the_nearest() {
    let folder = with_page("::image{src=media/A.png alt=x}\n", &[]);
    let judged = read(&folder);
    assert_eq!(shown(&folder, &judged.findings), ["missing-media in p.md: media/A.png"]);
    assert_eq!(judged.findings.iter().next().unwrap().help.en, "do you mean `media/a.png`?");
}

#[test]
fn objectives_must_exist() {
    let definition = format!("{HEAD}{UNIT}[[objectives]]\nid = \"doel\"\ntext = \"x\"\n");
    let page = "+++\nid = \"p\"\ntitle = \"P\"\nobjectives = [\"doel\", \"deol\"]\n+++\n\
        :::question{#q type=truefalse answer=true objectives=doel,ander}\nWaar?\n:::\n";
    let folder = files([("course.toml", definition.as_bytes()), ("p.md", page.as_bytes())]);
    assert_eq!(
        shown(&folder, &read(&folder).findings),
        ["unknown-objective in p.md: \"deol\"", "unknown-objective in p.md: doel,ander"]
    );
}

#[test]
fn ids_stand_once_over_all_files() {
    let definition =
        format!("{HEAD}[[units]]\nid = \"u\"\ntitle = \"U\"\npages = [\"p.md\", \"q.md\"]\n");
    let question = ":::question{#vraag type=truefalse answer=true}\nWaar?\n:::\n";
    let page = format!("{FRONT}{question}");
    let bank = format!("+++\nid = \"b\"\n+++\n{question}");
    let folder = files([
        ("course.toml", definition.as_bytes()),
        ("p.md", page.as_bytes()),
        ("q.md", page.as_bytes()),
        ("banks/b.md", bank.as_bytes()),
    ]);
    assert_eq!(
        shown(&folder, &read(&folder).findings),
        [
            "duplicate-id in p.md: vraag",
            "duplicate-id in q.md: \"p\"",
            "duplicate-id in q.md: vraag"
        ]
    );
}

#[test]
fn names_that_differ_in_case_only_are_found() {
    assert_eq!(found_with("Tekst.\n", &[("media/A.png", "x")]), ["case-clash in media/a.png"]);
}

#[test]
fn forgotten_pages_are_found() {
    assert_eq!(
        found_with(
            "Tekst.\n",
            &[("los.md", "x"), ("README.md", "x"), ("media/t.md", "x"), (".git/x.md", "x")]
        ),
        ["page-unlisted in los.md"]
    );
}

#[test]
fn media_beyond_a_classic_archive_are_a_warning() {
    let mut folder = with_page("[film](media/groot.mp4)\n", &[]);
    let blob = Blob::Disk { path: "/nowhere/groot.mp4".into(), len: 5 << 30 };
    folder.insert(FilePath::new("media/groot.mp4").unwrap(), blob);
    let judged = read(&folder);
    assert_eq!(
        judged.findings.iter().map(|f| f.code.id).collect::<Vec<_>>(),
        ["course/large-media"]
    );
    assert!(!judged.findings.has_errors());
}
