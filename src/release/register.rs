//! The register after one more release: what is new gets its place for good, what is gone is retired and not forgotten.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;

use super::outline::{ItemOutline, Outline};
use crate::course::{Id, Options, Register, Registered, RegisteredItem, Side, short_key, wording};

/// The register after the release of `outline` as `version`.
#[must_use]
pub fn after(register: &Register, outline: &Outline, version: &Version) -> Register {
    let mut next = register.clone();
    let release = Release { version };
    release.all(&mut next.scos, outline.scos.keys(), |_| String::new());
    let key = |id: &Id| short_key(id.as_str());
    release.all(&mut next.units, outline.units.iter().map(|unit| &unit.id), |_| String::new());
    release.all(&mut next.pages, outline.pages.keys(), key);
    release.all(&mut next.quizzes, outline.quizzes.keys(), key);
    release.all(&mut next.objectives, outline.objectives.keys(), |_| String::new());
    release.items(&mut next.items, &outline.items);
    next.names
        .extend(outline.names.iter().map(|(what, name, id)| ((*what, name.clone()), id.clone())));
    next
}

/// Ids that the compact state of an LMS could not tell apart when room is short, in pairs.
#[must_use]
pub fn shared_keys(register: &Register) -> Vec<(Id, Id)> {
    let tasks = register.quizzes.keys().chain(register.items.keys());
    [clashes(register.pages.keys()), clashes(tasks)].concat()
}

fn clashes<'a>(ids: impl Iterator<Item = &'a Id>) -> Vec<(Id, Id)> {
    let mut seen: BTreeMap<String, &Id> = BTreeMap::new();
    let pair = |id: &'a Id| {
        seen.insert(short_key(id.as_str()), id).map(|other| (other.clone(), id.clone()))
    };
    ids.filter_map(pair).collect()
}

/// A release that enters what it holds.
struct Release<'a> {
    version: &'a Version,
}

impl Release<'_> {
    fn all<'a, K: Ord + Clone + 'a>(
        &self,
        known: &mut BTreeMap<K, Registered>,
        present: impl Iterator<Item = &'a K>,
        key: impl Fn(&K) -> String,
    ) {
        let present: BTreeSet<&K> = present.collect();
        for (id, entry) in &mut *known {
            self.mark(entry, present.contains(id));
        }
        for id in present {
            if !known.contains_key(id) {
                known.insert(id.clone(), self.registered(key(id)));
            }
        }
    }

    fn registered(&self, key: String) -> Registered {
        Registered { since: self.version.clone(), retired: None, key }
    }

    fn mark(&self, entry: &mut Registered, is_present: bool) {
        match (is_present, &entry.retired) {
            (true, Some(_)) => entry.retired = None,
            (false, None) => entry.retired = Some(self.version.clone()),
            _ => {}
        }
    }

    fn items(&self, known: &mut BTreeMap<Id, RegisteredItem>, present: &BTreeMap<Id, ItemOutline>) {
        for (id, entry) in &mut *known {
            self.mark(&mut entry.common, present.contains_key(id));
        }
        for (id, item) in present {
            let entry = known.entry(id.clone()).or_insert_with(|| RegisteredItem {
                common: self.registered(short_key(id.as_str())),
                kind: item.kind.clone(),
                meaning: self.version.clone(),
                options: Options::default(),
                sources: Options::default(),
            });
            if entry.kind != item.kind {
                entry.kind.clone_from(&item.kind);
                entry.meaning = self.version.clone();
                (entry.options, entry.sources) = (Options::default(), Options::default());
            }
            let (options, sources) = item.response.sides();
            present_options(&mut entry.options, &options);
            present_options(&mut entry.sources, sources);
        }
    }
}

fn present_options(options: &mut Options, sides: &[Side]) {
    let now: BTreeMap<String, String> =
        sides.iter().map(|side| (side.id.clone(), wording(&side.text, ""))).collect();
    let gone =
        std::mem::take(&mut options.current).into_iter().filter(|(id, _)| !now.contains_key(id));
    options.retired.extend(gone);
    options.retired.retain(|id, _| !now.contains_key(id));
    options.current = now;
}
