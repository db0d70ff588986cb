//! Every namespace that is read or written, with the prefix that LMSs expect, once.

use crate::xml::Namespace;

/// IMS Content Packaging 1.1.2, the manifest of SCORM 1.2.
pub const IMSCP_1_1_2: Namespace =
    Namespace { uri: "http://www.imsproject.org/xsd/imscp_rootv1p1p2", prefix: "" };
/// ADL's additions to the manifest of SCORM 1.2.
pub const ADLCP_1_2: Namespace =
    Namespace { uri: "http://www.adlnet.org/xsd/adlcp_rootv1p2", prefix: "adlcp" };
/// IMS Learning Resource Meta-Data 1.2.1, the metadata of SCORM 1.2.
pub const IMSMD_1_2_1: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1", prefix: "imsmd" };
/// IMS Learning Resource Meta-Data 1.2.2 and 1.2.4, which NL-LOM is bound to.
pub const IMSMD_1_2_4: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsmd_v1p2", prefix: "imsmd" };

/// IMS Content Packaging 1.1.3 and 1.1.4, the manifest of SCORM 2004.
pub const IMSCP_1_1_4: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imscp_v1p1", prefix: "" };
/// ADL's additions to the manifest of SCORM 2004.
pub const ADLCP_2004: Namespace =
    Namespace { uri: "http://www.adlnet.org/xsd/adlcp_v1p3", prefix: "adlcp" };
/// ADL's additions to sequencing.
pub const ADLSEQ: Namespace =
    Namespace { uri: "http://www.adlnet.org/xsd/adlseq_v1p3", prefix: "adlseq" };
/// ADL's navigation controls.
pub const ADLNAV: Namespace =
    Namespace { uri: "http://www.adlnet.org/xsd/adlnav_v1p3", prefix: "adlnav" };
/// IMS Simple Sequencing 1.0.
pub const IMSSS: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsss", prefix: "imsss" };
/// IEEE Learning Object Metadata, 1484.12.3.
pub const LOM: Namespace = Namespace { uri: "http://ltsc.ieee.org/xsd/LOM", prefix: "lom" };

/// The course structure of cmi5.
pub const CMI5: Namespace =
    Namespace { uri: "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd", prefix: "" };

/// The manifest of Common Cartridge 1.0.
pub const CC_1_0: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imscc/imscp_v1p1", prefix: "" };
/// Metadata of a Common Cartridge 1.0; that of its resources is IEEE LOM's own.
pub const CC_1_0_LOM: Namespace =
    Namespace { uri: "http://ltsc.ieee.org/xsd/imscc/LOM", prefix: "lomimscc" };
/// A discussion topic of Common Cartridge 1.0.
pub const CC_1_0_TOPIC: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsdt_v1p0", prefix: "" };
/// A web link of Common Cartridge 1.0.
pub const CC_1_0_LINK: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imswl_v1p0", prefix: "" };
/// Who may use a Common Cartridge 1.0.
pub const CC_1_0_AUTHORIZATION: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccauth_v1p0", prefix: "auth" };
/// The manifest of Common Cartridge 1.1.
pub const CC_1_1: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1", prefix: "" };
/// Metadata of a Common Cartridge 1.1.
pub const CC_1_1_LOM: Namespace =
    Namespace { uri: "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest", prefix: "lomimscc" };
/// Metadata of a resource of a Common Cartridge 1.1.
pub const CC_1_1_LOM_RESOURCE: Namespace =
    Namespace { uri: "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource", prefix: "lom" };
/// A discussion topic of Common Cartridge 1.1.
pub const CC_1_1_TOPIC: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1", prefix: "" };
/// A web link of Common Cartridge 1.1.
pub const CC_1_1_LINK: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1", prefix: "" };
/// Who may use a Common Cartridge 1.1.
pub const CC_1_1_AUTHORIZATION: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p1/imsccauth_v1p1", prefix: "auth" };
/// The manifest of Common Cartridge 1.2.
pub const CC_1_2: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p2/imscp_v1p1", prefix: "" };
/// Metadata of a Common Cartridge 1.2.
pub const CC_1_2_LOM: Namespace =
    Namespace { uri: "http://ltsc.ieee.org/xsd/imsccv1p2/LOM/manifest", prefix: "lomimscc" };
/// Metadata of a resource of a Common Cartridge 1.2.
pub const CC_1_2_LOM_RESOURCE: Namespace =
    Namespace { uri: "http://ltsc.ieee.org/xsd/imsccv1p2/LOM/resource", prefix: "lom" };
