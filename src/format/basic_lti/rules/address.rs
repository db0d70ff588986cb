//! The addresses of a link are whole web addresses.

use super::LTI;
use super::link::Link;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::package::Package;
use crate::words;

/// An address of a tool or icon that is not on the web.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "basic-lti/address",
    severity: Severity::Error,
    clauses: &[LTI],
    doc: Doc {
        nl: "`launch_url`, `secure_launch_url` en de pictogrammen zijn volledige webadressen: `https://…`, en dat van \
            `secure_…` begint ook echt met `https`. Een ander adres kan een LMS niet openen.",
        en: "`launch_url`, `secure_launch_url` and the icons are whole web addresses: `https://…`, and that of `secure_…` \
            really starts with `https`. An LMS cannot open any other address.",
    },
};

/// The parts that hold an address, with what it must start with.
const ADDRESSES: [(&str, &[&str]); 4] = [
    ("launch_url", &["https://", "http://"]),
    ("secure_launch_url", &["https://"]),
    ("icon", &["https://", "http://"]),
    ("secure_icon", &["https://"]),
];

fn check(package: &Package, findings: &mut Findings) {
    for link in Link::all(package) {
        for (name, starts) in ADDRESSES {
            let Some(element) = link.part(name) else { continue };
            let text = element.own_text();
            let (address, lower) = (text.trim(), text.trim().to_ascii_lowercase());
            let whole =
                starts.iter().any(|start| lower.len() > start.len() && lower.starts_with(start));
            if address.is_empty() || whole && !address.contains(char::is_whitespace) {
                continue;
            }
            let start = starts[0];
            findings.add(
                &CODE,
                link.text(element),
                words!(
                    "\"{address}\" is geen adres voor <{name}>",
                    "\"{address}\" is no address for <{name}>"
                ),
                words!("begin met {start}", "start with {start}"),
            );
        }
    }
}
