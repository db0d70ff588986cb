//! A release happens or it does not, wherever it is killed and whatever the disk refuses; the next run ends where an
//! undisturbed one does.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::sync::OnceLock;

use lespakket::files::digest::sha256;
use lespakket::files::folder::Together;
use serde_json::Value;

use crate::folder::{DATE, Place, said};

type Contents = BTreeMap<String, Vec<u8>>;

/// What asks for the release that is interrupted: the second one, so that there is something to lose.
const RELEASE: [&str; 5] = ["release", "--date", "2026-02-02", "--format", "scorm12,web"];

/// A released course with a change that waits for the next release.
fn changed() -> Place {
    static FILES: OnceLock<Contents> = OnceLock::new();
    let files = FILES.get_or_init(|| {
        let place = Place::new();
        place.release(&[]);
        place.edit("course/dough.md", "smooth", "silky");
        place.files("")
    });
    let place = Place::new();
    for (name, contents) in files {
        place.write(name, contents);
    }
    place
}

/// What the release of [`changed`] leaves behind when nobody disturbs it: in the course, and in `dist`.
fn undisturbed() -> (Contents, Contents) {
    static FILES: OnceLock<(Contents, Contents)> = OnceLock::new();
    let files = FILES.get_or_init(|| {
        let place = changed();
        place.run(&RELEASE, 0);
        (place.files("course"), place.files("dist"))
    });
    files.clone()
}

fn is_unfinished(place: &Place) -> bool {
    place.path("course/.lespakket-release/journal.json").is_file()
}

/// What people see of a folder.
fn visible(files: Contents) -> Contents {
    files.into_iter().filter(|(name, _)| !name.contains(".lespakket-")).collect()
}

/// Asserts that a mix of old and new is not taken for a course.
#[track_caller]
fn refuses_to_build(place: &Place) {
    for command in [["check"].as_slice(), &["package", "--out", "elsewhere"]] {
        let said = place.run(command, 1);
        assert!(said.contains("error[folder/unfinished-release]"), "{said}");
    }
    assert!(!place.path("elsewhere").exists());
    for command in [["release", "--dry-run"].as_slice(), &["verify", "dist/x.zip"]] {
        assert!(place.run(command, 2).contains("a release was interrupted"));
    }
}

/// Runs the release to its end after whatever happened before, and asserts that nothing shows that it did.
#[track_caller]
fn ends_as_undisturbed(place: &Place, (course, dist): &(Contents, Contents)) {
    let output = place.program(&RELEASE).output().unwrap();
    let told = said(&output);
    match output.status.code() {
        Some(0) => {}
        // It was whole before it was killed.
        Some(1) => assert!(told.contains("nothing changed since the last release"), "{told}"),
        _ => panic!("{output:?}"),
    }
    assert_eq!(&place.files("course"), course, "{told}");
    assert_eq!(&place.files("dist"), dist, "{told}");
}

/// The files that the release writes, in the order in which they move.
fn moves((course, dist): &(Contents, Contents), before: &Place) -> Vec<(String, Vec<u8>)> {
    let new = |folder: &'static str, files: &Contents| {
        let known = before.files(folder);
        let files = files.clone().into_iter();
        files
            .filter(move |(name, contents)| known.get(name) != Some(contents))
            .map(move |(name, contents)| (format!("{folder}/{name}"), contents))
            .collect::<Vec<_>>()
    };
    let mut all = new("dist", dist);
    all.extend(new("course", course));
    all
}

#[test]
fn after_each_move_the_folder_is_known_to_be_unfinished_and_the_next_run_finishes_it() {
    let end = undisturbed();
    let count = moves(&end, &changed()).len();
    assert_eq!(count, 8, "two packages, sums, provenance, course.toml, outline, changelog, ledger");
    for done in 0..=count {
        let place = changed();
        decided(&place, &moves(&end, &place), done);
        refuses_to_build(&place);
        let output = place.program(&RELEASE).output().unwrap();
        assert!(
            said(&output).contains("a release was interrupted and is finished now"),
            "{output:?}"
        );
        assert_eq!(output.status.code(), Some(0));
        assert!(!is_unfinished(&place));
        assert_eq!((place.files("course"), place.files("dist")), end, "after {done} moves");
        place.run(&["check"], 0);
    }
}

