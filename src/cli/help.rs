//! Help in Dutch: the same commands and options as in English, with other words.

use clap::{Arg, Command};

use crate::finding::Language;

/// The command with its help in a language.
pub fn in_language(command: Command, language: Language) -> Command {
    match language {
        Language::En => command,
        Language::Nl => dutch(command),
    }
}

fn dutch(command: Command) -> Command {
    let subcommands: Vec<_> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = command
        .subcommand_help_heading("Opdrachten")
        .subcommand_value_name("OPDRACHT")
        .help_template(TEMPLATE);
    subcommands.into_iter().fold(dutch_texts(command), |command, name| {
        command.mut_subcommand(name, |sub| dutch_texts(sub.help_template(TEMPLATE)))
    })
}

const TEMPLATE: &str =
    "{before-help}{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}";

/// Gives a command and its own options their Dutch texts; an option without a row keeps its English one.
fn dutch_texts(command: Command) -> Command {
    let name = command.get_name().to_owned();
    let row = COMMANDS.iter().find(|row| row.name == name);
    let command = match row {
        Some(row) => command.about(row.about).override_usage(row.usage).after_help(row.after),
        None => command,
    };
    command.mut_args(|argument| {
        let key = argument.get_id().to_string();
        let heading = if argument.is_positional() { "Argumenten" } else { "Opties" };
        let argument = dutch_value(argument.help_heading(heading));
        match OPTIONS.iter().find(|row| row.command == name && row.option == key) {
            Some(row) => argument.help(row.text),
            None => argument,
        }
    })
}

/// What stands for the value of an option.
fn dutch_value(argument: Arg) -> Arg {
    let name = argument.get_value_names().and_then(<[_]>::first).map(ToString::to_string);
    let dutch = match name.as_deref() {
        Some("BUMP") => "VERSIE",
        Some("DATE") => "DATUM",
        Some("COURSE") => "CURSUS",
        Some("DIR") => "MAP",
        Some("CODE=LEVEL") => "CODE=NIVEAU",
        Some("FILE") => "BESTAND",
        Some("FORM") => "VORM",
        Some("FORMAT") => "FORMAAT",
        Some("LANG") => "TAAL",
        Some("NAME") => "NAAM",
        Some("PACKAGE") => "PAKKET",
        Some("PATH") => "PAD",
        Some("WHAT") => "WAT",
        _ => return argument,
    };
    argument.value_name(dutch)
}

struct CommandRow {
    name: &'static str,
    about: &'static str,
    usage: &'static str,
    after: &'static str,
}

struct OptionRow {
    command: &'static str,
    option: &'static str,
    text: &'static str,
}

const fn option(command: &'static str, option: &'static str, text: &'static str) -> OptionRow {
    OptionRow { command, option, text }
}

