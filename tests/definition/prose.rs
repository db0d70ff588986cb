//! Markdown as it comes out: headings, tables, code, footnotes, terms, HTML.

use lespakket::course::Block;

use crate::folder::{FRONT, HEAD, UNIT, files, found, found_with, page, prose, read, shown};

#[test]
fn headings_get_stable_ids() {
    let page = page("## Één kop?\n\n### Één kop\n\n## Item x\n\n## Eigen {#mijn-kop}\n\n## ???\n");
    let anchors: Vec<&str> = page.facts.headings.iter().map(|h| h.anchor.as_str()).collect();
    assert_eq!(anchors, ["een-kop", "een-kop-2", "kop-item-x", "mijn-kop", "kop"]);
    assert!(
        matches!(&page.blocks[0], Block::Prose(html) if html.read().unwrap().starts_with("<h2 id=\"een-kop\">Één kop?</h2>\n"))
    );
    assert_eq!(page.facts.headings[3].text, "Eigen");
    assert_eq!(page.facts.headings.iter().map(|h| h.level).collect::<Vec<_>>(), [2, 3, 2, 2, 2]);
}

#[test]
fn headings_never_take_an_id_of_the_page_itself() {
    let page = page("## Main\n\n## Outline\n\n## Footnotes label\n\n## Mainland\n");
    let anchors: Vec<&str> = page.facts.headings.iter().map(|h| h.anchor.as_str()).collect();
    assert_eq!(anchors, ["kop-main", "kop-outline", "kop-footnotes-label", "mainland"]);
}

#[test]
fn a_heading_of_the_first_level_is_found() {
    assert_eq!(found("# Kop\n"), ["first-level-heading in p.md: # Kop"]);
}

#[test]
fn tables_can_be_scrolled_and_name_their_columns() {
    assert_eq!(
        prose("| a | b | |\n|---|--:|:-:|\n| *c* | d | e |\n"),
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"a b\"><table>\n\
         <thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"end\">b</th><td class=\"center\"></td></tr>\n</thead>\n\
         <tbody>\n<tr><td><em>c</em></td><td class=\"end\">d</td><td class=\"center\">e</td></tr>\n</tbody>\n</table></div>\n"
    );
}

#[test]
fn code_is_marked_with_classes() {
    let html = prose("```python\n# x\na = \"b & c\"\n```\n");
    assert!(
        html.starts_with("<pre class=\"code\" tabindex=\"0\"><code class=\"language-python\">"),
        "{html}"
    );
    assert!(html.contains("<span class=\"hl-comment\">"), "{html}");
    assert!(html.contains("b &amp; c"), "{html}");
    assert!(!html.contains("style="), "{html}");
    assert_eq!(
        prose("```onbekend\n<b>\n```\n"),
        "<pre class=\"code\" tabindex=\"0\"><code class=\"language-onbekend\">&lt;b&gt;\n</code></pre>\n"
    );
}

#[test]
fn footnotes_are_numbered_over_blocks() {
    let page = page(
        "Een[^b] en[^a].\n\n:::callout\nNog eens[^b].\n:::\n\n[^a]: Eerste *noot*.\n[^b]: Tweede.\n",
    );
    assert!(
        matches!(&page.blocks[0], Block::Prose(html) if html.read().unwrap().contains("<a href=\"#fn-b\" id=\"fnref-b\">1</a>")
        && html.read().unwrap().contains("<a href=\"#fn-a\" id=\"fnref-a\">2</a>"))
    );
    let notes: Vec<_> =
        page.footnotes.iter().map(|n| (n.name.as_str(), n.references, n.html.as_str())).collect();
    assert_eq!(notes, [("b", 2, "<p>Tweede.</p>\n"), ("a", 1, "<p>Eerste <em>noot</em>.</p>\n")]);
}

