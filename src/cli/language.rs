//! Which language to speak: what is typed, else that of the system. It is needed before the arguments are read, for their help.

use std::ffi::OsString;

use crate::finding::Language;

/// The language of `--lang`, else of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set.
pub fn of(typed: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Language {
    asked(typed).unwrap_or_else(|| of_system(variable))
}

fn asked(typed: &[OsString]) -> Option<Language> {
    let mut words = typed.iter().skip(1).filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let value = match word {
            "--" => return None,
            "--lang" => words.next(),
            other => other.strip_prefix("--lang="),
        };
        match value {
            Some("nl") => return Some(Language::Nl),
            Some("en") => return Some(Language::En),
            _ => {}
        }
    }
    None
}

fn of_system(variable: impl Fn(&str) -> Option<String>) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let locale = names.into_iter().filter_map(variable).find(|value| !value.is_empty());
    match locale {
        Some(locale) if locale.to_ascii_lowercase().starts_with("nl") => Language::Nl,
        _ => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(typed: &[&str], variables: &[(&str, &str)]) -> Language {
        let typed: Vec<_> = typed.iter().map(OsString::from).collect();
        let find = |name: &str| variables.iter().find(|(key, _)| *key == name);
        of(&typed, |name| find(name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn what_is_typed_comes_first() {
        let dutch = [("LANG", "nl_NL.UTF-8")];
        assert_eq!(spoken(&["lespakket", "check", "--lang", "en"], &dutch), Language::En);
        assert_eq!(spoken(&["lespakket", "--lang=nl", "check"], &[]), Language::Nl);
        assert_eq!(spoken(&["lespakket", "check", "--", "--lang=nl"], &[]), Language::En);
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let both = [("LC_ALL", ""), ("LC_MESSAGES", "en_GB"), ("LANG", "nl_BE.UTF-8")];
        assert_eq!(spoken(&["lespakket"], &both), Language::En);
        assert_eq!(spoken(&["lespakket"], &[("LANG", "nl_BE.UTF-8")]), Language::Nl);
        assert_eq!(spoken(&["lespakket"], &[("LANG", "C")]), Language::En);
        assert_eq!(spoken(&["lespakket"], &[]), Language::En);
    }
}
