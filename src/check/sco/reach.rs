//! What a SCO leads to: from the page that it launches along scripts, frames, links and addresses in scripts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Sco, Scos, Script};
use crate::check::page::scan::{self, LinkKind, Scan};
use crate::check::page::{MOST_BYTES, is_page, target};
use crate::check::script::{self, Facts, MOST_FACTS, Signals};
use crate::files::{FilePath, Files};
use crate::format::data_model::Edition;
use crate::package::address::has_scheme;

/// How many files of one SCO are followed: what leads to more is not judged for what it lacks.
const MOST_FILES: usize = 200;

/// How many steps are taken for all SCOs of a package together; after that nothing is judged for what it lacks.
const MOST_STEPS: usize = 200_000;

/// A file that was looked into.
#[derive(Default)]
struct Seen {
    facts: Vec<Arc<Facts>>,
    next: Vec<FilePath>,
    signals: Signals,
    is_readable: bool,
}

/// The SCOs that launch these pages.
pub(super) fn gather(files: &Files, edition: Edition, launches: Vec<FilePath>) -> Scos {
    let mut walk = Walk { files, seen: BTreeMap::new(), steps: 0 };
    let scos = launches.into_iter().map(|launch| walk.follow(launch)).collect();
    let mut signals = Signals::default();
    walk.seen.values().for_each(|seen| signals.add(seen.signals));
    let scripts = walk.seen.into_iter().map(|(file, seen)| Script { file, facts: seen.facts });
    Scos { edition, scos, scripts: scripts.collect(), signals }
}

struct Walk<'a> {
    files: &'a Files,
    seen: BTreeMap<FilePath, Seen>,
    steps: usize,
}

impl Walk<'_> {
    fn follow(&mut self, launch: FilePath) -> Sco {
        let mut sco =
            Sco { launch: launch.clone(), signals: Signals::default(), is_readable: true };
        let mut known = BTreeSet::from([launch.clone()]);
        let mut open = vec![launch];
        while let Some(file) = open.pop() {
            let files = self.files;
            let seen = self.seen.entry(file.clone()).or_insert_with(|| look(files, &file));
            sco.signals.add(seen.signals);
            sco.is_readable &= seen.is_readable;
            for next in &seen.next {
                self.steps += 1;
                if known.len() >= MOST_FILES || self.steps > MOST_STEPS {
                    sco.is_readable = false;
                } else if known.insert(next.clone()) {
                    open.push(next.clone());
                }
            }
        }
        sco
    }
}

fn look(files: &Files, file: &FilePath) -> Seen {
    let blob = files.get(file).filter(|blob| blob.len() <= MOST_BYTES);
    let Some(bytes) = blob.and_then(|blob| blob.read_document().ok()) else {
        return Seen::default();
    };
    let mut seen = Seen { is_readable: true, ..Seen::default() };
    if is_page(file) {
        look_into_page(files, file, &bytes, &mut seen);
    } else if matches!(file.extension().as_str(), "js" | "mjs") {
        add(files, file, None, script::scan(&bytes, 0), &mut seen);
    } else {
        // What runs here is neither a page nor a script that can be read.
        seen.is_readable = false;
    }
    seen
}

fn look_into_page(files: &Files, file: &FilePath, bytes: &[u8], seen: &mut Seen) {
    let scan = scan::scan(bytes);
    let base = scan.base.as_deref();
    // UTF-16 cannot be looked into, and a plug-in may do the talking.
    seen.is_readable &= !bytes.contains(&0) && scan.plugins.is_empty() && !scan.is_cut;
    let mut kept = 0;
    for code in &scan.code {
        let facts = of_code(bytes, code);
        kept += facts.len();
        if kept > MOST_FACTS {
            seen.is_readable = false;
            break;
        }
        add(files, file, base, facts, seen);
    }
    follow_links(files, file, &scan, seen);
}

/// The facts of code in a page; those of an event stand where its attribute does.
fn of_code(bytes: &[u8], code: &scan::Code) -> Facts {
    let Some(text) = &code.text else {
        return script::scan(bytes.get(code.span.clone()).unwrap_or_default(), code.span.start);
    };
    let mut facts = script::scan(text.as_bytes(), 0);
    for one in &mut facts.uses {
        one.span = code.span.clone();
        one.value = one.value.take().map(|(value, _)| (value, code.span.clone()));
    }
    facts.synchronous.fill(code.span.clone());
    facts.unload.fill(code.span.clone());
    if matches!(code.event.as_deref(), Some("onunload" | "onbeforeunload")) {
        facts.unload.push(code.span.clone());
    }
    facts
}

fn follow_links(files: &Files, file: &FilePath, scan: &Scan, seen: &mut Seen) {
    for link in &scan.links {
        let runs = matches!(link.kind, LinkKind::Script | LinkKind::Frame);
        let target = target::of(file, scan.base.as_deref(), &link.address);
        match target.and_then(Result::ok).filter(|path| files.contains_key(path)) {
            Some(path) if runs || is_page(&path) => seen.next.push(path),
            None if runs => seen.is_readable &= is_inert(&link.address),
            _ => {}
        }
    }
}

/// Whether an address of a frame or script leads nowhere at all.
fn is_inert(address: &str) -> bool {
    let address = address.trim();
    address.is_empty() || address.starts_with('#') || address == "about:blank"
}

fn add(files: &Files, file: &FilePath, base: Option<&str>, facts: Facts, seen: &mut Seen) {
    seen.signals.add(facts.signals);
    seen.is_readable &= !facts.is_opaque;
    for address in &facts.addresses {
        let target = target::of(file, base, address).and_then(Result::ok);
        match target.filter(|path| files.contains_key(path)) {
            Some(path) => seen.next.push(path),
            // It may be seen from the page that the script is in, or be put together.
            None => seen.is_readable &= has_scheme(address) && !has_code(address),
        }
    }
    seen.facts.push(Arc::new(facts));
}

fn has_code(address: &str) -> bool {
    address.split(['?', '#']).next().is_some_and(|path| path.to_ascii_lowercase().ends_with(".js"))
}
