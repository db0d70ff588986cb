//! What a learner reads: the elements of XHTML (2.x) and HTML5 (3.0) that a body may hold.

use super::super::Version;
use super::attribute::{BODY, BODY_BASE, TEXT};
use super::feedback::{FEEDBACK_BLOCK, FEEDBACK_INLINE, PRINTED_VARIABLE};
use super::feedback::{RUBRIC_BLOCK, TEMPLATE_BLOCK, TEMPLATE_INLINE};
use super::graphic::POSITION_OBJECT_STAGE;
use super::interaction::{BLOCK_INTERACTIONS, GAP, HOTTEXT, INFO_CONTROL, INLINE_INTERACTIONS};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Group, Others, Particle, many, many_in,
    many_of, one, only, optional, several, several_of,
};
use crate::grammar::value::Value;

const SINCE_2_1: bool = super::VERSION.since_2_1();
const SINCE_2_2: bool = super::VERSION.since_2_2();
const SINCE_3_0: bool = super::VERSION.since_3_0();

/// Parts of a sentence.
static PHRASE: Group = Group::new(
    &[
        &A, &ABBR, &ACRONYM, &B, &BIG, &BR, &CITE, &CODE, &DFN, &EM, &I, &IMG, &KBD, &OBJECT, &Q,
        &SAMP, &SMALL, &SPAN, &STRONG, &SUB, &SUP, &TT, &VAR,
    ],
    &[&PHRASE_2_2, &PHRASE_3_0],
);
static PHRASE_2_2: Group = Group::new(if SINCE_2_2 { &[&BDO, &LABEL] } else { &[] }, &[]);
static PHRASE_3_0: Group = Group::new(if SINCE_3_0 { &[&BDI, &PICTURE, &RUBY] } else { &[] }, &[]);

/// What a sentence may hold; since 2.2 a paragraph too.
pub(super) static INLINE: Group = Group::new(
    match super::VERSION {
        Version::V2P0 | Version::V2P1 => &[],
        Version::V2P2 => &[&P],
        Version::V3P0 => &[&P, &AUDIO],
    },
    &[&PHRASE],
);

/// Paragraphs, lists, tables and the like.
pub(super) static BLOCK: Group = Group::new(
    &[
        &ADDRESS,
        &BLOCKQUOTE,
        &DIV,
        &DL,
        &H1,
        &H2,
        &H3,
        &H4,
        &H5,
        &H6,
        &HR,
        &OL,
        &P,
        &PRE,
        &TABLE,
        &UL,
    ],
    &[&BLOCK_2_0, &BLOCK_3_0],
);
static BLOCK_2_0: Group = Group::new(if SINCE_2_1 { &[] } else { &[&RUBRIC_BLOCK] }, &[]);
static BLOCK_3_0: Group = Group::new(
    if SINCE_3_0 {
        &[&ARTICLE, &ASIDE, &AUDIO, &FIGURE, &FOOTER, &HEADER, &NAV, &SECTION, &VIDEO]
    } else {
        &[]
    },
    &[],
);

/// All of these: what stands still.
pub(super) static FLOW: Group =
    Group::new(if SINCE_3_0 { &[&DETAILS] } else { &[] }, &[&BLOCK, &PHRASE]);

/// A sentence with what a learner does in it.
pub(super) static INLINE_CONTENT: Group = Group::new(
    &[&FEEDBACK_INLINE, &GAP, &HOTTEXT, &PRINTED_VARIABLE, &TEMPLATE_INLINE],
    &[&INLINE, &INLINE_INTERACTIONS],
);

/// All that may stand in the item of a list or the cell of a table.
static FLOW_CONTENT: Group = Group::new(
    &[
        &FEEDBACK_BLOCK,
        &FEEDBACK_INLINE,
        &HOTTEXT,
        &PRINTED_VARIABLE,
        &TEMPLATE_BLOCK,
        &TEMPLATE_INLINE,
    ],
    &[&FLOW, &INLINE_INTERACTIONS, &BLOCK_INTERACTIONS],
);

