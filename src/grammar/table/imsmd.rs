//! IMS Learning Resource Meta-Data 1.2: the metadata of SCORM 1.2 (CAM 2.2), which NL-LOM is
//! bound to as well.

use super::xml::LANG;
use crate::grammar::model::{
    AttributeDeclaration as Attribute, Declaration, Grammar, Others, Particle, many, one, optional,
    several,
};
use crate::grammar::namespace::{IMSMD_1_2_1, IMSMD_1_2_4};
use crate::grammar::value::Value;

static LANGSTRING: Declaration = Declaration::text("langstring", Value::Text(None)).with(&[LANG]);

const fn plain(name: &'static str) -> Declaration {
    Declaration::text(name, Value::Text(None))
}

static TRANSLATIONS: [Particle; 1] = [several(&LANGSTRING)];
static TERM: [Particle; 2] = [one(&SOURCE), one(&VALUE)];
static TIME: [Particle; 2] = [optional(&DATETIME), optional(&DESCRIPTION)];

/// A text in one or more languages.
const fn translated(name: &'static str) -> Declaration {
    Declaration::sequence(name, &TRANSLATIONS)
}

/// A term and the vocabulary that it comes from.
const fn term(name: &'static str) -> Declaration {
    Declaration::sequence(name, &TERM)
}

/// A moment or a length of time, with words beside it.
const fn time(name: &'static str) -> Declaration {
    Declaration::sequence(name, &TIME)
}

/// A part that others may extend.
const fn part(name: &'static str, particles: &'static [Particle]) -> Declaration {
    Declaration::sequence(name, particles).open_mixed(Others::All)
}

static SOURCE: Declaration = Declaration::sequence("source", &[one(&LANGSTRING)]);
static VALUE: Declaration = Declaration::sequence("value", &[one(&LANGSTRING)]);
static DATETIME: Declaration = plain("datetime");
static DESCRIPTION: Declaration = translated("description");
static IDENTIFIER: Declaration = plain("identifier");
static LANGUAGE: Declaration = plain("language");
static CATALOG: Declaration = plain("catalog");
static ENTRY: Declaration = translated("entry");
static CATALOGENTRY: Declaration = part("catalogentry", &[one(&CATALOG), one(&ENTRY)]);
static KEYWORD: Declaration = translated("keyword");
static DATE: Declaration = time("date");
static VCARD: Declaration = plain("vcard");

static TITLE: Declaration = translated("title");
static COVERAGE: Declaration = translated("coverage");
static STRUCTURE: Declaration = term("structure");
static AGGREGATIONLEVEL: Declaration = term("aggregationlevel");
static GENERAL: Declaration = part(
    "general",
    &[
        optional(&IDENTIFIER),
        optional(&TITLE),
        many(&CATALOGENTRY),
        many(&LANGUAGE),
        many(&DESCRIPTION),
        many(&KEYWORD),
        many(&COVERAGE),
        optional(&STRUCTURE),
        optional(&AGGREGATIONLEVEL),
    ],
);

static VERSION: Declaration = translated("version");
static STATUS: Declaration = term("status");
static ROLE: Declaration = term("role");
static CENTITY: Declaration = Declaration::sequence("centity", &[one(&VCARD)]);
static CONTRIBUTE: Declaration = part("contribute", &[one(&ROLE), many(&CENTITY), optional(&DATE)]);
static LIFECYCLE: Declaration =
    part("lifecycle", &[optional(&VERSION), optional(&STATUS), many(&CONTRIBUTE)]);

static METADATASCHEME: Declaration = plain("metadatascheme");
static METAMETADATA: Declaration = part(
    "metametadata",
    &[
        optional(&IDENTIFIER),
        many(&CATALOGENTRY),
        many(&CONTRIBUTE),
        many(&METADATASCHEME),
        optional(&LANGUAGE),
    ],
);

static FORMAT: Declaration = plain("format");
static SIZE: Declaration = Declaration::text("size", Value::Integer);
static LOCATION: Declaration =
    plain("location")
        .with(&[Attribute::new("type", Value::Exact(&["URI", "TEXT"])).default("URI")]);
static TYPE: Declaration = term("type");
static NAME: Declaration = term("name");
static MINIMUMVERSION: Declaration = plain("minimumversion");
static MAXIMUMVERSION: Declaration = plain("maximumversion");
static REQUIREMENT: Declaration = part(
    "requirement",
    &[optional(&TYPE), optional(&NAME), optional(&MINIMUMVERSION), optional(&MAXIMUMVERSION)],
);
static INSTALLATIONREMARKS: Declaration = translated("installationremarks");
static OTHERPLATFORMREQUIREMENTS: Declaration = translated("otherplatformrequirements");
static DURATION: Declaration = time("duration");
static TECHNICAL: Declaration = part(
    "technical",
    &[
        many(&FORMAT),
        optional(&SIZE),
        many(&LOCATION),
        many(&REQUIREMENT),
        optional(&INSTALLATIONREMARKS),
        optional(&OTHERPLATFORMREQUIREMENTS),
        optional(&DURATION),
    ],
);

