//! A small course in Dutch that holds every block and every kind of item once.

use std::collections::BTreeMap;
use std::sync::Arc;

use lespakket::course::item::{Answer, Criterion, Item, KINDS, Outcome, Rubric};
use lespakket::course::{
    Accepted, Asset, Block, Completion, CompletionRule, Counts, Course, Date, Edition, Facts,
    FailedTry, FeedbackTime, Figure, Footnote, Gap, GapKind, Grading, Id, Metadata, Navigation,
    Objective, Page, PageRule, Quiz, Reference, Response, Reveal, ScoScope, Scoring, ScormSettings,
    Section, Side, StepsCredit, Term, Theme, Unit, Video, VideoSource,
};
use lespakket::files::{Blob, FilePath, Files};
use lespakket::finding::{Located, Place};
use serde_json::{Value, json};

/// An answer that says what it was told to say.
#[derive(Debug)]
struct Told {
    response: Response,
    view: Value,
}

impl Answer for Told {
    fn response(&self) -> Response {
        self.response.clone()
    }
    fn view(&self) -> Value {
        self.view.clone()
    }
}

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub fn path(text: &str) -> FilePath {
    FilePath::new(text).unwrap()
}

fn place() -> Place {
    Place::file(&path("course.toml"))
}

fn prose(html: &str) -> Block {
    Block::Prose(html.to_owned())
}

/// An item of a kind that asks something.
pub fn item(kind: &str, name: &str, stem: &str, response: Response, view: Value) -> Item {
    let open = matches!(kind, "essay" | "handin");
    let graded = !open && !matches!(kind, "likert" | "info");
    Item {
        id: id(name),
        kind: KINDS.iter().find(|row| row.id == kind).unwrap(),
        answer: Arc::new(Told { response, view }),
        title: None,
        stem: vec![prose(stem)],
        prompt: stem.replace("<p>", "").replace("</p>", ""),
        points: if graded || open { 1.0 } else { 0.0 },
        required: graded || open,
        objectives: Vec::new(),
        tags: Vec::new(),
        grading: match (graded, open) {
            (true, _) => Grading::Auto,
            (_, true) => Grading::SelfMarked,
            _ => Grading::None,
        },
        scoring: Scoring::All,
        negative: 0.0,
        attempts: 0,
        penalty: 0.0,
        shuffle: false,
        reveal: Reveal::Submit,
        hints: Vec::new(),
        feedback: BTreeMap::new(),
        choice_feedback: BTreeMap::new(),
        model: None,
        rubric: None,
        place: place(),
    }
}

pub fn side(id: &str, text: &str) -> Side {
    Side { id: id.to_owned(), text: text.to_owned(), fixed: false }
}

fn view(sides: &[Side]) -> Value {
    let one = |side: &Side| json!({"id": side.id, "text": side.text, "html": side.text, "fixed": side.fixed});
    sides.iter().map(one).collect()
}

pub fn choice() -> Item {
    let choices = vec![
        side("a", "Twitter (nu X)"),
        side("b", "LinkedIn"),
        side("c", "Een nieuwsbrief per e-mail"),
        side("d", "Geen van deze"),
    ];
    let shown = json!({"choices": view(&choices), "multiple": false});
    let response = Response::Choice { choices, correct: vec!["a".into()], multiple: false };
    let stem = "<p>Op welk netwerk is de <strong>hashtag</strong> als eerste groot geworden?</p>";
    let mut item = item("choice", "medium", stem, response, shown);
    item.hints =
        vec![String::from("<p>Lees de tweede alinea nog eens: welk jaartal staat daar?</p>")];
    item.choice_feedback = BTreeMap::from([
        (
            String::from("a"),
            String::from("<p>Klopt: in 2007 stelde een gebruiker daar het hekje voor.</p>"),
        ),
        (
            String::from("b"),
            String::from("<p>Daar kun je hashtags gebruiken, maar het begon elders.</p>"),
        ),
    ]);
    item.feedback = BTreeMap::from([(
        Outcome::Incorrect,
        String::from("<p>Kijk nog eens naar het begin van deze pagina.</p>"),
    )]);
    item
}

