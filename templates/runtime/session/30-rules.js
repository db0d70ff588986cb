// When a course is done and passed, how far it is, and what it scored: sums over the state, never over the pages.

// What one record adds to [points, required answers, pages seen, pages done].
const SUMS = {
  i: (id, item) => (id.includes(".") ? [0, 0, 0, 0] : [item.s || 0, item.f & REQUIRED && item.n ? 1 : 0, 0, 0]),
  q: (id, quiz) => [(quiz.s || 0) * quiz.m, quiz.f & REQUIRED && quiz.n ? 1 : 0, 0, 0],
  p: (id, page) => (page.f & NEEDED ? [0, 0, page.f & SEEN ? 1 : 0, page.f & DONE ? 1 : 0] : [0, 0, 0, 0]),
};

// Folds what was reached into the state – done, passed and best never go back – and returns what to report.
function judge(state, course, failedTry) {
  const sum = [...state.folded];
  let scored = sum[0] > 0;
  for (const kind in SUMS) {
    const map = state[MAPS[kind]];
    for (const id in map) {
      SUMS[kind](id, map[id]).forEach((value, at) => (sum[at] += value));
      if (map[id].s != null && !id.includes(".")) scored = true;
    }
  }
  const { pages, items, points, pass, rule } = course;
  const fraction = scored && points ? Math.min(1, round(sum[0] / points)) : null;
  if (fraction != null) state.best = Math.max(state.best ?? 0, fraction);
  const [answered, seen, ready] = [Math.min(sum[1], items), Math.min(sum[2], pages), Math.min(sum[3], pages)];
  const all = pages + items > 0 && ready >= pages && answered >= items;
  const enough = pass != null && state.best != null && reaches(state.best, pass);
  if (rule === "pages_viewed" ? pages && seen >= pages : all && (rule !== "passed" || enough || !points))
    state.done = true;
  if (pass != null && points && state.success !== "p" && (state.done || all))
    state.success = enough ? "p" : failedTry === "failed" ? "f" : "u";
  const [steps, most] = rule === "pages_viewed" ? [seen, pages] : [ready + answered, pages + items];
  return {
    fraction,
    best: state.best,
    done: state.done,
    success: SUCCESS[state.success],
    progress: state.done ? 1 : round(steps / (most || 1)),
    completion: state.done || state.success === "f" ? "completed" : "incomplete",
  };
}

// The records of the required items and quizzes on a page; `page` is data-page.
const required = (state, page) =>
  [
    ["items", page.items],
    ["quizzes", page.quizzes],
  ].map(([kind, ids]) => (ids || []).map((id) => find(state[kind], id)));

// Whether a page is done by its own rule.
function pageDone(state, page, course, seen) {
  const [items, quizzes] = required(state, page),
    both = [...items, ...quizzes];
  if (page.complete === "viewed" || !both.length) return !!seen;
  if (!both.every((record) => record && record.n)) return false;
  const marked = items.filter((item) => item.s != null),
    sum = (name) => marked.reduce((total, item) => total + item[name], 0);
  return (
    page.complete !== "passed" ||
    ((!marked.length || reaches(sum("s") / sum("m"), course.pass ?? 100)) && quizzes.every((quiz) => quiz.f & PASSED))
  );
}

// Whether something on a page is still to be done; when nothing is, a linear course lets the learner go on.
function pageHolds(state, page) {
  if (page.required === false || page.complete === "viewed" || (find(state.pages, page.id) || {}).f & DONE)
    return false;
  const [items, quizzes] = required(state, page);
  return (
    items.some((item) => !item || !item.n || (item.s != null && item.s < item.m && !(item.f & (FINAL | REVEALED)))) ||
    quizzes.some((quiz) => !quiz || !quiz.n || !(quiz.f & (PASSED | OVER)))
  );
}
