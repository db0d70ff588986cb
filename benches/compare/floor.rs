//! What the parts of writing media cost by themselves, in this process and one after the other: no program that does the same
//! work through the system's cache is faster.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// How much is read and written at a time.
const PIECE: usize = 512 << 10;

/// What happens to every piece that was read.
#[derive(Clone, Copy)]
struct Work {
    checks: bool,
    writes: bool,
}

/// Times in milliseconds.
struct Parts {
    work: f64,
    sync: f64,
}

/// Measures the parts and prints them.
pub fn print(media: &Path, out: &Path, runs: usize) -> io::Result<()> {
    let mut files = fs::read_dir(media)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    files.sort();
    for (name, checks, writes) in [
        ("reading the media", false, false),
        ("reading, CRC-32", true, false),
        ("reading, writing", false, true),
        ("reading, CRC-32, writing", true, true),
    ] {
        let work = Work { checks, writes };
        let all =
            (0..runs.max(1)).map(|_| once(&files, out, work)).collect::<io::Result<Vec<_>>>()?;
        println!("{name:<27} {}", middle(all.iter().map(|parts| parts.work)));
        if checks && writes {
            println!("{:<27} {}", "  then fsync", middle(all.iter().map(|parts| parts.sync)));
        }
    }
    fs::remove_file(out)
}

fn once(files: &[PathBuf], out: &Path, work: Work) -> io::Result<Parts> {
    let _ = fs::remove_file(out);
    let start = Instant::now();
    let mut to = File::create(out)?;
    let mut piece = vec![0; PIECE];
    for file in files {
        let mut from = File::open(file)?;
        let mut sum = crc32fast::Hasher::new();
        loop {
            let read = from.read(&mut piece)?;
            let bytes = piece.get(..read).unwrap_or_default();
            if bytes.is_empty() {
                break;
            }
            if work.checks {
                sum.update(bytes);
            }
            if work.writes {
                to.write_all(bytes)?;
            }
        }
        std::hint::black_box(sum.finalize());
    }
    let work = start.elapsed().as_secs_f64() * 1e3;
    let start = Instant::now();
    to.sync_all()?;
    Ok(Parts { work, sync: start.elapsed().as_secs_f64() * 1e3 })
}

/// The median and the least of some times.
fn middle(times: impl Iterator<Item = f64>) -> String {
    let mut times: Vec<f64> = times.collect();
    times.sort_by(f64::total_cmp);
    let at = |place: usize| times.get(place).copied().unwrap_or_default();
    format!("{:8.1} ms, least {:8.1} ms", at(times.len() / 2), at(0))
}
