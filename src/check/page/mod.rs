//! Rules over the pages of a package: what a learner's browser makes of them. One file each.
//!
//! A page is scanned once ([`scan`]), forgivingly, and its rules look at what was seen: no tree is built, so ten
//! thousand pages cost no more than reading them.

mod blocked_by_policy;
mod dead_link;
mod external_asset;
mod lang_missing;
mod policy_missing;
pub mod scan;
mod tag;
mod title_missing;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::files::{FilePath, Files};
use crate::finding::{Findings, Place, Rule};
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
}

/// Every rule over a page.
pub static RULES: &[&Rule<Page>] = &[
    &blocked_by_policy::RULE,
    &dead_link::RULE,
    &external_asset::RULE,
    &lang_missing::RULE,
    &policy_missing::RULE,
    &title_missing::RULE,
];

/// Judges every page of a package, side by side; a page that cannot be read is passed over.
#[must_use]
pub fn judge(package: &Package) -> Findings {
    let paths = paths(&package.files);
    let pages: Vec<_> = package.files.iter().filter(|(path, _)| is_page(path)).collect();
    let found: Vec<Findings> = pages
        .par_iter()
        .filter_map(|(path, blob)| Some(judge_one(path, &blob.read().ok()?, &paths)))
        .collect();
    found.into_iter().flatten().collect()
}

/// Judges one page by its bytes.
#[must_use]
pub fn judge_one(file: &FilePath, bytes: &[u8], paths: &Arc<BTreeSet<FilePath>>) -> Findings {
    let page = Page { file: file.clone(), scan: scan::scan(bytes), paths: Arc::clone(paths) };
    let mut findings = Findings::new();
    for rule in RULES {
        (rule.check)(&page, &mut findings);
    }
    findings
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

impl Page {
    fn place(&self, span: &Range<usize>) -> Place {
        Place::span(&self.file, span.clone())
    }

    /// The start tag of the page's root, or the page as a whole.
    fn head(&self) -> Place {
        self.scan.root.as_ref().map_or_else(|| Place::file(&self.file), |root| self.place(root))
    }
}
