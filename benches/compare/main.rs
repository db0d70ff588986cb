//! Compares packaging with what only compresses or only copies: `cargo bench --bench compare`.
//!
//! Options: `-- --pages 10000 --media 200 --runs 5 --format scorm12`; without pages, `--pages 0`, only the media is
//! measured. It needs `zip`, `cp`, `sync`, `sha256sum` and room for six times the media in `target/tmp`. Every figure is the
//! median of its runs, with a warm cache, beside the least of them.

#[path = "../course/mod.rs"]
mod course;
mod floor;
mod measure;

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use course::Size;
use lespakket::files::zip;
use measure::{Measured, median, run};

/// The program, built like a release.
const PROGRAM: &str = env!("CARGO_BIN_EXE_lespakket");
/// Where courses and packages are made.
const FOLDER: &str = env!("CARGO_TARGET_TMPDIR");

struct Options {
    pages: usize,
    media: usize,
    runs: usize,
    format: String,
}

fn main() -> io::Result<()> {
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if arguments.first().is_some_and(|first| first == measure::FLAG) {
        return measure::child(arguments.split_off(1));
    }
    let options = options(&arguments);
    let folder = Path::new(FOLDER).join("compare");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    println!(
        "{} pages, {} MB of media, {} runs, {}",
        options.pages, options.media, options.runs, options.format
    );
    start_up(&options)?;
    if options.pages > 0 {
        pages(&options, &folder.join("pages"))?;
    }
    media(&options, &folder.join("media"))?;
    fs::remove_dir_all(&folder)
}

fn options(arguments: &[OsString]) -> Options {
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1)?.to_str().map(str::to_owned)
    };
    let number =
        |name: &str, usual| value(name).and_then(|text| text.parse().ok()).unwrap_or(usual);
    Options {
        pages: number("--pages", 10_000),
        media: number("--media", 200),
        runs: number("--runs", 5),
        format: value("--format").unwrap_or_else(|| String::from("scorm12")),
    }
}

/// How long it takes to say its version.
fn start_up(options: &Options) -> io::Result<()> {
    let measured = median(options.runs * 4, || run(&[PROGRAM.into(), "--version".into()]))?;
    println!("start-up                    {measured}   aim: 10 ms");
    Ok(())
}

/// Source to package, against compressing the rendered tree alone.
fn pages(options: &Options, folder: &Path) -> io::Result<()> {
    let source = folder.join("course");
    course::write(&source, Size { pages: options.pages, media: 0 })?;
    let ours = median(options.runs, || package(options, &source, &folder.join("dist")))?;
    println!("package, {:>6} pages       {ours}   aim: 200 MB", options.pages);
    let tree = folder.join("tree");
    unpack(&only_file(&folder.join("dist"))?, &tree)?;
    let archive = folder.join("tree.zip");
    let zip = median(options.runs, || {
        let _ = fs::remove_file(&archive);
        run(&[
            "zip".into(),
            "-r".into(),
            "-6".into(),
            "-q".into(),
            archive.clone().into(),
            tree.clone().into(),
        ])
    })?;
    println!("zip -r -6 of the tree       {zip}");
    println!("ratio                       {:.2}   aim: 1.00", ours.seconds / zip.seconds);
    Ok(())
}