pub fn several() -> Item {
    let choices = vec![
        side("a", "Je bericht is vindbaar voor wie je niet volgt"),
        side("b", "Je kunt volgen wat er over een onderwerp wordt gezegd"),
        side("c", "Je bericht verdwijnt na een dag vanzelf"),
    ];
    let shown = json!({"choices": view(&choices), "multiple": true});
    let correct = vec!["a".into(), "b".into()];
    let response = Response::Choice { choices, correct, multiple: true };
    let mut item =
        item("choice", "waarom", "<p>Waarom gebruikt een bedrijf hashtags?</p>", response, shown);
    item.title = Some(String::from("Het nut van een hashtag"));
    item.points = 2.0;
    item
}

pub fn true_false() -> Item {
    let stem = "<p>Een hashtag mag spaties bevatten.</p>";
    item("truefalse", "spaties", stem, Response::TrueFalse { correct: false }, json!({}))
}

fn accepted(text: &str) -> Accepted {
    Accepted { text: text.to_owned(), fraction: 1.0 }
}

fn text_gap(id: &str, text: &str) -> Gap {
    let kind = GapKind::Text { accepted: vec![accepted(text)], case: false, diacritics: false };
    Gap { id: id.to_owned(), kind }
}

pub fn text() -> Item {
    let response = Response::FillIn { gaps: vec![text_gap("g1", "trending")] };
    let stem = "<p>Hoe heet een onderwerp waar veel mensen tegelijk over praten?</p>";
    item("text", "woord", stem, response, json!({"gap": "g1"}))
}

pub fn numeric() -> Item {
    let response = Response::Numeric { ranges: vec![(Some(279.0), Some(281.0))] };
    let stem = "<p>Hoe lang mag een bericht op X zijn?</p>";
    item("numeric", "lengte", stem, response, json!({"unit": "tekens"}))
}

pub fn cloze() -> Item {
    let choices = vec![side("a", "toestemming"), side("b", "een hashtag")];
    let gaps = vec![
        text_gap("g1", "denk"),
        Gap { id: "g2".into(), kind: GapKind::Choice { choices, correct: "a".into() } },
        Gap { id: "g3".into(), kind: GapKind::Numeric { min: 2006.0, max: 2006.0 } },
    ];
    let stem = "<p>Eerst <!--gap:g1--> je na, dan plaats je een bericht. Tag iemand alleen met \
        <!--gap:g2-->. Twitter begon in <!--gap:g3-->.</p>";
    item("cloze", "regels", stem, Response::FillIn { gaps }, json!({"gaps": []}))
}

pub fn matching() -> Item {
    let sources = vec![side("1", "LinkedIn"), side("2", "Instagram"), side("3", "X")];
    let targets = vec![
        side("a", "zakelijk netwerk, je legt samen contact"),
        side("b", "beeld staat voorop"),
        side("c", "korte berichten, snel nieuws"),
        side("d", "alleen voor bellen"),
    ];
    let shown = json!({"captions": ["Netwerk", "Kenmerk"], "sources": view(&sources), "targets": view(&targets)});
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    let pairs = vec![pair("1", "a"), pair("2", "b"), pair("3", "c")];
    let response = Response::Matching { sources, targets, pairs };
    item("match", "netwerk", "<p>Wat past bij welk netwerk?</p>", response, shown)
}

pub fn order() -> Item {
    let steps = vec![
        side("a", "Plaats het bericht"),
        side("b", "Bepaal wie je wilt bereiken"),
        side("c", "Kies het netwerk dat daarbij past"),
    ];
    let shown = json!({"steps": view(&steps)});
    let order = vec!["b".into(), "c".into(), "a".into()];
    let response = Response::Sequencing { steps, order, partial: Some(StepsCredit::Pairs) };
    item("order", "stappen", "<p>In welke volgorde pak je een campagne aan?</p>", response, shown)
}

