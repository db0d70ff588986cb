//! The members of a tool hold the kind of value that they are read as.

use super::{CORE, REGISTRATION};
use crate::finding::{Code, Doc, Findings, Rule, Severity, Words};
use crate::format::lti_json::{TOOL_CONFIGURATION, Tool};
use crate::json::{Content, Value};
use crate::package::Package;
use crate::words;

/// A member with a value of another kind.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "lti-json/member-type",
    severity: Severity::Error,
    clauses: &[CORE, REGISTRATION],
    doc: Doc {
        nl: "Elk veld van een tool is een tekst, een lijst of een object, en een LMS leest het ook zo. `redirect_uris` als \
            één tekst, `scope` als lijst of `messages` als object leest het niet: het weigert de tool, of neemt haar op \
            zonder dat veld.",
        en: "Every member of a tool is a text, a list or an object, and an LMS reads it as that. `redirect_uris` as one \
            text, `scope` as a list or `messages` as an object it cannot read: it refuses the tool, or takes it in without \
            that member.",
    },
};

/// A kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Texts,
    Object,
    Objects,
}

/// The members of one object.
struct Members {
    /// The way to the object from the root; the objects of a list are each taken.
    path: &'static [&'static str],
    kinds: &'static [(&'static str, Kind)],
}

/// What registrations and developer keys hold: no name is of one kind here and of another there.
static MEMBERS: [Members; 5] = [
    Members {
        path: &[],
        kinds: &[
            ("application_type", Kind::Text),
            ("response_types", Kind::Texts),
            ("grant_types", Kind::Texts),
            ("redirect_uris", Kind::Texts),
            ("contacts", Kind::Texts),
            ("client_name", Kind::Text),
            ("scope", Kind::Text),
            ("token_endpoint_auth_method", Kind::Text),
            (TOOL_CONFIGURATION, Kind::Object),
            ("title", Kind::Text),
            ("description", Kind::Text),
            ("scopes", Kind::Texts),
            ("public_jwk", Kind::Object),
            ("extensions", Kind::Objects),
        ],
    },
    Members {
        path: &[TOOL_CONFIGURATION],
        kinds: &[
            ("domain", Kind::Text),
            ("secondary_domains", Kind::Texts),
            ("description", Kind::Text),
            ("custom_parameters", Kind::Object),
            ("claims", Kind::Texts),
            ("messages", Kind::Objects),
        ],
    },
    Members {
        path: &[TOOL_CONFIGURATION, "messages"],
        kinds: &[
            ("type", Kind::Text),
            ("label", Kind::Text),
            ("custom_parameters", Kind::Object),
            ("placements", Kind::Texts),
            ("roles", Kind::Texts),
        ],
    },
    Members {
        path: &["extensions"],
        kinds: &[
            ("platform", Kind::Text),
            ("domain", Kind::Text),
            ("tool_id", Kind::Text),
            ("settings", Kind::Object),
        ],
    },
    Members { path: &["extensions", "settings"], kinds: &[("placements", Kind::Objects)] },
];

fn check(package: &Package, findings: &mut Findings) {
    let Some(tool) = Tool::of(package) else { return };
    for members in &MEMBERS {
        for object in objects(&tool.root, members.path) {
            for (name, kind) in members.kinds {
                if let Some(value) = object.get(name).and_then(|value| kind.other(value)) {
                    add(&tool, name, *kind, value, findings);
                }
            }
        }
    }
}

/// The objects at the end of a way.
fn objects<'a>(root: &'a Value, path: &[&str]) -> Vec<&'a Value> {
    path.iter().fold(vec![root], |from, name| {
        let next = from.into_iter().filter_map(|object| object.get(name));
        next.flat_map(|value| match &value.content {
            Content::List(values) => values.iter().collect(),
            _ => vec![value],
        })
        .collect()
    })
}

impl Kind {
    /// The value that is not of this kind: it, or the first in its list. One that is `null` is as good as not there.
    fn other(self, value: &Value) -> Option<&Value> {
        let one = |value: &Value, is_object: bool| match value.content {
            Content::Text(_) => !is_object,
            Content::Object(_) => is_object,
            _ => false,
        };
        let is_object = matches!(self, Self::Object | Self::Objects);
        match (&value.content, self) {
            (Content::Null, _) => None,
            (Content::List(values), Self::Texts | Self::Objects) => {
                values.iter().find(|value| !one(value, is_object))
            }
            (_, Self::Texts | Self::Objects) => Some(value),
            (_, Self::Text | Self::Object) => Some(value).filter(|value| !one(value, is_object)),
        }
    }

    /// What to write, in words.
    fn expected(self) -> Words {
        match self {
            Self::Text => words!("schrijf een tekst: \"…\"", "write a text: \"…\""),
            Self::Texts => {
                words!("schrijf een lijst van teksten: [\"…\"]", "write a list of texts: [\"…\"]")
            }
            Self::Object => words!("schrijf een object: {{…}}", "write an object: {{…}}"),
            Self::Objects => {
                words!(
                    "schrijf een lijst van objecten: [{{…}}]",
                    "write a list of objects: [{{…}}]"
                )
            }
        }
    }
}

fn add(tool: &Tool, name: &str, kind: Kind, value: &Value, findings: &mut Findings) {
    let found = found(value);
    let (nl, en) = (found.nl, found.en);
    let message = words!("{name}: dit is {nl}", "{name}: this is {en}");
    findings.add(&CODE, tool.place(value), message, kind.expected());
}

fn found(value: &Value) -> Words {
    match value.content {
        Content::Null => words!("null", "null"),
        Content::Boolean(_) => words!("een waarheidswaarde", "a boolean"),
        Content::Number(_) => words!("een getal", "a number"),
        Content::Text(_) => words!("een tekst", "a text"),
        Content::List(_) => words!("een lijst", "a list"),
        Content::Object(_) => words!("een object", "an object"),
    }
}
