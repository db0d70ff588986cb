//! Courses with much media, which is written before there are pages.

use lespakket::pipeline::Step;

use super::*;

/// A course with a film of 17 MiB.
fn with_film() -> TempDir {
    let folder = course(COURSE);
    let media = folder.path().join("course/media");
    fs::create_dir(&media).unwrap();
    fs::write(media.join("film.mp4"), vec![b'f'; 17 << 20]).unwrap();
    let video = "::video{src=media/film.mp4 title=Kneading author=\"Own work\" license=CC0-1.0}";
    fs::write(folder.path().join("course/dough.md"), format!("{PAGE}\n{video}\n")).unwrap();
    folder
}

/// An order into a folder.
fn order<'a>(out: &'a Path, targets: &'a [Target]) -> Order<'a> {
    Order {
        targets,
        lms: None,
        out,
        aside: None,
        suffix: "",
        digest: Digest::Unwanted,
        languages: Languages::AsDefined,
    }
}

/// The digests of what is written, by name; with one format the film is written ahead, with more some wait.
fn digests(folder: &TempDir, names: &[&str], digest: Digest) -> Vec<(String, String)> {
    let out = tempfile::tempdir().unwrap();
    let targets: Vec<_> = names.iter().map(|name| Target::named(name).unwrap()).collect();
    let order = Order { digest, ..self::order(out.path(), &targets) };
    let built = pipeline::package(&folder.path().join("course"), &order, &|_| {}).unwrap();
    assert!(!built.is_refused(), "{:?}", built.checked.findings);
    let read = |name: String| {
        let bytes = fs::read(out.path().join(&name)).unwrap();
        (name, lespakket::files::digest::sha256(&bytes))
    };
    super::names(out.path()).into_iter().map(read).collect()
}

#[test]
fn a_package_is_the_same_alone_and_among_others_with_and_without_digest() {
    let folder = with_film();
    let all = digests(&folder, &["all"], Digest::Wanted);
    assert_eq!(all.len(), FORMATS.iter().filter(|format| format.export.is_some()).count());
    assert_eq!(digests(&folder, &["all"], Digest::Unwanted), all);
    for (name, sha256) in all {
        let format = name.trim_start_matches("bread-baking-1.2.0-").trim_end_matches(".zip");
        assert_eq!(digests(&folder, &[format], Digest::Unwanted), [(name.clone(), sha256)]);
    }
}

/// A course of which no file lies on the disk, as one that is read from git.
#[test]
fn a_package_is_the_same_from_a_source_in_memory() {
    let folder = with_film();
    let expected = digests(&folder, &["scorm12"], Digest::Unwanted);
    let source = pipeline::open(&folder.path().join("course"), &|_| {}).unwrap();
    let read = |(path, blob): (_, lespakket::files::Blob)| {
        (path, lespakket::files::Blob::Bytes(blob.read().unwrap()))
    };
    let files: lespakket::files::Files = source.files.into_iter().map(read).collect();
    let targets = [Target::named("scorm12").unwrap()];
    let out = tempfile::tempdir().unwrap();
    let order = Order { digest: Digest::Wanted, ..self::order(out.path(), &targets) };
    let built = pipeline::build(files.into(), &order, &|_| {}).unwrap();
    let sha256 = built.packages[0].written.as_ref().and_then(|written| written.sha256.clone());
    assert_eq!(sha256.as_ref(), Some(&expected[0].1));
}

#[test]
fn the_film_comes_first_and_then_the_manifest() {
    let folder = with_film();
    let out = folder.path().join("dist");
    let built = package(&folder, &["scorm12"], None, &out).unwrap();
    let archive = fs::File::open(&built.packages[0].path).unwrap();
    let inspected = lespakket::files::zip::inspect(archive).unwrap();
    assert!(inspected.faults.is_empty(), "{:?}", inspected.faults);
    let order: Vec<_> = inspected.listed.iter().map(|one| one.name.to_string()).collect();
    assert_eq!(order[..2], ["media/film.mp4", "imsmanifest.xml"]);
    assert!(order[2..].is_sorted(), "{order:?}");
}

#[test]
fn a_course_that_does_not_render_leaves_the_previous_package_and_nothing_else() {
    let folder = with_film();
    let theme = folder.path().join("course/theme");
    fs::create_dir(&theme).unwrap();
    fs::write(theme.join("page.hbs"), "{{no_such_helper title}}").unwrap();
    let (out, earlier) = with_earlier(&folder);
    // While pages are made, the films are on their way: one for each package, but not for more than four.
    let beside = std::sync::Mutex::new(Vec::new());
    let watch = |step| {
        if step == Step::Render {
            beside.lock().unwrap().push(names(&out).len());
        }
    };
    let targets = [Target::named("all").unwrap()];
    let root = folder.path().join("course");
    let built = pipeline::package(&root, &order(&out, &targets), &watch).unwrap();
    assert!(built.is_refused() && built.packages.is_empty());
    assert_eq!(beside.into_inner().unwrap(), [1 + 4]);
    assert_eq!(names(&out), ["bread-baking-1.2.0-scorm12.zip"]);
    assert_eq!(fs::read_to_string(earlier).unwrap(), "the package of an earlier run");
}

#[test]
fn a_package_that_is_refused_leaves_the_previous_package_and_nothing_else() {
    let folder = with_film();
    let (page, image) =
        (folder.path().join("course/dough.md"), folder.path().join("course/media/php.svg"));
    fs::write(image, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
    let image = "::image{src=media/php.svg alt=\"A loaf\" author=\"Own work\" license=CC0-1.0}";
    let text = fs::read_to_string(&page).unwrap();
    fs::write(page, format!("{text}\n{image}\n")).unwrap();
    let (out, earlier) = with_earlier(&folder);
    let system = lms::find("chamilo").map_err(|unknown| unknown.name).unwrap();
    let built = package(&folder, &["scorm12"], Some(system), &out).unwrap();
    assert!(!built.checked.findings.has_errors(), "{:?}", built.checked.findings);
    assert!(built.packages[0].findings.has_errors() && built.is_refused());
    assert_eq!(names(&out), ["bread-baking-1.2.0-scorm12.zip"]);
    assert_eq!(fs::read_to_string(earlier).unwrap(), "the package of an earlier run");
}