pub fn essay() -> Item {
    let criterion = |name: &str, title: &str, levels: [&str; 3]| Criterion {
        id: id(name),
        title: title.to_owned(),
        levels: levels
            .iter()
            .enumerate()
            .map(|(at, text)| (f64::from(u8::try_from(at).unwrap()), (*text).to_owned()))
            .collect(),
    };
    let rubric = Rubric {
        criteria: vec![
            criterion("sam", "Samenvatting", ["ontbreekt", "onvolledig", "de kern klopt"]),
            criterion("mot", "Mening", ["ontbreekt", "zonder argument", "met een argument"]),
        ],
    };
    let response = Response::LongFillIn { words: (Some(40), Some(150)), rubric: rubric.levels() };
    let stem =
        "<p>Kies een onderwerp dat vandaag trending is. Vat het samen en geef je mening.</p>";
    let mut item =
        item("essay", "top5", stem, response, json!({"words": [40, 150], "template": null}));
    item.points = 4.0;
    item.model = Some(String::from(
        "<p>Een goed antwoord noemt het onderwerp, wie erover praten en een argument.</p>",
    ));
    item.rubric = Some(rubric);
    item
}

pub fn hand_in() -> Item {
    let accept = vec![String::from("file"), String::from("url")];
    let shown = json!({"accept": accept, "file": true, "url": true, "text": false});
    let stem = "<p>Maak een bericht voor je eigen bedrijf en lever het in.</p>";
    item("handin", "bericht", stem, Response::Other { accept }, shown)
}

pub fn likert() -> Item {
    let choices =
        vec![side("a", "nooit"), side("b", "soms"), side("c", "vaak"), side("d", "elke dag")];
    let shown = json!({"choices": view(&choices)});
    item(
        "likert",
        "gebruik",
        "<p>Hoe vaak zoek je zelf op een hashtag?</p>",
        Response::Likert { choices },
        shown,
    )
}

pub fn info() -> Item {
    item(
        "info",
        "vooraf",
        "<p>Je hebt voor deze pagina een telefoon nodig.</p>",
        Response::None,
        json!({}),
    )
}

/// One item of every kind, and a second choice with several answers.
pub fn items() -> Vec<Item> {
    vec![
        choice(),
        several(),
        true_false(),
        text(),
        numeric(),
        cloze(),
        matching(),
        order(),
        essay(),
        hand_in(),
        likert(),
        info(),
    ]
}

pub fn quiz() -> Quiz {
    let candidate = |number: usize| {
        let choices =
            vec![side("a", "Binnen een uur"), side("b", "Binnen een week"), side("c", "Nooit")];
        let shown = json!({"choices": view(&choices), "multiple": false});
        let response = Response::Choice { choices, correct: vec!["a".into()], multiple: false };
        let stem = format!(
            "<p>Een klant klaagt in het openbaar (geval {number}). Wanneer reageer je?</p>"
        );
        item("choice", &format!("bank_{number}"), &stem, response, shown)
    };
    let section = |title: &str, numbers: std::ops::Range<usize>, draw| Section {
        title: Some(title.to_owned()),
        items: numbers.map(candidate).collect(),
        draw,
    };
    Quiz {
        id: id("eind"),
        title: Some(String::from("Eindtoets webcare")),
        sections: vec![section("Reageren", 1..5, Some(2)), section("Toon", 5..7, None)],
        pass: Some(70),
        attempts: 2,
        counts: Counts::Best,
        feedback: FeedbackTime::End,
        shuffle: true,
        linear: false,
        required: true,
        place: place(),
    }
}

fn reference(author: &str, license: &str, source: &str) -> Reference {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Reference { title: None, author: some(author), license: some(license), source: some(source) }
}

fn asset(file: &str, media_type: &'static str) -> Asset {
    Asset { path: path(file), media_type }
}

fn video(source: VideoSource, title: &str) -> Video {
    Video {
        source,
        title: title.to_owned(),
        reference: reference("Voorbeeldbank", "", ""),
        captions: None,
        host_captions: Some(String::from("nl")),
        transcript: Some(vec![prose("<p>Een medewerker leest een klacht voor en antwoordt.</p>")]),
        poster: None,
        place: place(),
    }
}