/// Blocks with what a learner does in them.
pub(super) static BLOCK_CONTENT: Group = Group::new(
    if SINCE_3_0 || !SINCE_2_1 {
        &[&POSITION_OBJECT_STAGE, &FEEDBACK_BLOCK, &TEMPLATE_BLOCK]
    } else {
        &[&POSITION_OBJECT_STAGE, &FEEDBACK_BLOCK, &TEMPLATE_BLOCK, &INFO_CONTROL]
    },
    &[&BLOCK, &BLOCK_INTERACTIONS],
);

static DIV_CONTENT: Group =
    Group::new(if SINCE_2_1 { &[&POSITION_OBJECT_STAGE] } else { &[] }, &[&FLOW_CONTENT]);
static RUBY_CONTENT: Group = Group::new(&[&AUDIO, &RB, &RP, &RT, &RTC, &VIDEO], &[&PHRASE]);
static FIGURE_CONTENT: Group = Group::new(&[&FIGCAPTION], &[&FLOW]);
static OBJECT_CONTENT: Group =
    Group::new(&[&PARAM], if SINCE_2_1 { &[&FLOW] } else { &[&FLOW_CONTENT] });

static INLINE_PARTICLES: [Particle; 1] = [many_in(&INLINE_CONTENT)];
static FLOW_PARTICLES: [Particle; 1] = [many_in(&FLOW_CONTENT)];
static STILL_PARTICLES: [Particle; 1] = [many_in(&FLOW)];
static RUBY_PARTICLES: [Particle; 1] = [many_in(&RUBY_CONTENT)];
static BDO_PARTICLES: [Particle; 1] = [many_in(&INLINE)];
static QUOTED_PARTICLES: [Particle; 1] = [many_in(&BLOCK_CONTENT)];

/// Elements in any order, with text between them and what is of other namespaces (formulas, speech).
pub(super) const fn mixed(name: &'static str, particles: &'static [Particle]) -> Declaration {
    Declaration::any_order(name, particles).open_mixed(Others::Between).open_attributes()
}

/// Elements in a fixed order, with what is of other namespaces between them.
pub(super) const fn ordered(name: &'static str, particles: &'static [Particle]) -> Declaration {
    Declaration::sequence(name, particles).open(Others::Between).open_attributes()
}

/// A part of a sentence.
const fn phrase(name: &'static str) -> Declaration {
    mixed(name, &INLINE_PARTICLES).with(BODY_BASE)
}

/// A part of a page, with all that may stand in it.
const fn part(name: &'static str) -> Declaration {
    mixed(name, &FLOW_PARTICLES).with(BODY_BASE)
}

/// A part that stands still.
const fn still(name: &'static str) -> Declaration {
    mixed(name, &STILL_PARTICLES).with(BODY_BASE)
}

static A: Declaration = phrase("a").with(attributes!(
    BODY_BASE,
    &[Attribute::new("href", Value::Uri).required(), Attribute::new("type", Value::MediaType)],
));
static ABBR: Declaration = phrase("abbr");
static ACRONYM: Declaration = phrase("acronym");
static B: Declaration = phrase("b");
static BDI: Declaration = still("bdi");
static BDO: Declaration =
    mixed("bdo", &BDO_PARTICLES).with(attributes!(BODY_BASE, &[Attribute::new("title", TEXT)]));
static BIG: Declaration = phrase("big");
static BR: Declaration = Declaration::empty("br").with(BODY_BASE).open_attributes();
static CITE: Declaration = phrase("cite");
static CODE: Declaration = phrase("code");
static DFN: Declaration = phrase("dfn");
static EM: Declaration = phrase("em");
static I: Declaration = phrase("i");
static KBD: Declaration = phrase("kbd");
/// `<label>`.
pub(super) static LABEL: Declaration = part("label");
static Q: Declaration =
    phrase("q").with(attributes!(BODY_BASE, &[Attribute::new("cite", Value::Uri)]));
static RB: Declaration = still("rb");
static RP: Declaration = still("rp");
static RT: Declaration = still("rt");
static RTC: Declaration = mixed("rtc", &RUBY_PARTICLES).with(BODY);
static RUBY: Declaration = mixed("ruby", &RUBY_PARTICLES).with(BODY);
static SAMP: Declaration = phrase("samp");
static SMALL: Declaration = phrase("small");
static SPAN: Declaration = phrase("span");
static STRONG: Declaration = phrase("strong");
static SUB: Declaration = phrase("sub");
static SUP: Declaration = phrase("sup");
static TT: Declaration = phrase("tt");
static VAR: Declaration = phrase("var");

