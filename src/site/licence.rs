//! Licences by their SPDX name: how people call them, and where their text stands.

/// A licence as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Licence {
    /// `CC BY 4.0`; the author's own words when it is no known licence.
    pub name: String,
    /// Its deed.
    pub url: Option<String>,
}

/// Reads an SPDX name or the author's own words.
pub fn read(words: &str) -> Licence {
    creative_commons(words).unwrap_or_else(|| Licence { name: words.to_owned(), url: None })
}

fn creative_commons(spdx: &str) -> Option<Licence> {
    let rest = spdx.strip_prefix("CC")?;
    let (terms, version) = rest.rsplit_once('-')?;
    if !version.chars().all(|c| c.is_ascii_digit() || c == '.') {
        return None;
    }
    if terms == "0" {
        let url = format!("https://creativecommons.org/publicdomain/zero/{version}/");
        return Some(Licence { name: format!("CC0 {version}"), url: Some(url) });
    }
    let terms = terms.strip_prefix('-')?;
    let known = terms.split('-').all(|term| matches!(term, "BY" | "NC" | "ND" | "SA"));
    let url =
        format!("https://creativecommons.org/licenses/{}/{version}/", terms.to_ascii_lowercase());
    known.then(|| Licence { name: format!("CC {terms} {version}"), url: Some(url) })
}
