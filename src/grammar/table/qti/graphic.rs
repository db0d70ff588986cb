//! Interactions with images and media, and the shapes in them.

use super::super::Version;
use super::attribute::{
    ASSOCIABLE, ASSOCIATIONS, BASED, BODY_ALONE, CHOICE, CHOICES, CHOICES_ORDERED, COORDINATES,
    COUNT, INTERACTION, SHAPE, TEXT, VENDOR,
};
use super::content::{AUDIO, OBJECT, VIDEO, ordered};
use super::interaction::{GAP_TEXT, PROMPT, STAGE};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Particle, exactly_in, optional, several,
    several_in,
};
use crate::grammar::value::Value;

const SINCE_2_1: bool = super::VERSION.since_2_1();
const SINCE_2_2: bool = super::VERSION.since_2_2();
const SINCE_3_0: bool = super::VERSION.since_3_0();

/// An image.
const fn image() -> Particle {
    exactly_in(1, &STAGE)
}

/// `<drawing-interaction>`.
pub(super) static DRAWING: Declaration =
    ordered(element!("drawing-interaction"), &[optional(&PROMPT), image()]).with(INTERACTION);

/// `<media-interaction>`. In 2.2 its medium may be HTML5's, which that version has in a namespace of its own.
pub(super) static MEDIA: Declaration =
    ordered(element!("media-interaction"), &[optional(&PROMPT), medium()]).with(attributes!(
        INTERACTION,
        &[
            Attribute::new("autostart", Value::Boolean).required(),
            attribute!("min-plays", COUNT),
            attribute!("max-plays", COUNT),
            Attribute::new("loop", Value::Boolean),
        ],
        if SINCE_2_2 { &[Attribute::new("coords", COORDINATES)] } else { &[] },
    ));

static MEDIUM: Group =
    Group::new(if SINCE_3_0 { &[&OBJECT, &AUDIO, &VIDEO] } else { &[&OBJECT] }, &[]);

const fn medium() -> Particle {
    match super::VERSION {
        Version::V2P2 => optional(&OBJECT),
        Version::V2P0 | Version::V2P1 | Version::V3P0 => exactly_in(1, &MEDIUM),
    }
}

/// `<hotspot-interaction>`.
pub(super) static HOTSPOT: Declaration = ordered(
    element!("hotspot-interaction"),
    &[optional(&PROMPT), image(), several(&HOTSPOT_CHOICE)],
)
.with(attributes!(INTERACTION, CHOICES));

/// `<graphic-order-interaction>`.
pub(super) static GRAPHIC_ORDER: Declaration = ordered(
    element!("graphic-order-interaction"),
    &[optional(&PROMPT), image(), several(&HOTSPOT_CHOICE)],
)
.with(attributes!(INTERACTION, CHOICES_ORDERED));

static HOTSPOT_CHOICE: Declaration = Declaration::empty(element!("hotspot-choice"))
    .with(attributes!(CHOICE, SHAPE, &[LABEL], BASED))
    .open_attributes();

const LABEL: Attribute = attribute!("hotspot-label", TEXT);

/// `<select-point-interaction>`.
pub(super) static SELECT_POINT: Declaration =
    ordered(element!("select-point-interaction"), &[optional(&PROMPT), image()])
        .with(attributes!(INTERACTION, CHOICES));

/// `<graphic-associate-interaction>`.
pub(super) static GRAPHIC_ASSOCIATE: Declaration = ordered(
    element!("graphic-associate-interaction"),
    &[optional(&PROMPT), image(), several(&ASSOCIABLE_HOTSPOT)],
)
.with(attributes!(INTERACTION, ASSOCIATIONS));

/// `<graphic-gap-match-interaction>`.
pub(super) static GRAPHIC_GAP_MATCH: Declaration = ordered(
    element!("graphic-gap-match-interaction"),
    &[optional(&PROMPT), image(), several_in(&DRAGGED), several(&ASSOCIABLE_HOTSPOT)],
)
.with(attributes!(INTERACTION, if SINCE_2_2 { ASSOCIATIONS } else { &[] }));

static DRAGGED: Group =
    Group::new(if SINCE_2_2 { &[&GAP_TEXT, &GAP_IMG] } else { &[&GAP_IMG] }, &[]);

static ASSOCIABLE_HOTSPOT: Declaration = Declaration::empty(element!("associable-hotspot"))
    .with(attributes!(ASSOCIABLE, SHAPE, &[LABEL], BASED))
    .open_attributes();

/// `<gap-img>`.
pub(super) static GAP_IMG: Declaration =
    ordered(element!("gap-img"), &[image()]).with(attributes!(
        ASSOCIABLE,
        &[attribute!("object-label", TEXT)],
        if SINCE_2_2 { &[Attribute::new("top", TEXT), Attribute::new("left", TEXT)] } else { &[] },
    ));

/// `<position-object-stage>`.
pub(super) static POSITION_OBJECT_STAGE: Declaration =
    ordered(element!("position-object-stage"), &[image(), several(&POSITION_OBJECT)])
        .with(if SINCE_2_2 { STAGE_ATTRIBUTES } else { &[] });

const STAGE_ATTRIBUTES: &[Attribute] = attributes!(&[Attribute::new("id", Value::Id)], VENDOR);

static POSITION_OBJECT: Declaration = ordered(element!("position-object-interaction"), &[image()])
    .with(attributes!(
        BODY_ALONE,
        CHOICES,
        &[
            attribute!("response-identifier", Value::Id).required(),
            // 2.1 alone spells it as the British do.
            if SINCE_2_2 || !SINCE_2_1 {
                attribute!("center-point", TEXT)
            } else {
                attribute!("centre-point", TEXT)
            },
        ],
        BASED,
        VENDOR,
    ));
