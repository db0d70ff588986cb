//! Whatever bytes a manifest or page holds, judging ends with findings within their files, and never with a panic.

use lespakket::check;
use lespakket::files::{Blob, FilePath, Files};
use lespakket::format::FORMATS;
use proptest::prelude::*;

/// Pieces of manifests and pages, in any order and number.
const PIECES: &[&str] = &[
    "<?xml version='1.0' encoding='UTF-8'?>",
    "<manifest xmlns='http://www.imsproject.org/xsd/imscp_rootv1p1p2' identifier='a' xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_rootv1p2'>",
    "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' xmlns:imsss='http://www.imsglobal.org/xsd/imsss' xml:base='../x/'>",
    "</manifest>",
    "<organizations default='o'>",
    "</organizations>",
    "<organization identifier='o'>",
    "</organization>",
    "<item identifier='i' identifierref='r'>",
    "</item>",
    "<title>é</title>",
    "<adlcp:masteryscore>",
    "</adlcp:masteryscore>",
    "<imsss:sequencing IDRef='x'/>",
    "<imsss:sequencing>",
    "</imsss:sequencing>",
    "<imsss:controlMode flow='true' forwardOnly='1'/>",
    "<imsss:sequencingRules><imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition='always'/></imsss:ruleConditions><imsss:ruleAction action='previous'/></imsss:postConditionRule></imsss:sequencingRules>",
    "<imsss:limitConditions attemptLimit='4294967296'/>",
    "<imsss:objectives><imsss:primaryObjective objectiveID='%ff'><imsss:mapInfo targetObjectiveID=''/></imsss:primaryObjective></imsss:objectives>",
    "<item identifier='i' parameters='?é%'>",
    "<adlcp:prerequisites>((a&amp;2*{",
    "</adlcp:prerequisites>",
    "<dependency identifierref='r'/>",
    "<resources>",
    "</resources>",
    "<resource identifier='r' type='t' href='%ff'>",
    "<resource identifier='r' type='t' adlcp:scormtype='sco' href='a/page.html'>",
    "<file href='a%2'/>",
    "</resource>",
    "<html lang=nl>",
    "<title>",
    "</title",
    "<script",
    " src=\"//x\"",
    "<a href='é%",
    "<!--",
    "-->",
    "<script>API.LMSSetValue('cmi.core.' + x, \"",
    "SetValue('cmi.core.exit', `",
    "${`",
    "</script>",
    "<style>@import url(",
    "<p style='background: url(é",
    " srcset='a 1x,",
    " onunload='x.open(\"GET\", y, false)'",
    "/[/",
    "\\",
    "<base href='../",
    "<meta http-equiv=Content-Security-Policy content=\"script-src;;x\">",
    ">",
    "\"",
    "&",
    "99",
    "\u{0}",
    "😀",
];

fn text() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..25);
    prop_oneof![
        4 => pieces.prop_map(|pieces| pieces.concat().into_bytes()),
        1 => prop::collection::vec(any::<u8>(), 0..200),
    ]
}

proptest! {
    #[test]
    fn any_package_is_judged(manifest in text(), page in text(), which in 0..FORMATS.len()) {
        let format = FORMATS[which];
        let path = |text: &str| FilePath::new(text).unwrap();
        let files = Files::from([
            (path("imsmanifest.xml"), Blob::bytes(manifest.clone())),
            (path("a/page.html"), Blob::bytes(page.clone())),
            (path("a/les.css"), Blob::bytes(page.clone())),
            (path("t"), Blob::bytes(page.clone())),
            (path("les.js"), Blob::bytes(page.clone())),
        ]);
        let judged = (format.open)(format.id, files);
        let mut findings = judged.findings;
        findings.append(check::package::judge(&judged.value.unwrap(), format, None));
        for finding in findings {
            let length = match finding.place.file.as_str() {
                "imsmanifest.xml" => manifest.len(),
                _ => page.len(),
            };
            let span = finding.place.span.unwrap_or(0..0);
            prop_assert!(span.start <= span.end && span.end <= length, "{}", finding.code.id);
        }
    }
}