fn blocks() -> Vec<Block> {
    let figure = Figure {
        asset: asset("media/zoek.svg", "image/svg+xml"),
        alt: String::from("Een zoekscherm met de hashtag #dtv"),
        caption: Some(String::from("Zoeken op <strong>#dtv</strong>")),
        reference: reference("A. Maker", "CC-BY-4.0", "https://example.nl/zoek"),
        size: Some((640, 300)),
        place: place(),
    };
    let mut film =
        video(VideoSource::File(asset("media/uitleg.mp4", "video/mp4")), "Uitleg in een minuut");
    film.captions = Some((asset("media/uitleg.vtt", "text/vtt"), String::from("nl")));
    film.host_captions = None;
    let boxed = |kind: &str, title: Option<&str>, html: &str| Block::Callout {
        kind: kind.to_owned(),
        title: title.map(str::to_owned),
        blocks: vec![prose(html)],
    };
    vec![
        prose(
            "<p>Met een <a class=\"term\" href=\"../glossary.html#term-hashtag\" data-term=\"hashtag\">hashtag</a> maak je \
            een bericht vindbaar.<sup class=\"footnote-ref\"><a href=\"#fn-bron\" id=\"fnref-bron\">1</a></sup> Wie op het \
            woord zoekt, vindt alle berichten erover, ook van mensen die hij niet volgt. In 2007 stelde een gebruiker van \
            Twitter het hekje voor; sindsdien kent bijna elk netwerk het.<sup class=\"footnote-ref\"><a href=\"#fn-bron\" id=\"fnref-bron-2\">1</a></sup></p><h2>Waar je ze ziet</h2><p>Een hashtag staat \
            meestal aan het eind van een bericht. Hij doet drie dingen:</p><ul><li>hij zegt waar het over gaat;</li><li>hij \
            brengt berichten bij elkaar;</li><li>hij nodigt uit om mee te praten.</li></ul>",
        ),
        Block::Image(figure),
        prose(
            "<h2>Welk netwerk waarvoor</h2><table><thead><tr><th>Netwerk</th><th>Wie je bereikt</th><th class=\"align-right\">Lengte</th></tr></thead>\
            <tbody><tr><td>X</td><td>journalisten, klanten met een vraag</td><td class=\"align-right\">280</td></tr><tr><td>LinkedIn</td>\
            <td>vakgenoten, opdrachtgevers</td><td class=\"align-right\">3.000</td></tr></tbody></table>\
            <pre><code class=\"language-json\">{ <span class=\"hl-string\">&quot;hashtag&quot;</span>: <span class=\"hl-constant\">true</span> }</code></pre>",
        ),
        boxed("tip", None, "<p>Kijk eerst wie een hashtag al gebruikt.</p>"),
        boxed(
            "note",
            None,
            "<p>Hoofdletters maken niet uit, maar lezen wel prettiger: #SocialeMedia.</p>",
        ),
        boxed(
            "warning",
            Some("Pas op met grapjes"),
            "<p>Ironie valt op internet vaak verkeerd.</p>",
        ),
        boxed("example", None, "<p>Populair op Instagram: #love en #catstagram.</p>"),
        Block::Details {
            title: String::from("Waar komt het woord vandaan?"),
            blocks: vec![prose("<p>Het Engelse <em>hash</em> is het hekje.</p>")],
        },
        Block::Video(video(
            VideoSource::YouTube(String::from("abcdefghijk")),
            "Webcare bij een bank",
        )),
        Block::Video(film),
        Block::Video(video(
            VideoSource::Find(String::from("webcare bank voorbeeld")),
            "Zo reageert een bank op X",
        )),
        Block::Audio(video(
            VideoSource::File(asset("media/gesprek.mp3", "audio/mpeg")),
            "Een gesprek met een webcarer",
        )),
        Block::Sources(vec![prose("<ul><li>Jansen, <em>Zakelijk twitteren</em>.</li></ul>")]),
    ]
}

fn page(name: &str, title: &str, blocks: Vec<Block>) -> Page {
    Page {
        id: id(name),
        title: title.to_owned(),
        objectives: Vec::new(),
        complete: PageRule::Answered,
        required: true,
        minutes: Some(10),
        source: path(&format!("{name}.md")),
        blocks,
        footnotes: Vec::new(),
        facts: Facts::default(),
        place: place(),
    }
}

fn unit(name: &str, title: &str, pages: Vec<Page>) -> Unit {
    Unit { id: id(name), title: title.to_owned(), pages, place: place() }
}

