//! Slices joined at compile time: groups of elements and of attributes that many declarations share.

/// How many items the parts have together.
pub(super) const fn length<T>(parts: &[&[T]]) -> usize {
    let mut all = 0;
    let mut part = 0;
    while part < parts.len() {
        all += parts[part].len();
        part += 1;
    }
    all
}

/// The items of the parts, the last part first: what is an element's own is named before what all have. `N` is their
/// [`length`], and not 0.
pub(super) const fn join<T: Copy, const N: usize>(parts: &[&[T]]) -> [T; N] {
    let mut first = 0;
    while parts[first].is_empty() {
        first += 1;
    }
    let mut joined = [parts[first][0]; N];
    let (mut part, mut all) = (parts.len(), 0);
    while part > 0 {
        part -= 1;
        let mut index = 0;
        while index < parts[part].len() {
            joined[all] = parts[part][index];
            index += 1;
            all += 1;
        }
    }
    joined
}

/// One slice of several, of a type; the last part comes first.
macro_rules! join {
    ($type:ty; $($part:expr),+ $(,)?) => {{
        const PARTS: &[&[$type]] = &[$($part),+];
        const JOINED: [$type; $crate::grammar::table::qti::join::length(PARTS)] =
            $crate::grammar::table::qti::join::join(PARTS);
        &JOINED
    }};
}

/// One slice of attributes.
macro_rules! attributes {
    ($($part:expr),+ $(,)?) => {
        join!($crate::grammar::model::AttributeDeclaration; $($part),+)
    };
}
