//! Contents that are not what the headers say, or that swell.

use super::hostile::{Entry, archive, deflated, plain, stored};
use super::{Case, SMALL, case};

pub fn cases() -> Vec<Case> {
    let second = |entry: Entry| archive([plain(), entry]).bytes();
    let text = || deflated("a.txt", &b"words that compress well, ".repeat(20));
    let length = |len| second(Entry { len, ..text() });
    let garbage = Entry { data: vec![0xFF; 12], packed: 12, ..text() };
    let zeros = |len| deflated("zeros.bin", &vec![0; len]);
    let three = (0..3).map(|n| Entry { name: format!("{n}.bin").into_bytes(), ..zeros(900_000) });
    let small = |rule, name, bytes| Case { limits: SMALL, ..case(rule, name, bytes) };
    let document = |name| second(stored(name, &vec![b' '; (32 << 20) + 1]));
    vec![
        case("checksum", "valid-right", second(text())),
        case("checksum", "error-wrong", second(Entry { crc: 0x0123_4567, ..text() })),
        case("contents-damaged", "valid-whole", second(text())),
        case("contents-damaged", "error-longer", length(100)),
        case("contents-damaged", "error-shorter", length(1_000)),
        case("contents-damaged", "error-garbage", second(garbage)),
        case("bomb", "valid-small", second(zeros(1 << 20))),
        case("bomb", "error-entry", second(zeros((32 << 20) + 1))),
        small("bomb", "error-together", archive(three).bytes()),
        small("bomb", "valid-nested", second(nested(&[text()]))),
        small("bomb", "error-nested", second(nested(&[zeros(3 << 20)]))),
        small("bomb", "error-nested-deflated", second(packed(&nested(&[zeros(3 << 20)])))),
        small("bomb", "error-deep", second(nested(&[nested(&[nested(&[nested(&[text()])])])]))),
        case("entry-too-large", "valid-film", document("film.mp4")),
        case("entry-too-large", "warning-page", document("page.html")),
    ]
}

/// An archive as an entry.
fn nested(entries: &[Entry]) -> Entry {
    stored("inner.zip", &archive(entries.iter().cloned()).bytes())
}

fn packed(entry: &Entry) -> Entry {
    deflated("inner.zip", &entry.data)
}
