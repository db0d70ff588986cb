//! Links: rewritten to where things stand in a package, and remembered for the rules over a course.

use lespakket::course::{Block, LinkTarget};

use crate::folder::{HEAD, files, found, page, prose, read, shown};

#[test]
fn links_lead_to_pages_places_files_and_addresses() {
    let page = page(
        "[p](p.md#kop) [hier](#kop) [foto](media/a.png) [web](https://example.nl/x?a=1&b=2 \"T\") <mailto:a@example.nl>\n",
    );
    assert!(
        matches!(&page.blocks[0], Block::Prose(html) if html.read().unwrap() ==
        "<p><a href=\"p.html#kop\">p</a> <a href=\"#kop\">hier</a> \
         <a class=\"file\" target=\"_blank\" href=\"../media/a.png\">foto</a> \
         <a class=\"external\" target=\"_blank\" rel=\"noopener noreferrer\" href=\"https://example.nl/x?a=1&amp;b=2\" title=\"T\">web</a> \
         <a href=\"mailto:a@example.nl\">mailto:a@example.nl</a></p>\n"),
        "{:?}",
        page.blocks
    );
    let targets: Vec<&LinkTarget> = page.facts.links.iter().map(|link| &link.target).collect();
    assert!(matches!(targets.as_slice(), [
        LinkTarget::Page { anchor: Some(anchor), .. },
        LinkTarget::Anchor(_),
        LinkTarget::Media(_),
        LinkTarget::Web(_),
        LinkTarget::Contact(_),
    ] if anchor == "kop"));
    assert_eq!(page.facts.links[3].text, "web");
}

#[test]
fn bare_addresses_are_links() {
    assert!(
        prose("Zie https://example.nl.\n")
            .contains("href=\"https://example.nl\">https://example.nl</a>.")
    );
}

#[test]
fn dead_and_unsafe_links_are_found() {
    assert_eq!(
        found(
            "[a](q.md) [b](media/b.png) [c](../../x.png) [d](javascript:alert(1)) [e](//x.nl) [f](JaVa\tscript:x)\n"
        ),
        [
            "unknown-page in p.md: [a](q.md)",
            "missing-media in p.md: [b](media/b.png)",
            "outside-folder in p.md: [c](../../x.png)",
            "unsafe-link in p.md: [d](javascript:alert(1))",
            "unsafe-link in p.md: [e](//x.nl)",
        ]
    );
}

#[test]
fn pages_are_found_from_the_folder_of_a_page() {
    let definition = format!(
        "{HEAD}[[units]]\nid = \"u\"\ntitle = \"U\"\npages = [\"een/a.md\", \"twee/b%20c.md\", \"twee/b c.md\"]\n"
    );
    let a = "+++\nid = \"a\"\ntitle = \"A\"\n+++\n[b](../twee/b%20c.md) ![x](foto.png)\n";
    let b = "+++\nid = \"b\"\ntitle = \"B\"\n+++\n[a](../een/a.md)\n";
    let folder = files([
        ("course.toml", definition.replace("\"twee/b%20c.md\", ", "").as_bytes()),
        ("een/a.md", a.as_bytes()),
        ("twee/b c.md", b.as_bytes()),
        ("een/foto.png", b"x"),
    ]);
    let judged = read(&folder);
    assert_eq!(shown(&folder, &judged.findings), Vec::<String>::new());
    let course = judged.value.unwrap();
    let [Block::Prose(html)] = course.units[0].pages[0].blocks.as_slice() else { panic!() };
    let html = html.read().unwrap();
    assert!(
        html.starts_with("<p><a href=\"b.html\">b</a> <img src=\"../media/een/foto-"),
        "{html}"
    );
    assert_eq!(course.media.len(), 1);
}
