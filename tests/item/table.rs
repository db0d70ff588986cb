//! The table of kinds.

use std::collections::BTreeSet;

use lespakket::course::item::KINDS;

#[test]
fn kinds_have_names_of_their_own_and_say_what_they_are_for() {
    let names: BTreeSet<&str> = KINDS.iter().map(|kind| kind.id).collect();
    assert_eq!(names.len(), KINDS.len());
    for kind in KINDS {
        assert!(!kind.doc.nl.is_empty() && !kind.doc.en.is_empty(), "{}", kind.id);
    }
}

#[test]
fn keys_of_a_kind_do_not_meet_those_of_every_question() {
    let common: BTreeSet<&str> =
        lespakket::definition::QUESTION_KEYS.iter().map(|key| key.name).collect();
    for kind in KINDS {
        let own: Vec<&str> =
            kind.keys.iter().map(|key| key.name).filter(|name| common.contains(name)).collect();
        assert_eq!(own, Vec::<&str>::new(), "{}", kind.id);
    }
}
