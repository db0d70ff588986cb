// A newer release of the course reads what an older one wrote: nothing is lost that still exists, what is gone retires.

const core = window.lespakket;
const { counted, round, own, parse, REQUIRED, SEEN, DONE, NEEDED } = core;
// A quiz with a try that is not over; the core of a page that is a SCO of its own does not hand it out.
const STARTED = 2;

const quizOf = (id) => (id.includes(".") ? id.split(".")[0] : "");
const flag = (record, bit, on) => (record.f = on ? record.f | bit : record.f & ~bit);

// What this document keeps work of, by kind and id: all of the course, but where each page is a launch only that page.
function present({ pages, items, quizzes }) {
  const known = { p: new Map(), q: new Map(), i: new Map() };
  const page = core.session?.lms && core.info.id,
    here =
      page && new Set(core.all("[data-item],[data-quiz]").map((el) => parse(el.dataset.item || el.dataset.quiz).id));
  const add = (kind, id, thing) => thing && known[kind].set(id, thing);
  const stands = (id) => !here || here.has(id);
  for (const one of pages) if (!page || one.id === page) add("p", one.id, one);
  for (const id in items) if (!items[id].bank && stands(id)) add("i", id, items[id]);
  for (const id in quizzes)
    if (stands(id)) {
      add("q", id, quizzes[id]);
      for (const one of quizzes[id].items) add("i", id + "." + one, own(items, one));
    }
  return { ...known, d: known.i };
}

// Shortened ids get their names back, so that they are not taken for strangers.
function rename(state, known) {
  const { find, MAPS, shortId } = core;
  for (const kind in known)
    for (const id of known[kind].keys()) {
      find(state[MAPS[kind]], id);
      for (const row of state.retired) if (shortId && row[0] === kind && row[1] === shortId(id)) row[1] = id;
    }
}

// Answers that were given when the item was of another kind go, with their drafts; `since` says from which release on
// they mean what they mean now. Where a quiz asks the item at this moment, it asks it anew.
function forget(state, since = {}) {
  const { shortId } = core,
    gone = new Set();
  for (const id in since) if (isOlder(state.course, since[id])) gone.add(id).add(shortId ? shortId(id) : id);
  const other = (id) => gone.has(id.split(".").pop());
  for (const id of Object.keys(state.items).filter(other))
    if (state.quizzes[quizOf(id)]?.f & STARTED)
      state.items[id] = { n: 0, f: 0, s: null, m: 1, a: null, r: null, x: [] };
    else delete state.items[id];
  for (const id of Object.keys(state.drafts).filter(other)) delete state.drafts[id];
  state.retired = state.retired.filter(([kind, id]) => !(kind === "i" || kind === "d") || !other(id));
}

// What is not there goes out of sight, and comes back when it comes back.
function retire(state, known) {
  const { MAPS } = core,
    waiting = state.retired;
  state.retired = [];
  for (const kind in MAPS) {
    const map = state[MAPS[kind]];
    for (const id in map) {
      if (known[kind].has(id)) continue;
      state.retired.push([kind, id, map[id]]);
      delete map[id];
    }
  }
  for (const [kind, id, record] of waiting) {
    if (known[kind].has(id) && !(id in state[MAPS[kind]])) state[MAPS[kind]][id] = record;
    else state.retired.push([kind, id, record]);
  }
}

// What was reached counts by the points and rules of now.
function recount(state, known, data) {
  for (const id in state.items) {
    const now = known.i.get(id),
      record = state.items[id];
    if (!quizOf(id)) flag(record, REQUIRED, now.required);
    if (!counted(now)) record.s = null;
    else if (record.s != null) record.s = round((record.s / (record.m || 1)) * now.points);
    record.m = counted(now) ? now.points : 1;
  }
  const asked = new Set(Object.keys(state.items).map(quizOf));
  for (const id in state.quizzes) {
    const { required, points } = known.q.get(id),
      record = state.quizzes[id];
    flag(record, REQUIRED, required);
    record.m = points; // its score is a fraction
    if (!asked.has(id) && record.f & STARTED) flag(record, STARTED, false); // nothing that was drawn is left
  }
  for (const id in state.pages) {
    const page = known.p.get(id),
      record = state.pages[id];
    flag(record, NEEDED, page.required);
    if (record.f & DONE && page.complete !== "passed")
      flag(record, DONE, core.pageDone(state, page, data, record.f & SEEN));
  }
}

// `data` is course.js of the release that runs now.
function reconcile(state, data) {
  const known = present(data),
    isDone = ({ id }) => state.pages[id] && state.pages[id].f & DONE;
  rename(state, known);
  forget(state, data.since);
  retire(state, known);
  recount(state, known, data);
  if (state.at && !known.p.has(state.at))
    state.at = (data.pages.find((page) => !isDone(page)) || data.pages[0] || { id: "" }).id;
  state.course = data.version;
}

// What is as usual is left out of the data.
const data = Object.assign(window.lespakketCourse, { reconcile });
data.pages = data.pages.map((page) => ({ required: true, complete: "answered", items: [], quizzes: [], ...page }));
for (const id in data.items)
  data.items[id] = { points: 1, grading: "auto", required: true, objectives: [], ...data.items[id] };