fn units() -> Vec<Unit> {
    let mut reading = page("hashtags", "Wat is een hashtag?", blocks());
    reading.objectives = vec![Located { value: id("bereik"), place: place() }];
    reading.footnotes = vec![Footnote {
        name: String::from("bron"),
        references: 2,
        html: String::from("<p>Eigen onderzoek, 2024.</p>"),
    }];
    let tasks = items().into_iter().map(|item| Block::Item(Box::new(item)));
    let test =
        vec![prose("<p>Vier vragen over het hele onderdeel.</p>"), Block::Quiz(Box::new(quiz()))];
    vec![
        unit(
            "inleiding",
            "Inleiding",
            vec![page("doelen", "Wat je gaat leren", vec![prose("<p>Welkom.</p>")])],
        ),
        unit(
            "vinden",
            "Vinden en gevonden worden",
            vec![reading, page("oefenen", "Oefenen met hashtags", tasks.collect())],
        ),
        unit("webcare", "Webcare", vec![page("toets", "De eindtoets", test)]),
    ]
}

fn media() -> Files {
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><circle cx=\"16\" cy=\"16\" r=\"15\" fill=\"#0b5cad\"/>\
        <path d=\"M12 9 10 23M20 9l-2 14M8 13h16M7.500 19h16\" stroke=\"#fff\" stroke-width=\"2.500\" stroke-linecap=\"round\"/></svg>";
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"300\" viewBox=\"0 0 640 300\"><rect width=\"640\" height=\"300\" fill=\"#dfe8f2\"/>\
        <rect x=\"60\" y=\"50\" width=\"520\" height=\"56\" rx=\"28\" fill=\"#fff\"/><text x=\"96\" y=\"87\" font-family=\"sans-serif\" font-size=\"26\" fill=\"#1c2126\">#dtv</text>\
        <rect x=\"60\" y=\"136\" width=\"520\" height=\"20\" rx=\"4\" fill=\"#b9cde3\"/><rect x=\"60\" y=\"176\" width=\"380\" height=\"20\" rx=\"4\" fill=\"#b9cde3\"/></svg>";
    let file = |name: &str, text: &str| (path(name), Blob::from(text));
    Files::from([
        file("media/logo.svg", logo),
        file("media/zoek.svg", picture),
        file("media/uitleg.mp4", ""),
        file("media/uitleg.vtt", "WEBVTT\n"),
        file("media/gesprek.mp3", ""),
    ])
}

/// The whole course.
pub fn course() -> Course {
    let objective =
        |name: &str, text: &str| Objective { id: id(name), text: text.to_owned(), place: place() };
    let term = |name: &str, term: &str, definition: &str| Term {
        id: id(name),
        term: term.to_owned(),
        definition: definition.to_owned(),
        place: place(),
    };
    Course {
        id: id("sociale_media"),
        uuid: "2d4e3c1a-7b0f-4a51-9c55-0f7b7f1f6a10".parse().unwrap(),
        version: "1.2.0".parse().unwrap(),
        date: Some(Date { year: 2026, month: 11, day: 22 }),
        lang: String::from("nl"),
        title: String::from("Sociale media voor je bedrijf"),
        description: String::from(
            "Hoe je gevonden wordt, hoe je meepraat en hoe je netjes reageert als een klant boos is.",
        ),
        units: units(),
        objectives: vec![
            objective("bereik", "Je legt uit hoe een hashtag je bereik vergroot."),
            objective("keuze", "Je kiest een netwerk dat bij je doelgroep past."),
            objective("toon", "Je reageert rustig en snel op een klacht."),
        ],
        completion: Completion { rule: CompletionRule::AllRequired, pass: Some(60) },
        navigation: Navigation::Free,
        metadata: Metadata {
            authors: vec![String::from("A. Auteur")],
            license: Some(String::from("CC-BY-4.0")),
            ..Metadata::default()
        },
        scorm: ScormSettings {
            edition: Edition::Scorm12,
            sco: ScoScope::Course,
            failed: FailedTry::Incomplete,
        },
        theme: Theme { logo: Some((path("media/logo.svg"), String::new())), ..Theme::default() },
        glossary: vec![
            term("webcare", "webcare", "Luisteren naar klanten op internet en hun antwoord geven."),
            term(
                "hashtag",
                "hashtag",
                "Een woord met een hekje ervoor, waarmee berichten over één onderwerp bij elkaar komen.",
            ),
        ],
        banks: Vec::new(),
        media: media(),
        source: path("course.toml"),
    }
}
