//! From a package of any vendor to what is wrong with it.

use super::input::{self, Form, Input};
use super::{Error, Step, Watch};
use crate::check::{self, recognition::Seen};
use crate::files::Files;
use crate::finding::{Finding, Findings};
use crate::format::{self, Format, Recognised};
use crate::lms::Lms;
use crate::package::Package;

/// How packages are judged.
#[derive(Clone, Default)]
pub struct Options {
    /// What they are taken for; by their contents when none is named.
    pub format: Option<&'static Format>,
    /// The LMSs that they are meant for: what each does with them is judged too.
    pub systems: Vec<&'static Lms>,
}

/// A package that was judged.
#[derive(Debug)]
pub struct Validated {
    /// The name of the format that it was taken for; none when it is of none that is judged.
    pub format: Option<&'static str>,
    /// What was named: the path of an archive, folder or document.
    pub name: String,
    /// What precedes the paths of its files in a report: `package.zip!`.
    pub prefix: String,
    /// Its files.
    pub files: Files,
    /// What was found, in the order of the source.
    pub findings: Findings,
}

/// Judges the files of a package by the rules of its format: manifest, references, metadata, sequencing and pages. Nothing
/// is read but these files, and nothing is written.
///
/// What an archive itself has wrong is not among them: see [`check::archive`] for that, or [`validate_input`] for both.
///
/// # Examples
/// ```
/// use lespakket::files::{Blob, FilePath, Files};
/// use lespakket::pipeline::Options;
///
/// let manifest = r#"<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1">
///   <organizations/>
///   <resources>
///     <resource identifier="r" type="webcontent"><file href="a.txt"/><file href="b.txt"/></resource>
///   </resources>
/// </manifest>"#;
/// let files = Files::from([
///     (FilePath::new("imsmanifest.xml")?, Blob::from(manifest)),
///     (FilePath::new("a.txt")?, Blob::from("a")),
/// ]);
/// let findings = lespakket::validate(&files, &Options::default());
/// let codes: Vec<_> = findings.iter().map(|finding| finding.code.id).collect();
/// assert_eq!(codes, ["content-package/file-missing"]);
/// # Ok::<(), lespakket::files::PathFault>(())
/// ```
#[must_use]
pub fn validate(files: &Files, options: &Options) -> Findings {
    judge(files, options, Form::Folder).1.sorted()
}

/// Opens something and judges it, with what is wrong with the archive or folder that holds it.
///
/// # Errors
/// When it cannot be read; whatever is wrong with it is a finding.
pub fn validate_input(input: Input, options: &Options, watch: Watch) -> Result<Validated, Error> {
    watch(Step::Open);
    let opened = input::open(input)?;
    watch(Step::Judge);
    let mut findings = opened.findings;
    // An archive that could not be opened at all has said why.
    let is_lost = opened.files.is_empty() && findings.has_errors();
    let (format, found) =
        if is_lost { (None, Findings::new()) } else { judge(&opened.files, options, opened.form) };
    findings.append(found);
    Ok(Validated {
        format: format.map(|format| format.title),
        name: opened.name,
        prefix: opened.prefix,
        files: opened.files,
        findings: findings.sorted(),
    })
}

fn judge(files: &Files, options: &Options, form: Form) -> (Option<&'static Format>, Findings) {
    let recognised = options.format.map_or_else(|| format::recognise(files), Recognised::Format);
    let Recognised::Format(format) = recognised else {
        return (None, judge_unknown(files, recognised));
    };
    let judged = (format.open)(format.id, files.clone());
    let mut findings = judged.findings;
    findings.extend(options.format.and_then(|named| judge_name(files, named)));
    if let Some(package) = judged.value {
        let alone = check::recognition::alone(&package).filter(|_| form != Form::Document);
        let missing = format.manifest.filter(|_| form == Form::Archive);
        findings.extend(missing.and_then(|name| check::recognition::missing(&package, name)));
        let package = Package { is_bare: form == Form::Document || alone.is_some(), ..package };
        findings.extend(alone);
        findings.append(check::package::judge(&package, format, options.systems.iter().copied()));
    }
    (Some(format), findings)
}

/// What is to be said of files that do not look like the format that was named.
fn judge_name(files: &Files, named: &Format) -> Option<Finding> {
    let seen = match format::recognise(files) {
        Recognised::Format(seen) if seen.id == named.id => return None,
        Recognised::Format(seen) if (seen.recognise)(files) => Seen::Surely(seen.title),
        Recognised::Format(seen) => Seen::Perhaps(seen.title),
        Recognised::Foreign(seen) => Seen::Surely(seen),
        Recognised::Unknown => Seen::Nothing,
    };
    check::recognition::other(files, named.title, seen)
}

/// What can be said of files that no format takes: most often the manifest stands in a folder.
fn judge_unknown(files: &Files, recognised: Recognised) -> Findings {
    let misplaced = check::package::misplaced(files);
    if !misplaced.is_empty() {
        return misplaced;
    }
    let finding = match recognised {
        Recognised::Foreign(name) => check::recognition::unsupported(files, name),
        _ => check::recognition::unknown(files),
    };
    finding.into_iter().collect()
}