/// Brings a folder into the state in which the journal is written, and so many of the moves are done.
fn decided(place: &Place, moves: &[(String, Vec<u8>)], done: usize) {
    let (mut together, _) = Together::begin(&place.path("course")).unwrap();
    let beside = together.beside(&place.path("dist")).unwrap();
    for (to, contents) in moves {
        let aside = to.starts_with("dist/").then_some(&*beside);
        together.add(aside, &place.path(to), contents).unwrap();
    }
    // A move that cannot be: a file stands where a folder should.
    place.write("course/.in-the-way", "");
    together.add(None, &place.path("course/.in-the-way/file"), b"").unwrap();
    together.commit().unwrap_err();
    fs::remove_file(place.path("course/.in-the-way")).unwrap();
    let journal = "course/.lespakket-release/journal.json";
    let mut rows: Vec<Value> = serde_json::from_slice(&place.read(journal)).unwrap();
    let impossible = rows.pop().unwrap();
    fs::remove_file(place.path("course").join(impossible["from"].as_str().unwrap())).unwrap();
    place.write(journal, serde_json::to_vec(&rows).unwrap());
    let old = changed();
    for (row, (to, _)) in rows.iter().zip(moves).skip(done) {
        let from = place.path("course").join(row["from"].as_str().unwrap());
        fs::rename(place.path(to), from).unwrap();
        if old.path(to).is_file() {
            place.write(to, old.read(to));
        }
    }
}

#[test]
fn a_decided_release_whose_files_are_gone_says_how_to_give_it_up() {
    let end = undisturbed();
    let place = changed();
    decided(&place, &moves(&end, &place), 2);
    let waiting = place.files("course").into_keys().find(|name| name.ends_with(".new")).unwrap();
    fs::remove_file(place.path("course").join(waiting)).unwrap();
    let said = place.run(&RELEASE, 2);
    assert!(said.contains("an interrupted release cannot be finished"), "{said}");
    assert!(said.contains("help: put the file back; or give the release up"), "{said}");
    refuses_to_build(&place);
}

#[test]
fn a_course_folder_that_moved_meanwhile_is_finished_where_it_is() {
    let end = undisturbed();
    let place = changed();
    let all = moves(&end, &place);
    decided(&place, &all, 4);
    fs::rename(place.path("course"), place.path("elsewhere")).unwrap();
    place.run(&["release", "elsewhere"], 0);
    assert_eq!(place.files("elsewhere"), end.0);
}

/// Kills the release as soon as something shows; whether it was killed.
fn killed_when(place: &Place, arguments: &[&str], shows: &dyn Fn(&Place) -> bool) -> bool {
    let mut command = place.program(arguments);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    loop {
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        if shows(place) {
            child.kill().unwrap();
            return child.wait().unwrap().code().is_none();
        }
    }
}

/// Asserts that a killed release is seen as a whole, or not at all, or is known to be unfinished.
#[track_caller]
fn is_all_or_nothing(place: &Place, end: &(Contents, Contents)) {
    if is_unfinished(place) {
        return refuses_to_build(place);
    }
    let now = (visible(place.files("course")), visible(place.files("dist")));
    let before = changed();
    let before = (before.files("course"), before.files("dist"));
    assert!(now == before || now == *end, "{:?}", (now.0.keys(), now.1.keys()));
    place.run(&["check"], 0);
}

