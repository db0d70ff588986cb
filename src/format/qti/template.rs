//! The response processing templates that the standard names, which every delivery system has.

/// Their names.
pub(super) const NAMES: &[&str] = &[
    "match_correct",
    "map_response",
    "map_response_point",
    "CC2_match",
    "CC2_match_basic",
    "CC2_map_response",
];

/// Whether an address is of one of them, of whichever version.
pub(super) fn is_standard(uri: &str) -> bool {
    uri.contains("imsglobal.org/") && uri.contains("/rptemplates/") && NAMES.contains(&name(uri))
}

/// The name of a template: the end of its address.
pub(super) fn name(uri: &str) -> &str {
    let end = uri.rsplit('/').next().unwrap_or(uri);
    end.strip_suffix(".xml").unwrap_or(end)
}
