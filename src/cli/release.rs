//! `lespakket release`: a version of a course, as one step that happened or did not.

mod date;
mod messages;

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::ValueEnum;
use semver::Version;
use serde_json::{Map, Value, json};

use super::console::Console;
use super::progress::Progress;
use super::{Exit, Failure, changes, made, named};
use crate::course::{Course, Date};
use crate::files::folder::{self, Begun, Together};
use crate::finding::report::{self, Judgement};
use crate::lms::Lms;
use crate::pipeline::{self, Built, Target};
use crate::release::{self, Bump, Level, Plan, Released, Request, git};

/// Release a version of a course: ledger, changelog and packages in one step
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lespakket release --dry-run          what changed, and which version that makes
  lespakket release                    the version that the changes ask for
  lespakket release --bump major       a change that costs learners something, said aloud
  lespakket release --format all --lms moodle

It checks and builds first; then version, ledger (`releases.toml`), `CHANGELOG.md` and packages are written together.
A run that is killed changes nothing, or is finished by the next one.

Exit status: 0 released, 1 refused and nothing written, 2 could not run.")]
pub struct Arguments {
    /// Folder of the course [default: course]
    #[arg(value_name = "COURSE", default_value = "course", hide_default_value = true)]
    course: PathBuf,
    /// The version: auto, patch, minor, major, or one such as 2.0.0 [default: auto]
    #[arg(short, long, value_name = "BUMP", default_value = "auto", hide_default_value = true)]
    bump: String,
    /// Date of the release, as 2026-11-28 [default: today]
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// What to make; may be repeated, or a list with commas [default: scorm]
    #[arg(short, long, value_name = "FORMAT", value_delimiter = ',', default_value = "scorm")]
    #[arg(hide_default_value = true)]
    format: Vec<String>,
    /// The LMSs to make packages for, each on its own, such as moodle
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    lms: Vec<String>,
    /// Folder for the packages [default: dist]
    #[arg(short, long, value_name = "DIR", default_value = "dist", hide_default_value = true)]
    out: PathBuf,
    /// Say what would happen, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Commit what the release wrote in the course, and tag it
    #[arg(long, conflicts_with = "dry_run")]
    git: bool,
    /// Form of the report: human or json [default: human]
    #[arg(long, value_name = "FORM", default_value = "human")]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    report: Report,
}

/// A form of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Report {
    Human,
    Json,
}

/// Makes a release, or says why not.
pub fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Failure> {
    let asked = Asked::new(arguments)?;
    super::messages::course_folder(&arguments.course)?;
    if arguments.dry_run {
        return dry_run(arguments, &asked, console);
    }
    let (together, begun) = Together::begin(&arguments.course)?;
    if let Begun::Finished(files) = begun {
        drop(together);
        console.note(&messages::finished(&files));
        return finished(arguments, &files);
    }
    let progress = Progress::start(console);
    let watch = |step| progress.step(&step);
    let source = pipeline::open(&arguments.course, &watch)?;
    let request = asked.request(arguments);
    let mut plan = release::plan(&source, &request, &watch)?;
    let tag = tag(&plan);
    let refused = plan.version.is_err() || tag_is_taken(arguments, tag.as_deref())?;
    let released = if refused {
        drop(together);
        None
    } else {
        Some(release::make(&source, &mut plan, &request, together, &watch)?)
    };
    drop(progress);
    print(arguments, &plan, released.as_ref(), console)?;
    let made = released.as_ref().is_some_and(|released| released.ledger.is_some());
    if made && arguments.git {
        record(arguments, &plan, released.as_ref(), tag.as_deref())?;
        // What is not in the commit cannot be built again from it.
        if git::commit(&arguments.course).is_some_and(|commit| commit.changed) {
            console.note(&messages::uncommitted());
        }
    }
    Ok(if made { Exit::Clean } else { Exit::Findings })
}

fn dry_run(arguments: &Arguments, asked: &Asked, console: &Console) -> Result<Exit, Failure> {
    if folder::is_unfinished(&arguments.course) {
        return Err(messages::unfinished());
    }
    let progress = Progress::start(console);
    let watch = |step| progress.step(&step);
    let source = pipeline::open(&arguments.course, &watch)?;
    let plan = release::plan(&source, &asked.request(arguments), &watch)?;
    drop(progress);
    print(arguments, &plan, None, console)?;
    if plan.version.is_ok() {
        console.note(&messages::dry_run());
        return Ok(Exit::Clean);
    }
    Ok(Exit::Findings)
}

/// What was typed, understood.
struct Asked {
    bump: Bump,
    date: Date,
    targets: Vec<Target>,
    lms: Vec<&'static Lms>,
}

impl Asked {
    fn new(arguments: &Arguments) -> Result<Self, Failure> {
        let target = |name: &String| {
            Target::named(name).ok_or_else(|| named::no_format(name, &Target::names()))
        };
        Ok(Self {
            bump: bump(&arguments.bump)?,
            date: date::of(arguments.date.as_deref())?,
            targets: arguments.format.iter().map(target).collect::<Result<_, _>>()?,
            lms: arguments.lms.iter().map(|name| named::lms(name)).collect::<Result<_, _>>()?,
        })
    }

    fn request<'a>(&'a self, arguments: &'a Arguments) -> Request<'a> {
        Request {
            course: &arguments.course,
            bump: &self.bump,
            date: self.date,
            targets: &self.targets,
            lms: &self.lms,
            out: &arguments.out,
        }
    }
}

