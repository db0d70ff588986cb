//! Scripts made smaller: without comments and space, with short names for what nothing outside them sees.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// What is wrong with a script, as its parser says it in English; nothing when it can be read.
pub fn fault(source: &str) -> Option<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::cjs()).parse();
    let first = parsed.errors.first().map(ToString::to_string);
    first.or_else(|| parsed.panicked.then(|| String::from("this is no script")))
}

/// The script in fewer bytes. What cannot be read stays as it is: [`fault`] tells of it first.
pub fn script(source: &str) -> String {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::cjs()).parse();
    if parsed.panicked || !parsed.errors.is_empty() {
        return source.to_owned();
    }
    let mut program = parsed.program;
    let names = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    let printer = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(names.scoping);
    printer.with_private_member_mappings(names.class_private_mappings).build(&program).code
}

#[cfg(test)]
mod tests {
    use super::{fault, script};

    #[test]
    fn comments_space_and_names_of_its_own_go() {
        let source = "(function () {\n  // why\n  const long = window.given; /* what */\n  out(long + 1, long.kept);\n})();";
        assert_eq!(script(source), "(function(){let e=window.given;out(e+1,e.kept)})();");
    }

    #[test]
    fn what_others_see_keeps_its_name() {
        let source = "window.shared = { total: 1, count() { return this.total; } };";
        assert_eq!(script(source), "window.shared={total:1,count(){return this.total}};");
    }

    #[test]
    fn it_is_the_same_each_time_and_again() {
        let source =
            "(function () { const a = [1, 2].map((one) => one * window.b); window.c = a; })();";
        assert_eq!(script(source), script(source));
        assert_eq!(script(&script(source)), script(source));
    }

    #[test]
    fn what_is_no_script_is_told_and_left_as_it_is() {
        for source in ["\"abc", "`a ${", "/* a", "a = /", "const a = 1; const a = 2 +"] {
            assert!(fault(source).is_some(), "{source}");
            assert_eq!(script(source), source);
        }
        assert_eq!(fault("let a = 1; a++"), None);
    }
}
