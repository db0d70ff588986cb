//! What a package is: which release, format and LMS. The ledger knows it by its digest, else by its name; else its own name
//! or its manifest says which version it claims to be.

use std::path::Path;

use semver::Version;

use super::{Obstacle, release, suffix};
use crate::course::{Ledger, Release, ReleasedPackage};
use crate::definition::DEFINITION;
use crate::files::Files;
use crate::files::zip::Inspected;
use crate::format::{self, FORMATS, Recognised};
use crate::lms::{self, Lms};
use crate::package::FormatId;

/// What a package is.
#[derive(Debug, Clone)]
pub struct Identity {
    /// The release, as the ledger has it.
    pub release: Release,
    /// Its format.
    pub format: FormatId,
    /// The LMS that it was made for, if for one.
    pub lms: Option<&'static Lms>,
    /// What the ledger says of it.
    pub listing: Listing,
    /// The start of its name, when it is named like a package.
    id: Option<String>,
}

/// What the ledger says of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// These bytes were released.
    Same,
    /// Other bytes were released under this name.
    Other,
    /// The release has no such package.
    Absent,
}

/// Finds out what a package is.
pub fn identify(
    path: &Path,
    sha256: &str,
    inspected: &Inspected,
    ledger: &Ledger,
) -> Result<Identity, Obstacle> {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let name = Name::read(&file);
    let id = name.as_ref().map(|name| name.id.clone());
    if let Some((release, package)) = listed(ledger, |package| package.sha256 == sha256) {
        return of_ledger(release, package, Listing::Same, None);
    }
    if let Some((release, package)) = listed(ledger, |package| package.file == file) {
        return of_ledger(release, package, Listing::Other, id);
    }
    let claimed = match name {
        Some(name) => name,
        None => claimed(inspected)?,
    };
    let unknown = || Obstacle::UnknownRelease {
        version: Some(claimed.version.clone()),
        known: ledger.releases.iter().map(|release| release.version.clone()).collect(),
    };
    let release = release(ledger, &claimed.version).ok_or_else(unknown)?;
    let lms = claimed.lms.map(|lms| lms.id);
    let same = |package: &&ReleasedPackage| {
        package.format == claimed.format.0 && package.lms.as_deref() == lms
    };
    let is_listed = release.packages.iter().any(|package| same(&package));
    let listing = if is_listed { Listing::Other } else { Listing::Absent };
    Ok(Identity { release, format: claimed.format, lms: claimed.lms, listing, id })
}

fn listed(
    ledger: &Ledger,
    is_it: impl Fn(&ReleasedPackage) -> bool,
) -> Option<(&Release, &ReleasedPackage)> {
    // The newest first: a name that was given twice is most often that of the newest.
    let releases = ledger.releases.iter().rev();
    let mut all = releases.flat_map(|one| one.packages.iter().map(move |package| (one, package)));
    all.find(|(_, package)| is_it(package))
}

fn of_ledger(
    release: &Release,
    package: &ReleasedPackage,
    listing: Listing,
    id: Option<String>,
) -> Result<Identity, Obstacle> {
    let lms = match &package.lms {
        Some(name) => Some(lms::find(name).map_err(|_| Obstacle::NoLms(name.clone()))?),
        None => None,
    };
    let format = exported().find(|format| format.0 == package.format).ok_or(Obstacle::NoFormat)?;
    Ok(Identity { release: release.clone(), format, lms, listing, id })
}

fn exported() -> impl Iterator<Item = FormatId> {
    FORMATS.iter().filter(|format| format.export.is_some()).map(|format| format.id)
}

/// What a package claims to be.
#[derive(Debug, Clone)]
struct Name {
    id: String,
    version: Version,
    format: FormatId,
    lms: Option<&'static Lms>,
}

impl Name {
    /// Reads `<id>-<version>-<format>[-<lms>].zip`.
    fn read(file: &str) -> Option<Self> {
        let stem = file.strip_suffix(".zip")?;
        let systems = || lms::SYSTEMS.iter().map(|lms| Some(*lms)).chain([None]);
        let ends = exported().flat_map(|format| systems().map(move |lms| (format, lms)));
        let ends = ends.map(|(format, lms)| (format!("-{format}{}", suffix(lms)), format, lms));
        let mut fitting: Vec<_> = ends.filter(|(end, ..)| stem.ends_with(end)).collect();
        fitting.sort_by_key(|(end, ..)| end.len());
        let (end, format, lms) = fitting.pop()?;
        let rest = stem.strip_suffix(&end)?;
        let hyphens = rest.match_indices('-').map(|(at, _)| at);
        let (id, version) =
            hyphens.filter_map(|at| rest.split_at_checked(at)).find_map(|(id, version)| {
                Some((id, Version::parse(version.trim_start_matches('-')).ok()?))
            })?;
        Some(Self { id: id.to_owned(), version, format, lms })
    }
}

/// What the contents of a package claim, when its name says nothing.
fn claimed(inspected: &Inspected) -> Result<Name, Obstacle> {
    let nothing = || Obstacle::UnknownRelease { version: None, known: Vec::new() };
    let Recognised::Format(format) = format::recognise(&inspected.files) else {
        return Err(nothing());
    };
    let package = (format.open)(format.id, inspected.files.clone()).value.ok_or_else(nothing)?;
    let (_, document) = package.manifest.as_ref().ok_or_else(nothing)?;
    let version = document.root.value("version").and_then(|text| Version::parse(text).ok());
    let version = version.ok_or_else(nothing)?;
    Ok(Name { id: String::new(), version, format: format.id, lms: None })
}

impl Identity {
    /// Whether a package that is named like one is named like one of this course.
    pub(super) fn is_of(&self, files: &Files) -> Result<(), Obstacle> {
        let bytes = files.get(DEFINITION).map(crate::files::Blob::read).transpose()?;
        let text = bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let course = text.and_then(|text| {
            let document: toml_edit::DocumentMut =
                text.trim_start_matches('\u{feff}').parse().ok()?;
            Some(document.get("id")?.as_str()?.replace('_', "-"))
        });
        match (&self.id, course) {
            (Some(package), Some(course)) if *package != course => {
                Err(Obstacle::OtherCourse { package: package.clone(), course })
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    fn read(file: &str) -> Option<String> {
        let name = Name::read(file)?;
        let lms = name.lms.map(|lms| lms.id);
        Some(format!("{} {} {} {lms:?}", name.id, name.version, name.format))
    }

    #[test]
    fn the_name_of_a_package_is_taken_apart() {
        assert_eq!(
            read("my-course-2-1.0.0-rc-1-scorm2004-3rd.zip").as_deref(),
            Some("my-course-2 1.0.0-rc-1 scorm2004-3rd None")
        );
        let made_for = crate::lms::SYSTEMS.iter().map(|lms| lms.id);
        for lms in made_for {
            assert_eq!(
                read(&format!("bread-1.2.0-web-{lms}.zip")),
                Some(format!("bread 1.2.0 web Some({lms:?})"))
            );
        }
        for other in ["bread-1.2.0.zip", "bread-scorm12.zip", "bread-1.2-scorm12.zip", "a.txt"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
