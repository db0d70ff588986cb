// One launch: the state in memory, what the adapter is told, and when. Pages in a frame call this from another window,
// so records go in and out as copies: nothing here may hold on to a page that is gone.

const copy = (value) => JSON.parse(JSON.stringify(value ?? null));

function createSession({ adapter, opened, course, settings, log }) {
  const read = decodeState(opened.state, course), { problem } = read;
  let state = read.state || freshState(course);
  if (problem) log("state", problem, opened.state);
  state.seed = state.seed || crypto.getRandomValues(new Uint32Array(1))[0] || 1;
  state.at = state.at || opened.location || "";
  if (opened.done) state.done = true;
  if (opened.success === "passed") state.success = "p";
  if (opened.best != null) state.best = Math.max(state.best ?? 0, opened.best);

  const readonly = opened.mode !== "normal" || problem === "newer", notices = bag();
  for (const kind of [opened.mode === "normal" ? "" : "review", problem, opened.problem]) if (kind) notices[kind] = [];
  let saved = opened.state, place = opened.location, told, aims, closed = false, data = null;

  // On plain web every page has its own session, and so has every tab: read what another one wrote.
  const refresh = () => {
    const text = adapter.read ? adapter.read() : saved;
    if (text === saved) return;
    saved = text;
    state = decodeState(text, course).state || state;
  };
  const fixed = () => readonly || closed;

  const session = {
    course, readonly, log: log.entries, lms: adapter.lms, learner: opened.learner || {}, stale: !!read.state && state.course !== course.version,
    seed: state.seed.toString(36), canNavigate: adapter.canNavigate,
    get position() { return state.at; },
    get(kind, id) { refresh(); return copy(find(state[kind], id)); },
    put(kind, id, record) {
      if (fixed()) return;
      refresh();
      find(state[kind], id);
      if (record == null) delete state[kind][id];
      else state[kind][id] = copy(record);
    },
    // The items of a quiz's current try, in the order of the draw.
    drawn(quiz, candidates) {
      refresh();
      const there = candidates.filter((id) => find(state.items, quiz + "." + id)), order = Object.keys(state.items);
      return copy(there.sort((a, b) => order.indexOf(quiz + "." + a) - order.indexOf(quiz + "." + b)));
    },
    at(page) { if (!fixed()) { refresh(); state.at = String(page); } },
    pageDone: (page, seen) => pageDone(state, page, course, seen),
    holds: (page) => pageHolds(state, page),
    report() { refresh(); return judge(readonly ? { ...state } : state, course, settings.failed); },
    objectives: () => (data ? data.objectiveResults(state, data, course, settings.failed) : []),
    notices: () => copy(notices),
    // The data of the course, once it is there: what an older release wrote is brought up to date.
    use(courseData) {
      data = courseData;
      if (state.course === data.version || readonly) return;
      data.reconcile(state, data);
      session.save(true);
    },
    record(interaction) { if (!fixed() && adapter.record) adapter.record(interaction); },
    // Tells the adapter what changed. Returns whether all of it was taken.
    save(commit) {
      if (fixed()) return true;
      const { best, completion, success, progress } = judge(state, course, settings.failed), { text, lost } = encodeState(state, course, adapter.makeRoom);
      if (lost.drafts.length + lost.answers.length + lost.rest) notices.cut = [...lost.drafts, ...lost.answers];
      else delete notices.cut;
      let ok = true;
      const tell = (name, ...args) => { if (adapter[name] && adapter[name](...args) === false) ok = false; };
      if (text !== saved || state.at !== place) tell("save", text, state.at);
      saved = text;
      place = state.at;
      const now = [best, completion, success, progress].join();
      if (now !== told && best != null) tell("score", { raw: round(best * 100), min: 0, max: 100, scaled: best, completion, success });
      if (now !== told) tell("status", { completion, success, progress });
      const goals = session.objectives(), wanted = JSON.stringify(goals);
      if (goals.length && wanted !== aims) tell("objectives", goals);
      [told, aims] = [now, wanted];
      if (commit) tell("commit");
      if (ok) delete notices.unsaved;
      else notices.unsaved = [];
      return ok;
    },
    hide() { if (!fixed()) { session.save(); if (adapter.hide) adapter.hide(); } },
    // Ends the launch, once.
    finish(nav) {
      if (closed) return true;
      session.save();
      closed = true;
      return !adapter.finish || adapter.finish({ done: state.done || state.success === "f", nav });
    },
    // A new try: the work goes, what was reached stays.
    restart() {
      if (fixed()) return;
      state = { ...freshState(course), seed: hash(session.seed), done: state.done, success: state.success, best: state.best };
      session.save(true);
    },
  };
  return session;
}

// A bounded log of what failed, for a teacher to read; kept as plain texts.
function createLog(most) {
  const entries = [];
  const log = (...parts) => {
    const line = [new Date().toISOString().slice(0, 19), ...parts.filter((part) => part)].join(" · ");
    if (entries.push(line.slice(0, 70000)) > most) entries.shift();
    console.warn("lespakket: " + line.slice(0, 500));
  };
  log.entries = entries;
  return log;
}
