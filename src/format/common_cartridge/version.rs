//! What differs between versions of Common Cartridge: names of namespaces and vocabularies.

use crate::grammar::namespace::{CC_1_0, CC_1_1, CC_1_2, CC_1_3};
use crate::grammar::standard::Standard;
use crate::grammar::table::common_cartridge as table;
use crate::xml::Namespace;

/// A version.
pub(super) struct Version {
    /// Its number as `<schemaversion>` says it.
    pub number: &'static str,
    /// The namespace of its manifest.
    pub manifest: Namespace,
    /// The types of resources that it knows.
    pub types: &'static [&'static str],
    /// What `intendeduse` may say.
    pub uses: &'static [&'static str],
    /// What its documents are judged by.
    pub standard: &'static Standard,
}

/// The words of `<schema>` by which a thin cartridge is known.
pub(super) const THIN: &str = "Thin Common Cartridge";

/// The types that stand in every version.
macro_rules! types {
    ($version:literal $(, $more:literal)*) => {
        &[
            "webcontent",
            concat!("associatedcontent/imscc_xml", $version, "/learning-application-resource"),
            concat!("imsdt_xml", $version),
            concat!("imswl_xml", $version),
            concat!("imsqti_xmlv1p2/imscc_xml", $version, "/assessment"),
            concat!("imsqti_xmlv1p2/imscc_xml", $version, "/question-bank"),
            $($more),*
        ]
    };
}

pub(super) static V1_0: Version = Version {
    number: "1.0.0",
    manifest: CC_1_0,
    types: types!("v1p0"),
    uses: &[],
    standard: &table::V1_0,
};
pub(super) static V1_1: Version = Version {
    number: "1.1.0",
    manifest: CC_1_1,
    types: types!("v1p1", "imsbasiclti_xmlv1p0"),
    uses: &["lessonplan", "syllabus", "unspecified"],
    standard: &table::V1_1,
};
pub(super) static V1_2: Version = Version {
    number: "1.2.0",
    manifest: CC_1_2,
    types: types!(
        "v1p2",
        "imsbasiclti_xmlv1p0",
        "imsbasiclti_xmlv1p1",
        "idpf_epubv3p0",
        "imsiwb_iwbv1p0"
    ),
    uses: &["assignment", "lessonplan", "syllabus", "unspecified"],
    standard: &table::V1_2,
};
pub(super) static V1_3: Version = Version {
    number: "1.3.0",
    manifest: CC_1_3,
    types: types!(
        "v1p3",
        "imsbasiclti_xmlv1p0",
        "imsbasiclti_xmlv1p3",
        "assignment_xmlv1p0",
        "idpf_epubv3p0",
        "imsiwb_iwbv1p0",
        "imsapip_zipv1p0"
    ),
    uses: &["assignment", "lessonplan", "syllabus", "unspecified"],
    standard: &table::V1_3,
};

impl Version {
    /// The version of a manifest, by the namespace of its root.
    pub fn of(namespace: &str) -> Option<&'static Self> {
        [&V1_0, &V1_1, &V1_2, &V1_3].into_iter().find(|version| version.manifest.uri == namespace)
    }
}

/// What a resource is, whatever the version in the name of its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Pages and files that any resource may use.
    WebContent,
    /// Files that belong to one resource.
    AssociatedContent,
    /// A discussion topic.
    Topic,
    /// A web link.
    Link,
    /// A test.
    Assessment,
    /// Questions to draw from.
    QuestionBank,
    /// A link to an LTI tool.
    Lti,
    /// Something that came with later versions or from a vendor.
    Other,
}

impl Kind {
    /// What a type means.
    pub fn of(name: &str) -> Self {
        let parts = (name.split(['/', '_']).next().unwrap_or_default(), name);
        match parts {
            ("webcontent", _) => Self::WebContent,
            ("associatedcontent", _) => Self::AssociatedContent,
            ("imsdt", _) => Self::Topic,
            ("imswl", _) => Self::Link,
            ("imsqti", name) if name.ends_with("/question-bank") => Self::QuestionBank,
            ("imsqti", _) => Self::Assessment,
            ("imsbasiclti", _) => Self::Lti,
            _ => Self::Other,
        }
    }

    /// The name of the root element of its document; none when its file is no document of the cartridge.
    pub fn root(self) -> Option<&'static str> {
        match self {
            Self::Topic => Some("topic"),
            Self::Link => Some("webLink"),
            Self::Assessment | Self::QuestionBank => Some("questestinterop"),
            Self::Lti => Some("cartridge_basiclti_link"),
            Self::WebContent | Self::AssociatedContent | Self::Other => None,
        }
    }
}
