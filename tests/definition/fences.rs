//! `:::` blocks: nesting, ends, names, attributes.

use lespakket::course::Block;

use crate::folder::{found, page, prose, read, with_page};

#[test]
fn blocks_nest() {
    let page = page(
        ":::details{title=\"Meer\"}\nEen.\n\n:::callout{kind=tip title='x \"y\"'}\nTwee.\n:::\nDrie.\n:::\n",
    );
    let [Block::Details(details)] = page.blocks.as_slice() else { panic!("{:?}", page.blocks) };
    assert_eq!(details.title, "Meer");
    let [Block::Prose(one), Block::Callout(callout), Block::Prose(three)] =
        details.blocks.as_slice()
    else {
        panic!("{details:?}")
    };
    assert_eq!(
        (&*one.read().unwrap(), &*three.read().unwrap()),
        ("<p>Een.</p>\n", "<p>Drie.</p>\n")
    );
    assert_eq!((callout.kind.as_str(), callout.title.as_deref()), ("tip", Some("x \"y\"")));
    assert!(
        matches!(callout.blocks.as_slice(), [Block::Prose(two)] if two.read().unwrap() == "<p>Twee.</p>\n")
    );
}

#[test]
fn fences_in_code_and_comments_are_text() {
    assert_eq!(
        prose("```\n:::callout\n```\n<!--\n:::quiz\n-->\n\n- x\n  ~~~\n  :::\n  ~~~\n"),
        "<pre class=\"code\" tabindex=\"0\"><code>:::callout\n</code></pre>\n\
         <ul>\n<li>x\n<pre class=\"code\" tabindex=\"0\"><code>:::\n</code></pre>\n</li>\n</ul>\n"
    );
}

#[test]
fn two_colons_in_prose_are_text() {
    assert_eq!(
        prose("::1 is een adres\n\n::zo begint niets\n"),
        "<p>::1 is een adres</p>\n<p>::zo begint niets</p>\n"
    );
}

#[test]
fn unclosed_blocks_are_found_each() {
    assert_eq!(
        found(":::details{title=x}\n:::callout\nTekst.\n"),
        ["unclosed-fence in p.md: :::details{title=x}", "unclosed-fence in p.md: :::callout"]
    );
}

#[test]
fn a_forgotten_end_is_found_at_the_next_block() {
    assert_eq!(
        found(":::callout\nTekst.\n\n:::question{#q type=truefalse answer=true}\nWaar?\n:::\n"),
        ["misplaced-block in p.md: :::question{#q type=truefalse answer=true}"]
    );
}

#[test]
fn an_end_that_was_made_up_for_is_no_second_fault() {
    assert_eq!(
        found(":::callout\n:::question{#q type=truefalse answer=true}\nWaar?\n:::\n:::\n"),
        ["misplaced-block in p.md: :::question{#q type=truefalse answer=true}"]
    );
}

#[test]
fn an_end_without_a_beginning_is_found() {
    assert_eq!(found("Tekst.\n:::\n"), ["stray-fence in p.md: :::"]);
}

#[test]
fn unknown_and_misshapen_blocks_are_found() {
    assert_eq!(
        found(
            ":::calout\nTekst.\n:::\n\n:::image{src=media/a.png decorative}\n\n::callout\nTekst.\n:::\n:::hint\n:::\n"
        ),
        [
            "unknown-block in p.md: calout",
            "block-shape in p.md: :::image{src=media/a.png decorative}",
            "block-shape in p.md: ::callout",
            "misplaced-block in p.md: :::hint",
        ]
    );
}

#[test]
fn attributes_are_judged_one_by_one() {
    assert_eq!(
        found(":::callout{kind=tipp titel=x kind=note =y}\nTekst.\n:::\n"),
        [
            "bad-value in p.md: tipp",
            "unknown-attribute in p.md: titel",
            "attribute-syntax in p.md: kind",
            "attribute-syntax in p.md: =y",
        ]
    );
    assert_eq!(
        found(":::callout{kind=tip\nTekst.\n:::\n"),
        ["attribute-syntax in p.md: {kind=tip"]
    );
    assert_eq!(found(":::callout{kind=tip} x\nTekst.\n:::\n"), ["attribute-syntax in p.md: x"]);
    assert_eq!(found(":::callout{title=“x”}\nTekst.\n:::\n"), ["attribute-syntax in p.md: “x”"]);
    assert_eq!(found(":::details\nTekst.\n:::\n"), ["missing-key in p.md: :::details"]);
}

#[test]
fn unclosed_code_is_one_fault() {
    assert_eq!(found(":::callout\n```toml\nx = 1\n:::\n"), ["unclosed-code in p.md: ```toml"]);
}

#[test]
fn nesting_has_an_end() {
    let body = ":::unknown\n".repeat(40) + &":::\n".repeat(40);
    let found = found(&body);
    assert_eq!(found.iter().filter(|f| f.starts_with("too-deep")).count(), 32);
    assert_eq!(found.iter().filter(|f| f.starts_with("unknown-block")).count(), 40);
    assert_eq!(found.len(), 72);
}

#[test]
fn a_fence_ends_lists_tables_and_paragraphs() {
    let page =
        page("- een\n:::callout\n| a |\n|---|\n| b |\n:::\ntekst\n:::details{title=x}\n> q\n:::\n");
    let kinds: Vec<&str> = page
        .blocks
        .iter()
        .map(|block| match block {
            Block::Prose(_) => "prose",
            Block::Callout(_) => "callout",
            Block::Details(_) => "details",
            _ => "other",
        })
        .collect();
    assert_eq!(kinds, ["prose", "callout", "prose", "details"]);
}

#[test]
fn a_block_in_a_quote_or_a_list_is_found() {
    assert_eq!(
        found("> :::callout{kind=tip}\n> Let op.\n> :::\n\n- ::image{src=media/a.png}\n"),
        [
            "misplaced-block in p.md: :::callout{kind=tip}",
            "misplaced-block in p.md: :::",
            "misplaced-block in p.md: ::image{src=media/a.png}"
        ]
    );
    assert_eq!(found("> \\:::callout en ::std en a ::: b\n\n- ::std\n"), Vec::<String>::new());
}

#[test]
fn a_page_is_called_by_its_name_in_each_language() {
    let folder = with_page(":::hint\nX\n:::\n", &[]);
    let judged = read(&folder);
    let message = &judged.findings.iter().next().unwrap().message;
    assert_eq!(message.nl, "`hint` kan niet in `pagina` staan");
    assert_eq!(message.en, "`hint` cannot stand in `page`");
}