/// A discussion topic of Common Cartridge 1.2.
pub const CC_1_2_TOPIC: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p2/imsdt_v1p2", prefix: "" };
/// A web link of Common Cartridge 1.2.
pub const CC_1_2_LINK: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p2/imswl_v1p2", prefix: "" };
/// Who may use a Common Cartridge 1.2.
pub const CC_1_2_AUTHORIZATION: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p2/imsccauth_v1p2", prefix: "auth" };
/// The manifest of Common Cartridge 1.3.
pub const CC_1_3: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1", prefix: "" };
/// Metadata of a Common Cartridge 1.3.
pub const CC_1_3_LOM: Namespace =
    Namespace { uri: "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest", prefix: "lomimscc" };
/// Metadata of a resource of a Common Cartridge 1.3.
pub const CC_1_3_LOM_RESOURCE: Namespace =
    Namespace { uri: "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/resource", prefix: "lom" };
/// A discussion topic of Common Cartridge 1.3.
pub const CC_1_3_TOPIC: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p3/imsdt_v1p3", prefix: "" };
/// A web link of Common Cartridge 1.3.
pub const CC_1_3_LINK: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3", prefix: "" };
/// Who may use a Common Cartridge 1.3.
pub const CC_1_3_AUTHORIZATION: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p3/imsccauth_v1p3", prefix: "auth" };
/// An assignment, as an extension of Common Cartridge 1.3.
pub const CC_ASSIGNMENT: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imscc_extensions/assignment", prefix: "" };
/// Other forms of a resource of Common Cartridge 1.3.
pub const CC_1_3_VARIANT: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsccv1p3/imscp_extensionv1p2", prefix: "cpx" };
/// A link to an LTI 1 tool, as a document of its own.
pub const LTI_LINK: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imslticc_v1p0", prefix: "" };
/// A link to an LTI 1 tool as some exporters write it for Common Cartridge 1.1.
pub const LTI_LINK_1_1: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imslticc_v1p1", prefix: "" };
/// A link to an LTI 1 tool in Common Cartridge 1.2.
pub const LTI_LINK_1_2: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imslticc_v1p2", prefix: "" };
/// A link to an LTI 1 tool in Common Cartridge 1.3; what it says stays in the namespaces of version 1.0.
pub const LTI_LINK_1_3: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imslticc_v1p3", prefix: "" };
/// Every namespace of a link to an LTI 1 tool.
pub const LTI_LINKS: [Namespace; 4] = [LTI_LINK, LTI_LINK_1_1, LTI_LINK_1_2, LTI_LINK_1_3];
/// What a link to an LTI 1 tool says.
pub const LTI_BASIC: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsbasiclti_v1p0", prefix: "blti" };
/// Properties of a link to an LTI 1 tool.
pub const LTI_MESSAGE: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imslticm_v1p0", prefix: "lticm" };
/// Who makes an LTI 1 tool.
pub const LTI_PRODUCT: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imslticp_v1p0", prefix: "lticp" };
/// QTI 1.2, also as Common Cartridge profiles it.
pub const QTI_1_2: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/ims_qtiasiv1p2", prefix: "" };
/// QTI 2.0.
pub const QTI_2_0: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsqti_v2p0", prefix: "" };
/// QTI 2.1.
pub const QTI_2_1: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsqti_v2p1", prefix: "" };
/// QTI 2.2.
pub const QTI_2_2: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsqti_v2p2", prefix: "" };
/// QTI 3.0.
pub const QTI_3_0: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0", prefix: "" };
/// IMS Content Packaging as QTI 3.0 profiles it.
pub const IMSCP_QTI_3_0: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", prefix: "" };
/// What a manifest says of a QTI 2.1 item.
pub const QTI_METADATA_2_1: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsqti_metadata_v2p1", prefix: "imsqti" };
/// What a manifest says of a QTI 2.2 item.
pub const QTI_METADATA_2_2: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsqti_metadata_v2p2", prefix: "imsqti" };
/// What a manifest says of a QTI 3.0 item.
pub const QTI_METADATA_3_0: Namespace =
    Namespace { uri: "http://www.imsglobal.org/xsd/imsqti_metadata_v3p0", prefix: "imsqti" };

/// `xml:lang`, `xml:base` and `xml:space`.
pub const XML: Namespace = Namespace::XML;
/// `xsi:schemaLocation`.
pub const XSI: Namespace =
    Namespace { uri: "http://www.w3.org/2001/XMLSchema-instance", prefix: "xsi" };
/// XML Schema itself.
pub const XS: Namespace = Namespace { uri: "http://www.w3.org/2001/XMLSchema", prefix: "xs" };