/// Whether something waits beside the packages whose name ends so; it may go while this looks.
fn waits(place: &Place, end: &str) -> bool {
    let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
    let hidden = |name: &OsStr| name.to_string_lossy().starts_with(".lespakket-");
    let mut folders = entries(&place.path("dist")).filter(|entry| hidden(&entry.file_name()));
    folders.any(|folder| {
        let mut names = entries(&folder.path()).map(|entry| entry.file_name());
        names.any(|name| name.to_string_lossy().ends_with(end))
    })
}

#[test]
fn a_release_that_is_killed_at_any_sign_of_life_happened_or_did_not() {
    let end = undisturbed();
    let signs: [&dyn Fn(&Place) -> bool; 9] = [
        &|place| place.path("course/.lespakket-release").exists(),
        &|place| place.path("course/.lespakket-release/lock").exists(),
        &|place| waits(place, ".part"),
        &|place| waits(place, "scorm12.zip"),
        &|place| waits(place, ".new"),
        &|place| place.path("course/.lespakket-release/4.new").exists(),
        &is_unfinished,
        &|place| place.path("dist/my-bread-1.0.1-scorm12.zip").exists(),
        &|place| place.path("course/releases/1.0.1.json").exists(),
    ];
    let mut killed = 0;
    for sign in signs {
        let place = changed();
        killed += usize::from(killed_when(&place, &RELEASE, sign));
        is_all_or_nothing(&place, &end);
        ends_as_undisturbed(&place, &end);
    }
    assert!(killed >= 3, "most runs should be killed in time, and {killed} were");
}

