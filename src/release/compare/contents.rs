//! Two packages of any vendor: activities by identifier, what the manifest says of them, and files.

use std::collections::{BTreeMap, BTreeSet};

use super::split;
use crate::course::Class;
use crate::finding::Words;
use crate::release::change::{Change, Subject};
use crate::release::contents::{Activity, Contents};
use crate::words;

/// Every change from one package to another; the gravest come first.
#[must_use]
pub fn contents_changes(before: &Contents, after: &Contents) -> Vec<Change> {
    let mut changes = Vec::new();
    changes.extend(format_change(before, after));
    whole(before, after, &mut changes);
    activities(before, after, &mut changes);
    files(before, after, &mut changes);
    changes.sort_by_key(|change| std::cmp::Reverse(change.class));
    changes
}

/// Another format, or another edition of one.
pub fn format_change(before: &Contents, after: &Contents) -> Option<Change> {
    let said = words!(
        "het pakket is van een ander formaat; wat onder de namen van het oude bewaard is, leest het nieuwe niet",
        "the package is of another format; what was kept under the names of the old one is not read by the new one"
    );
    (before.format != after.format).then(|| {
        Change::new("package-format", Class::Breaking, Subject::Course, &after.title, said)
            .from_to(before.format, after.format)
            .instead(words!(
                "maak het pakket in het oude formaat",
                "make the package in the old format"
            ))
    })
}

fn whole(before: &Contents, after: &Contents, changes: &mut Vec<Change>) {
    let made = |code, class, said| Change::new(code, class, Subject::Course, &after.title, said);
    if before.title != after.title {
        let said = words!("de titel is anders", "the title changed");
        changes.push(made("package-title", Class::Text, said).from_to(&before.title, &after.title));
    }
    if before.settings != after.settings {
        let said = words!(
            "de regels voor volgorde en resultaat van het geheel zijn anders",
            "the rules of sequencing and results of the whole changed"
        );
        let (old, new) = different(&before.settings, &after.settings);
        changes.push(made("package-sequencing", Class::Scoring, said).from_to(old, new));
    }
    let order = |one: &Contents, other: &Contents| -> Vec<String> {
        let known = by_identifier(other);
        let identifiers = one.activities.iter().map(|activity| activity.identifier.clone());
        identifiers.filter(|id| known.contains_key(id.as_str())).collect()
    };
    if order(before, after) != order(after, before) {
        let said = words!(
            "de activiteiten staan in een andere volgorde",
            "the activities stand in another order"
        );
        changes.push(made("activities-moved", Class::Compatible, said));
    }
}

/// What stands in one of two tables only, or otherwise, as two texts.
fn different(
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
) -> (String, String) {
    let only = |one: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
        let differ = one.iter().filter(|(name, value)| other.get(*name) != Some(value));
        differ.map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("; ")
    };
    (only(before, after), only(after, before))
}

fn by_identifier(contents: &Contents) -> BTreeMap<&str, &Activity> {
    contents.activities.iter().map(|one| (one.identifier.as_str(), one)).collect()
}

fn activities(before: &Contents, after: &Contents, changes: &mut Vec<Change>) {
    let (old, new) = (by_identifier(before), by_identifier(after));
    let split = split(&old, &new);
    let launched = split.new.iter().filter_map(|(_, new)| Some((new.launch.as_deref()?, **new)));
    let mut twins: BTreeMap<&str, &Activity> = launched.collect();
    let mut known = BTreeSet::new();
    for (_, gone) in split.gone {
        let twin = gone.launch.as_deref().and_then(|launch| twins.remove(launch));
        known.extend(twin.map(|twin| twin.identifier.as_str()));
        changes.push(twin.map_or_else(|| removed(gone), |twin| renamed(gone, twin)));
    }
    for (_, activity) in split.new.iter().filter(|(id, _)| !known.contains(*id)) {
        let said = words!("er komt een activiteit bij", "there is one more activity");
        changes.push(of(activity, "activity-added", Class::Compatible, said));
    }
    for (_, old, new) in split.both {
        one(old, new, changes);
    }
}