static ADDRESS: Declaration = phrase("address");
static H1: Declaration = phrase("h1");
static H2: Declaration = phrase("h2");
static H3: Declaration = phrase("h3");
static H4: Declaration = phrase("h4");
static H5: Declaration = phrase("h5");
static H6: Declaration = phrase("h6");
static P: Declaration = phrase("p");
static PRE: Declaration = phrase("pre");
static HR: Declaration = Declaration::empty("hr").with(BODY_BASE).open_attributes();

static ARTICLE: Declaration = part("article");
static ASIDE: Declaration = part("aside");
static FOOTER: Declaration = part("footer");
static HEADER: Declaration = part("header");
static NAV: Declaration = part("nav");
static SECTION: Declaration = part("section");
static DIV: Declaration = mixed("div", &[many_in(&DIV_CONTENT)]).with(BODY_BASE);

static BLOCKQUOTE: Declaration = if SINCE_3_0 {
    mixed("blockquote", &STILL_PARTICLES)
} else {
    Declaration::any_order("blockquote", &QUOTED_PARTICLES).open(Others::Between).open_attributes()
}
.with(attributes!(BODY_BASE, &[Attribute::new("cite", Value::Uri)]));

static DETAILS: Declaration = ordered("details", &[one(&SUMMARY), many_in(&FLOW)])
    .with(attributes!(BODY, &[Attribute::new("open", Value::Boolean)]));
static SUMMARY: Declaration = still("summary");
static FIGURE: Declaration = mixed("figure", &[many_in(&FIGURE_CONTENT)]).with(BODY);
static FIGCAPTION: Declaration = part("figcaption");

static DL: Declaration =
    Declaration::any_order("dl", &[many_of(&[&DD, &DT])]).with(BODY_BASE).open_attributes();
static DD: Declaration = part("dd");
static DT: Declaration = phrase("dt");
static OL: Declaration = ordered("ol", &[many(&LI)]).with(BODY_BASE);
static UL: Declaration = ordered("ul", &[many(&LI)]).with(BODY_BASE);
static LI: Declaration = part("li");

static TABLE: Declaration = Declaration::sequence("table", &TABLE_PARTICLES)
    .with(attributes!(BODY_BASE, &[Attribute::new("summary", TEXT)]))
    .open_attributes();

/// The foot of a table stands before its body in 2.x, and after it in 3.0.
static TABLE_PARTICLES: [Particle; 8] = [
    optional(&CAPTION),
    many(&COL),
    many(&COLGROUP),
    optional(&THEAD),
    only(!SINCE_3_0, optional(&TFOOT)),
    only(!SINCE_3_0, several(&TBODY)),
    only(SINCE_3_0, many_of(&[&TBODY, &TR])),
    only(SINCE_3_0, optional(&TFOOT)),
];

const SPAN_ATTRIBUTES: &[Attribute] = attributes!(
    BODY_BASE,
    if SINCE_2_1 { &[Attribute::new("span", Value::Integer)] } else { &[] },
);

const fn rows(name: &'static str) -> Declaration {
    Declaration::sequence(name, &ROWS).with(BODY).open_attributes()
}
static ROWS: [Particle; 1] = [several(&TR)];

static CAPTION: Declaration =
    if SINCE_3_0 { part("caption") } else { mixed("caption", &INLINE_PARTICLES).with(BODY) };
static COL: Declaration = Declaration::empty("col").with(SPAN_ATTRIBUTES).open_attributes();
static COLGROUP: Declaration =
    Declaration::sequence("colgroup", &[many(&COL)]).with(SPAN_ATTRIBUTES).open_attributes();
static THEAD: Declaration = rows("thead");
/// The schema of 2.0 has cells of it without a row.
static TFOOT: Declaration = match super::VERSION {
    Version::V2P0 => Declaration::any_order("tfoot", &FOOT).with(BODY),
    _ => rows("tfoot"),
};
static FOOT: [Particle; 1] = [several_of(&[&TH, &TR])];
static TBODY: Declaration = rows("tbody");
static TR: Declaration =
    Declaration::any_order("tr", &[several_of(&[&TD, &TH])]).with(BODY).open_attributes();
