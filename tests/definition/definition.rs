//! `course.toml`: every fault at once, each at its own bytes.

use lespakket::course::{CompletionRule, Edition, FailedTry, Navigation, ScoScope, Status};
use lespakket::definition::CODES;

use crate::folder::{FRONT, HEAD, UNIT, files, found_in_definition, read};

#[test]
fn a_small_definition_is_a_course() {
    let page = format!("{FRONT}Tekst.\n");
    let folder =
        files([("course.toml", format!("{HEAD}{UNIT}").as_bytes()), ("p.md", page.as_bytes())]);
    let judged = read(&folder);
    assert!(judged.findings.is_empty());
    let course = judged.value.unwrap();
    assert_eq!(course.id.as_str(), "c");
    assert_eq!(course.completion.rule, CompletionRule::AllRequired);
    assert_eq!(course.completion.pass, None);
    assert_eq!(course.navigation, Navigation::Free);
    assert_eq!(course.scorm.edition, Edition::Scorm12);
    assert_eq!(course.scorm.sco, ScoScope::Course);
    assert_eq!(course.scorm.failed, FailedTry::Incomplete);
    assert_eq!(course.units.len(), 1);
    assert_eq!(course.units[0].pages[0].title, "P");
}

#[test]
fn every_key_is_read() {
    let definition = format!(
        "{HEAD}date = 2026-11-22\nallow_html = true\n{UNIT}\
         [completion]\nrule = \"passed\"\npass = 60\n[nav]\nmode = \"linear\"\n\
         [scorm]\nedition = \"2004-3rd\"\nsco = \"page\"\nfailed = \"failed\"\n\
         [theme]\nlogo = \"media/l.svg\"\nlogo_alt = \"Logo\"\n[theme.colors]\naccent = \"#0b5cad\"\n\
         [metadata]\nidentifier = \"https://example.nl/c\"\nkeywords = [\"a\", \"b\"]\nauthors = [\"A. Auteur\"]\n\
         publisher = \"P\"\nlicense = \"CC-BY-4.0\"\naggregation = 3\nstatus = \"final\"\nresource_type = [\"lesson\"]\n\
         end_user = [\"learner\"]\ncontext = [\"MBO\"]\nage = \"16-99\"\ncost = false\nduration = \"PT2H\"\n\
         discipline = [{{ id = \"x\", title = \"X\" }}]\n"
    );
    let page = format!("{FRONT}<b>Tekst</b>.\n");
    let folder = files([
        ("course.toml", definition.as_bytes()),
        ("p.md", page.as_bytes()),
        ("media/l.svg", b"<svg/>"),
        ("theme/page.hbs", b"{{title}}"),
    ]);
    let judged = read(&folder);
    assert_eq!(crate::folder::shown(&folder, &judged.findings), Vec::<String>::new());
    let course = judged.value.unwrap();
    assert_eq!(course.date.unwrap().to_string(), "2026-11-22");
    assert_eq!(course.completion.pass, Some(60));
    assert_eq!(course.navigation, Navigation::Linear);
    assert_eq!(course.scorm.edition, Edition::Scorm2004Third);
    assert_eq!(course.theme.colors["accent"], "#0b5cad");
    assert_eq!(course.theme.logo.unwrap().1, "Logo");
    assert_eq!(course.theme.overrides.keys().next().unwrap().as_str(), "page.hbs");
    assert_eq!(course.media.keys().next().unwrap().as_str(), "media/l.svg");
    assert_eq!(course.metadata.status, Some(Status::Final));
    assert_eq!(course.metadata.discipline[0].title, "X");
}

