//! Writes a course of any size: `cargo bench --bench generate -- DIR [--pages N] [--media MB]`.

mod course;

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let mut folder = None;
    let mut size = course::Size { pages: 100, media: 0 };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|text| text.parse().ok()).unwrap_or(0);
        match argument.as_str() {
            // Cargo's own.
            "--bench" => {}
            "--pages" => size.pages = number(),
            "--media" => size.media = number(),
            _ => folder = Some(PathBuf::from(argument)),
        }
    }
    let Some(folder) = folder else {
        eprintln!("usage: cargo bench --bench generate -- DIR [--pages N] [--media MB]");
        std::process::exit(2);
    };
    course::write(&folder, size)
}