static TD: Declaration = part("td").with(CELL);
static TH: Declaration = part("th").with(CELL);

const CELL: &[Attribute] = attributes!(
    BODY,
    &[
        Attribute::new("headers", Value::Names),
        Attribute::new("scope", Value::Token(&["col", "colgroup", "row", "rowgroup"])),
        Attribute::new("abbr", TEXT),
        Attribute::new("axis", TEXT),
        Attribute::new("rowspan", Value::Integer),
        Attribute::new("colspan", Value::Integer),
    ],
    if SINCE_2_1 { ALIGNED } else { &[] },
);
const ALIGNED: &[Attribute] = &[
    Attribute::new("align", Value::Token(&["left", "center", "right", "justify", "char"])),
    Attribute::new("valign", Value::Token(&["bottom", "middle", "top", "baseline"])),
];

const SIZE: [Attribute; 2] =
    [Attribute::new("width", Value::Length), Attribute::new("height", Value::Length)];

/// `<img>`.
pub(super) static IMG: Declaration = Declaration::empty("img")
    .with(attributes!(
        BODY_BASE,
        &SIZE,
        &[
            Attribute::new("src", Value::Uri).required(),
            Attribute::new("alt", TEXT).required(),
            Attribute::new("longdesc", Value::Uri),
        ],
    ))
    .open_attributes();

/// `<object>`.
pub(super) static OBJECT: Declaration =
    mixed("object", &[many_in(&OBJECT_CONTENT)]).with(attributes!(
        BODY_BASE,
        &SIZE,
        &[
            Attribute::new("data", TEXT).required(),
            Attribute::new("type", Value::MediaType).required(),
        ],
    ));

static PARAM: Declaration = Declaration::empty("param").with(&[
    Attribute::new("name", TEXT).required(),
    Attribute::new("value", TEXT).required(),
    Attribute::new("valuetype", Value::Token(&["DATA", "REF"])).required(),
    Attribute::new("type", Value::MediaType),
]);

/// `<picture>`.
pub(super) static PICTURE: Declaration =
    ordered("picture", &[several(&SOURCE), one(&IMG)]).with(BODY);

const fn switch(name: &'static str, tokens: &'static [&'static str]) -> Attribute {
    Attribute::new(name, Value::Token(tokens))
}

const MEDIA: &[Attribute] = attributes!(
    BODY,
    &[
        Attribute::new("src", TEXT),
        switch("crossorigin", &["anonymous", "use-credentials"]),
        switch("preload", &["none", "auto", "metadata"]),
        switch("autoplay", &["true", "false", "autoplay"]),
        Attribute::new("mediagroup", TEXT),
        switch("loop", &["true", "false", "loop"]),
        switch("muted", &["true", "false", "muted"]),
        switch("controls", &["true", "false", "controls"]),
    ],
);
static TRACKS: [Particle; 2] = [many(&SOURCE), many(&TRACK)];

/// `<audio>`.
pub(super) static AUDIO: Declaration = ordered("audio", &TRACKS).mixed().with(MEDIA);
/// `<video>`.
pub(super) static VIDEO: Declaration = ordered("video", &TRACKS).mixed().with(attributes!(
    MEDIA,
    &[
        Attribute::new("poster", TEXT),
        Attribute::new("width", Value::Count),
        Attribute::new("height", Value::Count),
    ],
));
static SOURCE: Declaration = Declaration::empty("source")
    .with(attributes!(
        BODY,
        &[
            Attribute::new("src", TEXT),
            Attribute::new("type", Value::MediaType),
            Attribute::new("srcset", TEXT),
            Attribute::new("media", TEXT),
            Attribute::new("sizes", TEXT),
        ],
    ))
    .open_attributes();
static TRACK: Declaration = Declaration::empty("track")
    .with(attributes!(
        BODY,
        &[
            switch("kind", &["subtitles", "captions", "descriptions", "chapters", "metadata"]),
            Attribute::new("src", TEXT).required(),
            Attribute::new("srclang", TEXT),
            switch("default", &["true", "false", "default"]),
        ],
    ))
    .open_attributes();
