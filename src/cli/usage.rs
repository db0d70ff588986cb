//! What is typed wrongly: the parser's own words in English, and the same in Dutch.

use std::io::Write as _;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{Exit, messages};
use crate::finding::Language;

/// Shows help, the version, or what is wrong with the arguments.
pub fn show(error: &Error, language: Language) -> Exit {
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    let text = match language {
        Language::Nl => dutch(error),
        Language::En => None,
    };
    let text = text.unwrap_or_else(|| error.render().ansi().to_string());
    // Nobody can be told that a stream is closed.
    if asked {
        let _ = anstream::stdout().lock().write_all(text.as_bytes());
        Exit::Clean
    } else {
        let _ = anstream::stderr().lock().write_all(text.as_bytes());
        Exit::Failed
    }
}

/// The error in Dutch; none for a kind that cannot come from these arguments, and for help.
fn dutch(error: &Error) -> Option<String> {
    let found = |kind| error.get(kind).map(shown);
    let message = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            format!("onbekende opdracht {}", found(ContextKind::InvalidSubcommand)?)
        }
        ErrorKind::UnknownArgument => format!("onverwacht: {}", found(ContextKind::InvalidArg)?),
        ErrorKind::InvalidValue => invalid_value(error)?,
        ErrorKind::MissingRequiredArgument => {
            format!("er ontbreekt: {}", found(ContextKind::InvalidArg)?)
        }
        ErrorKind::ArgumentConflict => format!(
            "{} kan niet samen met {}",
            found(ContextKind::InvalidArg)?,
            found(ContextKind::PriorArg)?
        ),
        ErrorKind::MissingSubcommand => "er ontbreekt een opdracht".to_owned(),
        _ => return None,
    };
    let suggestion =
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
            .into_iter()
            .find_map(found)
            .map_or_else(String::new, |name| format!("  bedoel je {name}?\n"));
    Some(format!("{}: {message}\n{suggestion}{}\n", messages::ERROR.nl, messages::MORE_HELP.nl))
}

fn invalid_value(error: &Error) -> Option<String> {
    let argument = error.get(ContextKind::InvalidArg).map(shown)?;
    let value = error.get(ContextKind::InvalidValue).map(shown).unwrap_or_default();
    let valid = error.get(ContextKind::ValidValue).map(shown).unwrap_or_default();
    Some(if value == "``" {
        format!("{argument} mist een waarde; mogelijk: {valid}")
    } else {
        format!("{argument} kent geen {value}; mogelijk: {valid}")
    })
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(names) => {
            names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
        }
        other => format!("`{other}`"),
    }
}
