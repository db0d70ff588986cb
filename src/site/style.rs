//! The style sheet that every document loads, put together from the templates and the theme.

use super::TemplateFault;
use super::color::Color;
use super::templates::{OWN_STYLE, Templates};
use crate::course::Theme;

/// The paper of the light and of the dark scheme: what text must stand out from (`style/00-theme.css`).
const PAPER: [&str; 2] = ["#fdfdfc", "#15181c"];
/// The accent of a theme that names none.
const ACCENT: &str = "#0b5cad";
/// The accent of the dark scheme when neither is named.
const ACCENT_DARK: &str = "#7fb6f2";

/// `assets/style.css`: every file of `style/` in the order of their names, the theme's colours, the theme's own rules.
pub fn style(templates: Templates<'_>, theme: &Theme) -> Result<String, TemplateFault> {
    let mut css = String::from("@charset \"UTF-8\";\n");
    for path in templates.paths("style/", ".css") {
        css.push_str(&compact(&templates.text(&path)?.unwrap_or_default()));
    }
    css.push_str(&colors(theme));
    css.push_str(&templates.overridden(OWN_STYLE)?.unwrap_or_default());
    Ok(css)
}

/// The theme's colours as CSS variables for both schemes, with what derives from the accent.
fn colors(theme: &Theme) -> String {
    let named = |name: &str| theme.colors.get(name).map(String::as_str);
    let light = named("accent").unwrap_or(ACCENT);
    let dark = named("accent_dark").or(named("accent")).unwrap_or(ACCENT_DARK);
    let others = theme.colors.iter().filter(|(name, _)| !name.starts_with("accent"));
    let (dark_ones, light_ones): (Vec<_>, Vec<_>) =
        others.partition(|(name, _)| name.ends_with("_dark"));
    let list = |ones: Vec<(&String, &String)>| {
        let line = |(name, value): (&String, &String)| {
            format!("--{}:{value};", name.trim_end_matches("_dark").replace('_', "-"))
        };
        ones.into_iter().map(line).collect::<String>()
    };
    let [paper, night] = PAPER;
    format!(
        ":root{{{}{}}}\n@media (prefers-color-scheme:dark){{:root{{{}{}}}}}\n",
        accent(light, paper),
        list(light_ones),
        accent(dark, night),
        list(dark_ones),
    )
}

/// An accent for surfaces, for text on the paper, and the ink on the accent.
fn accent(value: &str, paper: &str) -> String {
    match (Color::read(value), Color::read(paper)) {
        (Some(color), Some(paper)) => {
            let text = color.readable_on(paper);
            format!("--accent:{color};--accent-text:{text};--on-accent:{};", color.ink())
        }
        // A colour in another notation is the author's own responsibility.
        _ => format!("--accent:{value};--accent-text:{value};"),
    }
}

/// A style sheet without its comments and indentation.
fn compact(css: &str) -> String {
    let mut parts = css.split("/*");
    let mut bare = parts.next().unwrap_or_default().to_owned();
    parts.filter_map(|part| part.split_once("*/")).for_each(|(_, after)| bare.push_str(after));
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::with_capacity(bare.len()), |mut compact, line| {
        compact.push_str(line);
        compact.push('\n');
        compact
    })
}
