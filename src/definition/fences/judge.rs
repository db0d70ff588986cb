//! What is wrong with the beginning of a block: its name, its colons, its attributes, its place.

use std::ops::Range;

use super::scanner::Scanner;
use crate::course::item::Attributes;
use crate::definition::attributes;
use crate::definition::block::{self, Shape, Spec};
use crate::definition::expected::listed;
use crate::definition::fault::syntax::{
    ATTRIBUTE_SYNTAX, BLOCK_SHAPE, MISPLACED_BLOCK, UNCLOSED_CODE, UNKNOWN_BLOCK,
};
use crate::finding::nearest;
use crate::words;

impl<'a> Scanner<'a, '_> {
    pub(super) fn attributes(
        &mut self,
        rest: &'a str,
        at: usize,
        line: &Range<usize>,
    ) -> Attributes<'a> {
        let trimmed = rest.trim_start();
        let at = at + (rest.len() - trimmed.len());
        let trimmed = trimmed.trim_end();
        let nothing = Attributes { entries: Vec::new(), span: line.clone() };
        if trimmed.is_empty() {
            return nothing;
        }
        let mut faults = Vec::new();
        let read =
            trimmed.starts_with('{').then(|| attributes::read(trimmed, at, &mut faults)).flatten();
        let Some((attributes, after)) = read else {
            self.found(
                &ATTRIBUTE_SYNTAX,
                at..at + trimmed.len(),
                words!(
                    "hier horen attributen tussen `{{` en `}}`, op één regel",
                    "attributes between `{{` and `}}` belong here, on one line"
                ),
                words!(
                    "sluit ze met `}}`, en zet aanhalingstekens om tekst met spaties",
                    "close them with `}}`, and put quotes around text with spaces"
                ),
            );
            return nothing;
        };
        if !after.trim().is_empty() {
            faults.push(at + trimmed.len() - after.trim_start().len()..at + trimmed.len());
        }
        attributes::report_unreadable(self.file, faults, self.findings);
        attributes
    }

    /// Whether it stays open; a wrong number of colons is reported, and what was meant is read.
    pub(super) fn shape(
        &mut self,
        spec: &'static Spec,
        colons: usize,
        span: &Range<usize>,
    ) -> bool {
        let written = colons > 2;
        let container = match spec.shape {
            Shape::Leaf => false,
            Shape::Container => true,
            Shape::Either => written,
        };
        if container != written {
            let (name, right) = (spec.name, if container { ":::" } else { "::" });
            self.found(
                &BLOCK_SHAPE,
                span.clone(),
                words!("`{name}` begint met `{right}`", "`{name}` begins with `{right}`"),
                words!("schrijf `{right}{name}`", "write `{right}{name}`"),
            );
            // Who writes a leaf as a block may close it too.
            self.forgiven += usize::from(written);
        }
        container
    }

    /// Closes what cannot hold the block and was probably forgotten.
    pub(super) fn make_room(&mut self, spec: &'static Spec, span: &Range<usize>) {
        let holds = |parent: &Spec| parent.children.contains(&spec.name) || parent.any_child;
        let parent = self.stack.last().map_or(self.root, |fence| fence.spec);
        if holds(parent) {
            return;
        }
        let (inner, name) = (parent.name, spec.name);
        let ancestor = self.stack.iter().rposition(|fence| holds(fence.spec));
        let keep = match ancestor {
            Some(index) => index + 1,
            None if holds(self.root) => 0,
            None => self.stack.len(),
        };
        let forgotten = self.stack.len() > keep;
        let help = if forgotten {
            words!(
                "sluit `{inner}` met een regel `:::` voor dit blok",
                "close `{inner}` with a line `:::` before this block"
            )
        } else {
            let parents = spec.parents();
            let names =
                |dutch| parents.iter().map(|name| in_words(name, dutch)).collect::<Vec<_>>();
            let (dutch, english) = (listed(&names(true)), listed(&names(false)));
            words!("`{name}` kan staan in: {dutch}", "`{name}` can stand in: {english}")
        };
        let (dutch, english) = (in_words(inner, true), in_words(inner, false));
        let message =
            words!("`{name}` kan niet in `{dutch}` staan", "`{name}` cannot stand in `{english}`");
        self.found(&MISPLACED_BLOCK, span.clone(), message, help);
        while self.stack.len() > keep {
            self.pop(span.start);
            self.forgiven += 1;
        }
    }

    pub(super) fn unknown(&mut self, name: &str, span: Range<usize>) {
        let help = if let Some(near) = nearest(name, block::BLOCKS.iter().map(|spec| spec.name)) {
            words!("bedoel je `{near}`?", "do you mean `{near}`?")
        } else {
            let names: Vec<&str> = block::BLOCKS.iter().map(|spec| spec.name).collect();
            let list = listed(&names);
            words!("deze blokken zijn er: {list}", "these blocks exist: {list}")
        };
        let shown: String = name.chars().take(60).collect();
        self.found(
            &UNKNOWN_BLOCK,
            span,
            words!("het blok `{shown}` bestaat niet", "there is no block `{shown}`"),
            help,
        );
    }

    pub(super) fn unclosed_code(&mut self, span: Range<usize>) {
        self.found(
            &UNCLOSED_CODE,
            span,
            words!("dit codeblok wordt niet gesloten", "this code block is not closed"),
            words!(
                "zet dezelfde rij tekens op een regel onder de code",
                "put the same row of characters on a line under the code"
            ),
        );
        // The code took the ends of open blocks with it: they are no faults of their own.
        while !self.stack.is_empty() {
            self.pop(self.masked_end());
        }
    }
}

/// What authors call it: the page itself has a name in each language, `pagina/page`.
fn in_words(name: &'static str, dutch: bool) -> &'static str {
    name.split_once('/').map_or(name, |(nl, en)| if dutch { nl } else { en })
}