const COMMANDS: &[CommandRow] = &[
    CommandRow {
        name: "lespakket",
        about: "Maakt van een cursus in een map een pakket dat een leeromgeving (LMS) aanneemt.",
        usage: "lespakket [OPTIES] OPDRACHT",
        after: "\
Voorbeelden:
  lespakket new mijn-cursus           een cursus om mee te beginnen
  lespakket check mijn-cursus         elke fout, met bestand, regel en kolom
  lespakket package mijn-cursus       een SCORM-pakket in de map `dist`
  lespakket validate cursus.zip       wat er mis is met andermans pakket

`lespakket OPDRACHT --help` legt een opdracht uit.",
    },
    CommandRow {
        name: "package",
        about: "Maakt pakketten van een cursus",
        usage: "lespakket package [OPTIES] [CURSUS]",
        after: "\
Voorbeelden:
  lespakket package                              `course` als SCORM, in `dist`
  lespakket package mijn-cursus --format scorm2004
  lespakket package --format scorm12,web         twee pakketten
  lespakket package --format all --lms moodle    alles, gemaakt voor Moodle

Een pakket wordt eerst gekeurd en dan pas weggeschreven. Lukt er iets niet, dan
blijft het vorige pakket staan zoals het was.

Exitstatus: 0 gemaakt, 1 fouten gevonden en niets geschreven, 2 kon niet draaien.",
    },
    CommandRow {
        name: "check",
        about: "Zoekt elke fout in een cursus: er wordt niets geschreven",
        usage: "lespakket check [OPTIES] [CURSUS]",
        after: "\
Voorbeelden:
  lespakket check                     de cursus in de map `course`
  lespakket check mijn-cursus
  lespakket check --report github     als aantekeningen in GitHub Actions

Exitstatus: 0 geen fouten, 1 fouten gevonden, 2 kon niet draaien.",
    },
    CommandRow {
        name: "release",
        about: "Geeft een versie van een cursus uit: lijst, wijzigingen en pakketten in één stap",
        usage: "lespakket release [OPTIES] [CURSUS]",
        after: "\
Voorbeelden:
  lespakket release --dry-run          wat er veranderd is, en welke versie dat wordt
  lespakket release                    de versie waar de wijzigingen om vragen
  lespakket release --bump major       een wijziging die cursisten iets kost, met zoveel woorden
  lespakket release --format all --lms moodle

Eerst wordt gekeurd en gebouwd; daarna komen versie, lijst (`releases.toml`), `CHANGELOG.md` en pakketten samen op hun plaats.
Wordt de opdracht afgebroken, dan is er niets veranderd, of maakt de volgende haar af.

Exitstatus: 0 uitgegeven, 1 geweigerd en niets geschreven, 2 kon niet draaien.",
    },
    CommandRow {
        name: "releases",
        about: "Toont de uitgaven van een cursus",
        usage: "lespakket releases [OPTIES] [CURSUS]",
        after: "\
Voorbeelden:
  lespakket releases
  lespakket releases mijn-cursus --report json

Exitstatus: 0 getoond, 1 de lijst heeft fouten, 2 kon niet draaien.",
    },
    CommandRow {
        name: "verify",
        about: "Bouwt een pakket opnieuw uit zijn bron, en vergelijkt",
        usage: "lespakket verify [OPTIES] PAKKET [CURSUS]",
        after: "\
Voorbeelden:
  lespakket verify dist/mijn-cursus-1.2.0-scorm12.zip mijn-cursus
  lespakket verify uit-het-lms.zip --report json

De bron is de map, als die nog is zoals zij is uitgegeven; anders wordt zij uit git gelezen, zonder
dat er iets in de map verandert.

Exitstatus: 0 byte voor byte gelijk, 1 anders, 2 kon niet draaien.",
    },
    CommandRow {
        name: "validate",
        about: "Zoekt wat er mis is met pakketten van wie dan ook",
        usage: "lespakket validate [OPTIES] PAD...",
        after: "\
Voorbeelden:
  lespakket validate cursus.zip                  een archief, een map of een manifest
  lespakket validate dist/*.zip --lms moodle     wat Moodle met elk ervan doet
  lespakket validate oud.zip --level 'page/*=off' --deny warnings
  lespakket validate oud.zip --baseline bekend.json  alleen wat nieuw is
  curl -s https://example.org/cursus.zip | lespakket validate -

Wat je elke keer vraagt, kan in een tabel [validate] in `.lespakket.toml` of
`course.toml` staan.

Exitstatus: 0 geen fouten, 1 fouten gevonden, 2 kon niet draaien.",
    },
    CommandRow {
        name: "new",
        about: "Begint een nieuwe cursus, die zichzelf uitlegt",
        usage: "lespakket new [OPTIES] MAP",
        after: "\
Voorbeelden:
  lespakket new mijn-cursus
  lespakket new --lang en my-course   een Engelse cursus",
    },
    CommandRow {
        name: "explain",
        about: "Legt uit wat een code betekent en hoe je het verhelpt",
        usage: "lespakket explain [OPTIES] [CODE]",
        after: "\
Voorbeelden:
  lespakket explain                   alle codes
  lespakket explain course/link-text",
    },
    CommandRow {
        name: "completions",
        about: "Schrijft aanvullingen voor een shell",
        usage: "lespakket completions [OPTIES] SHELL",
        after: "\
Voorbeelden:
  lespakket completions bash > ~/.local/share/bash-completion/completions/lespakket
  lespakket completions fish > ~/.config/fish/completions/lespakket.fish",
    },
];

const OPTIONS: &[OptionRow] = &[
    option("lespakket", "lang", "Taal van de meldingen: nl of en [standaard: die van het systeem]"),
    option("lespakket", "quiet", "Zeg niets dan uitkomsten en fouten"),
    option("lespakket", "verbose", "Zeg wat er gebeurt"),
    option("lespakket", "help", "Toon deze uitleg"),
    option("lespakket", "version", "Toon de versie"),
    option("package", "course", "Map van de cursus [standaard: course]"),
    option("package", "format", "Wat er gemaakt wordt; vaker of met komma's [standaard: scorm]"),
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
    option("new", "folder", "Map die gemaakt wordt; er mag nog niets in staan"),
    option("new", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("explain", "code", "Een code, zoals course/link-text; zonder code: de lijst"),
    option("explain", "report", "Vorm van het verslag: human of json [standaard: human]"),
    option("completions", "shell", "bash, elvish, fish, powershell of zsh"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::cli::arguments::Arguments;

    /// Every command and option, as `command option`.
    fn typed() -> BTreeSet<String> {
        let root = Arguments::command();
        let commands = std::iter::once(&root).chain(root.get_subcommands());
        let pairs = commands.flat_map(|command| {
            let name = command.get_name();
            command.get_arguments().map(move |option| format!("{name} {}", option.get_id()))
        });
        pairs.collect()
    }

    #[test]
    fn every_option_has_a_dutch_text_and_every_text_an_option() {
        let rows: BTreeSet<_> =
            OPTIONS.iter().map(|row| format!("{} {}", row.command, row.option)).collect();
        assert_eq!(typed(), rows);
    }

    #[test]
    fn every_command_has_a_dutch_text() {
        let root = Arguments::command();
        let mut names: Vec<_> = root.get_subcommands().map(Command::get_name).collect();
        names.insert(0, "lespakket");
        assert_eq!(names, COMMANDS.iter().map(|row| row.name).collect::<Vec<_>>());
    }

    #[test]
    fn the_parser_has_no_contradictions() {
        Arguments::command().debug_assert();
        dutch(Arguments::command()).debug_assert();
    }
}