#[test]
fn a_release_that_is_killed_after_any_time_happened_or_did_not() {
    let end = undisturbed();
    let place = changed();
    let start = std::time::Instant::now();
    place.run(&RELEASE, 0);
    let whole = start.elapsed();
    for part in 0..12 {
        let place = changed();
        let start = std::time::Instant::now();
        killed_when(&place, &RELEASE, &|_| start.elapsed() > whole * part / 11);
        is_all_or_nothing(&place, &end);
        ends_as_undisturbed(&place, &end);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_disk_that_takes_no_more_leaves_everything_as_it_was() {
    let end = undisturbed();
    // The size beyond which no file grows, in blocks; and what becomes of a run that tries.
    for (blocks, trap) in
        [(0, "trap '' XFSZ;"), (1, "trap '' XFSZ;"), (8, "trap '' XFSZ;"), (8, "")]
    {
        let place = changed();
        place.write("dist/my-bread-1.0.1-scorm12.zip", "an earlier package");
        let before = (place.files("course"), place.files("dist"));
        let script = format!("{trap} ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &script, crate::folder::PROGRAM]).args(RELEASE);
        let output = shell.current_dir(place.path("")).env("LC_ALL", "C").output().unwrap();
        let after = (place.files("course"), place.files("dist"));
        if trap.is_empty() {
            assert_eq!(output.status.code(), None, "{output:?}");
            assert_eq!((visible(after.0), visible(after.1)), before);
        } else {
            assert_eq!(output.status.code(), Some(2), "{output:?}");
            assert!(said(&output).ends_with("grows too large\n"), "{output:?}");
            assert_eq!(after, before, "nothing is left behind");
        }
        ends_as_undisturbed(&place, &end);
    }
}

#[test]
#[cfg(unix)]
fn a_folder_that_may_not_be_written_leaves_everything_as_it_was() {
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::process::CommandExt as _;
    let mode = |place: &Place, name: &str, mode| {
        fs::set_permissions(place.path(name), fs::Permissions::from_mode(mode)).unwrap();
    };
    for folder in ["course", "dist"] {
        let place = changed();
        for name in ["", "course", "dist"] {
            mode(&place, name, 0o777);
        }
        mode(&place, folder, 0o555);
        let before = (place.files("course"), place.files("dist"));
        let mut program = place.program(&RELEASE);
        if fs::write(place.path(folder).join("probe"), "").is_ok() {
            // Who may do everything is nobody for once.
            fs::remove_file(place.path(folder).join("probe")).unwrap();
            program.uid(65_534).gid(65_534);
        }
        let output = program.output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(said(&output).contains(": permission denied\n"), "{output:?}");
        assert_eq!((place.files("course"), place.files("dist")), before);
        mode(&place, folder, 0o755);
    }
}

#[test]
fn what_stands_in_the_way_of_a_file_is_said_before_anything_is_decided() {
    let place = changed();
    place.write("dist/my-bread-1.0.1-scorm12.zip/file", "");
    let before = (place.files("course"), place.files("dist"));
    assert!(place.run(&RELEASE, 2).contains("cannot write `dist/my-bread-1.0.1-scorm12.zip`"));
    assert_eq!((place.files("course"), place.files("dist")), before);
}

#[test]
fn runs_at_once_wait_for_nobody_and_spoil_nothing() {
    let place = changed();
    let patch = ["release", "--bump", "patch", "--date", DATE, "--format", "scorm12"];
    let mut runs: Vec<_> = (0..4)
        .map(|_| {
            let mut program = place.program(&patch);
            program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let mut made = 0;
    for run in runs.drain(..) {
        let output = run.wait_with_output().unwrap();
        match output.status.code() {
            Some(0) => made += 1,
            Some(2) => assert!(said(&output).contains("another release is at work"), "{output:?}"),
            _ => panic!("{output:?}"),
        }
    }
    assert!(made > 0);
    let said = place.run(&["releases", "--report", "json"], 0);
    let releases: Value = serde_json::from_str(&said).unwrap();
    let releases = releases["releases"].as_array().unwrap();
    assert_eq!(releases.len(), made + 1, "{releases:#?}");
    for package in releases.iter().map(|release| &release["packages"][0]) {
        let file = format!("dist/{}", package["file"].as_str().unwrap());
        assert_eq!(package["sha256"], sha256(&place.read(&file)));
    }
    let hidden = |name: &String| name.contains(".lespakket-");
    assert!(!place.files("course").keys().chain(place.files("dist").keys()).any(hidden));
}

#[test]
fn two_courses_may_be_released_into_one_folder_at_once() {
    let place = Place::new();
    for (name, contents) in place.files("course") {
        let contents = String::from_utf8_lossy(&contents).replace("my_bread", "my_cake");
        let loaf = place.read("course/media/loaf.png");
        let bytes = if name.ends_with(".png") { loaf } else { contents.into_bytes() };
        place.write(&format!("cake/{name}"), bytes);
    }
    for _ in 0..3 {
        let start = |course| {
            let arguments = ["release", course, "--bump", "patch", "--date", DATE];
            let mut program = place.program(&arguments);
            program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        for run in [start("course"), start("cake")] {
            let output = run.wait_with_output().unwrap();
            assert!(output.status.success(), "{output:?}");
        }
    }
    assert_eq!(place.packages().len(), 6);
    for package in place.packages().iter().filter(|name| name.contains("-1.0.2-")) {
        let course = if package.starts_with("my-cake") { "cake" } else { "course" };
        place.run(&["verify", &format!("dist/{package}"), course], 0);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn packages_may_stand_on_another_file_system() {
    use std::os::unix::fs::MetadataExt as _;
    let end = undisturbed();
    let place = changed();
    let memory = tempfile::tempdir_in("/dev/shm").unwrap();
    let device = |path: &std::path::Path| fs::metadata(path).unwrap().dev();
    assert_ne!(device(memory.path()), device(&place.path("")), "they are one file system here");
    let out = memory.path().join("dist");
    let arguments = [&RELEASE[..], &["--out", out.to_str().unwrap()]].concat();
    killed_when(&place, &arguments, &is_unfinished);
    let output = place.program(&arguments).output().unwrap();
    assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    assert_eq!(place.files("course"), end.0);
    let released = end.1.into_iter().filter(|(name, _)| name.contains("-1.0.1"));
    assert_eq!(crate::folder::files(&out), released.collect());
}
