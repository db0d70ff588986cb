//! The name that was probably meant.

/// The candidate nearest to `name`, when one is near enough to be worth a suggestion; the first of equals.
#[must_use]
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = name.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        let likeness = likeness(&folded, candidate);
        if likeness >= ENOUGH && best.is_none_or(|(so_far, _)| likeness > so_far) {
            best = Some((likeness, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Below this two names share nothing that a reader would recognise.
const ENOUGH: f64 = 0.55;

/// 0–1: how many edits apart, in parts of the longer name; a shared start counts, since names are often cut short.
fn likeness(name: &str, candidate: &str) -> f64 {
    let edits = strsim::normalized_damerau_levenshtein(name, candidate);
    let starts = name.len() >= 3 && candidate.starts_with(name);
    if starts { edits.max(0.9) } else { edits }
}