/// Source with media to package, against copying the media alone. Both write into a fresh folder.
fn media(options: &Options, folder: &Path) -> io::Result<()> {
    let (source, dist) = (folder.join("course"), folder.join("dist"));
    course::write(&source, Size { pages: 100, media: options.media })?;
    let ours = fresh(options, &dist, || package(options, &source, &dist))?;
    println!("package, 100 pages + media  {ours}");
    let copy = folder.join("copy");
    let cp = fresh(options, &copy, || run(&copying("cp -r \"$0\" \"$1\"", &source, &copy)))?;
    println!("cp -r of the media          {cp}");
    println!(
        "ratio                       {:.2}, of the least {:.2}   aim: 2.00",
        ours.seconds / cp.seconds,
        ours.least / cp.least
    );
    let synced = "cp -r \"$0\" \"$1\" && find \"$1\" -type f -exec sync {} +";
    let synced = fresh(options, &copy, || run(&copying(synced, &source, &copy)))?;
    println!("cp -r and sync of its files {synced}");
    println!(
        "ratio                       {:.2}, of the least {:.2}",
        ours.seconds / synced.seconds,
        ours.least / synced.least
    );
    variants(options, &source, folder)?;
    floor::print(&source.join("media"), &folder.join("floor"), options.runs)?;
    others(options, &source.join("media"), &folder.join("media.zip"), &only_file(&dist)?)
}

/// What the same package takes otherwise, and what its pages take alone.
fn variants(options: &Options, source: &Path, folder: &Path) -> io::Result<()> {
    let dist = folder.join("dist");
    let over = median(options.runs, || package(options, source, &dist))?;
    println!("package over an earlier one {over}");
    let digested = fresh(options, &dist, || {
        let mut command = packaging(options, source, &dist);
        command.extend(["--report".into(), "json".into()]);
        run(&command)
    })?;
    println!("package with its digest     {digested}");
    let (pages, dist) = (folder.join("pages"), folder.join("dist-pages"));
    course::write(&pages, Size { pages: 100, media: 0 })?;
    let alone = fresh(options, &dist, || package(options, &pages, &dist))?;
    println!("package of the pages alone  {alone}");
    Ok(())
}

/// What other programs take for parts of the same work: the digest of the package, and an archive without compression.
fn others(options: &Options, media: &Path, archive: &Path, package: &Path) -> io::Result<()> {
    let sha = median(options.runs, || run(&["sha256sum".into(), package.into()]))?;
    println!("sha256sum of the package    {sha}");
    let zip = median(options.runs, || {
        let _ = fs::remove_file(archive);
        run(&["zip".into(), "-0".into(), "-r".into(), "-q".into(), archive.into(), media.into()])
    })?;
    println!("zip -0 -r of the media      {zip}");
    Ok(())
}

/// The median of runs that each find a folder gone.
fn fresh(
    options: &Options,
    folder: &Path,
    mut once: impl FnMut() -> io::Result<Measured>,
) -> io::Result<Measured> {
    median(options.runs, || {
        let _ = fs::remove_dir_all(folder);
        once()
    })
}

/// A line for the shell, which finds the media of a course in `$0` and the folder for the copy in `$1`.
fn copying(line: &str, source: &Path, copy: &Path) -> Vec<OsString> {
    vec!["sh".into(), "-c".into(), line.into(), source.join("media").into(), copy.into()]
}

fn package(options: &Options, source: &Path, out: &Path) -> io::Result<Measured> {
    run(&packaging(options, source, out))
}

fn packaging(options: &Options, source: &Path, out: &Path) -> Vec<OsString> {
    let words = [PROGRAM, "package", "--quiet", "--format", &options.format, "--out"];
    let mut command: Vec<OsString> = words.iter().map(OsString::from).collect();
    command.extend([out.into(), source.into()]);
    command
}

fn only_file(folder: &Path) -> io::Result<PathBuf> {
    let mut entries = fs::read_dir(folder)?;
    entries
        .next()
        .ok_or_else(|| io::Error::other("no package was written"))?
        .map(|entry| entry.path())
}

/// Writes the files of a package to the disk: what `zip` starts from.
fn unpack(package: &Path, folder: &Path) -> io::Result<()> {
    for (path, blob) in zip::inspect(fs::File::open(package)?)?.files {
        let target = folder.join(path.as_str());
        fs::create_dir_all(target.parent().unwrap_or(folder))?;
        fs::write(target, blob.read().map_err(io::Error::other)?)?;
    }
    Ok(())
}
