//! Video and sound can be followed without hearing.

use super::scope;
use crate::check::wcag;
use crate::course::{Course, Medium, MediumKind};
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::words;

/// A video without captions, or sound without a transcript.
pub static RULE: Rule<Course> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "course/missing-captions",
    severity: Severity::Warning,
    clauses: &[wcag::CAPTIONS, wcag::AUDIO_ONLY],
    doc: Doc {
        nl: "Een video heeft geen ondertiteling en geen uitgeschreven tekst, of een geluidsfragment geen uitgeschreven tekst.\n\n\
            Wie niet kan horen, of nu geen geluid kan aanzetten, mist dan alles wat er gezegd wordt. Ondertiteling is een \
            WebVTT-bestand; staat de video elders en heeft de speler daar ondertiteling, geef dan de taal.\n\n\
            ::video{src=media/bank.mp4 title=\"Webcare\" captions=media/bank.nl.vtt}\n\
            ::video{src=youtube:ID title=\"Webcare\" captions=nl transcript=media/bank.md}\n\
            ::audio{src=media/gesprek.mp3 title=\"Gesprek\" transcript=media/gesprek.md}",
        en: "A video has neither captions nor a transcript, or sound has no transcript.\n\n\
            Who cannot hear, or cannot turn the sound on right now, misses all that is said. Captions are a WebVTT file; when \
            the video stands elsewhere and the player there has captions, give their language.\n\n\
            ::video{src=media/bank.mp4 title=\"Webcare\" captions=media/bank.en.vtt}\n\
            ::video{src=youtube:ID title=\"Webcare\" captions=en transcript=media/bank.md}\n\
            ::audio{src=media/talk.mp3 title=\"A talk\" transcript=media/talk.md}",
    },
};

fn check(course: &Course, findings: &mut Findings) {
    for medium in scope::facts(course).flat_map(|facts| &facts.media) {
        if let Some((message, help)) = fault(medium) {
            findings.add(&CODE, medium.place.clone(), message, help);
        }
    }
}

fn fault(medium: &Medium) -> Option<(Words, Words)> {
    match medium.kind {
        MediumKind::Video if !medium.captioned && !medium.transcribed => Some((
            words!(
                "deze video heeft geen ondertiteling en geen uitgeschreven tekst",
                "this video has neither captions nor a transcript"
            ),
            words!(
                "geef `captions=` een WebVTT-bestand of een taal, of `transcript=` een Markdown-bestand",
                "give `captions=` a WebVTT file or a language, or `transcript=` a Markdown file"
            ),
        )),
        MediumKind::Audio if !medium.transcribed => Some((
            words!(
                "dit geluidsfragment heeft geen uitgeschreven tekst",
                "this sound has no transcript"
            ),
            words!("geef `transcript=` een Markdown-bestand", "give `transcript=` a Markdown file"),
        )),
        _ => None,
    }
}
