//! The scan of a page: forgiving as browsers are, and exact in its places.

use std::sync::Arc;

use lespakket::check::page;
use lespakket::check::page::scan::{InlineKind, MOST_SEEN, scan};
use lespakket::files::FilePath;

fn addresses(page: &str) -> Vec<(String, String)> {
    let seen = scan(page.as_bytes());
    seen.links.into_iter().map(|link| (link.address, page[link.span].to_owned())).collect()
}

#[test]
fn links_are_read_in_every_spelling_of_html() {
    let pair = |address: &str, span: &str| (address.to_owned(), span.to_owned());
    assert_eq!(addresses("<A HREF=een.html>x</A>"), [pair("een.html", "HREF=een.html")]);
    assert_eq!(addresses("<a\n href = 'a b'>"), [pair("a b", "href = 'a b'")]);
    assert_eq!(
        addresses("<a title=\"1 > 0\" href=\"?a=1&amp;b\">"),
        [pair("?a=1&b", "href=\"?a=1&amp;b\"")]
    );
    assert_eq!(addresses("<img src=é.png/><br/><img alt src>").len(), 2);
    assert_eq!(addresses("<link rel=canonical href=x><link rel='x icon' href=y>").len(), 1);
}

#[test]
fn what_only_looks_like_markup_is_passed_over() {
    for page in [
        "<!-- <a href=x> -->",
        "<script>document.write('<a href=x>')</script>",
        "<style>a:before { content: '<a href=x>' }</style>",
        "<textarea><a href=x></TEXTAREA>",
        "1 < 2 <3 <a",
        "<a href='x",
        "<script><a href=x>",
    ] {
        assert_eq!(addresses(page), [], "{page}");
    }
}

#[test]
fn the_title_is_that_of_the_head() {
    let title = |page: &str| scan(page.as_bytes()).title;
    assert_eq!(title("<title>Een &amp; twee</title>"), Some(String::from("Een & twee")));
    assert_eq!(title("<head></head><body><svg><title>x</title></svg>"), None);
}

#[test]
fn scripts_and_styles_of_its_own_are_told_apart_from_data() {
    let page = "<script src=a.js></script><script type=application/json>{}</script>\
                <script type=Module>x</script><style></style><p style=x ONCLICK=y data-style=z on=1>";
    let kinds: Vec<_> = scan(page.as_bytes()).inline.into_iter().map(|one| one.kind).collect();
    assert_eq!(
        kinds,
        [
            InlineKind::ScriptElement,
            InlineKind::StyleElement,
            InlineKind::StyleAttribute,
            InlineKind::ScriptAttribute,
        ]
    );
}

#[test]
fn addresses_of_a_srcset_are_told_apart() {
    let all =
        |page: &str| addresses(page).into_iter().map(|(address, _)| address).collect::<Vec<_>>();
    assert_eq!(
        all("<img srcset=' a.png 1x,b.png, c,d.png 2x,,e.png'>"),
        ["a.png", "b.png", "c,d.png", "e.png"]
    );
    assert_eq!(all("<img srcset='data:,x 1x'>"), ["data:,x"]);
}

#[test]
fn references_in_an_address_are_resolved_once() {
    let paths = Arc::new(
        ["d/b.css", "a&b.html", "é.html", "a&amp;b.html"]
            .map(|path| FilePath::new(path).unwrap())
            .into(),
    );
    let dead = |address: &str| {
        let page = format!("<html lang=nl><title>Les</title><a href='{address}'>x</a>");
        let found = page::judge_one(&FilePath::new("p.html").unwrap(), page.as_bytes(), &paths);
        found.iter().filter(|one| one.code.id == "page/dead-link").count()
    };
    for alive in [
        "&#100;/b.css",
        "&#x64;/b.css",
        "&#X64/b.css",
        "d&#47;b.css",
        "a&#38;b.html",
        "d&sol;b.css",
        "d/b&period;css",
        "a&amp;b.html",
        "a&b.html",
        "&eacute;.html",
        "a&amp;amp;b.html",
    ] {
        assert_eq!(dead(alive), 0, "{alive}");
    }
    for lost in [
        "&#101;/b.css",
        "&#x;d/b.css",
        "d&nosuch;b.css",
        "&#0;d/b.css",
        "&#xD800;",
        "&#99999999999;",
    ] {
        assert_eq!(dead(lost), 1, "{lost}");
    }
}

#[test]
fn a_page_of_nothing_but_faults_is_counted() {
    let file = FilePath::new("a.html").unwrap();
    let page = "<img src=x alt>".repeat(1500);
    let findings = page::judge_one(&file, page.as_bytes(), &Arc::default());
    assert_eq!(findings.len(), 1001);
    let last = findings.iter().last().unwrap();
    assert_eq!(
        (last.code.id, last.message.en.as_str()),
        ("page/dead-link", "and 500 times more in this file")
    );
}

/// What keeps a page from being remarked on.
const HEAD: &str =
    "<title>Les</title><meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">";

#[test]
fn a_long_page_is_judged_to_its_end() {
    let file = FilePath::new("map/les.html").unwrap();
    let picture = "A".repeat(5 << 20);
    let page = format!(
        "<html lang=nl>{HEAD}<img alt='' src='data:image/png;base64,{picture}'><a href=weg.html>x</a>"
    );
    let findings = page::judge_one(&file, page.as_bytes(), &Arc::default());
    let found: Vec<_> = findings
        .iter()
        .map(|one| (one.code.id, &page[one.place.span.clone().unwrap_or_default()]))
        .collect();
    assert_eq!(found, [("page/dead-link", "href=weg.html")]);
    // What a picture within the page looks like is not kept.
    let longest = scan(page.as_bytes()).links.into_iter().map(|link| link.address.len()).max();
    assert!(longest < Some(5000), "{longest:?}");
}

#[test]
fn of_endless_links_the_first_are_kept_and_the_rest_is_said() {
    for one in ["<a href=#a>", "<p style=a>", "<img src=a>", "<p onclick=a>"] {
        let seen = scan(one.repeat(MOST_SEEN + 10).as_bytes());
        let kept = seen.links.len() + seen.inline.len() + seen.code.len() + seen.silent.len();
        assert!(seen.is_cut && (MOST_SEEN..MOST_SEEN + 4).contains(&kept), "{one}: {kept}");
    }
    let candidates = format!("<img alt='' srcset='{}'>", "a, ".repeat(MOST_SEEN + 10));
    assert_eq!(scan(candidates.as_bytes()).links.len(), MOST_SEEN);
    let file = FilePath::new("les.html").unwrap();
    let page = format!("<html lang=nl>{HEAD}{}", "<a href=#a>".repeat(MOST_SEEN + 10));
    let findings = page::judge_one(&file, page.as_bytes(), &Arc::default());
    let codes: Vec<_> = findings.iter().map(|one| one.code.id).collect();
    assert_eq!(codes, ["page/too-large"]);
}
