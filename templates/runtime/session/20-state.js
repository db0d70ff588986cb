// A learner's work, keyed by stable ids. Records: of a page {f}; of an item {n tries, f, s points, m of, a answer, r rubric};
// of a quiz {n tries, f, s fraction that counts, m points, l fraction of the last try}; x is what a newer release added.

const MAPS = { p: "pages", i: "items", q: "quizzes", d: "drafts" };
const SUCCESS = { u: "unknown", p: "passed", f: "failed" };

const freshState = (course) => ({
  course: course.version,
  seed: 0,
  at: "",
  done: false,
  success: "u",
  best: null,
  pages: bag(),
  items: bag(),
  quizzes: bag(),
  drafts: bag(),
  preferences: bag(),
  retired: [],
  folded: [0, 0, 0, 0],
});

// The record of an id, also where a narrow storage made the id short.
function find(map, id) {
  const { shortId } = window.lespakket,
    short = shortId ? shortId(id) : id;
  if (!(id in map) && short in map) {
    map[id] = map[short];
    delete map[short];
  }
  return map[id];
}
