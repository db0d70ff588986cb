//! What was released before decides what things are called in packages: a renamed thing keeps its identity, and an option
//! its letter.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::identity::{LETTERS_USED_UP, UNKNOWN_ALIAS};
use crate::course::item::{Attribute, Attributes, Cell, GapSource, Kind, Line, Source, Table};
use crate::course::{Id, Named, Names, Options, Register, RegisteredItem, wording};
use crate::finding::{ALIKE, Findings, Located, likeness};
use crate::words;

/// The letters of options by item, in the order of the source: of lists one row, of tables one for each column, of gaps one
/// for each.
pub type Letters = BTreeMap<Id, Vec<Vec<String>>>;

/// The register, and what was found to be renamed.
pub struct Released<'a> {
    /// What was released before.
    pub register: &'a Register,
    /// The letters of the course itself, when this is a translation of it: words tell nothing then.
    pub taken: Option<&'a Letters>,
    /// The letters that released options kept.
    pub letters: Letters,
    /// What the source calls otherwise than packages do.
    pub names: Names,
    /// Aliases that lead nowhere.
    unknown: Vec<Located<Id>>,
    /// Aliases of what was released under its own name.
    late: Vec<Located<Id>>,
    /// Items whose letters are used up.
    full: Vec<Located<Id>>,
}

impl<'a> Released<'a> {
    pub fn new(register: &'a Register, taken: Option<&'a Letters>) -> Self {
        let (letters, names) = (Letters::new(), Names::new());
        let (unknown, late, full) = (Vec::new(), Vec::new(), Vec::new());
        Self { register, taken, letters, names, unknown, late, full }
    }

    /// What packages call the thing that the source calls `name`.
    pub fn identity(&mut self, what: Named, name: Id, aliases: Vec<Located<Id>>) -> Id {
        let ids: Vec<Id> = aliases.iter().map(|alias| alias.value.clone()).collect();
        let identity = self.register.identity(what, &name, &ids);
        let unknown = |alias: &Located<Id>| !self.register.knows(what, &alias.value);
        if self.register.has(what, &name) {
            let other = |alias: &&Located<Id>| alias.value != name && !unknown(alias);
            self.late.extend(aliases.iter().filter(other).cloned());
        }
        self.unknown.extend(aliases.into_iter().filter(unknown));
        if identity != name {
            self.names.insert((what, name), identity.clone());
        }
        identity
    }

    /// Reports aliases of what was never released.
    pub fn report(&mut self, findings: &mut Findings) {
        self.report_late(findings);
        self.report_full(findings);
        for Located { value, place } in self.unknown.drain(..) {
            findings.add(
                &UNKNOWN_ALIAS,
                place,
                words!(
                    "onder de naam `{value}` is nooit iets uitgegeven",
                    "nothing was ever released as `{value}`"
                ),
                words!(
                    "neem de naam over uit `releases.toml`, of laat `aliases` weg",
                    "take the name from `releases.toml`, or leave `aliases` out"
                ),
            );
        }
    }

    /// Reports aliases that come too late: both names were released, as two things.
    fn report_late(&mut self, findings: &mut Findings) {
        for Located { value, place } in self.late.drain(..) {
            findings.add(
                &UNKNOWN_ALIAS,
                place,
                words!(
                    "`{value}` en de nieuwe naam zijn allebei uitgegeven: de eerdere naam komt te laat en doet niets",
                    "`{value}` and the new name were both released: the earlier name comes too late and does nothing"
                ),
                words!(
                    "geef het weer de naam `{value}`: dan komt terug wat cursisten eronder deden",
                    "give it the name `{value}` again: then what learners did under it comes back"
                ),
            );
        }
    }

