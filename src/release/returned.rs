//! What was retired and comes back: learners' work comes back with it, so it has to be what it was.

use std::collections::BTreeMap;

use semver::Version;

use super::change::{Change, Subject};
use super::outline::Outline;
use super::plan::read_outline;
use super::request::Obstacle;
use crate::course::{Class, Id, Ledger, Register, Registered, ScoScope};
use crate::files::Files;
use crate::finding::{ALIKE, likeness};
use crate::words;

/// Enters into the last outline what comes back, as it was when it went, so that what changed meanwhile is seen; and says
/// of each that it comes back.
pub fn enter(
    files: &Files,
    ledger: &Ledger,
    last: &mut Outline,
    now: &Outline,
) -> Result<Vec<Change>, Obstacle> {
    let mut kept = Kept { files, ledger, outlines: BTreeMap::new() };
    let mut changes = Vec::new();
    for (id, item) in &now.items {
        let known = ledger.register.items.get(id).map(|known| &known.common);
        let Some(old) = kept.before(known, |outline| outline.items.get(id).cloned())? else {
            continue;
        };
        changes.push(back(
            "item-returned",
            Subject::Item(id.clone()),
            &old.prompt,
            &item.prompt,
            true,
        ));
        last.items.insert(id.clone(), old);
    }
    for (id, page) in &now.pages {
        let known = ledger.register.pages.get(id);
        let Some(old) = kept.before(known, |outline| outline.pages.get(id).cloned())? else {
            continue;
        };
        let costs = now.course.sco == ScoScope::Page;
        changes.push(back(
            "page-returned",
            Subject::Page(id.clone()),
            &old.title,
            &page.title,
            costs,
        ));
    }
    Ok(changes)
}

/// The outlines of past releases, each read once.
struct Kept<'a> {
    files: &'a Files,
    ledger: &'a Ledger,
    outlines: BTreeMap<Version, Outline>,
}

impl Kept<'_> {
    /// What stood in the last release before something went; none when it did not go.
    fn before<T>(
        &mut self,
        known: Option<&Registered>,
        find: impl Fn(&Outline) -> Option<T>,
    ) -> Result<Option<T>, Obstacle> {
        let Some(gone) = known.and_then(|known| known.retired.as_ref()) else { return Ok(None) };
        let release = self.ledger.releases.iter().rev().find(|release| release.version < *gone);
        let Some(release) = release else { return Ok(None) };
        if !self.outlines.contains_key(&release.version) {
            let outline = read_outline(self.files, release)?;
            self.outlines.insert(release.version.clone(), outline);
        }
        Ok(self.outlines.get(&release.version).and_then(find))
    }
}

fn back(code: &'static str, subject: Subject, was: &str, is: &str, costs: bool) -> Change {
    if !costs || likeness(was, is) >= ALIKE {
        let said = words!(
            "is terug; wat cursisten er eerder mee deden telt weer",
            "is back; what learners did with it before counts again"
        );
        return Change::new(code, Class::Compatible, subject, is, said);
    }
    let said = words!(
        "heeft het id van iets dat weg was; wat cursisten daarmee deden, gaat hiervoor gelden",
        "has the id of something that was gone; what learners did with that counts for this"
    );
    Change::new(code, Class::Breaking, subject, is, said)
        .from_to(was, is)
        .instead(words!("geef het een nieuw id", "give it a new id"))
}

/// Letters of options that are gone, given to something else.
pub fn letters(register: &Register, now: &Outline) -> Vec<Change> {
    let mut changes = Vec::new();
    for (id, item) in &now.items {
        let known = register.items.get(id).filter(|known| known.kind == item.kind);
        let Some(known) = known else { continue };
        let (options, sources) = item.response.sides();
        let pairs = [(options.as_ref(), &known.options.retired), (sources, &known.sources.retired)];
        for side in pairs
            .into_iter()
            .flat_map(|(sides, retired)| sides.iter().map(move |side| (side, retired)))
        {
            let (side, retired) = side;
            let Some(was) = retired.get(&side.id).filter(|was| likeness(was, &side.text) < ALIKE)
            else {
                continue;
            };
            changes.push(reused(id, &item.prompt, &side.id).from_to(was, &side.text));
        }
    }
    changes
}

fn reused(id: &Id, prompt: &str, letter: &str) -> Change {
    let said = words!(
        "de letter `{letter}` was van een optie die weg is; wie die koos, ziet nu iets anders",
        "the letter `{letter}` was that of an option that is gone; who chose that sees something else now"
    );
    let advice = words!("haal `{{#{letter}}}` weg", "take `{{#{letter}}}` away");
    Change::new("option-reused", Class::Breaking, Subject::Item(id.clone()), prompt, said)
        .instead(advice)
}
