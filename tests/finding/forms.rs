//! Each form of report, in full.

use lespakket::files::Files;
use lespakket::finding::report::{Judgement, github, human, json, junit, sarif};
use lespakket::finding::{Findings, Language, Place};
use lespakket::words;
use serde_json::{Map, Value, json as value};

use crate::sample::{MISSING, files, path, sample, warning};

fn plain(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

#[test]
fn people_see_the_line_a_caret_and_the_way_out() {
    let expected = "\
waarschuwing[course/link-text]: de tekst <\"hier\"> & zegt niets
 --> course/a b.md:2:6
  |
2 | Eén [hier](x), ok
  |      ^^^^
  = hulp: noem de bron
          bij haar titel
  = zie: WCAG 2.2 SC 2.4.4, WCAG 2.2 SC 2.4.9

fout[course/page-missing]: `b.md` is er niet
 --> course/course.toml
  = hulp: schrijf haar

1 fout, 1 waarschuwing in 2 bestanden.
";
    assert_eq!(plain(&human(&sample().judged(), Language::Nl)), expected);
}

#[test]
fn people_are_told_when_nothing_was_found() {
    let files = Files::new();
    let findings = Findings::new();
    let judged = [Judgement { name: ".", prefix: "", files: &files, findings: &findings }];
    assert_eq!(human(&judged, Language::En), "Nothing found in 0 files.\n");
    assert_eq!(human(&judged, Language::Nl), "Niets gevonden in 0 bestanden.\n");
}

#[test]
fn colours_are_escapes_that_can_be_stripped() {
    let text = human(&sample().judged(), Language::En);
    assert!(text.contains("\u{1b}["));
    assert!(!plain(&text).contains('\u{1b}'));
}

#[test]
fn programs_get_one_object_with_the_agreed_names() {
    let mut more = Map::new();
    more.insert("packages".to_owned(), value!([]));
    let report: Value =
        serde_json::from_str(&json(&sample().judged(), Language::En, more)).expect("JSON");
    let expected = value!({
        "findings": [
            {
                "code": "course/link-text", "severity": "warning", "path": "course/a b.md",
                "line": 2, "column": 6, "message": "the text <\"here\"> & says nothing",
                "help": "name the source\nby its title",
                "clause": "WCAG 2.2 SC 2.4.4, WCAG 2.2 SC 2.4.9",
            },
            {
                "code": "course/page-missing", "severity": "error", "path": "course/course.toml",
                "line": null, "column": null, "message": "`b.md` is not there",
                "help": "write it", "clause": null,
            },
        ],
        "packages": [],
        "summary": {"errors": 1, "warnings": 1, "infos": 0, "files": 2},
    });
    assert_eq!(report, expected);
    let order: Vec<_> = report.as_object().expect("an object").keys().collect();
    assert_eq!(order, ["findings", "packages", "summary"]);
}

#[test]
fn sarif_describes_the_codes_it_uses_and_points_at_characters() {
    let report: Value = serde_json::from_str(&sarif(&sample().judged(), Language::En)).unwrap();
    assert_eq!(report["version"], "2.1.0");
    let run = &report["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<_> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["course/link-text", "course/page-missing"]);
    assert_eq!(rules[0]["shortDescription"]["text"], "Say where a link leads.");
    assert_eq!(rules[0]["helpUri"], "https://www.w3.org/TR/WCAG22/#link");
    assert_eq!(rules[0]["defaultConfiguration"]["level"], "warning");
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 2);
    assert_eq!(results[0]["ruleIndex"], 0);
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "course/a%20b.md");
    let region = value!({"startLine": 2, "startColumn": 6, "endLine": 2, "endColumn": 10});
    assert_eq!(place["region"], region);
    let whole = &results[1]["locations"][0]["physicalLocation"];
    assert_eq!(whole["region"], Value::Null);
    assert_eq!(results[1]["level"], "error");
}

#[test]
fn junit_has_a_suite_a_package_and_fails_for_errors_only() {
    let expected = "\
<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<testsuites name=\"lespakket\" tests=\"2\" failures=\"1\">
  <testsuite name=\"course\" tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\">
    <testcase name=\"course/link-text course/a b.md:2:6\" classname=\"course/link-text\" file=\"course/a b.md\" line=\"2\">
      <system-out>the text &lt;&quot;here&quot;&gt; &amp; says nothing
name the source
by its title</system-out>
    </testcase>
    <testcase name=\"course/page-missing course/course.toml\" classname=\"course/page-missing\" file=\"course/course.toml\">
      <failure type=\"error\" message=\"`b.md` is not there\">write it</failure>
    </testcase>
  </testsuite>
</testsuites>
";
    assert_eq!(junit(&sample().judged(), Language::En), expected);
}

#[test]
fn junit_names_every_package_that_passes() {
    let (files, none) = (files(&[("a b.md", b"text")]), Findings::new());
    let mut warned = Findings::new();
    warned.push(warning("a b.md", 0..4));
    let judged = [
        Judgement { name: "a & b.zip", prefix: "a & b.zip!", files: &files, findings: &none },
        Judgement { name: "c.zip", prefix: "c.zip!", files: &files, findings: &warned },
    ];
    let expected = "\
<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<testsuites name=\"lespakket\" tests=\"3\" failures=\"0\">
  <testsuite name=\"a &amp; b.zip\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">
    <testcase name=\"a &amp; b.zip\" classname=\"lespakket\" file=\"a &amp; b.zip\"/>
  </testsuite>
  <testsuite name=\"c.zip\" tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"0\">
    <testcase name=\"c.zip\" classname=\"lespakket\" file=\"c.zip\"/>
    <testcase name=\"course/link-text c.zip!a b.md:1:1\" classname=\"course/link-text\" file=\"c.zip!a b.md\" line=\"1\">
      <system-out>the text &lt;&quot;here&quot;&gt; &amp; says nothing
name the source
by its title</system-out>
    </testcase>
  </testsuite>
</testsuites>
";
    assert_eq!(junit(&judged, Language::En), expected);
}

#[test]
fn github_gets_one_escaped_command_a_finding() {
    let expected = "\
::warning file=course/a b.md,line=2,endLine=2,col=6,endColumn=10,title=course/link-text::\
the text <\"here\"> & says nothing%0Aname the source%0Aby its title
::error file=course/course.toml,title=course/page-missing::`b.md` is not there%0Awrite it
";
    assert_eq!(github(&sample().judged(), Language::En), expected);
}

#[test]
fn a_path_inside_an_archive_follows_an_exclamation_mark() {
    let sample = sample();
    let judged = [Judgement {
        name: "x.zip",
        prefix: "x.zip!",
        files: &sample.files,
        findings: &sample.findings,
    }];
    let text = plain(&human(&judged, Language::En));
    assert!(text.contains("--> x.zip!a b.md:2:6"), "{text}");
}

#[test]
fn input_in_a_message_does_not_steer_the_terminal() {
    let files = Files::new();
    let mut findings = Findings::new();
    let words = || words!("x\u{1b}[2J\ny", "x\u{1b}[2J\ny");
    findings.add(&MISSING, Place::file(&path("a.md")), words(), words());
    let judged = [Judgement { name: ".", prefix: "", files: &files, findings: &findings }];
    let text = human(&judged, Language::En);
    assert!(!text.contains("\u{1b}[2J"));
    assert!(plain(&text).contains(": x<U+001B>[2J␊y\n"), "{text}");
}