    /// Reports items that had so many options over time that no letter is left.
    fn report_full(&mut self, findings: &mut Findings) {
        for Located { value, place } in self.full.drain(..) {
            findings.add(
                &LETTERS_USED_UP,
                place,
                words!(
                    "alle letters van `{value}` zijn in eerdere uitgaven gebruikt",
                    "every letter of `{value}` was used by earlier releases"
                ),
                words!(
                    "maak er een nieuwe vraag van, met een nieuw id",
                    "make it a new question, with a new id"
                ),
            );
        }
    }

    /// Gives options that have no id of their own the one that they were released with; new ones get one that was never used.
    /// Those of another kind are forgotten, with what learners answered.
    pub fn options(
        &mut self,
        (item, kind): (&Id, &Kind),
        source: &mut Source,
        letters: &[u8],
        digits: &[u8],
    ) {
        let known = self.register.items.get(item).filter(|known| known.kind == kind.id);
        let Some(known) = known else { return };
        let mut settler = Settler {
            taken: self
                .taken
                .map(|letters| letters.get(item).map(Vec::as_slice).unwrap_or_default()),
            rows: Vec::new(),
            is_full: false,
        };
        settler.lines(&mut source.lines, &known.options, letters);
        if let Some(table) = &mut source.table {
            settler.cells(table, known, letters, digits);
        }
        for gap in &mut source.gaps {
            settler.choices(gap, &known.options, letters);
        }
        let Settler { rows, is_full, .. } = settler;
        if is_full {
            let place = source.place(&source.span);
            self.full.push(Located { value: item.clone(), place });
        }
        self.letters.insert(item.clone(), rows);
    }
}

/// Gives the options of one item their letters, row after row.
struct Settler<'a> {
    /// The rows of the course itself, when this is a translation.
    taken: Option<&'a [Vec<String>]>,
    /// The rows so far.
    rows: Vec<Vec<String>>,
    /// Whether no letter was left for an option.
    is_full: bool,
}

impl Settler<'_> {
    fn lines(&mut self, lines: &mut [Line], known: &Options, letters: &[u8]) {
        let options = lines.iter_mut().map(|line| Choosable {
            text: wording(&line.text, &line.html),
            attributes: &mut line.attributes,
        });
        self.row(options.collect(), known, letters);
    }

    /// Left cells are sources and right cells targets; a target that stands in several rows is one.
    fn cells(&mut self, table: &mut Table, known: &RegisteredItem, letters: &[u8], digits: &[u8]) {
        let mut seen = BTreeSet::new();
        let (mut left, mut right) = (Vec::new(), Vec::new());
        for row in &mut table.rows {
            let [source, target] = row.as_mut_slice() else { return };
            if !source.html.is_empty() {
                left.push(option(source));
            }
            if seen.insert(target.html.clone()) {
                right.push(option(target));
            }
        }
        self.row(left, &known.sources, digits);
        self.row(right, &known.options, letters);
    }

    /// What may be chosen in a gap; in the register it has the name of the gap before its own.
    fn choices(&mut self, gap: &mut GapSource, known: &Options, letters: &[u8]) {
        let Some(texts) = gap.options() else { return };
        let mut attributes = vec![Attributes::default(); texts.len()];
        let options = texts
            .iter()
            .zip(&mut attributes)
            .map(|((text, _), attributes)| Choosable { text: wording(text, ""), attributes });
        self.row(options.collect(), &of_gap(known, &gap.id), letters);
        let ids: Option<Vec<String>> =
            attributes.iter().map(|one| one.text("#").map(str::to_owned)).collect();
        gap.released = ids.unwrap_or_default();
    }

    /// By the words, or, in a translation, by the place that each has in the course itself.
    fn row(&mut self, mut options: Vec<Choosable>, known: &Options, characters: &[u8]) {
        match self.taken {
            Some(rows) => {
                let row = rows.get(self.rows.len()).map(Vec::as_slice).unwrap_or_default();
                let open = options
                    .iter_mut()
                    .zip(row)
                    .filter(|(one, _)| one.attributes.get("#").is_none());
                open.filter(|(_, id)| !id.is_empty()).for_each(|(one, id)| give(one, id));
            }
            None => self.is_full |= !settle(&mut options, known, characters),
        }
        let id = |one: &Choosable| one.attributes.text("#").unwrap_or_default().to_owned();
        self.rows.push(options.iter().map(id).collect());
    }
}

