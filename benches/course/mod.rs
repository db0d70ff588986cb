//! A generated course: on each page 600 words, a table, an image and five items; media of any size. The same course
//! every time.

mod item;
mod text;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use text::Words;

/// How large a course is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Pages, in units of 100.
    pub pages: usize,
    /// Media in MB (10⁶ bytes), in files of 10 MB that do not compress.
    pub media: usize,
}

/// Pages in a unit.
const UNIT: usize = 100;
/// Bytes of a media file.
const FILM: usize = 10_000_000;

/// Writes a course into a folder that is made for it.
pub fn write(folder: &Path, size: Size) -> io::Result<()> {
    let films = (size.media * 1_000_000).div_ceil(FILM);
    fs::create_dir_all(folder.join("media"))?;
    fs::write(folder.join("course.toml"), manifest(size.pages))?;
    for unit in 0..size.pages.div_ceil(UNIT) {
        fs::create_dir_all(folder.join(format!("deel{unit}")))?;
        fs::write(folder.join(format!("media/plaat{unit}.svg")), picture(unit))?;
    }
    for number in 0..size.pages {
        let film = (number < films).then_some(number);
        fs::write(folder.join(path(number)), page(number, film))?;
    }
    for number in 0..films {
        let len = FILM.min(size.media * 1_000_000 - number * FILM);
        noise(&folder.join(format!("media/film{number}.mp4")), number as u64, len)?;
    }
    Ok(())
}

fn path(page: usize) -> String {
    format!("deel{}/pagina{page}.md", page / UNIT)
}

fn manifest(pages: usize) -> String {
    let mut toml = String::from(
        "id = \"gemeten\"\nuuid = \"5f0c1f0e-2f50-4c8b-9a53-0d6c0a7c2b11\"\nversion = \"1.0.0\"\ndate = \"2026-11-22\"\n\
         lang = \"nl\"\ntitle = \"Een gemeten cursus\"\ndescription = \"Gemaakt om te meten.\"\n\n\
         [[objectives]]\nid = \"meten\"\ntext = \"Je weet hoe lang het duurt.\"\n",
    );
    for unit in 0..pages.div_ceil(UNIT) {
        let _ =
            write!(toml, "\n[[units]]\nid = \"deel{unit}\"\ntitle = \"Deel {unit}\"\npages = [\n");
        for number in unit * UNIT..pages.min((unit + 1) * UNIT) {
            let _ = writeln!(toml, "  \"{}\",", path(number));
        }
        toml.push_str("]\n");
    }
    toml
}

/// A page; the film, if there is one, in place of nothing else.
fn page(number: usize, film: Option<usize>) -> String {
    let mut words = Words::new(number as u64);
    let mut page = format!(
        "+++\nid = \"pagina{number}\"\ntitle = \"Pagina {number}: {}\"\nobjectives = [\"meten\"]\n+++\n",
        words.sentence(4).trim_end_matches('.')
    );
    for part in 0..3 {
        let _ = write!(page, "## {}\n\n", words.sentence(4).trim_end_matches('.'));
        for _ in 0..4 {
            let _ = write!(page, "{}\n\n", words.paragraph(45));
        }
        match part {
            0 => page.push_str(&table(&mut words)),
            1 => {
                let _ = write!(
                    page,
                    "::image{{src=media/plaat{}.svg alt=\"{}\" author=\"Eigen werk\" license=CC0-1.0}}\n\n",
                    number / UNIT,
                    words.sentence(6)
                );
            }
            _ => {}
        }
    }
    if let Some(film) = film {
        let _ = write!(
            page,
            "::video{{src=media/film{film}.mp4 title=\"Film {film}\" credit=\"Eigen werk\"}}\n\n"
        );
    }
    page + &item::five(number, &mut words)
}

fn table(words: &mut Words) -> String {
    let mut table = String::from("| Begrip | Betekenis | Voorbeeld |\n|---|---|---|\n");
    for _ in 0..5 {
        let _ = writeln!(table, "| {} | {} | {} |", words.next(), words.some(4), words.some(3));
    }
    table + "\n"
}

fn picture(unit: usize) -> String {
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"360\" viewBox=\"0 0 640 360\">\n",
    );
    for bar in 0..40 {
        let height = (unit * 31 + bar * 47) % 300;
        let _ = writeln!(
            svg,
            "<rect x=\"{}\" y=\"{}\" width=\"12\" height=\"{height}\"/>",
            bar * 16,
            360 - height
        );
    }
    svg + "</svg>\n"
}

/// Bytes without pattern: what a compressed film looks like to a compressor.
fn noise(path: &Path, seed: u64, len: usize) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    for _ in 0..len / 8 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        out.write_all(&state.to_le_bytes())?;
    }
    out.write_all(&vec![0; len % 8])?;
    out.flush()
}
