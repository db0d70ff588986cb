//! The LOM record of a course, category by category, in the order that the bindings ask for.

use super::binding::Binding;
use super::term::{self, Term};
use super::{contribution, licence, shortened};
use crate::course::Course;
use crate::xml::Element;

/// The record.
#[must_use]
pub fn element(binding: &Binding, course: &Course) -> Element {
    let categories = [
        Some(general(binding, course)),
        Some(life_cycle(binding, course)),
        Some(meta_metadata(binding, course)),
        Some(binding.element("technical").child(binding.plain("format", "text/html"))),
        educational(binding, course),
        rights(binding, course),
    ];
    binding
        .element("lom")
        .children(categories.into_iter().flatten())
        .children(classifications(binding, course))
}

/// The address that names the course: the author's own, else its uuid.
pub(super) fn address(course: &Course) -> String {
    let own = course.metadata.identifier.clone();
    own.unwrap_or_else(|| course.uuid.urn().to_string())
}

fn general(binding: &Binding, course: &Course) -> Element {
    let metadata = &course.metadata;
    let lang = &course.lang;
    let description = shortened(&course.description);
    let description = description.as_deref().unwrap_or(&course.description);
    let description =
        (!description.is_empty()).then(|| binding.text("description", lang, description));
    let level = metadata.aggregation.map(|level| {
        let source = if binding.is_dutch() { term::AGGREGATION } else { term::LOM };
        binding.term("aggregationLevel", &Term::of(source, level.to_string()))
    });
    let identifier = binding.identifier("URI", &address(course));
    let title = binding.text("title", lang, &course.title);
    // IMS MD puts the title first, IEEE LOM the identifier.
    let head = if binding.is_dutch() { [title, identifier] } else { [identifier, title] };
    binding
        .element("general")
        .children(head)
        .children(course.package_languages().map(|lang| binding.plain("language", lang)))
        .children(description)
        .children(metadata.keywords.iter().map(|word| binding.text("keyword", lang, word)))
        .children(level)
}

fn life_cycle(binding: &Binding, course: &Course) -> Element {
    let status = course.metadata.status.map(|status| binding.term("status", &term::status(status)));
    binding
        .element("lifeCycle")
        .child(binding.neutral("version", &course.version.to_string()))
        .children(status)
        .children(contribution::elements(binding, course))
}

fn meta_metadata(binding: &Binding, course: &Course) -> Element {
    binding
        .element("metaMetadata")
        .children(binding.schemes.iter().map(|scheme| binding.scheme(scheme)))
        .child(binding.plain("language", &course.lang))
}

fn educational(binding: &Binding, course: &Course) -> Option<Element> {
    let metadata = &course.metadata;
    let age = metadata.age.as_deref().map(|age| binding.neutral("typicalAgeRange", age));
    let time =
        metadata.duration.as_deref().map(|time| binding.duration("typicalLearningTime", time));
    let terms = educational_terms(binding, course);
    let element = binding
        .element("educational")
        .children(terms.iter().map(|(name, term)| binding.term(name, term)))
        .children(age)
        .children(time);
    (!element.children.is_empty()).then_some(element)
}

/// LOM 5.2, 5.5 and 5.6: in the words of NL-LOM, or in LOM's own where a reader takes no others.
fn educational_terms(binding: &Binding, course: &Course) -> Vec<(&'static str, Term)> {
    let metadata = &course.metadata;
    let dutch = binding.is_dutch();
    let kind = |word: &String| {
        let own = dutch.then(|| Term::of(term::RESOURCE_TYPE, word.as_str()));
        own.or_else(|| term::lom_resource_type(word))
    };
    let user = |word: &String| {
        let own = dutch.then(|| Term::of(term::END_USER, word.as_str()));
        own.or_else(|| term::lom_end_user(word))
    };
    let context = |word: &String| {
        if dutch { term::nl_lom_context(word) } else { term::lom_context(word) }
    };
    let kinds = metadata.resource_type.iter().filter_map(kind);
    let users = metadata.end_user.iter().filter_map(user);
    let contexts = metadata.context.iter().map(context);
    let mut terms: Vec<_> = kinds
        .map(|term| ("learningResourceType", term))
        .chain(users.map(|term| ("intendedEndUserRole", term)))
        .chain(contexts.map(|term| ("context", term)))
        .collect();
    // Several Dutch words may have one counterpart.
    terms.dedup();
    terms
}

/// Whether a word of the course's metadata has no counterpart in LOM's own vocabularies.
#[must_use]
pub fn has_words_of_its_own(course: &Course) -> bool {
    let metadata = &course.metadata;
    metadata.resource_type.iter().any(|word| term::lom_resource_type(word).is_none())
        || metadata.end_user.iter().any(|word| term::lom_end_user(word).is_none())
}

fn rights(binding: &Binding, course: &Course) -> Option<Element> {
    let metadata = &course.metadata;
    let cost = metadata.cost.map(|cost| binding.term("cost", &term::yes_or_no(cost)));
    let licence = metadata.license.as_deref();
    let copyright = licence.map(|spdx| {
        let dutch = Term::of(term::COPYRIGHT, licence::nl_lom(spdx));
        let term = if binding.is_dutch() { dutch } else { term::yes_or_no(spdx != "CC0-1.0") };
        binding.term("copyrightAndOtherRestrictions", &term)
    });
    let words = licence.map(|spdx| binding.neutral("description", spdx));
    let element = binding.element("rights").children(cost).children(copyright).children(words);
    (!element.children.is_empty()).then_some(element)
}

/// What it is about, and an entry for each thing that a learner is to reach.
fn classifications(binding: &Binding, course: &Course) -> Vec<Element> {
    let of = |purpose: &str| {
        let purpose = binding.term("purpose", &Term::lom(purpose));
        binding.element("classification").child(purpose)
    };
    let entries = course.metadata.discipline.iter().map(|entry| {
        let name = (course.lang.as_str(), entry.title.as_str());
        of("discipline").child(binding.taxon(term::CLASSIFICATION, &entry.id, name))
    });
    let objectives = course.objectives.iter().map(|objective| {
        of("educational objective").child(binding.text(
            "description",
            &course.lang,
            &objective.text,
        ))
    });
    entries.chain(objectives).collect()
}
