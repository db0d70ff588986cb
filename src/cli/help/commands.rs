//! What each command does, in Dutch.

/// A command in Dutch.
pub struct CommandRow {
    pub name: &'static str,
    pub about: &'static str,
    pub usage: &'static str,
    pub after: &'static str,
}

/// Every command.
pub const COMMANDS: &[CommandRow] = &[
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
  lespakket package --language all               één pakket voor elke taal

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
        name: "i18n",
        about: "Brengt vertalingen naar vertalers en terug",
        usage: "lespakket i18n OPDRACHT",
        after: "\
Voorbeelden:
  lespakket i18n export --language en --out en.po   teksten voor een vertaler
  lespakket i18n import en.po                       en terug, in course/i18n/en
  lespakket i18n accept --language en               wat met de hand vertaald is, klopt

`lespakket i18n OPDRACHT --help` legt een opdracht uit.",
    },
    CommandRow {
        name: "i18n export",
        about: "Schrijft de teksten van een cursus als PO-bestand",
        usage: "lespakket i18n export [OPTIES] --language TAAL [CURSUS]",
        after: "\
Voorbeelden:
  lespakket i18n export --language en --out en.po
  lespakket i18n export mijn-cursus --language de > de.po

Teksten die veranderd zijn nadat ze vertaald zijn, staan er als fuzzy in.

Exitstatus: 0 geschreven, 1 fouten gevonden in de cursus, 2 kon niet draaien.",
    },
    CommandRow {
        name: "i18n import",
        about: "Leest een vertaald PO-bestand in de cursus",
        usage: "lespakket i18n import [OPTIES] BESTAND [CURSUS]",
        after: "\
Voorbeelden:
  lespakket i18n import en.po
  lespakket i18n import en.po mijn-cursus

Alles wordt geschreven, of niets. Wat fuzzy of leeg is, laat de vertaling zoals
zij is. Een vertaling die na de export met de hand veranderd is, blijft staan:
dan wordt het bestand geweigerd.

Exitstatus: 0 ingelezen, 1 fouten gevonden en niets geschreven, 2 kon niet draaien.",
    },
    CommandRow {
        name: "i18n accept",
        about: "Neemt een vertaling aan voor die van de cursus zoals zij nu is",
        usage: "lespakket i18n accept [OPTIES] --language TAAL [CURSUS]",
        after: "\
Voorbeelden:
  lespakket i18n accept --language en
  lespakket i18n accept --language en --only begin/welkom.md
  lespakket i18n accept --language en --same     ook namen die gelijk blijven

Exitstatus: 0 aangenomen, 1 fouten gevonden en niets geschreven, 2 kon niet draaien.",
    },
    CommandRow {
        name: "diff",
        about: "Toont wat er tussen twee versies is veranderd, en wat cursisten daarvan merken",
        usage: "lespakket diff [OPTIES] [OUD] [NIEUW]",
        after: "\
Voorbeelden:
  lespakket diff                        de laatste uitgave, en `course` zoals hij nu is
  lespakket diff 1.0.0 1.2.0            twee uitgaven
  lespakket diff 1.0.0 --lms moodle     wat het werk sindsdien in Moodle doet
  lespakket diff oud.zip nieuw.zip      twee pakketten, van wie dan ook
  lespakket diff --deny breaking        voor een bouwserver: 1 als cursisten iets verliezen

OUD en NIEUW zijn versies uit het register van de cursus, cursusmappen of pakketten.

Exitstatus: 0 getoond, 1 een wijziging gaat zo ver als --deny zegt, 2 kon niet draaien.",
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
