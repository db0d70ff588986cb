//! Of what is found without end the first are kept and the rest is counted.

use lespakket::finding::{Finding, Findings, MOST_OF_A_CODE, Place, Severity};
use lespakket::words;
use proptest::prelude::*;

use crate::sample::{MISSING, path, warning};

fn many(file: &str, count: usize) -> impl Iterator<Item = Finding> {
    (0..count).map(move |at| warning(file, at..at + 1))
}

#[test]
fn one_more_than_are_kept_stands_for_itself_and_two_are_counted() {
    let all: Findings = many("a.md", MOST_OF_A_CODE + 1).collect();
    assert!(all.iter().all(|finding| finding.times == 1));
    let all: Findings = many("a.md", MOST_OF_A_CODE + 2).collect();
    assert_eq!(all.len(), MOST_OF_A_CODE + 1);
    let last = all.iter().last().unwrap();
    assert_eq!((last.times, last.place.clone()), (2, Place::file(&path("a.md"))));
    assert_eq!(last.message.en, "and 2 times more in this file");
}

#[test]
fn the_rest_of_several_files_is_counted_as_one() {
    let mut all: Findings = many("a.md", MOST_OF_A_CODE + 5).collect();
    all.append(many("b.md", MOST_OF_A_CODE + 5).collect());
    let error = Place::file(&path("c.md"));
    all.add(&MISSING, error, words!("weg", "gone"), words!("", ""));
    assert_eq!(all.len(), MOST_OF_A_CODE + 2);
    let rest = all.iter().find(|finding| finding.times > 1).unwrap();
    assert_eq!(
        rest.message.en,
        format!("and {} times more, from this file on", MOST_OF_A_CODE + 10)
    );
    assert_eq!(all.count(Severity::Warning), 2 * (MOST_OF_A_CODE + 5));
    assert_eq!(all.count(Severity::Error), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]
    #[test]
    fn however_findings_come_together_their_count_is_right(parts in prop::collection::vec(0_usize..1500, 0..5)) {
        let mut all = Findings::new();
        let mut next = 0;
        for part in &parts {
            let some = (next..next + part).map(|at| warning("a.md", at..at + 1));
            next += part;
            all.append(some.collect::<Findings>().sorted());
        }
        prop_assert_eq!(all.count(Severity::Warning), next);
        prop_assert!(all.len() <= MOST_OF_A_CODE + 1);
        prop_assert_eq!(all.sorted().count(Severity::Warning), next);
    }
}
