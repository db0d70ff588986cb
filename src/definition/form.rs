//! Forms of texts in `course.toml`: dates, versions, colours and the like.

use semver::Version;
use uuid::Uuid;

use crate::course::Date;
use crate::course::key::Form;
use crate::finding::Doc;

/// A uuid.
pub static UUID: Form = Form {
    expected: Doc {
        nl: "een uuid: 32 hexadecimale cijfers in groepen van 8-4-4-4-12",
        en: "a uuid: 32 hexadecimal digits in groups of 8-4-4-4-12",
    },
    example: "2d4e6f80-1a2b-4c3d-8e5f-60718293a4b5",
    pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    accepts: |text| text.len() == 36 && Uuid::parse_str(text).is_ok_and(|uuid| !uuid.is_nil()),
};

/// A semantic version.
pub static VERSION: Form = Form {
    expected: Doc {
        nl: "een versie van drie getallen, zoals `1.0.0`, in hooguit 64 tekens",
        en: "a version of three numbers, such as `1.0.0`, in 64 characters at most",
    },
    example: "1.0.0",
    pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+([-+].+)?$",
    // It is part of the package's file name.
    accepts: |text| text.len() <= 64 && Version::parse(text).is_ok(),
};

/// A calendar date.
pub static DATE: Form = Form {
    expected: Doc {
        nl: "een datum als `2026-11-22`, vanaf 1980",
        en: "a date such as `2026-11-22`, from 1980",
    },
    example: "2026-11-22",
    pattern: "^(19[89][0-9]|20[0-9]{2}|210[0-7])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    accepts: |text| date(text).is_some(),
};

/// A language tag.
pub static LANGUAGE: Form = Form {
    expected: Doc {
        nl: "een taalcode, zoals `nl` of `en-GB`",
        en: "a language tag, such as `nl` or `en-GB`",
    },
    example: "nl",
    pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    accepts: is_language,
};

/// A colour in hexadecimal.
pub static COLOR: Form = Form {
    expected: Doc { nl: "een kleur als `#0b5cad`", en: "a colour such as `#0b5cad`" },
    example: "#0b5cad",
    pattern: "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$",
    accepts: |text| {
        text.strip_prefix('#').is_some_and(|digits| {
            matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit())
        })
    },
};

/// A URI.
pub static URI: Form = Form {
    expected: Doc {
        nl: "een URI, zoals `https://example.nl/cursus`",
        en: "a URI, such as `https://example.org/course`",
    },
    example: "https://example.nl/cursus",
    pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$",
    accepts: |text| {
        text.split_once(':').is_some_and(|(scheme, rest)| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b))
                && !rest.is_empty()
                && !rest.contains(char::is_whitespace)
        })
    },
};

/// A span of ages.
pub static AGE: Form = Form {
    expected: Doc { nl: "leeftijd van–tot, zoals `16-99`", en: "age from–to, such as `16-99`" },
    example: "16-99",
    pattern: "^[0-9]{1,3}-[0-9]{0,3}$",
    accepts: |text| {
        text.split_once('-').is_some_and(|(from, to)| {
            let age = |text: &str| text.parse::<u8>().is_ok();
            age(from) && (to.is_empty() || age(to))
        })
    },
};

/// An ISO 8601 duration without years and months.
pub static DURATION: Form = Form {
    expected: Doc {
        nl: "een duur als `PT2H` of `PT1H30M`",
        en: "a duration such as `PT2H` or `PT1H30M`",
    },
    example: "PT2H",
    pattern: "^P([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$",
    accepts: is_duration,
};

/// Reads a date; none when there is no such day, or when an archive cannot hold it.
#[must_use]
pub fn date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut next = |digits: usize| -> Option<u16> {
        let part = parts.next()?;
        (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse().ok())?
    };
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let days = match month {
        2 => 28 + u16::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    let whole =
        parts.next().is_none() && (1980..=2107).contains(&year) && (1..=days).contains(&day);
    whole.then_some(Date { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
}

fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let language = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
    language
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else { return false };
    let (days, time) = rest.split_once('T').map_or((rest, None), |(days, time)| (days, Some(time)));
    let part = |text: &str, units: &str| {
        let mut units = units.chars();
        let mut digits = 0;
        text.chars().all(|c| match c {
            '0'..='9' => {
                digits += 1;
                true
            }
            unit => std::mem::take(&mut digits) > 0 && units.any(|known| known == unit),
        }) && digits == 0
    };
    let timed = time.is_none_or(|time| !time.is_empty() && part(time, "HMS"));
    part(days, "D") && timed && !rest.is_empty()
}
