//! PO files: what is written is read back, and every line that is no PO is found where it stands.

use lespakket::files::FilePath;
use lespakket::finding::Judged;
use lespakket::i18n::po::{self, Catalogue, Entry};
use proptest::prelude::*;

fn read(text: &str) -> Judged<Catalogue> {
    po::read(&FilePath::new("en.po").unwrap(), text)
}

/// The faults of a file: where, and the word in English.
fn faults(text: &str) -> Vec<(usize, usize, String)> {
    let judged = read(text);
    assert!(judged.value.is_none(), "a file with faults gives no catalogue");
    let place = |at: usize| {
        let before = &text[..at];
        (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap().chars().count() + 1)
    };
    let one = |finding: &lespakket::finding::Finding| {
        let (line, column) = place(finding.place.span.clone().unwrap().start);
        (line, column, finding.message.en.clone())
    };
    judged.findings.iter().map(one).collect()
}

#[test]
fn what_translators_tools_write_is_read() {
    let text = "\
# Translation of a course
msgid \"\"
msgstr \"\"
\"Language: en\\n\"
\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"

#  a remark of the translator
#. title or heading
#: begin/welkom.md:3
#, fuzzy, c-format
#| msgctxt \"begin/welkom.md#title\"
#| msgid \"Hallo\"
msgctxt \"begin/welkom.md#title\"
msgid \"\"
\"Welkom \"
\"hier\"
msgstr \"Welcome \\\"here\\\"\"
msgctxt \"begin/welkom.md#text-1\"
msgid \"a\\\\b\"
msgstr \"\"

#~ msgid \"Weg\"
#~ msgstr \"Gone\"
";
    let catalogue = read(text).value.unwrap();
    assert_eq!(catalogue.field("language"), Some("en"));
    let [title, paragraph] = catalogue.entries.as_slice() else { panic!("{catalogue:?}") };
    assert_eq!(title.remarks, ["title or heading"]);
    assert_eq!(title.references, ["begin/welkom.md:3"]);
    assert!(title.fuzzy && !paragraph.fuzzy);
    assert_eq!(
        (title.source.as_str(), title.translation.as_str()),
        ("Welkom hier", "Welcome \"here\"")
    );
    assert_eq!((paragraph.source.as_str(), paragraph.translation.as_str()), ("a\\b", ""));
    assert_eq!(&text[title.span.clone()], "msgctxt \"begin/welkom.md#title\"");
}

#[test]
fn what_is_no_po_is_found_with_line_and_column() {
    let cases = [
        ("msgid \"a\nmsgstr \"b\"\n", vec![(1, 7, "the text is not closed by `\"`")]),
        ("msgid \"a\" b\nmsgstr \"\"\n", vec![(1, 10, "something stands behind the text here")]),
        ("msgid \"a\\qb\"\nmsgstr \"\"\n", vec![(1, 9, "this `\\` does not belong here")]),
        ("  msgid a\nmsgstr \"\"\n", vec![(1, 9, "text between quotes belongs behind `msgid`")]),
        ("hello\n", vec![(1, 1, "this line is no PO")]),
        ("\"hello\"\n", vec![(1, 1, "this line is no PO")]),
        (
            "msgid \"a\"\nmsgid \"b\"\nmsgstr \"\"\n",
            vec![(2, 1, "`msgid` is not in its place here")],
        ),
        ("msgstr \"a\"\n", vec![(1, 1, "`msgstr` is not in its place here")]),
        ("msgctxt \"x\"\nmsgid \"a\"\n", vec![(1, 1, "this entry lacks `msgstr`")]),
        (
            "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n",
            vec![
                (2, 1, "a course has no plurals"),
                (3, 1, "a course has no plurals"),
                (1, 1, "this entry lacks `msgstr`"),
            ],
        ),
        (
            "msgctxt \"x\"\nmsgid \"a\"\nmsgstr \"\"\n\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"\"\n",
            vec![(5, 1, "this entry stands twice")],
        ),
    ];
    for (text, expected) in cases {
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(line, column, says)| (line, column, says.to_owned()))
            .collect();
        assert_eq!(faults(text), expected, "{text}");
    }
}

fn entry() -> impl Strategy<Value = Entry> {
    let line = "[ -~éß→\\\\\"]{0,12}";
    let text = proptest::collection::vec(line, 1..4).prop_map(|lines| lines.join("\n"));
    let remark = "[!-~]([ -~]{0,10}[!-~])?";
    (proptest::collection::vec(remark, 0..3), any::<bool>(), "[a-z/#-]{1,10}", (text.clone(), text))
        .prop_map(|(remarks, fuzzy, context, (source, translation))| Entry {
            remarks,
            references: vec![String::from("a.md:1")],
            fuzzy,
            context,
            source,
            translation,
            span: 0..0,
        })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(entries in proptest::collection::btree_map("[a-z]{1,6}", entry(), 0..6)) {
        let entries: Vec<Entry> = entries
            .into_iter()
            .map(|(name, entry)| Entry { context: format!("{name}#{}", entry.context), ..entry })
            .collect();
        let header = vec![(String::from("Language"), String::from("en"))];
        let catalogue = Catalogue { header, entries };
        let text = po::write(&catalogue);
        let mut read = read(&text).value.unwrap();
        for entry in &mut read.entries {
            entry.span = 0..0;
        }
        prop_assert_eq!(read, catalogue);
    }

    #[test]
    fn whatever_a_file_holds_reading_ends_with_places_in_it(text in "(msgid|msgstr|msgctxt|#[,.:~|]?|[\"\\\\ \n a-zé\\[\\]0-9])*") {
        let judged = read(&text);
        prop_assert_eq!(judged.value.is_none(), judged.findings.has_errors());
        for finding in &judged.findings {
            let span = finding.place.span.clone().unwrap();
            prop_assert!(span.start <= span.end && span.end <= text.len() + 1);
            prop_assert!(text.is_char_boundary(span.start));
        }
    }
}
