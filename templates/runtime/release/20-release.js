// A newer release of the course reads what an older one wrote: nothing is lost that still exists, what is gone retires.

const core = window.lespakket;
const { counted, round, own, REQUIRED, SEEN, DONE, NEEDED } = core;

// `data` is course.js of the release that runs now.
function reconcile(state, data) {
  const { find, pageDone, MAPS } = core,
    { items, quizzes } = data;
  const pages = new Map(data.pages.map((page) => [page.id, page]));
  const item = (id) => {
    const [first, second] = id.split(".");
    if (second === undefined) return own(items, id) && !items[id].bank ? items[id] : undefined;
    return own(quizzes, first) && quizzes[first].items.includes(second) ? own(items, second) : undefined;
  };
  const known = { p: (id) => pages.get(id), q: (id) => own(quizzes, id), i: item, d: item };
  // Shortened ids get their names back, so that they are not taken for strangers.
  for (const [id] of pages) find(state.pages, id);
  for (const id in items) {
    find(state.items, id);
    find(state.drafts, id);
  }
  for (const id in quizzes) {
    find(state.quizzes, id);
    for (const one of quizzes[id].items) find(state.items, id + "." + one);
  }

  const waiting = state.retired;
  state.retired = [];
  for (const kind in MAPS) {
    const map = state[MAPS[kind]];
    for (const id in map) {
      if (known[kind](id)) continue;
      state.retired.push([kind, id, map[id]]);
      delete map[id];
    }
  }
  for (const [kind, id, record] of waiting) {
    if (known[kind](id) && !(id in state[MAPS[kind]])) state[MAPS[kind]][id] = record;
    else state.retired.push([kind, id, record]);
  }

  const flag = (record, bit, on) => (record.f = on ? record.f | bit : record.f & ~bit);
  for (const id in state.items) {
    const now = item(id),
      record = state.items[id];
    if (!id.includes(".")) flag(record, REQUIRED, now.required);
    if (!counted(now)) record.s = null;
    else if (record.s != null) record.s = round((record.s / (record.m || 1)) * now.points);
    record.m = counted(now) ? now.points : 1;
  }
  for (const id in state.quizzes) {
    flag(state.quizzes[id], REQUIRED, quizzes[id].required);
    state.quizzes[id].m = quizzes[id].points; // its score is a fraction
  }
  for (const id in state.pages) {
    const page = pages.get(id),
      record = state.pages[id];
    flag(record, NEEDED, page.required);
    if (record.f & DONE && page.complete !== "passed") flag(record, DONE, pageDone(state, page, data, record.f & SEEN));
  }
  if (state.at && !pages.has(state.at))
    state.at = (
      data.pages.find(({ id }) => !state.pages[id] || !(state.pages[id].f & DONE)) ||
      data.pages[0] || { id: "" }
    ).id;
  state.course = data.version;
}

// What is as usual is left out of the data.
const data = Object.assign(window.lespakketCourse, { reconcile });
data.pages = data.pages.map((page) => ({ required: true, complete: "answered", items: [], quizzes: [], ...page }));
for (const id in data.items)
  data.items[id] = { points: 1, grading: "auto", required: true, objectives: [], ...data.items[id] };
