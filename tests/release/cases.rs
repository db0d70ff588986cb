//! The cases: one edit of a course each, and every change that it makes.

/// One edit of the course in `story/`.
#[derive(Debug, Clone)]
pub struct Case {
    /// What it is called in a failure.
    pub name: &'static str,
    /// In which file which text makes room for which.
    pub edits: &'static [(&'static str, &'static str, &'static str)],
    /// Every change, as `class code subject`.
    pub there: &'static [&'static str],
    /// Every change of the way back.
    pub back: &'static [&'static str],
}

/// An edit of which the way back changes something else.
const fn case(
    name: &'static str,
    edits: &'static [(&'static str, &'static str, &'static str)],
    there: &'static [&'static str],
    back: &'static [&'static str],
) -> Case {
    Case { name, edits, there, back }
}

/// An edit that changes the same there and back.
const fn same(
    name: &'static str,
    edits: &'static [(&'static str, &'static str, &'static str)],
    changes: &'static [&'static str],
) -> Case {
    Case { name, edits, there: changes, back: changes }
}

/// Every case, one a line.
#[rustfmt::skip]
pub const CASES: &[Case] = &[
    same("course_identity", &[("course.toml", "id = \"bread\"", "id = \"loaf\"")], &["breaking course-identity course"]),
    case("course_uuid", &[("course.toml", "2d4e6f80", "3d4e6f80")], &["breaking activity-removed activity item_fa4ebec6474e5e2fbdd0b7694db881cd", "breaking course-identity course", "compatible activity-added activity item_13fc2d2cb02c5c7f86e8fa45c8f82783"], &["breaking activity-removed activity item_13fc2d2cb02c5c7f86e8fa45c8f82783", "breaking course-identity course", "compatible activity-added activity item_fa4ebec6474e5e2fbdd0b7694db881cd"]),
    same("course_title", &[("course.toml", "title = \"Bread\"", "title = \"Loaves\"")], &["text course-title course"]),
    same("course_description", &[("course.toml", "at home", "in a bakery")], &["text course-description course"]),
    same("course_language", &[("course.toml", "lang = \"en\"", "lang = \"en-GB\"")], &["text course-language course"]),
    same("course_look", &[("course.toml", "#0b5cad", "#0b5ca0")], &["text course-look course"]),
    case("completion_sooner", &[("course.toml", "all_required", "pages_viewed")], &["scoring completion-rule course"], &["breaking completion-rule course"]),
    case("completion_later", &[("course.toml", "\"all_required\"", "\"passed\"")], &["breaking completion-rule course"], &["scoring completion-rule course"]),
    same("course_pass", &[("course.toml", "pass = 60", "pass = 70")], &["scoring course-pass course"]),
    same("course_navigation", &[("course.toml", "mode = \"free\"", "mode = \"linear\"")], &["compatible course-navigation course"]),
    same("course_failed_try", &[("course.toml", "failed = \"incomplete\"", "failed = \"failed\"")], &["scoring course-failed-try course"]),
    same("activity_scope", &[("course.toml", "sco = \"course\"", "sco = \"page\"")], &["breaking activity-scope course"]),
    case("unit_added", &[("course.toml", "pages = [\"dough.md\", \"oven.md\"]", "pages = [\"dough.md\"]\n\n[[units]]\nid = \"heat\"\ntitle = \"Heat\"\npages = [\"oven.md\"]")], &["compatible unit-added unit heat"], &["compatible unit-removed unit heat"]),
    same("unit_title", &[("course.toml", "In the shop", "At the baker")], &["text unit-title unit shop"]),
    same("pages_moved", &[("course.toml", "\"dough.md\", \"oven.md\"", "\"oven.md\", \"dough.md\"")], &["compatible pages-moved course"]),
    case("objective_added", &[("course.toml", "[completion]", "[[objectives]]\nid = \"bake\"\ntext = \"You bake.\"\n\n[completion]")], &["compatible objective-added objective bake"], &["compatible objective-removed objective bake"]),
    same("objective_text", &[("course.toml", "You knead a dough.", "You knead dough by hand.")], &["text objective-text objective knead"]),
    same("page_title", &[("dough.md", "title = \"Making dough\"", "title = \"Kneading\"")], &["text page-title page dough"]),
    same("page_text", &[("dough.md", "Flour, water, salt and time", "Flour, water and time")], &["text page-text page dough"]),
    case("page_optional", &[("dough.md", "objectives = [\"knead\"]", "objectives = [\"knead\"]\nrequired = false")], &["compatible page-optional page dough"], &["breaking page-required page dough"]),
    case("page_sooner", &[("dough.md", "objectives = [\"knead\"]", "objectives = [\"knead\"]\ncomplete = \"viewed\"")], &["compatible page-rule page dough"], &["breaking page-rule page dough"]),
    case("page_later", &[("dough.md", "objectives = [\"knead\"]", "objectives = [\"knead\"]\ncomplete = \"passed\"")], &["breaking page-rule page dough"], &["compatible page-rule page dough"]),
    case("page_removed", &[("course.toml", ", \"oven.md\"", "")], &["scoring page-removed page oven", "scoring quiz-removed quiz final", "scoring item-removed item cold", "scoring item-removed item hot", "text media file media/loaf.png"], &["compatible page-added page oven", "compatible quiz-added quiz final", "compatible item-added item cold", "compatible item-added item hot", "text media file media/loaf.png"]),
    same("term", &[("glossary.toml", "The inside of a loaf", "What is under the crust")], &["text term term crumb"]),
    case("item_added", &[("dough.md", "Flour, water", ":::question{#water type=truefalse answer=true}\nWater is wet.\n:::\n\nFlour, water")], &["compatible item-added item water", "text page-text page dough"], &["scoring item-removed item water", "text page-text page dough"]),
    case("item_removed", &[("shop.md", ":::question{#sure type=likert}\nHow sure are you?\n\n- not at all\n- very\n:::\n", "")], &["compatible item-removed item sure", "text page-text page shop"], &["compatible item-added item sure", "text page-text page shop"]),
    same("item_kind", &[("dough.md", "#salt type=truefalse answer=true}\nSalt slows the yeast.", "#salt type=numeric answer=\"2\"}\nSalt slows the yeast.")], &["breaking item-kind item salt"]),
    same("item_prompt", &[("dough.md", "Salt slows the yeast.", "Does salt slow the yeast?")], &["text item-prompt item salt"]),
    same("item_feedback", &[("dough.md", "Salt slows the yeast.\n", "Salt slows the yeast.\n\n:::hint\nTaste it.\n:::\n")], &["compatible item-feedback item salt"]),
    same("item_points", &[("dough.md", "#flour type=choice points=2", "#flour type=choice points=4")], &["scoring item-points item flour"]),
    same("item_marking", &[("dough.md", "#flour type=choice points=2", "#flour type=choice points=2 scoring=partial")], &["scoring item-marking item flour"]),
    same("item_attempts", &[("dough.md", "#flour type=choice points=2", "#flour type=choice points=2 attempts=2")], &["scoring item-attempts item flour", "compatible item-presentation item flour"]),
    case("item_optional", &[("dough.md", "#salt type=truefalse", "#salt optional type=truefalse")], &["compatible item-optional item salt"], &["breaking item-required item salt"]),
    same("item_objectives", &[("dough.md", "#salt type=truefalse", "#salt objectives=knead type=truefalse")], &["compatible item-objectives item salt"]),
    same("item_presentation", &[("dough.md", "#flour type=choice", "#flour shuffle type=choice")], &["compatible item-presentation item flour"]),
    same("item_key_true", &[("dough.md", "#salt type=truefalse answer=true", "#salt type=truefalse answer=false")], &["scoring item-key item salt"]),
    same("item_key_choice", &[("dough.md", "- [ ] Corn flour", "- [x] Corn flour")], &["scoring item-key item flour"]),
    same("item_multiple", &[("dough.md", "- [x] Rye flour", "- [ ] Rye flour")], &["scoring item-key item flour", "scoring item-multiple item flour"]),
    same("item_key_word", &[("dough.md", "- = yeast", "- = yeast\n- 50% = gas")], &["scoring item-key item word"]),
    same("item_key_weight", &[("dough.md", "20 ±2", "20 ±4")], &["scoring item-key item weight"]),
    same("item_key_gap", &[("dough.md", "[[rises | swells]]", "[[rises]]")], &["scoring item-key item gaps"]),
    same("item_key_pairs", &[("dough.md", "| Baguette | wheat |\n| Pumpernickel | rye |", "| Baguette | wheat |\n| Pumpernickel | wheat |\n| | rye |")], &["scoring item-key item pairs"]),
    same("item_gaps", &[("dough.md", " in a [[(warm) | cold]] place", " in a warm place")], &["breaking item-gaps item gaps", "text item-prompt item gaps"]),
    same("item_steps", &[("dough.md", "partial=pairs", "partial=exact")], &["scoring item-marking item steps"]),
    case("option_removed", &[("dough.md", "\n- [ ] Corn flour", "")], &["breaking option-removed item flour"], &["compatible option-added item flour"]),
    case("option_added", &[("dough.md", "- [ ] Corn flour", "- [ ] Corn flour\n- [ ] Sand")], &["compatible option-added item flour"], &["breaking option-removed item flour"]),
    same("option_text", &[("dough.md", "Corn flour", "Maize flour")], &["text option-text item flour"]),
    same("item_rubric", &[("shop.md", "| Criterion | 0 | 2 |", "| Criterion | 0 | 4 |")], &["scoring item-rubric item label"]),
    same("rubric_removed", &[("shop.md", "{#names}", "{#all}")], &["breaking rubric-removed item label"]),
    same("item_answer_words", &[("shop.md", "words=10-50", "words=20-50")], &["compatible item-answer item label"]),
    same("item_answer_accept", &[("shop.md", "accept=url", "accept=url,text")], &["compatible item-answer item photo"]),
    same("item_moved", &[("dough.md", ":::question{#salt type=truefalse answer=true}\nSalt slows the yeast.\n:::\n", ""), ("shop.md", "What does the label say?\n", "What does the label say?\n\n:::question{#salt type=truefalse answer=true}\nSalt slows the yeast.\n:::\n")], &["compatible item-moved item salt", "text page-text page dough", "text page-text page shop"]),
    same("quiz_title", &[("oven.md", "The final test", "The last test")], &["text quiz-title quiz final"]),
    same("quiz_pass", &[("oven.md", "pass=60", "pass=70")], &["scoring quiz-pass quiz final"]),
    same("quiz_attempts", &[("oven.md", "attempts=3", "attempts=0")], &["scoring quiz-attempts quiz final"]),
    same("quiz_counts", &[("oven.md", "counts=best", "counts=last")], &["scoring quiz-counts quiz final"]),
    same("quiz_presentation", &[("oven.md", "feedback=end", "feedback=immediate shuffle")], &["compatible quiz-presentation quiz final"]),
    same("quiz_draw", &[("oven.md", "draw=1", "draw=2")], &["scoring quiz-draw quiz final"]),
    case("quiz_optional", &[("oven.md", "counts=best", "optional counts=best")], &["compatible page-rule page oven", "compatible quiz-optional quiz final"], &["breaking quiz-required quiz final", "compatible page-rule page oven"]),
    case("quiz_more_candidates", &[("banks/heat.md", "An oven is cold.\n:::\n", "An oven is cold.\n:::\n\n:::question{#even type=truefalse answer=true}\nA hot oven bakes.\n:::\n")], &["compatible quiz-candidates quiz final", "compatible item-added item even"], &["scoring quiz-candidates quiz final", "scoring item-removed item even"]),
    case("quiz_fewer_candidates", &[("banks/heat.md", "\n:::question{#cold type=truefalse answer=false}\nAn oven is cold.\n:::\n", "")], &["scoring quiz-candidates quiz final", "scoring item-removed item cold"], &["compatible quiz-candidates quiz final", "compatible item-added item cold"]),
    case("quiz_removed", &[("oven.md", ":::quiz{#final title=\"The final test\" pass=60 attempts=3 counts=best feedback=end}\n::section{title=\"Heat\" bank=banks/heat.md draw=1}\n:::\n", "")], &["scoring quiz-removed quiz final", "scoring item-removed item cold", "scoring item-removed item hot", "compatible page-rule page oven", "text page-text page oven"], &["compatible page-rule page oven", "compatible quiz-added quiz final", "compatible item-added item cold", "compatible item-added item hot", "text page-text page oven"])
];
