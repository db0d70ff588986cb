//! `course.toml` of a translation: the translated words alone, in the order of the course.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::write::string;
use super::{Segment, Source};

/// The parts of the file.
#[derive(Default)]
struct Words {
    /// Keys of no table.
    plain: String,
    /// Units and objectives.
    tables: String,
    theme: String,
    metadata: String,
    /// Keywords, with whether each is translated.
    keywords: Vec<(bool, String)>,
}

/// The file, with these texts by their addresses.
pub fn definition(source: &Source, texts: &BTreeMap<String, String>) -> String {
    let mut words = Words::default();
    for segment in &source.segments {
        words.add(segment, texts.get(&segment.address));
    }
    words.file()
}

impl Words {
    fn add(&mut self, segment: &Segment, translated: Option<&String>) {
        let parts: Vec<&str> = segment.address.split('/').collect();
        if let ["metadata", keyword] = parts[..]
            && keyword.starts_with("keyword-")
        {
            // A list is translated as a whole: what is not stands in it as it is.
            let text = string(translated.unwrap_or(&segment.text));
            self.keywords.push((translated.is_some(), text));
            return;
        }
        let Some(text) = translated.map(|text| string(text)) else { return };
        let _ = match parts[..] {
            [key] => writeln!(self.plain, "{key} = {text}"),
            ["metadata", key] => writeln!(self.metadata, "{key} = {text}"),
            ["theme", key] => writeln!(self.theme, "{key} = {text}"),
            [table, id, key] => {
                writeln!(self.tables, "\n[[{table}]]\nid = \"{id}\"\n{key} = {text}")
            }
            _ => Ok(()),
        };
    }

    fn file(mut self) -> String {
        if self.keywords.iter().any(|(translated, _)| *translated) {
            let list: Vec<_> = self.keywords.into_iter().map(|(_, text)| text).collect();
            self.metadata.insert_str(0, &format!("keywords = [{}]\n", list.join(", ")));
        }
        for (name, table) in [("theme", self.theme), ("metadata", self.metadata)] {
            if !table.is_empty() {
                let _ = write!(self.tables, "\n[{name}]\n{table}");
            }
        }
        (self.plain + &self.tables).trim_start().to_owned()
    }
}
