//! The manifests of QTI packages: IMS Content Packaging as QTI 3.0 profiles it, and what all manifests say of an item.
//!
//! Packages of 2.x have the manifest of IMS Content Packaging 1.1.4 itself.

use crate::finding::{Clause, Severity};
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Others, Particle, many, one, only,
    optional, several,
};
use crate::grammar::namespace::{
    IMSCP_QTI_3_0, QTI_2_0, QTI_METADATA_2_1, QTI_METADATA_2_2, QTI_METADATA_3_0,
};
use crate::grammar::standard::Standard;
use crate::grammar::table::{imscp_1_1_4, imsmd, lom_loose, xml};
use crate::grammar::value::Value;

/// What a manifest of QTI 2.1 is judged by.
pub static STANDARD_2_1: Standard = Standard {
    grammars: &[
        &imscp_1_1_4::GRAMMAR,
        &METADATA_2_0,
        &METADATA_2_1,
        &imsmd::GRAMMAR_1_2_1,
        &imsmd::GRAMMAR_1_2_4,
        &lom_loose::GRAMMAR,
        &xml::GRAMMAR,
    ],
    undeclared: Severity::Warning,
    clauses: &[Clause {
        name: "QTI 2.1 Implementation Guide, packaging",
        url: Some("https://www.imsglobal.org/question/qtiv2p1/imsqti_implv2p1.html"),
    }],
};

/// What a manifest of QTI 2.2 is judged by.
pub static STANDARD_2_2: Standard = Standard {
    grammars: &[
        &imscp_1_1_4::GRAMMAR,
        &METADATA_2_2,
        &imsmd::GRAMMAR_1_2_1,
        &imsmd::GRAMMAR_1_2_4,
        &lom_loose::GRAMMAR,
        &xml::GRAMMAR,
    ],
    undeclared: Severity::Warning,
    clauses: &[Clause {
        name: "QTI 2.2 Implementation Guide, packaging",
        url: Some("https://www.imsglobal.org/question/qtiv2p2/imsqti_v2p2_impl.html"),
    }],
};

/// What a manifest of QTI 3.0 is judged by.
pub static STANDARD_3_0: Standard = Standard {
    grammars: &[&PACKAGING, &METADATA_3_0, &lom_loose::GRAMMAR, &xml::GRAMMAR],
    undeclared: Severity::Warning,
    clauses: &[Clause {
        name: "QTI 3.0 Packaging, the manifest",
        url: Some("https://www.imsglobal.org/spec/qti/v3p0/info"),
    }],
};

static PACKAGING: Grammar = Grammar {
    namespace: IMSCP_QTI_3_0,
    file: "imsqtiv3p0_imscpv1p2_v1p0.xsd",
    version: "QTI 3.0",
    elements: &[&MANIFEST],
    attributes: &[],
    lengths_bind: false,
};

static MANIFEST: Declaration = Declaration::sequence(
    "manifest",
    &[one(&MANIFEST_METADATA), one(&ORGANIZATIONS), one(&RESOURCES)],
)
.with(&[Attribute::new("identifier", Value::Id).required(), xml::BASE]);

static MANIFEST_METADATA: Declaration =
    Declaration::sequence("metadata", &[one(&SCHEMA), one(&SCHEMAVERSION)])
        .typed("manifestMetadata")
        .open(Others::Foreign);
static SCHEMA: Declaration = Declaration::text(
    "schema",
    Value::Token(&[
        "QTI Package",
        "QTI Test Bank",
        "QTI Item Bank",
        "QTI Object Bank",
        "QTI Test",
        "QTI Section",
        "QTI Item",
    ]),
);
static SCHEMAVERSION: Declaration = Declaration::text("schemaversion", Value::Token(&["3.0.0"]));

static ORGANIZATIONS: Declaration = Declaration::empty("organizations");
static RESOURCES: Declaration =
    Declaration::sequence("resources", &[many(&RESOURCE)]).with(&[xml::BASE]);

static RESOURCE: Declaration =
    Declaration::sequence("resource", &[optional(&METADATA), several(&FILE), many(&DEPENDENCY)])
        .open(Others::Foreign)
        .with(&[
            Attribute::new("identifier", Value::Id).required(),
            Attribute::new("type", Value::Token(TYPES)).required(),
            xml::BASE,
            Attribute::new("href", Value::Uri),
        ]);
static METADATA: Declaration = Declaration::sequence("metadata", &[]).open(Others::Foreign);
static FILE: Declaration = Declaration::sequence("file", &[optional(&METADATA)])
    .with(&[Attribute::new("href", Value::Uri).required()]);
static DEPENDENCY: Declaration =
    Declaration::empty("dependency")
        .with(&[Attribute::new("identifierref", Value::IdRef).required()]);

const TYPES: &[&str] = &[
    "imsqti_test_xmlv3p0",
    "imsqti_section_xmlv3p0",
    "imsqti_item_xmlv3p0",
    "imsqti_resprocessing_xmlv3p0",
    "imsqti_outcomes_xmlv3p0",
    "imsqti_stimulus_xmlv3p0",
    "imsqti_fragment_xmlv3p0",
    "imsqti_rptemplate_xmlv3p0",
    "associatedcontent/learning-application-resource",
    "webcontent",
    "imsbasiclti_xmlv1p3",
    "controlfile",
    "resourcemetadata/xml",
    "resourceextmetadata/xml",
    "qtiusagedata/xml",
    "pls",
    "css2",
    "css3",
    "extension",
];

