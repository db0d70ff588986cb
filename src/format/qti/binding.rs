//! What every interaction asks of the response that it is bound to, and what can be chosen in it.

use super::asi::{is, is_any, value};
use crate::xml::Element;

/// What an interaction asks of its response.
pub(super) struct Binding {
    /// Its name.
    pub name: &'static str,
    /// The base types that it takes.
    pub base_types: &'static [&'static str],
    /// The cardinalities that it takes.
    pub cardinalities: &'static [&'static str],
    /// The attribute that says how many choices may be made: more than one makes a container of the response.
    pub limit: Option<&'static str>,
}

const fn binding(
    name: &'static str,
    base_types: &'static [&'static str],
    cardinalities: &'static [&'static str],
    limit: Option<&'static str>,
) -> Binding {
    Binding { name, base_types, cardinalities, limit }
}

const CHOICES: Option<&str> = Some("max-choices");
const PAIRS: Option<&str> = Some("max-associations");
const ONE: &[&str] = &["single"];
const SOME: &[&str] = &["single", "multiple"];
const WRITTEN: &[&str] = &["string", "integer", "float"];

/// Every interaction whose response is bound by the standard.
static BINDINGS: &[Binding] = &[
    binding("choice-interaction", &["identifier"], SOME, CHOICES),
    binding("hottext-interaction", &["identifier"], SOME, CHOICES),
    binding("hotspot-interaction", &["identifier"], SOME, CHOICES),
    binding("select-point-interaction", &["point"], SOME, CHOICES),
    binding("position-object-interaction", &["point"], SOME, CHOICES),
    binding("order-interaction", &["identifier"], &["ordered"], None),
    binding("graphic-order-interaction", &["identifier"], &["ordered"], None),
    binding("associate-interaction", &["pair"], SOME, PAIRS),
    binding("graphic-associate-interaction", &["pair"], SOME, PAIRS),
    binding("match-interaction", &["directedPair"], SOME, PAIRS),
    binding("gap-match-interaction", &["directedPair"], SOME, None),
    binding("graphic-gap-match-interaction", &["directedPair"], SOME, None),
    binding("inline-choice-interaction", &["identifier"], ONE, None),
    binding("text-entry-interaction", WRITTEN, &["single", "record"], None),
    binding(
        "extended-text-interaction",
        WRITTEN,
        &["single", "multiple", "ordered", "record"],
        None,
    ),
    binding("slider-interaction", &["integer", "float"], ONE, None),
    binding("media-interaction", &["integer"], ONE, None),
    binding("drawing-interaction", &["file"], ONE, None),
    binding("upload-interaction", &["file"], &["single", "multiple", "ordered"], None),
    binding("end-attempt-interaction", &["boolean"], ONE, None),
];

/// What an interaction asks; none when the standard leaves it to its vendor.
pub(super) fn of(interaction: &Element) -> Option<&'static Binding> {
    BINDINGS.iter().find(|binding| is(interaction, binding.name))
}

/// What can be chosen, dragged, filled or paired.
const CHOICE: &[&str] = &[
    "simple-choice",
    "simple-associable-choice",
    "inline-choice",
    "hottext",
    "hotspot-choice",
    "associable-hotspot",
    "gap",
    "gap-text",
    "gap-img",
];

/// Every choice in an interaction, in the order of the source.
pub(super) fn choices(interaction: &Element) -> impl Iterator<Item = (&Element, &str)> {
    interaction
        .descendants()
        .filter(|element| is_any(element, CHOICE))
        .filter_map(|element| Some((element, value(element, "identifier")?)))
}
