// One launch: the state in memory, what the adapter is told, and when. Pages in a frame call this from another window,
// so records go in and out as copies: nothing here may hold on to a page that is gone.

const copy = (value) => JSON.parse(JSON.stringify(value ?? null));

// The adapter opened as {mode, learner, location, state, done, success, best, problem}; it encodes and decodes the state.
function createSession({ adapter, opened, course, failed, log, data }) {
  const read = adapter.decode(opened.state),
    { problem } = read;
  let state = read.state || freshState(course),
    saved = opened.state,
    closed = false;
  if (problem) log("state", problem, opened.state);
  state.seed = state.seed || crypto.getRandomValues(new Uint32Array(1))[0];
  if (!read.state) state.at = opened.location || "";
  if (opened.done) state.done = true;
  if (opened.success === "passed") state.success = "p";
  if (opened.best != null) state.best = Math.max(state.best ?? 0, opened.best);

  const readonly = opened.mode !== "normal" || problem === "newer",
    notices = bag();
  for (const kind of [opened.mode === "normal" ? "" : "review", problem, opened.problem]) if (kind) notices[kind] = [];
  const note = (kind, on, ids = []) => {
    if (on) notices[kind] = ids;
    else delete notices[kind];
  };
  const fixed = () => readonly || closed;

  // On plain web every page has its own session, and so has every tab: read what another one wrote.
  const refresh = () => {
    const text = adapter.read ? adapter.read() : saved;
    if (text !== saved) state = adapter.decode((saved = text)).state || state;
  };

  const session = {
    course,
    readonly,
    log: log.entries,
    lms: adapter.lms,
    learner: opened.learner || {},
    stale: state.course !== course.version,
    seed: state.seed.toString(36),
    canNavigate: adapter.canNavigate,
    get position() {
      return state.at;
    },
    get(kind, id) {
      refresh();
      return copy(find(state[kind], id));
    },
    put(kind, id, record) {
      if (fixed()) return;
      refresh();
      find(state[kind], id);
      if (record == null) delete state[kind][id];
      else state[kind][id] = copy(record);
    },
    // The items of a quiz's current try, in the order of the draw.
    drawn(quiz, candidates) {
      const there = candidates.filter((id) => find(state.items, quiz + "." + id)),
        order = Object.keys(state.items);
      return copy(there.sort((a, b) => order.indexOf(quiz + "." + a) - order.indexOf(quiz + "." + b)));
    },
    at(page) {
      if (!fixed()) {
        refresh();
        state.at = String(page);
      }
    },
    pageDone: (page, seen) => pageDone(state, page, course, seen),
    holds: (page) => pageHolds(state, page),
    report() {
      refresh();
      return judge(readonly ? { ...state } : state, course, failed);
    },
    objectives: () => (data ? objectiveResults(state, data, course, failed) : []),
    notices: () => copy(notices),
    // The data of the course, once it is there: what an older release wrote is brought up to date,
    // in a review for this launch only.
    use(courseData) {
      data = courseData;
      if (state.course === data.version) return;
      data.reconcile(state, data);
      session.save(true);
    },
    record(interaction) {
      if (!fixed() && adapter.record) adapter.record(interaction);
    },
    // Tells the adapter how things are. Returns whether all of it was taken.
    save(commit) {
      if (fixed()) return true;
      const report = judge(state, course, failed),
        { text, lost } = adapter.encode(state);
      if (lost) note("cut", lost.drafts.length + lost.answers.length + lost.rest, [...lost.drafts, ...lost.answers]);
      const ok = adapter.save({ text, at: state.at, report, goals: session.objectives(), commit });
      saved = text;
      note("unsaved", !ok);
      return ok;
    },
    hide() {
      if (!fixed()) {
        session.save();
        if (adapter.hide) adapter.hide();
      }
    },
    // Ends the launch, once.
    finish(nav) {
      if (closed) return true;
      session.save();
      closed = true;
      return !adapter.finish || adapter.finish(state.done || state.success === "f", nav);
    },
    // A new try: the work goes, what was reached stays.
    restart() {
      if (fixed()) return;
      const { done, success, best, preferences } = state;
      state = { ...freshState(course), seed: hash(session.seed), done, success, best, preferences };
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
