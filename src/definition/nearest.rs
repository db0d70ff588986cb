//! The name that was probably meant.

/// The nearest of some names, when it is near enough to be a slip of the keyboard.
pub fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A name of a hundred thousand characters is no slip, and comparing it would take its time.
    if name.len() > 200 {
        return None;
    }
    let lower = name.to_lowercase();
    names
        .into_iter()
        .map(|other| (strsim::damerau_levenshtein(&lower, &other.to_lowercase()), other))
        .filter(|(distance, other)| *distance <= 1 + other.len().min(name.len()) / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}
