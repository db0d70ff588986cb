//! Words in sentences: not prose, but as varied as prose is to a compressor.

/// Ordinary words; combined they make a few thousand.
const STEMS: &[&str] = &[
    "klant", "bericht", "merk", "winkel", "post", "foto", "vraag", "antwoord", "klacht", "trend",
    "bereik", "doel", "plan", "week", "groep", "netwerk", "lezer", "reactie", "verhaal", "pagina",
    "account", "mening", "bedrijf", "dienst", "product", "medium", "woord", "zin", "beeld", "team",
    "keuze", "regel", "taal", "toon", "tijd", "dag", "school", "stad", "prijs", "actie",
];
const ENDINGS: &[&str] =
    &["", "en", "je", "beheer", "werk", "soort", "lijst", "moment", "idee", "team"];
const SMALL: &[&str] = &[
    "de", "het", "een", "en", "van", "op", "met", "voor", "dat", "die", "als", "dan", "ook",
    "niet", "je", "wat", "hoe", "naar", "bij", "over", "is", "heeft", "maakt", "zoekt", "vindt",
    "leest", "deelt", "kiest",
];

/// A stream of words, always the same for the same seed.
pub struct Words(u64);

impl Words {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_add(1).wrapping_mul(0x2545_F491_4F6C_DD1D))
    }

    fn number(&mut self, below: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % below
    }

    /// A noun.
    pub fn next(&mut self) -> String {
        let (stem, ending) = (self.number(STEMS.len()), self.number(ENDINGS.len()));
        format!("{}{}", STEMS[stem], ENDINGS[ending])
    }

    /// Words with spaces between them.
    pub fn some(&mut self, count: usize) -> String {
        let word = |words: &mut Self| match words.number(5) {
            0 | 1 => words.next(),
            _ => SMALL[words.number(SMALL.len())].to_owned(),
        };
        (0..count).map(|_| word(self)).collect::<Vec<_>>().join(" ")
    }

    /// A sentence of so many words.
    pub fn sentence(&mut self, count: usize) -> String {
        let text = self.some(count);
        let (first, rest) = text.split_at(1);
        first.to_uppercase() + rest + "."
    }

    /// Sentences of nine words, with a word that stands out here and there.
    pub fn paragraph(&mut self, count: usize) -> String {
        let sentences = (0..count / 9).map(|at| {
            let sentence = self.sentence(9);
            if at % 3 == 2 { sentence.replacen(' ', " **belangrijk** ", 1) } else { sentence }
        });
        sentences.collect::<Vec<_>>().join(" ")
    }
}
