//! The same source gives the same bytes: on any machine, in any time zone and language, whatever the order in which a file
//! system lists names, and whoever may read what is written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use crate::folder::{PROGRAM, files, said};

/// How one machine differs from another.
struct Machine {
    umask: &'static str,
    threads: &'static str,
    environment: &'static [(&'static str, &'static str)],
    /// Whether files are made from the last to the first, so that they are listed otherwise.
    backwards: bool,
    /// When files were changed last.
    changed: Duration,
}

const HERE: Machine = Machine {
    umask: "022",
    threads: "1",
    environment: &[("TZ", "UTC"), ("LC_ALL", "C"), ("HOME", "/nowhere")],
    backwards: false,
    changed: Duration::from_secs(1_000_000_000),
};

/// Without a home, on the other side of the world.
const THERE: Machine = Machine {
    umask: "077",
    threads: "4",
    environment: &[
        ("TZ", "Pacific/Kiritimati"),
        ("LC_ALL", "nl_NL.UTF-8"),
        ("LANG", "tr_TR.UTF-8"),
        ("COLUMNS", "40"),
    ],
    backwards: true,
    changed: Duration::from_secs(1_700_000_001),
};

impl Machine {
    /// Puts a copy of a course on this machine.
    fn copy(&self, course: &BTreeMap<String, Vec<u8>>, to: &Path) {
        let mut all: Vec<_> = course.iter().collect();
        if self.backwards {
            all.reverse();
        }
        for (name, contents) in all {
            let path = to.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, contents).unwrap();
            let file = fs::File::options().append(true).open(&path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + self.changed).unwrap();
        }
    }

    /// Runs the program in a folder.
    fn run(&self, folder: &Path, arguments: &[&str]) {
        let mut shell = Command::new("sh");
        let script = format!("umask {}; exec \"$0\" \"$@\"", self.umask);
        shell.args(["-c", &script, PROGRAM]).args(arguments).current_dir(folder);
        shell.env_clear().env("PATH", std::env::var_os("PATH").unwrap());
        shell.env("RAYON_NUM_THREADS", self.threads).envs(self.environment.iter().copied());
        let output = shell.output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    }

    /// Everything that packaging and releasing a course gives here.
    fn outcome(
        &self,
        course: &BTreeMap<String, Vec<u8>>,
        above: &Path,
    ) -> BTreeMap<String, Vec<u8>> {
        let folder = tempfile::tempdir_in(above).unwrap();
        self.copy(course, &folder.path().join("course"));
        self.run(folder.path(), &["package", "--format", "all", "--out", "packages"]);
        let release = ["release", "--date", "2026-02-01", "--bump"];
        self.run(folder.path(), &[&release[..], &["auto", "--format", "scorm12,web"]].concat());
        let more = ["minor", "--format", "scorm2004", "--lms", "moodle"];
        self.run(folder.path(), &[&release[..], &more].concat());
        files(folder.path())
    }
}

#[test]
fn two_machines_make_the_same_bytes() {
    let course = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("course"));
    let source: BTreeMap<_, _> = course
        .into_iter()
        .filter(|(name, _)| !name.starts_with("releases") && name != "CHANGELOG.md")
        .collect();
    let memory = Path::new("/dev/shm");
    let elsewhere = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let deep = tempfile::tempdir_in(elsewhere).unwrap();
    let deep = deep.path().join("a folder with spaces and ümlauts/of another depth");
    fs::create_dir_all(&deep).unwrap();
    let (here, there) = std::thread::scope(|scope| {
        let here = scope.spawn(|| HERE.outcome(&source, &std::env::temp_dir()));
        let there = scope.spawn(|| THERE.outcome(&source, &deep));
        (here.join().unwrap(), there.join().unwrap())
    });
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&here), names(&there));
    let packages = here.keys().filter(|name| name.ends_with(".zip")).count();
    assert_eq!(packages, 5 + 2 + 1, "{:?}", names(&here));
    for (name, contents) in &here {
        assert!(there.get(name) == Some(contents), "{name} differs");
    }
}