fn of(activity: &Activity, code: &'static str, class: Class, said: Words) -> Change {
    let subject = Subject::Activity(activity.identifier.clone());
    Change::new(code, class, subject, &activity.title, said)
}

fn removed(activity: &Activity) -> Change {
    if activity.launch.is_none() {
        let said = words!("de groep is weg", "the group is gone");
        return of(activity, "activity-removed", Class::Compatible, said);
    }
    let said = words!(
        "de activiteit is weg; een LMS dat pogingen per identifier bewaart, kent ze niet meer",
        "the activity is gone; an LMS that keeps attempts by identifier no longer knows them"
    );
    of(activity, "activity-removed", Class::Breaking, said).instead(words!(
        "voeg het pakket toe als nieuwe activiteit, en laat de oude staan",
        "add the package as a new activity, and let the old one stand"
    ))
}

fn renamed(old: &Activity, new: &Activity) -> Change {
    let said = words!(
        "dezelfde pagina heeft een andere identifier: voor een LMS is het een nieuwe activiteit",
        "the same page has another identifier: to an LMS it is a new activity"
    );
    of(new, "activity-identifier", Class::Breaking, said)
        .from_to(&old.identifier, &new.identifier)
        .instead(words!(
            "zet de oude `identifier` van het `<item>` terug in `imsmanifest.xml`",
            "put the old `identifier` of the `<item>` back in `imsmanifest.xml`"
        ))
}

/// What a setting of an activity is about.
fn sort_of(name: &str) -> (&'static str, Class, Words) {
    match name {
        "masteryscore" | "masteryScore" => (
            "activity-mastery",
            Class::Scoring,
            words!("de norm om te slagen is anders", "the pass mark changed"),
        ),
        "prerequisites" => (
            "activity-prerequisites",
            Class::Compatible,
            words!("wat eerst gedaan moet zijn, is anders", "what must be done first changed"),
        ),
        "sequencing" | "completionThreshold" | "moveOn" => (
            "activity-sequencing",
            Class::Scoring,
            words!(
                "de regels voor volgorde en afronding zijn anders",
                "the rules of sequencing and completion changed"
            ),
        ),
        other => (
            "activity-setting",
            Class::Compatible,
            words!("`{other}` is anders", "`{other}` changed"),
        ),
    }
}

fn one(old: &Activity, new: &Activity, changes: &mut Vec<Change>) {
    if old.title != new.title {
        let said = words!("de titel is anders", "the title changed");
        changes.push(of(new, "activity-title", Class::Text, said).from_to(&old.title, &new.title));
    }
    if old.launch != new.launch {
        let said =
            words!("de activiteit opent een ander bestand", "the activity opens another file");
        let shown =
            |activity: &Activity| activity.launch.clone().unwrap_or_else(|| String::from("–"));
        changes.push(
            of(new, "activity-launch", Class::Compatible, said).from_to(shown(old), shown(new)),
        );
    }
    let names = old.settings.keys().chain(new.settings.keys());
    let names: BTreeSet<&String> = names.collect();
    for name in names {
        let (was, is) = (old.settings.get(name), new.settings.get(name));
        if was != is {
            let (code, class, said) = sort_of(name);
            let shown =
                |value: Option<&String>| value.cloned().unwrap_or_else(|| String::from("–"));
            changes.push(of(new, code, class, said).from_to(shown(was), shown(is)));
        }
    }
}

fn files(before: &Contents, after: &Contents, changes: &mut Vec<Change>) {
    let split = split(&before.files, &after.files);
    let mut add = |code, path: &String, said| {
        changes.push(Change::new(code, Class::Compatible, Subject::File(path.clone()), path, said));
    };
    for (path, _) in split.gone {
        add("file-removed", path, words!("het bestand is weg", "the file is gone"));
    }
    for (path, _) in split.new {
        add("file-added", path, words!("er komt een bestand bij", "there is one more file"));
    }
    for (path, old, new) in split.both {
        if old != new {
            add(
                "file-changed",
                path,
                words!(
                    "het bestand is anders; wat dat met scores doet, is van buiten niet te zien",
                    "the file changed; what that does to scores cannot be seen from outside"
                ),
            );
        }
    }
}