#[test]
fn every_fault_is_found_at_once() {
    let definition = "id = \"Mijn-Cursus\"\nuuid = \"nee\"\nversion = \"1\"\nlang = \"Nederlands!\"\n\
        titel = \"T\"\ndescription = 3\n[[units]]\nid = \"u\"\ntitle = \"U\"\npages = \"p.md\"\n\
        [completion]\nrule = \"pased\"\npass = 101\n[scorm]\nedition = 1.2\n[theme.colors]\naccent = \"blauw\"\n";
    assert_eq!(
        found_in_definition(definition),
        [
            "missing-key in course.toml: i",
            "bad-value in course.toml: \"Mijn-Cursus\"",
            "bad-value in course.toml: \"nee\"",
            "bad-value in course.toml: \"1\"",
            "bad-value in course.toml: \"Nederlands!\"",
            "unknown-key in course.toml: titel",
            "wrong-type in course.toml: 3",
            "wrong-type in course.toml: \"p.md\"",
            "bad-value in course.toml: \"pased\"",
            "bad-value in course.toml: 101",
            "wrong-type in course.toml: 1.2",
            "bad-value in course.toml: \"blauw\"",
            "page-unlisted in p.md",
        ]
    );
}

#[test]
fn the_nearest_name_is_named() {
    let definition = format!("{HEAD}{UNIT}[nav]\nmood = \"lineair\"\nmode = \"liniar\"\n");
    let page = format!("{FRONT}Tekst.\n");
    let folder = files([("course.toml", definition.as_bytes()), ("p.md", page.as_bytes())]);
    let helps: Vec<String> =
        read(&folder).findings.iter().map(|finding| finding.help.nl.clone()).collect();
    assert_eq!(helps, ["bedoel je `mode`?", "bedoel je `linear`?"]);
}

#[test]
fn broken_toml_is_found_with_its_place() {
    let found = found_in_definition("id = \"c\ntitle = \"T\"\n");
    assert!(found[0].starts_with("toml-syntax in course.toml"), "{found:?}");
}

#[test]
fn a_folder_without_definition_is_no_course() {
    let judged = read(&files([("p.md", b"x".as_slice())]));
    assert!(judged.value.is_none());
    assert_eq!(
        judged.findings.iter().map(|f| f.code.id).collect::<Vec<_>>(),
        ["course/no-definition"]
    );
}

#[test]
fn units_objectives_and_terms_have_names_of_their_own() {
    let definition = format!(
        "{HEAD}{UNIT}[[units]]\nid = \"u\"\ntitle = \"V\"\npages = [\"p.md\", \"q.md\"]\n\
         [[objectives]]\nid = \"u\"\ntext = \"x\"\n[[objectives]]\nid = \"u\"\ntext = \"y\"\n"
    );
    assert_eq!(
        found_in_definition(&definition),
        [
            "duplicate-id in course.toml: \"u\"",
            "page-twice in course.toml: \"p.md\"",
            "page-missing in course.toml: \"q.md\"",
            "duplicate-id in course.toml: \"u\"",
        ]
    );
}

#[test]
fn a_unit_holds_pages() {
    let definition = format!("{HEAD}{UNIT}[[units]]\nid = \"v\"\ntitle = \"V\"\npages = []\n");
    assert_eq!(found_in_definition(&definition), ["bad-value in course.toml: []"]);
}

#[test]
fn a_logo_needs_words_and_a_file() {
    let definition = format!("{HEAD}{UNIT}[theme]\nlogo = \"media/geen.svg\"\n");
    assert_eq!(
        found_in_definition(&definition),
        [
            "missing-key in course.toml: \"media/geen.svg\"",
            "missing-media in course.toml: \"media/geen.svg\""
        ]
    );
}

#[test]
fn every_code_is_documented_in_two_languages() {
    for code in CODES {
        let family = code.id.split('/').next();
        assert!(matches!(family, Some("course" | "ledger")), "{}", code.id);
        assert!(code.doc.nl.len() > 40 && code.doc.en.len() > 40, "{}", code.id);
        assert_ne!(code.doc.nl, code.doc.en, "{}", code.id);
    }
}

#[test]
fn a_version_fits_a_file_name() {
    let version = format!("version = \"1.0.0-{}\"", "a".repeat(58));
    let definition = format!("{HEAD}{UNIT}").replace("version = \"1.0.0\"", &version);
    assert_eq!(found_in_definition(&definition), Vec::<String>::new());
    let longer = definition.replace("1.0.0-a", "1.0.0-aa");
    assert_eq!(found_in_definition(&longer).len(), 1);
}