#[test]
fn footnotes_that_do_not_meet_are_found() {
    assert_eq!(
        found("Een[^x].\n\n[^y]: Noot.\n"),
        ["unknown-footnote in p.md: Een[^x].", "unused-footnote in p.md: [^y]: Noot."]
    );
}

#[test]
fn terms_lead_to_the_glossary() {
    let glossary = "[[terms]]\nid = \"hashtag\"\nterm = \"hashtag\"\ndefinition = \"Een *woord*, zie :term[x]{ref=hashtag} en [p](p.md).\"\n";
    let body = "Een :term[hashtags]{ref=hashtag} en :term[x]{ref=hastag} en :term[y].\n";
    assert_eq!(
        found_with(body, &[("glossary.toml", glossary)]),
        [
            "inline-mark in p.md: Een :term[hashtags]{ref=hashtag} en :term[x]{ref=hastag} en :term[y].",
            "unknown-term in p.md: Een :term[hashtags]{ref=hashtag} en :term[x]{ref=hastag} en :term[y].",
        ]
    );
    let folder = crate::folder::with_page(
        "Een :term[hashtags]{ref=hashtag}.\n",
        &[("glossary.toml", glossary)],
    );
    let course = read(&folder).value.unwrap();
    let page = &course.units[0].pages[0];
    assert!(matches!(&page.blocks[0], Block::Prose(html)
        if html.read().unwrap() == "<p>Een <a class=\"term\" href=\"../glossary.html#term-hashtag\">hashtags</a>.</p>\n"));
    assert_eq!(page.facts.terms[0].value.as_str(), "hashtag");
    assert_eq!(
        course.glossary[0].definition,
        "Een <em>woord</em>, zie <a class=\"term\" href=\"#term-hashtag\">x</a> en <a href=\"pages/p.html\">p</a>."
    );
}

#[test]
fn html_is_refused_but_for_comments() {
    assert_eq!(
        found(
            "Een <b>woord</b>.\n\n<div>\nx\n</div>\n\n<!-- een noot -->\n\nTekst <!-- en hier --> door.\n"
        ),
        ["raw-html in p.md: <b>", "raw-html in p.md: </b>", "raw-html in p.md: <div>\nx\n</div>"]
    );
}

#[test]
fn allowed_html_holds_nothing_that_runs() {
    let definition = format!("{HEAD}allow_html = true\n{UNIT}");
    let page = format!(
        "{FRONT}Een <b class=\"x\">woord</b>.\n\n<p onclick=\"x()\">y</p>\n\n<iframe src=\"https://x.nl\"></iframe>\n\n<span style=\"color:red\">z</span>\n"
    );
    let folder = files([("course.toml", definition.as_bytes()), ("p.md", page.as_bytes())]);
    let judged = read(&folder);
    assert_eq!(
        shown(&folder, &judged.findings),
        [
            "raw-html in p.md: <p onclick=\"x()\">y</p>",
            "raw-html in p.md: <iframe src=\"https://x.nl\"></iframe>",
            "raw-html in p.md: <span style=\"color:red\">",
        ]
    );
}

#[test]
fn text_is_made_safe() {
    assert_eq!(
        prose("1 < 2 & \"x\" `<i>`\n"),
        "<p>1 &lt; 2 &amp; \"x\" <code>&lt;i&gt;</code></p>\n"
    );
}

#[test]
fn words_are_counted() {
    assert_eq!(page("## Een kop\n\nDrie woorden hier — en `code` niet.\n").facts.words, 7);
}

#[test]
fn too_deep_markup_is_found_once_and_stops() {
    let body = "> ".repeat(300) + "x\n";
    let found = found(&body);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("too-deep"));
}

#[test]
fn footnotes_with_nearly_the_same_name_stay_apart() {
    let page = page("Een[^é] twee[^e].\n\n[^é]: A.\n[^e]: B.\n");
    let names: Vec<&str> = page.footnotes.iter().map(|note| note.name.as_str()).collect();
    assert_eq!(names, ["e-4a9955", "e"]);
}