fn of_gap(known: &Options, gap: &str) -> Options {
    let own = |options: &BTreeMap<String, String>| {
        let of = |(id, text): (&String, &String)| {
            let id = id.strip_prefix(gap)?.strip_prefix('.')?;
            Some((id.to_owned(), text.clone()))
        };
        options.iter().filter_map(of).collect()
    };
    Options { current: own(&known.current), retired: own(&known.retired) }
}

/// An option as it is written.
struct Choosable<'a> {
    text: String,
    attributes: &'a mut Attributes<'static>,
}

fn option(cell: &mut Cell) -> Choosable<'_> {
    Choosable { text: wording(&cell.text, &cell.html), attributes: &mut cell.attributes }
}

/// First those whose text is the same, then those whose text is alike, then what is new. False when no letter is left.
fn settle(options: &mut [Choosable], known: &Options, characters: &[u8]) -> bool {
    if known.current.is_empty() && known.retired.is_empty() {
        return true;
    }
    let mut taken: BTreeSet<String> =
        options.iter().filter_map(|one| one.attributes.text("#")).map(str::to_owned).collect();
    same(options, known, &mut taken);
    alike(options, known, &mut taken);
    let free = |id: &String| !known.current.contains_key(id) && !known.retired.contains_key(id);
    let mut unused = characters.iter().map(|c| char::from(*c).to_string()).filter(free);
    let mut open = options.iter_mut().filter(|one| one.attributes.get("#").is_none());
    open.all(|option| {
        let id = unused.find(|id| !taken.contains(id));
        id.is_some_and(|id| {
            give(option, &id);
            true
        })
    })
}

fn same(options: &mut [Choosable], known: &Options, taken: &mut BTreeSet<String>) {
    for option in options.iter_mut().filter(|one| one.attributes.get("#").is_none()) {
        let found = known
            .current
            .iter()
            .chain(&known.retired)
            .find(|(id, text)| is_same(text, &option.text) && !taken.contains(*id));
        if let Some((id, _)) = found {
            taken.insert(id.clone());
            give(option, id);
        }
    }
}

/// How much two options are alike, 0–1. Another number is another answer, however alike the rest is.
fn alikeness(one: &str, other: &str) -> f64 {
    let numbers = |text: &str| -> Vec<String> {
        let plain = text.split(" [").next().unwrap_or_default();
        let parts = plain.split(|c: char| !c.is_ascii_digit());
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    if numbers(one) == numbers(other) { likeness(one, other) } else { 0.0 }
}

/// Whether two texts have the same words; the ledger keeps them on one line.
fn is_same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

/// The pair that is most alike first; of pairs that are equally alike, the first in the source.
fn alike(options: &mut [Choosable], known: &Options, taken: &mut BTreeSet<String>) {
    let mut pairs = Vec::new();
    for (at, option) in options.iter().enumerate() {
        if option.attributes.get("#").is_none() {
            let left = known.current.iter().filter(|(id, _)| !taken.contains(*id));
            pairs.extend(left.map(|(id, text)| (alikeness(text, &option.text), at, id)));
        }
    }
    pairs.retain(|(likeness, ..)| *likeness >= ALIKE);
    pairs.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
    for (_, at, id) in pairs {
        let Some(option) = options.get_mut(at) else { continue };
        if option.attributes.get("#").is_none() && taken.insert(id.clone()) {
            give(option, id);
        }
    }
}

fn give(option: &mut Choosable, id: &str) {
    let span = option.attributes.span.clone();
    option.attributes.entries.push(Attribute {
        name: "#".into(),
        value: Some(id.to_owned().into()),
        name_span: span.clone(),
        value_span: span,
    });
}
