//! Rules over the pages of a package: what a learner's browser makes of them. One file each.
//!
//! A page is scanned once ([`scan`]), forgivingly, and its rules look at what was seen: no tree is built, so ten
//! thousand pages cost no more than reading them.

mod alt_missing;
mod autoplay;
mod blocked_by_policy;
pub mod bytes;
mod css;
mod dead_link;
mod external_asset;
mod insecure_asset;
mod lang_missing;
mod plugin;
mod policy_missing;
mod reference;
pub mod scan;
pub mod tag;
pub mod target;
mod title_missing;
mod too_large;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::files::zip::LARGEST_READ;
use crate::files::{Blob, FilePath, Files};
use crate::finding::{Finding, Findings, Place, Rule};
use crate::package::Package;

pub use scan::{Link, LinkKind, Scan};

/// A page with what a scan saw in it.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its path.
    pub file: FilePath,
    /// What was seen.
    pub scan: Scan,
    /// Every path in the package, for links.
    pub paths: Arc<BTreeSet<FilePath>>,
    /// Its length when that is over [`MOST_BYTES`]: then nothing of it was seen.
    pub too_large: Option<u64>,
}

/// How long a page or style sheet may be to be looked into, in bytes: as long as an entry of an archive that is read. What
/// is longer is data, and would cost memory.
pub const MOST_BYTES: u64 = LARGEST_READ;

/// From what length on pages are looked into one after another, in bytes, so that only one of them is in memory.
const ALONE: u64 = 4 << 20;

/// How many pages are looked into at a time.
const TOGETHER: usize = 64;

/// Every rule over a page.
pub static RULES: &[&Rule<Page>] = &[
    &alt_missing::RULE,
    &autoplay::RULE,
    &blocked_by_policy::RULE,
    &dead_link::RULE,
    &external_asset::RULE,
    &insecure_asset::RULE,
    &lang_missing::RULE,
    &plugin::RULE,
    &policy_missing::RULE,
    &title_missing::RULE,
    &too_large::RULE,
];

/// Judges every page and style sheet of a package, side by side; one that cannot be read is passed over.
///
/// A page without a policy is only remarked on where another page has one: a package that was not made with policies
/// would otherwise be told so on every page.
#[must_use]
pub fn judge(package: &Package) -> Findings {
    let paths = paths(&package.files);
    let pages = package.files.iter().filter(|(path, _)| is_page(path) || is_style_sheet(path));
    let (long, short): (Vec<_>, Vec<_>) = pages.partition(|(_, blob)| blob.len() > ALONE);
    let judge = |(path, blob): &(&FilePath, &Blob)| {
        let page = read(path, blob, &paths)?;
        Some((look(&page), !page.scan.policies.is_empty()))
    };
    let (mut all, mut has_policies) = (Findings::new(), false);
    let mut take = |(findings, has_policy): (Findings, bool)| {
        all.append(findings);
        has_policies |= has_policy;
    };
    // What was found in some pages is put together before others are looked into: each may have many faults.
    for some in short.chunks(TOGETHER) {
        let found: Vec<_> = some.par_iter().filter_map(judge).collect();
        found.into_iter().for_each(&mut take);
    }
    long.iter().filter_map(judge).for_each(take);
    let is_wanted =
        |finding: &Finding| has_policies || !std::ptr::eq(finding.code, policy_missing::RULE.code);
    all.into_iter().filter(is_wanted).collect()
}

fn read(file: &FilePath, blob: &Blob, paths: &Arc<BTreeSet<FilePath>>) -> Option<Page> {
    if blob.len() > MOST_BYTES {
        let (scan, too_large) = (Scan::default(), Some(blob.len()));
        return Some(Page { file: file.clone(), scan, paths: Arc::clone(paths), too_large });
    }
    Some(of(file, &blob.read().ok()?, paths))
}

fn of(file: &FilePath, bytes: &[u8], paths: &Arc<BTreeSet<FilePath>>) -> Page {
    let scan = if is_style_sheet(file) { scan::style_sheet(bytes) } else { scan::scan(bytes) };
    Page { file: file.clone(), scan, paths: Arc::clone(paths), too_large: None }
}

fn look(page: &Page) -> Findings {
    let mut all = Findings::new();
    for rule in RULES {
        (rule.check)(page, &mut all);
    }
    all
}

/// Judges one page by its bytes.
#[must_use]
pub fn judge_one(file: &FilePath, bytes: &[u8], paths: &Arc<BTreeSet<FilePath>>) -> Findings {
    look(&of(file, bytes, paths))
}

/// The paths that pages may link to.
#[must_use]
pub fn paths(files: &Files) -> Arc<BTreeSet<FilePath>> {
    Arc::new(files.keys().cloned().collect())
}

/// Whether a file is a page, by its name.
#[must_use]
pub fn is_page(path: &FilePath) -> bool {
    matches!(path.extension().as_str(), "html" | "htm" | "xhtml")
}

/// Whether a file is a style sheet, by its name.
#[must_use]
pub fn is_style_sheet(path: &FilePath) -> bool {
    path.extension() == "css"
}

impl Page {
    fn place(&self, span: &Range<usize>) -> Place {
        Place::span(&self.file, span.clone())
    }

    /// The start tag of the page's root, or the page as a whole.
    fn head(&self) -> Place {
        self.scan.root.as_ref().map_or_else(|| Place::file(&self.file), |root| self.place(root))
    }
}
