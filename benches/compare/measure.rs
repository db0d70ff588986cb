//! Time and memory of a command. A helper process runs it, so that the peak is that of this one command.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::process::{Command, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// What makes this program the helper: the command follows.
pub const FLAG: &str = "--measure-command";

/// What a command took.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    /// Wall time.
    pub seconds: f64,
    /// The least wall time of all runs: what is left of a figure when others use the machine too.
    pub least: f64,
    /// Time of all processors together.
    pub cpu: f64,
    /// Peak resident memory in KiB, of the largest process.
    pub peak: i64,
}

impl fmt::Display for Measured {
    #[allow(clippy::cast_precision_loss, reason = "memory in MB")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let megabytes = self.peak as f64 * 1024.0 / 1e6;
        let [wall, least, cpu] = [self.seconds, self.least, self.cpu].map(|time| time * 1e3);
        write!(
            f,
            "{wall:8.1} ms, least {least:8.1} ms, processors {cpu:8.1} ms, {megabytes:6.1} MB"
        )
    }
}

/// Runs a command in a helper process.
pub fn run(command: &[OsString]) -> io::Result<Measured> {
    let output = Command::new(std::env::current_exe()?)
        .arg(FLAG)
        .args(command)
        .stderr(Stdio::inherit())
        .output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<&str> = text.split_whitespace().collect();
    let parsed = match numbers.as_slice() {
        [seconds, cpu, peak] => seconds.parse().ok().zip(cpu.parse().ok()).zip(peak.parse().ok()),
        _ => None,
    };
    let parsed =
        parsed.map(|((seconds, cpu), peak)| Measured { seconds, least: seconds, cpu, peak });
    parsed.ok_or_else(|| io::Error::other(format!("{command:?} failed")))
}

/// The helper: runs the command and prints what it took.
#[allow(clippy::cast_precision_loss, reason = "a time in microseconds")]
pub fn child(mut command: Vec<OsString>) -> io::Result<()> {
    let arguments = command.split_off(1);
    let program = command.pop().unwrap_or_default();
    let start = Instant::now();
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).status()?;
    let seconds = start.elapsed().as_secs_f64();
    if !status.success() {
        return Err(io::Error::other(format!("{status}")));
    }
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(io::Error::from)?;
    let cpu = [usage.user_time(), usage.system_time()].map(|time| time.num_microseconds());
    println!("{seconds} {:.6} {}", cpu.iter().sum::<i64>() as f64 / 1e6, usage.max_rss());
    Ok(())
}

/// The median in time of several runs, with the least time and the largest peak, after one that warms the cache.
pub fn median(runs: usize, mut once: impl FnMut() -> io::Result<Measured>) -> io::Result<Measured> {
    once()?;
    let mut all = (0..runs.max(1)).map(|_| once()).collect::<io::Result<Vec<_>>>()?;
    all.sort_by(|one, other| one.seconds.total_cmp(&other.seconds));
    let peak = all.iter().map(|measured| measured.peak).max().unwrap_or(0);
    let least = all.first().map_or(0.0, |fastest| fastest.seconds);
    let middle = all.get(all.len() / 2).copied();
    middle
        .map(|measured| Measured { least, peak, ..measured })
        .ok_or_else(|| io::Error::other("no runs"))
}
