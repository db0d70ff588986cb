//! The workflow in the documentation runs as it stands.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The commands of the one workflow in `docs/validate.md`, in order.
fn commands() -> Vec<String> {
    let text = fs::read_to_string(Path::new(ROOT).join("docs/validate.md")).expect("the page");
    let (_, after) = text.split_once("```yaml\n").expect("a workflow");
    let (workflow, _) = after.split_once("```").expect("its end");
    let steps = workflow.lines().filter_map(|line| line.trim().strip_prefix("- run: "));
    steps.map(str::to_owned).collect()
}

#[test]
fn the_steps_of_the_documented_workflow_run() {
    let folder = tempfile::tempdir().expect("a folder");
    symlink(Path::new(ROOT).join("course"), folder.path().join("course")).expect("the course");
    let commands = commands();
    let (install, rest) = commands.split_first().expect("steps");
    // It would build the program anew. Instead of it the one under test stands in the path.
    assert_eq!(install, "cargo install --locked --path .");
    let programs = Path::new(env!("CARGO_BIN_EXE_lespakket")).parent().expect("its folder");
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").expect("a path"));
    assert_eq!(rest.len(), 2, "{rest:?}");
    for command in rest {
        let mut shell = Command::new("bash");
        let output = shell
            .args(["-e", "-o", "pipefail", "-c", command])
            .current_dir(folder.path())
            .env("PATH", &path)
            .output()
            .expect("it runs");
        assert!(output.status.success(), "{command}: {output:?}");
    }
    let packages = fs::read_dir(folder.path().join("dist")).expect("packages").count();
    assert_eq!(packages, 1);
}

#[test]
fn no_page_asks_to_fill_in_an_address() {
    let pages = fs::read_dir(Path::new(ROOT).join("docs")).expect("the pages");
    let pages = pages.map(|entry| entry.expect("a page").path());
    let all =
        pages.chain([Path::new(ROOT).join("README.md"), Path::new(ROOT).join("CONTRIBUTING.md")]);
    for page in all.filter(|path| path.extension().is_some_and(|end| end == "md")) {
        let text = fs::read_to_string(&page).expect("a page");
        for blank in ["OWNER", "github.com/<", "YOUR-", "YOUR_"] {
            assert!(!text.contains(blank), "{}: {blank}", page.display());
        }
    }
}
