//! Success criteria of the Web Content Accessibility Guidelines 2.2 that rules rest on.

use crate::finding::Clause;

const fn criterion(name: &'static str, url: &'static str) -> Clause {
    Clause { name, url: Some(url) }
}

/// Text alternatives.
pub const NON_TEXT: Clause = criterion(
    "WCAG 2.2 SC 1.1.1 Non-text Content",
    "https://www.w3.org/TR/WCAG22/#non-text-content",
);
/// Alternatives for sound alone and picture alone.
pub const AUDIO_ONLY: Clause = criterion(
    "WCAG 2.2 SC 1.2.1 Audio-only and Video-only (Prerecorded)",
    "https://www.w3.org/TR/WCAG22/#audio-only-and-video-only-prerecorded",
);
/// Captions.
pub const CAPTIONS: Clause = criterion(
    "WCAG 2.2 SC 1.2.2 Captions (Prerecorded)",
    "https://www.w3.org/TR/WCAG22/#captions-prerecorded",
);
/// Structure that is also there for who does not see it.
pub const STRUCTURE: Clause = criterion(
    "WCAG 2.2 SC 1.3.1 Info and Relationships",
    "https://www.w3.org/TR/WCAG22/#info-and-relationships",
);
/// Titles of pages.
pub const PAGE_TITLED: Clause =
    criterion("WCAG 2.2 SC 2.4.2 Page Titled", "https://www.w3.org/TR/WCAG22/#page-titled");
/// Links that say where they lead.
pub const LINK_PURPOSE: Clause = criterion(
    "WCAG 2.2 SC 2.4.4 Link Purpose (In Context)",
    "https://www.w3.org/TR/WCAG22/#link-purpose-in-context",
);
/// The language of each part.
pub const LANGUAGE_OF_PARTS: Clause = criterion(
    "WCAG 2.2 SC 3.1.2 Language of Parts",
    "https://www.w3.org/TR/WCAG22/#language-of-parts",
);
/// Names of controls.
pub const NAME_ROLE_VALUE: Clause = criterion(
    "WCAG 2.2 SC 4.1.2 Name, Role, Value",
    "https://www.w3.org/TR/WCAG22/#name-role-value",
);