static INTERACTIVITYTYPE: Declaration = term("interactivitytype");
static LEARNINGRESOURCETYPE: Declaration = term("learningresourcetype");
static INTERACTIVITYLEVEL: Declaration = term("interactivitylevel");
static SEMANTICDENSITY: Declaration = term("semanticdensity");
static INTENDEDENDUSERROLE: Declaration = term("intendedenduserrole");
static CONTEXT: Declaration = term("context");
static TYPICALAGERANGE: Declaration = translated("typicalagerange");
static DIFFICULTY: Declaration = term("difficulty");
static TYPICALLEARNINGTIME: Declaration = time("typicallearningtime");
static EDUCATIONAL: Declaration = part(
    "educational",
    &[
        optional(&INTERACTIVITYTYPE),
        many(&LEARNINGRESOURCETYPE),
        optional(&INTERACTIVITYLEVEL),
        optional(&SEMANTICDENSITY),
        many(&INTENDEDENDUSERROLE),
        many(&CONTEXT),
        many(&TYPICALAGERANGE),
        optional(&DIFFICULTY),
        optional(&TYPICALLEARNINGTIME),
        optional(&DESCRIPTION),
        many(&LANGUAGE),
    ],
);

static COST: Declaration = term("cost");
static COPYRIGHT: Declaration = term("copyrightandotherrestrictions");
static RIGHTS: Declaration =
    part("rights", &[optional(&COST), optional(&COPYRIGHT), optional(&DESCRIPTION)]);

static KIND: Declaration = term("kind");
static RESOURCE: Declaration =
    part("resource", &[optional(&IDENTIFIER), optional(&DESCRIPTION), many(&CATALOGENTRY)]);
static RELATION: Declaration = part("relation", &[optional(&KIND), optional(&RESOURCE)]);

static PERSON: Declaration = Declaration::sequence("person", &[one(&VCARD)]);
static ANNOTATION: Declaration =
    part("annotation", &[optional(&PERSON), optional(&DATE), optional(&DESCRIPTION)]);

static PURPOSE: Declaration = term("purpose");
static ID: Declaration = plain("id");
static TAXON: Declaration =
    Declaration::sequence("taxon", &[optional(&ID), optional(&ENTRY), optional(&TAXON)]);
static TAXONPATH: Declaration =
    Declaration::sequence("taxonpath", &[optional(&SOURCE), optional(&TAXON)]);
static CLASSIFICATION: Declaration = part(
    "classification",
    &[optional(&PURPOSE), many(&TAXONPATH), optional(&DESCRIPTION), many(&KEYWORD)],
);

static LOM: Declaration = Declaration::sequence(
    "lom",
    &[
        optional(&GENERAL),
        optional(&LIFECYCLE),
        optional(&METAMETADATA),
        optional(&TECHNICAL),
        optional(&EDUCATIONAL),
        optional(&RIGHTS),
        many(&RELATION),
        many(&ANNOTATION),
        many(&CLASSIFICATION),
    ],
);

#[rustfmt::skip]
static ELEMENTS: &[&Declaration] = &[
    &LOM,
    &GENERAL, &IDENTIFIER, &TITLE, &CATALOGENTRY, &CATALOG, &ENTRY, &LANGUAGE, &DESCRIPTION,
    &KEYWORD, &COVERAGE, &STRUCTURE, &AGGREGATIONLEVEL,
    &LIFECYCLE, &VERSION, &STATUS, &CONTRIBUTE, &ROLE, &CENTITY, &VCARD, &DATE, &DATETIME,
    &METAMETADATA, &METADATASCHEME,
    &TECHNICAL, &FORMAT, &SIZE, &LOCATION, &REQUIREMENT, &TYPE, &NAME, &MINIMUMVERSION,
    &MAXIMUMVERSION, &INSTALLATIONREMARKS, &OTHERPLATFORMREQUIREMENTS, &DURATION,
    &EDUCATIONAL, &INTERACTIVITYTYPE, &LEARNINGRESOURCETYPE, &INTERACTIVITYLEVEL,
    &SEMANTICDENSITY, &INTENDEDENDUSERROLE, &CONTEXT, &TYPICALAGERANGE, &DIFFICULTY,
    &TYPICALLEARNINGTIME,
    &RIGHTS, &COST, &COPYRIGHT,
    &RELATION, &KIND, &RESOURCE,
    &ANNOTATION, &PERSON,
    &CLASSIFICATION, &PURPOSE, &TAXONPATH, &TAXON, &ID,
    &SOURCE, &VALUE, &LANGSTRING,
];

/// Version 1.2.1, which SCORM 1.2 names.
pub static GRAMMAR_1_2_1: Grammar = Grammar {
    namespace: IMSMD_1_2_1,
    file: "imsmd_rootv1p2p1.xsd",
    version: "IMS MD 1.2.1",
    elements: ELEMENTS,
    attributes: &[],
    lengths_bind: false,
};

/// Version 1.2.4: the same elements in another namespace.
pub static GRAMMAR_1_2_4: Grammar = Grammar {
    namespace: IMSMD_1_2_4,
    file: "imsmd_v1p2p4.xsd",
    version: "IMS MD 1.2.4",
    elements: ELEMENTS,
    attributes: &[],
    lengths_bind: false,
};
