//! What has a path and is no file: nothing waits for a pipe that nobody writes to, and what a shell pipes in is read.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use nix::sys::stat::Mode;
use nix::unistd::mkfifo;

/// Far longer than any of these runs takes.
const PATIENCE: Duration = Duration::from_secs(60);

fn pipe(path: &Path) {
    mkfifo(path, Mode::S_IRWXU).expect("a named pipe");
}

/// What comes of `lespakket validate` with these arguments, as a shell takes them; a run that does not end fails.
fn validate(folder: &Path, arguments: &str) -> Output {
    let program = env!("CARGO_BIN_EXE_lespakket");
    let mut child = Command::new("bash")
        .args(["-c", &format!("exec {program} validate {arguments}")])
        .current_dir(folder)
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let start = Instant::now();
    while child.try_wait().expect("its state is known").is_none() {
        let is_late = start.elapsed() > PATIENCE;
        if is_late {
            child.kill().expect("it can be ended");
        }
        assert!(!is_late, "validate {arguments} does not end");
        std::thread::sleep(Duration::from_millis(10));
    }
    child.wait_with_output().expect("it has ended")
}

fn refusal(path: &str) -> String {
    format!(
        "error: cannot read `{path}`: it is a pipe, socket or device\n  help: name a regular file; what another \
         program writes comes in as standard input, with -\n"
    )
}

#[test]
fn a_pipe_socket_or_device_is_refused_and_never_waited_for() {
    let folder = tempfile::tempdir().expect("a folder");
    pipe(&folder.path().join("pipe.zip"));
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("socket.zip"));
    // The last is a named pipe that the shell opened, and would be waited for when opened anew.
    for (arguments, named) in [
        ("pipe.zip", "pipe.zip"),
        ("socket.zip", "socket.zip"),
        ("/dev/zero", "/dev/zero"),
        ("/dev/fd/7 7<>pipe.zip", "/dev/fd/7"),
    ] {
        let output = validate(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments}: {output:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), refusal(named));
        assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    }
}

#[test]
fn a_baseline_is_no_pipe_that_nobody_writes_to() {
    let folder = tempfile::tempdir().expect("a folder");
    pipe(&folder.path().join("known.json"));
    let output = validate(folder.path(), ". --baseline known.json");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), refusal("known.json"));
}

#[test]
fn what_a_shell_pipes_in_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let manifest = "<manifest identifier=\"m\" xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\">\
        <organizations/><resources/></manifest>";
    fs::write(folder.path().join("manifest.xml"), manifest).expect("a manifest");
    for arguments in [
        "<(cat manifest.xml)",
        // The writer is gone before anybody reads.
        "<(cat manifest.xml) <(cat manifest.xml) < <(sleep 0.2)",
        "/dev/stdin < <(cat manifest.xml)",
        "/dev/fd/0 < manifest.xml",
        "- < manifest.xml",
    ] {
        let output = validate(folder.path(), arguments);
        let text = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(0), "{arguments}: {output:?}");
        assert!(text.contains("Nothing found in "), "{arguments}: {text}");
    }
}

#[test]
fn a_pipe_within_a_folder_is_found_and_never_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    pipe(&folder.path().join("page.html"));
    // Its name would make it the manifest.
    pipe(&folder.path().join("imsmanifest.xml"));
    let output = validate(folder.path(), ". --report json");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let text = String::from_utf8_lossy(&output.stdout);
    for path in ["./imsmanifest.xml", "./page.html"] {
        let found =
            format!("\"code\":\"folder/special-file\",\"severity\":\"error\",\"path\":\"{path}\"");
        assert!(text.replace([' ', '\n'], "").contains(&found), "{path}: {text}");
    }
}
