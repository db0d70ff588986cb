//! What a manual cannot show: streams, terminals and closed pipes.

use std::process::{Command, Output, Stdio};

fn lespakket(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lespakket"));
    command.args(arguments).env("LC_ALL", "C").env_remove("NO_COLOR");
    command
}

fn run(arguments: &[&str]) -> Output {
    lespakket(arguments).output().expect("the program runs")
}

#[test]
fn results_go_to_standard_output_and_all_else_to_standard_error() {
    let good = run(&["explain", "course/link-text"]);
    assert!(good.status.success() && !good.stdout.is_empty() && good.stderr.is_empty(), "{good:?}");
    let bad = run(&["explain", "course/no-such-code-at-all"]);
    assert_eq!(bad.status.code(), Some(2));
    assert!(bad.stdout.is_empty() && !bad.stderr.is_empty(), "{bad:?}");
}

#[test]
fn the_language_is_that_of_the_system() {
    let output = lespakket(&["pakage"]).env("LC_ALL", "nl_NL.UTF-8").output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.starts_with("fout: onbekende opdracht `pakage`"), "{text}");
}

#[test]
fn nothing_is_coloured_where_no_terminal_is() {
    for arguments in [&["--help"][..], &["pakage"], &["explain"]] {
        let output = run(arguments);
        let text = [output.stdout, output.stderr].concat();
        assert!(!text.contains(&0x1b), "{arguments:?}: {}", String::from_utf8_lossy(&text));
    }
}

#[test]
fn a_reader_that_stops_reading_ends_the_program_quietly() {
    let mut child = lespakket(&["explain"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let output = lespakket(&["explain"]).stdout(full).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(text, "error: cannot write the output: the disk is full\n");
}
