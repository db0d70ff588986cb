//! The template engine: every template compiled once, strict about missing values, escaping by default.

use std::sync::Arc;

use handlebars::{
    Context, Handlebars, Helper, HelperDef, RenderContext, RenderError, RenderErrorReason,
    ScopedJson, Template, TemplateError,
};
use serde::Serialize;

use super::TemplateFault;
use super::escape;
use super::strings::Strings;
use super::templates::Templates;

/// How a template asks for words.
const CALL: &str = "{{t \"";

/// Renders templates by their path without the ending: `item/choice`.
pub struct Engine {
    registry: Handlebars<'static>,
    /// The words of the course's language.
    pub strings: Arc<Strings>,
}

impl Engine {
    /// Compiles every template.
    pub fn new(templates: Templates<'_>, strings: Strings) -> Result<Self, TemplateFault> {
        let strings = Arc::new(strings);
        let mut registry = Handlebars::new();
        registry.set_strict_mode(true);
        registry.register_escape_fn(escape::text);
        registry.register_helper("t", Box::new(Translate(strings.clone())));
        for path in templates.paths("", ".hbs") {
            let text = templates.text(&path)?.unwrap_or_default();
            let name = path.trim_end_matches(".hbs");
            registry
                .register_template_string(name, translate(&text, &strings))
                .map_err(|error| parse_error(&path, &text, &error))?;
        }
        Ok(Self { registry, strings })
    }

    /// Whether there is such a template.
    pub fn has(&self, name: &str) -> bool {
        self.registry.has_template(name)
    }

    /// Renders a template.
    pub fn render(&self, name: &str, view: &impl Serialize) -> Result<String, TemplateFault> {
        self.registry.render(name, view).map_err(|error| render_error(name, &error))
    }

    /// Renders a template over a view that is already JSON.
    pub fn render_context(&self, name: &str, context: &Context) -> Result<String, TemplateFault> {
        self.registry.render_with_context(name, context).map_err(|error| render_error(name, &error))
    }
}

/// `{{t "section.key" n=3}}`: words of the course's language with `{n}` replaced.
struct Translate(Arc<Strings>);

impl HelperDef for Translate {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let key = helper.param(0).and_then(|param| param.value().as_str()).unwrap_or_default();
        let missing = || RenderErrorReason::Other(format!("strings/ has no key {key:?}"));
        let mut words = self.0.find(key).ok_or_else(missing)?.to_owned();
        for (name, value) in helper.hash() {
            words = words.replace(&format!("{{{name}}}"), &plain(value.value()));
        }
        Ok(ScopedJson::Derived(words.into()))
    }
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Puts words without parts to fill in their place once, instead of at every rendering. Lines stay where they are.
fn translate(template: &str, strings: &Strings) -> String {
    let mut parts = template.split(CALL);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let call = part.split_once("\"}}");
        let words = call.and_then(|(key, rest)| Some((strings.find(key)?, rest)));
        match words.filter(|(words, _)| !words.contains(['\n', '{', '\\'])) {
            Some((words, rest)) => text.extend([escape::text(words).as_str(), rest]),
            None => text.extend([CALL, part]),
        }
    }
    text
}

/// What the engine said of a template; the columns are those of the author's own text.
/// Whether a template parses.
pub fn parse(path: &str, text: &str) -> Result<(), TemplateFault> {
    Template::compile(text).map(drop).map_err(|error| parse_error(path, text, &error))
}

fn parse_error(path: &str, text: &str, error: &TemplateError) -> TemplateFault {
    let own = Template::compile(text).err();
    let error = own.as_ref().unwrap_or(error);
    TemplateFault::said(path, error.reason()).at(error.pos())
}

fn render_error(name: &str, error: &RenderError) -> TemplateFault {
    let template = error.template_name.as_deref().unwrap_or(name);
    // The column is that of the translated text: of no use to an author.
    TemplateFault {
        line: error.line_no,
        ..TemplateFault::said(&format!("{template}.hbs"), error.reason())
    }
}
