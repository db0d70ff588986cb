//! The name that was probably meant.

/// The candidate nearest to `name`, when it is near enough to be a slip of the keyboard or a name cut short; the first of
/// equals.
#[must_use]
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A name of a hundred thousand characters is no slip, and comparing it would take its time.
    if name.len() > LONGEST {
        return None;
    }
    let name = name.to_lowercase();
    let near = candidates.into_iter().filter_map(|candidate| {
        let distance = distance(&name, &candidate.to_lowercase())?;
        Some((distance, candidate))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

/// From which likeness on a changed text is taken for the same thing in other words.
pub const ALIKE: f64 = 0.5;

/// How much two texts are alike, whatever their capitals: 1 for the same, 0 for nothing in common. Only their beginnings are compared, as far as a
/// sentence or two go.
#[must_use]
pub fn likeness(one: &str, other: &str) -> f64 {
    const COMPARED: usize = 300;
    let begin = |text: &str| text.chars().take(COMPARED).collect::<String>().to_lowercase();
    strsim::normalized_levenshtein(&begin(one), &begin(other))
}

/// The longest name that is compared, in bytes.
const LONGEST: usize = 200;

/// How many edits apart two names are; none when that is more than a slip.
fn distance(name: &str, candidate: &str) -> Option<usize> {
    let edits = strsim::damerau_levenshtein(name, candidate);
    let slip = 1 + name.len().min(candidate.len()) / 4;
    let cut_short = name.len() >= 3 && candidate.starts_with(name);
    (edits <= slip || cut_short).then_some(edits)
}
