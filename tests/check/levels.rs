//! Levels as users set them, and what is known already.

use lespakket::check::baseline::Baseline;
use lespakket::check::codes;
use lespakket::check::levels::{Fault, Levels};
use lespakket::files::FilePath;
use lespakket::finding::{Code, Finding, Findings, Place, Severity};
use lespakket::words;

fn code(id: &str) -> &'static Code {
    codes().into_iter().find(|code| code.id == id).unwrap()
}

fn finding(id: &str, file: &str, start: usize) -> Finding {
    let place = Place::span(&FilePath::new(file).unwrap(), start..start + 1);
    Finding::new(code(id), place, words!("zo {id}", "so {id}"), words!("", ""))
}

fn findings() -> Findings {
    [finding("page/dead-link", "a.html", 3), finding("scorm12/mastery-score", "b.xml", 5)]
        .into_iter()
        .collect()
}

fn applied(settings: &[&str]) -> Vec<(&'static str, Severity)> {
    let mut levels = Levels::default();
    for setting in settings {
        levels.add(setting).unwrap();
    }
    let applied = levels.apply(findings());
    applied.iter().map(|finding| (finding.code.id, finding.severity)).collect()
}

#[test]
fn without_settings_codes_keep_their_own_level() {
    let own = |id: &'static str| (id, code(id).severity);
    assert_eq!(applied(&[]), [own("page/dead-link"), own("scorm12/mastery-score")]);
}

#[test]
fn the_last_setting_that_fits_decides() {
    let info = |id| (id, Severity::Info);
    let score = ("scorm12/mastery-score", Severity::Error);
    assert_eq!(applied(&["page/*=off"]), [score]);
    assert_eq!(applied(&["page/*=off", "page/dead-link=info"]), [info("page/dead-link"), score]);
    assert_eq!(applied(&["page/dead-link=info", "page/*=off"]), [score]);
    assert_eq!(applied(&[" scorm12/* = info ", "page/*=off"]), [info("scorm12/mastery-score")]);
}

#[test]
fn what_means_nothing_is_refused() {
    let fault = |setting: &str| Levels::default().add(setting).unwrap_err();
    assert_eq!(fault("page/dead-link"), Fault::Form("page/dead-link".to_owned()));
    let near = Fault::Code { code: "page/dead-lnk".into(), nearest: Some("page/dead-link") };
    assert_eq!(fault("page/dead-lnk=off"), near);
    let near = Fault::Level { level: "of".into(), nearest: Some("off") };
    assert_eq!(fault("page/*=of"), near);
    assert!(matches!(fault("pag/*=off"), Fault::Code { .. }));
    assert!(matches!(fault("*=off"), Fault::Code { .. }));
}

#[test]
fn a_baseline_is_read_as_it_was_written() {
    let mut baseline = Baseline::default();
    baseline.add("x.zip!", &findings());
    let text = baseline.write();
    assert_eq!(Baseline::read(&text).unwrap(), baseline);
    assert!(Baseline::read("{\"findings\": [{\"path\": \"a\"}]}").is_err());
}

#[test]
fn what_is_known_is_left_out_as_often_as_it_is_known() {
    let mut baseline = Baseline::default();
    baseline.add("x.zip!", &findings());
    let moved = [
        finding("page/dead-link", "a.html", 90),
        finding("page/dead-link", "a.html", 95),
        finding("page/dead-link", "c.html", 3),
    ];
    let left = baseline.subtract("x.zip!", moved.iter().cloned().collect());
    assert_eq!(left.into_iter().collect::<Vec<_>>(), moved[1..]);
    let elsewhere = baseline.subtract("y.zip!", findings());
    assert_eq!(elsewhere, findings());
}
