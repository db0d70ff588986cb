//! Licences: from the SPDX form that an author writes to what catalogues know.

/// NL-LOM's word for a licence: `cc-by-40` for `CC-BY-4.0`; what it has no word for is `yes`, there are restrictions.
#[must_use]
pub fn nl_lom(spdx: &str) -> String {
    let known = match spdx {
        "CC0-1.0" => Some("cc0-10".to_owned()),
        _ => creative_commons(spdx)
            .map(|(terms, version)| format!("cc-{terms}-{}", version.replace('.', ""))),
    };
    known.unwrap_or_else(|| "yes".to_owned())
}

/// The address of a licence's text, where its name leads to one.
#[must_use]
pub fn address(spdx: &str) -> Option<String> {
    if spdx == "CC0-1.0" {
        return Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned());
    }
    if let Some((terms, version)) = creative_commons(spdx) {
        return Some(format!("https://creativecommons.org/licenses/{terms}/{version}/"));
    }
    let single = spdx.chars().all(|c| c.is_ascii_alphanumeric() || "-.+".contains(c));
    single.then(|| format!("https://spdx.org/licenses/{spdx}.html"))
}

/// The terms and version of a Creative Commons licence: `by-nc-sa` and `4.0`.
fn creative_commons(spdx: &str) -> Option<(String, &str)> {
    let (terms, version) = spdx.strip_prefix("CC-")?.rsplit_once('-')?;
    let known = ["BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND"].contains(&terms);
    (known && matches!(version, "3.0" | "4.0")).then(|| (terms.to_ascii_lowercase(), version))
}