/// 2.0 has it in the namespace of the items.
static METADATA_2_0: Grammar = Grammar {
    namespace: QTI_2_0,
    file: "imsqti_v2p0.xsd",
    version: "QTI 2.0",
    elements: &[&QTI_METADATA_2_0],
    attributes: &[],
    lengths_bind: false,
};
static METADATA_2_1: Grammar = Grammar {
    namespace: QTI_METADATA_2_1,
    file: "imsqti_metadata_v2p1p1.xsd",
    version: "QTI 2.1",
    elements: &[&QTI_METADATA],
    attributes: &[],
    lengths_bind: false,
};
static METADATA_2_2: Grammar = Grammar {
    namespace: QTI_METADATA_2_2,
    file: "imsqti_metadata_v2p2.xsd",
    version: "QTI 2.2",
    elements: &[&QTI_METADATA],
    attributes: &[],
    lengths_bind: false,
};
static METADATA_3_0: Grammar = Grammar {
    namespace: QTI_METADATA_3_0,
    file: "imsqti_metadatav3p0_v1p0.xsd",
    version: "QTI 3.0",
    elements: &[&QTI_METADATA_PORTABLE],
    attributes: &[],
    lengths_bind: false,
};

static QTI_METADATA: Declaration = Declaration::sequence("qtiMetadata", &ABOUT);
static QTI_METADATA_2_0: Declaration = Declaration::sequence(
    "qtiMetadata",
    &[
        optional(&ITEM_TEMPLATE),
        optional(&TIME_DEPENDENT),
        optional(&COMPOSITE),
        many(&INTERACTION_TYPE_2_0),
        optional(&FEEDBACK_TYPE),
        optional(&SOLUTION_AVAILABLE),
        optional(&TOOL_NAME),
        optional(&TOOL_VERSION),
        optional(&TOOL_VENDOR),
    ],
);
static QTI_METADATA_PORTABLE: Declaration = Declaration::sequence("qtiMetadata", &ABOUT_PORTABLE);
static ABOUT: [Particle; 11] = about(false);
static ABOUT_PORTABLE: [Particle; 11] = about(true);

/// What is said of an item; 3.0 also knows what a portable interaction is.
const fn about(portable: bool) -> [Particle; 11] {
    [
        optional(&ITEM_TEMPLATE),
        optional(&TIME_DEPENDENT),
        optional(&COMPOSITE),
        many(if portable { &INTERACTION_TYPE_PORTABLE } else { &INTERACTION_TYPE }),
        only(portable, optional(&PORTABLE_CONTEXT)),
        optional(&FEEDBACK_TYPE),
        optional(&SOLUTION_AVAILABLE),
        many(&SCORING_MODE),
        optional(&TOOL_NAME),
        optional(&TOOL_VERSION),
        optional(&TOOL_VENDOR),
    ]
}

const fn text(name: &'static str) -> Declaration {
    Declaration::text(name, Value::Text(None))
}

static ITEM_TEMPLATE: Declaration = Declaration::text("itemTemplate", Value::Boolean);
static TIME_DEPENDENT: Declaration = Declaration::text("timeDependent", Value::Boolean);
static COMPOSITE: Declaration = Declaration::text("composite", Value::Boolean);
static INTERACTION_TYPE: Declaration =
    Declaration::text("interactionType", Value::Token(INTERACTIONS));
static INTERACTION_TYPE_2_0: Declaration =
    Declaration::text("interactionType", Value::Token(INTERACTIONS_2_0));
static INTERACTION_TYPE_PORTABLE: Declaration =
    Declaration::text("interactionType", Value::Token(INTERACTIONS_PORTABLE));
static PORTABLE_CONTEXT: Declaration = Declaration::sequence(
    "portableCustomInteractionContext",
    &[optional(&CUSTOM_TYPE), optional(&INTERACTION_KIND)],
);
static CUSTOM_TYPE: Declaration = text("customTypeIdentifier");
static INTERACTION_KIND: Declaration = text("interactionKind");
static FEEDBACK_TYPE: Declaration =
    Declaration::text("feedbackType", Value::Token(&["adaptive", "nonadaptive", "none"]));
static SOLUTION_AVAILABLE: Declaration = Declaration::text("solutionAvailable", Value::Boolean);
static SCORING_MODE: Declaration = Declaration::text(
    "scoringMode",
    Value::Token(&["human", "externalmachine", "responseprocessing"]),
);
static TOOL_NAME: Declaration = text("toolName");
static TOOL_VERSION: Declaration = text("toolVersion");
static TOOL_VENDOR: Declaration = text("toolVendor");

const INTERACTIONS: &[&str] = join!(&'static str; INTERACTIONS_2_0, &["mediaInteraction"]);
const INTERACTIONS_2_0: &[&str] = &[
    "associateInteraction",
    "choiceInteraction",
    "customInteraction",
    "drawingInteraction",
    "endAttemptInteraction",
    "extendedTextInteraction",
    "gapMatchInteraction",
    "graphicAssociateInteraction",
    "graphicGapMatchInteraction",
    "graphicOrderInteraction",
    "hotspotInteraction",
    "hottextInteraction",
    "inlineChoiceInteraction",
    "matchInteraction",
    "orderInteraction",
    "positionObjectInteraction",
    "selectPointInteraction",
    "sliderInteraction",
    "textEntryInteraction",
    "uploadInteraction",
];
const INTERACTIONS_PORTABLE: &[&str] =
    join!(&'static str; INTERACTIONS, &["portableCustomInteraction"]);
