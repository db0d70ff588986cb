//! QTI: one set of tables, four versions, two spellings.

use std::collections::BTreeSet;

use lespakket::grammar::model::{Content, Declaration, Particle};
use lespakket::grammar::standard::Standard;
use lespakket::grammar::table::qti::{v2p0, v2p1, v2p2, v3p0};

/// Every element that a standard's own grammar reaches, by name.
fn elements(standard: &'static Standard) -> BTreeSet<&'static str> {
    let mut waiting = standard.grammars[0].elements.to_vec();
    let mut seen: Vec<*const Declaration> = Vec::new();
    let mut names = BTreeSet::new();
    while let Some(declaration) = waiting.pop() {
        if seen.iter().any(|one| std::ptr::eq(*one, declaration)) {
            continue;
        }
        seen.push(declaration);
        names.insert(declaration.name);
        if let Content::Elements(elements) = declaration.content {
            waiting.extend(elements.particles.iter().flat_map(Particle::declarations));
        }
    }
    names
}

#[test]
fn a_version_spells_as_it_does() {
    let (v2p1, v2p2) = (elements(&v2p1::STANDARD), elements(&v2p2::STANDARD));
    let v3p0 = elements(&v3p0::STANDARD);
    for name in ["choiceInteraction", "durationLT", "anyN", "mapResponsePoint", "img", "h1"] {
        assert!(v2p1.contains(name) && v2p2.contains(name), "{name}");
    }
    for name in ["qti-choice-interaction", "qti-duration-lt", "qti-any-n", "img", "figcaption"] {
        assert!(v3p0.contains(name), "{name}");
    }
    assert!(v2p1.iter().chain(&v2p2).all(|name| !name.contains('-')));
}

#[test]
fn a_version_has_what_it_has() {
    let (v2p1, v2p2) = (elements(&v2p1::STANDARD), elements(&v2p2::STANDARD));
    let v3p0 = elements(&v3p0::STANDARD);
    let since_2_2: BTreeSet<_> = v2p2.difference(&v2p1).copied().collect();
    let expected = ["assessmentStimulus", "assessmentStimulusRef", "bdo", "label", "stimulusBody"];
    assert_eq!(since_2_2, BTreeSet::from(expected));
    assert!(v2p1.is_subset(&v2p2));
    assert!(v3p0.contains("qti-portable-custom-interaction") && v3p0.contains("qti-catalog-info"));
    assert!(!v3p0.contains("qti-info-control") && v2p2.contains("infoControl"));
}

#[test]
fn the_first_version_is_of_items_alone() {
    let (v2p0, v2p1) = (elements(&v2p0::STANDARD), elements(&v2p1::STANDARD));
    assert!(v2p0.is_subset(&v2p1));
    for name in ["assessmentTest", "mediaInteraction", "infoControl", "gcd", "matchTable"] {
        assert!(v2p1.contains(name) && !v2p0.contains(name), "{name}");
    }
    for name in ["rubricBlock", "positionObjectStage", "templateBlock", "customOperator"] {
        assert!(v2p0.contains(name), "{name}");
    }
}
