//! HTML in Markdown: refused, or, where the course allows it, taken without what a page would not run.

use comrak::nodes::Sourcepos;

use crate::definition::fault::content::RAW_HTML;
use crate::definition::reading::Reading;
use crate::words;

/// Elements that load, run or restyle: a page's policy refuses them.
const REFUSED: &[&str] = &[
    "applet",
    "base",
    "button",
    "embed",
    "form",
    "frame",
    "frameset",
    "iframe",
    "input",
    "link",
    "meta",
    "object",
    "script",
    "select",
    "style",
    "textarea",
    "title",
    "xmp",
    "plaintext",
];

impl Reading<'_> {
    pub(super) fn html(&mut self, html: &str, position: Sourcepos, out: &mut String) {
        // A comment is the author's own note.
        let trimmed = html.trim();
        if trimmed.starts_with("<!--")
            && trimmed.find("-->").is_some_and(|at| at + 3 == trimmed.len())
        {
            return;
        }
        let refused = refused(html);
        if self.index.allow_html && refused.is_none() {
            out.push_str(html);
            return;
        }
        let shown: String = trimmed.chars().take(40).collect();
        let span = self.span(position);
        let help = match refused.filter(|_| self.index.allow_html) {
            Some(what) => words!(
                "haal `{what}` weg: de pagina's weigeren dat",
                "delete `{what}`: the pages refuse it"
            ),
            None => words!(
                "gebruik Markdown of een blok, of zet `allow_html = true` in `course.toml`",
                "use Markdown or a block, or set `allow_html = true` in `course.toml`"
            ),
        };
        self.found(
            &RAW_HTML,
            span,
            words!("HTML in de tekst: `{shown}`", "HTML in the text: `{shown}`"),
            help,
        );
    }
}

/// The first element or attribute that a page refuses.
fn refused(html: &str) -> Option<String> {
    html.split('<').skip(1).find_map(|tag| {
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        if REFUSED.contains(&name.as_str()) {
            return Some(name);
        }
        attribute(tag.split('>').next().unwrap_or(tag))
    })
}

fn attribute(tag: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let compact: String = lower.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    for scheme in ["javascript:", "vbscript:", "data:text"] {
        if compact.contains(scheme) {
            return Some(scheme.to_owned());
        }
    }
    let names = lower.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '/'));
    names
        .filter_map(|part| part.split_once('=').map(|(name, _)| name))
        .find(|name| {
            *name == "style" || *name == "srcdoc" || (name.starts_with("on") && name.len() > 4)
        })
        .map(str::to_owned)
}
