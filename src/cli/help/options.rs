//! What each option does, in Dutch.

/// An option or argument of a command in Dutch.
pub struct OptionRow {
    pub command: &'static str,
    pub option: &'static str,
    pub text: &'static str,
}

const fn option(command: &'static str, option: &'static str, text: &'static str) -> OptionRow {
    OptionRow { command, option, text }
}

/// Every option.
pub const OPTIONS: &[OptionRow] = &[
    option("lespakket", "lang", "Taal van de meldingen: nl of en [standaard: die van het systeem]"),
    option("lespakket", "quiet", "Zeg niets dan uitkomsten en fouten"),
    option("lespakket", "verbose", "Zeg wat er gebeurt"),
    option("lespakket", "help", "Toon deze uitleg"),
    option("lespakket", "version", "Toon de versie"),
    option("package", "course", "Map van de cursus [standaard: course]"),
    option("package", "format", "Wat er gemaakt wordt; vaker of met komma's [standaard: scorm]"),
    option("package", "language", "Taal van een eigen pakket, zoals en, of all; mag vaker"),
    option("package", "out", "Map voor de pakketten [standaard: dist]"),
    option("package", "lms", "De leeromgeving waarvoor het is, zoals moodle"),
    option("package", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("check", "course", "Map van de cursus [standaard: course]"),
    option(
        "check",
        "report",
        "Vorm van het verslag: human, json, sarif, junit of github [standaard: human]",
    ),
    option("release", "course", "Map van de cursus [standaard: course]"),
    option(
        "release",
        "bump",
        "De versie: auto, patch, minor, major, of een zoals 2.0.0 [standaard: auto]",
    ),
    option("release", "date", "Datum van de uitgave, als 2026-11-28 [standaard: vandaag]"),
    option("release", "format", "Wat er gemaakt wordt; vaker of met komma's [standaard: scorm]"),
    option("release", "lms", "Leeromgevingen waarvoor pakketten komen, elk apart, zoals moodle"),
    option("release", "out", "Map voor de pakketten [standaard: dist]"),
    option("release", "dry_run", "Zeg wat er zou gebeuren, en schrijf niets"),
    option("release", "git", "Leg vast wat in de cursus geschreven is, met een label"),
    option("release", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("releases", "course", "Map van de cursus [standaard: course]"),
    option("releases", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("verify", "package", "Het pakket: een zip die dit programma maakte"),
    option("verify", "course", "Map van de cursus [standaard: course]"),
    option("verify", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("validate", "paths", "Archieven, mappen of losse documenten; - is de standaardinvoer"),
    option("validate", "format", "Het formaat waarvoor ze doorgaan, in plaats van wat ze lijken"),
    option("validate", "lms", "Leeromgevingen waarvoor ze zijn; vaker of met komma's"),
    option(
        "validate",
        "level",
        "Niveau van een code of familie: error, warning, info of off; mag vaker",
    ),
    option("validate", "deny", "Weiger ook waarschuwingen (warnings)"),
    option("validate", "baseline", "Bestand met wat al bekend is"),
    option("validate", "write_baseline", "Schrijf wat er is naar dat bestand, en meld niets"),
    option(
        "validate",
        "report",
        "Vorm van het verslag: human, json, sarif, junit of github [standaard: human]",
    ),
    option("i18n export", "course", "Map van de cursus [standaard: course]"),
    option("i18n export", "language", "Taal van de vertaling, zoals en"),
    option("i18n export", "out", "Het PO-bestand [standaard: de standaarduitvoer]"),
    option("i18n import", "file", "Het PO-bestand"),
    option("i18n import", "course", "Map van de cursus [standaard: course]"),
    option("i18n import", "overwrite", "Vervang wat na de export met de hand veranderd is"),
    option("i18n import", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("i18n accept", "course", "Map van de cursus [standaard: course]"),
    option("i18n accept", "language", "Taal van de vertaling, zoals en"),
    option("i18n accept", "only", "Alleen de teksten van dit bestand van de cursus; mag vaker"),
    option("i18n accept", "same", "Neem ook teksten aan die gelijk zijn aan die van de cursus"),
    option("i18n accept", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("diff", "old", "Een versie, cursusmap of pakket [standaard: de laatste uitgave]"),
    option("diff", "new", "Een versie, cursusmap of pakket [standaard: de map van de cursus]"),
    option("diff", "course", "Map van de cursus met het register [standaard: course]"),
    option("diff", "lms", "Leeromgevingen; vaker of met komma's [standaard: alle]"),
    option(
        "diff",
        "deny",
        "Faal vanaf deze klasse van wijzigingen: text, compatible, scoring of breaking",
    ),
    option("diff", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("new", "folder", "Map die gemaakt wordt; er mag nog niets in staan"),
    option("new", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("explain", "code", "Een code, zoals course/link-text; zonder code: de lijst"),
    option("explain", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("completions", "shell", "bash, elvish, fish, powershell of zsh"),
];