fn bump(text: &str) -> Result<Bump, Failure> {
    let level =
        [Level::Patch, Level::Minor, Level::Major].into_iter().find(|level| level.name() == text);
    match level {
        Some(level) => Ok(Bump::Level(level)),
        None if text == "auto" => Ok(Bump::Auto),
        None => Version::parse(text).map(Bump::Exactly).map_err(|_| messages::no_version(text)),
    }
}

/// The tag of a release: the name of its packages, without format.
fn tag(plan: &Plan) -> Option<String> {
    let course = plan.checked.course.as_ref()?;
    let version = plan.version.as_ref().ok()?;
    Some(tag_of(course, version))
}

fn tag_of(course: &Course, version: &Version) -> String {
    format!("{}-{version}", course.id.as_str().replace('_', "-"))
}

/// What an interrupted run would have done once its files had moved.
fn finished(arguments: &Arguments, files: &[PathBuf]) -> Result<Exit, Failure> {
    if arguments.git {
        let checked = pipeline::read(pipeline::open(&arguments.course, &|_| ())?, &|_| ())?;
        if let Some(course) = &checked.course {
            let tag = tag_of(course, &course.version);
            record_files(arguments, files, &course.version, &tag)?;
        }
    }
    Ok(Exit::Clean)
}

/// Whether somebody released this version already, as far as git knows here.
fn tag_is_taken(arguments: &Arguments, tag: Option<&str>) -> Result<bool, Failure> {
    match tag.filter(|tag| git::has_tag(&arguments.course, tag) == Some(true)) {
        Some(tag) => Err(messages::tag_taken(tag)),
        None if arguments.git && git::commit(&arguments.course).is_none() => {
            Err(messages::no_git())
        }
        None => Ok(false),
    }
}

fn record(
    arguments: &Arguments,
    plan: &Plan,
    released: Option<&Released>,
    tag: Option<&str>,
) -> Result<(), Failure> {
    let (Some(released), Some(tag), Ok(version)) = (released, tag, &plan.version) else {
        return Ok(());
    };
    record_files(arguments, &released.written, version, tag)
}

/// Commits those of the files that are the course's, and tags the commit.
fn record_files(
    arguments: &Arguments,
    files: &[PathBuf],
    version: &Version,
    tag: &str,
) -> Result<(), Failure> {
    let own = |path: &&PathBuf| path.starts_with(&arguments.course);
    let files: Vec<PathBuf> = files.iter().filter(own).cloned().collect();
    git::record(&arguments.course, &files, &format!("Release {version}"), tag)
        .map_err(|refused| messages::git_refused(&refused))
}

fn print(
    arguments: &Arguments,
    plan: &Plan,
    released: Option<&Released>,
    console: &Console,
) -> Result<(), Failure> {
    let built = released.map(|released| released.built.as_slice()).unwrap_or_default();
    let prefix = super::messages::path_prefix(&arguments.course);
    let judged = judgements(&prefix, plan, built);
    let language = console.language;
    if arguments.report == Report::Json {
        return console.result(&report::json(
            &judged,
            language,
            additions(plan, released, console),
        ));
    }
    if judged.iter().any(|one| !one.findings.is_empty()) {
        console.result(&report::human(&judged, language))?;
    }
    let mut text = messages::head(plan, released).in_language(language).to_owned();
    text.push('\n');
    text.push_str(&changes::human(&plan.changes, language, None));
    for built in built.iter().filter(|_| released.is_some_and(|released| released.ledger.is_some()))
    {
        text.push('\n');
        text.push_str(&made::packages(&built.packages, language));
    }
    let why = match &plan.version {
        Err(obstacle) => Some(messages::obstacle(obstacle)),
        Ok(_) if released.is_some_and(|released| released.ledger.is_none()) => {
            Some(super::messages::nothing_written())
        }
        Ok(_) => None,
    };
    if let Some(why) = why {
        let _ = writeln!(text, "\n{}", why.in_language(language));
    }
    console.result(&text)
}

/// The course once, and then each package.
fn judgements<'a>(prefix: &'a str, plan: &'a Plan, built: &'a [Built]) -> Vec<Judgement<'a>> {
    let checked = built.first().map_or(&plan.checked, |built| &built.checked);
    made::judgements(prefix, checked, built.iter().flat_map(|built| &built.packages))
}

/// `release`, `changes`, `packages` and `losses`.
fn additions(plan: &Plan, released: Option<&Released>, console: &Console) -> Map<String, Value> {
    let language = console.language;
    let made = released.is_some_and(|released| released.ledger.is_some());
    let obstacle = plan.version.as_ref().err().map(messages::obstacle);
    let mut more = Map::new();
    more.insert(
        "release".to_owned(),
        json!({
            "version": plan.version.as_ref().ok().map(ToString::to_string),
            "before": plan.before.as_ref().map(ToString::to_string),
            "class": plan.class,
            "made": made,
            "refused": obstacle.as_ref().map(|words| words.in_language(language)),
        }),
    );
    more.insert("changes".to_owned(), changes::json(&plan.changes, language));
    let mut packages = Vec::new();
    let mut losses = Vec::new();
    for built in released.iter().flat_map(|released| &released.built) {
        let mut of = made::additions(&built.packages, language);
        let mut all = |name: &str| match of.remove(name) {
            Some(Value::Array(rows)) => rows,
            _ => Vec::new(),
        };
        packages.extend(all("packages"));
        losses.extend(all("losses"));
    }
    more.insert("packages".to_owned(), Value::Array(if made { packages } else { Vec::new() }));
    more.insert("losses".to_owned(), Value::Array(losses));
    more
}
