// Opens a session where there is none yet: with the LMS when this document is what it launches, else in this browser.

const core = window.lespakket;
Object.assign(core, { find, freshState, pageDone, MAPS, SUMS });

function openSession({ settings, connect, web, scope, facts }) {
  const { course } = core,
    log = createLog(100);
  let adapter = connect && connect(log),
    opened = adapter && adapter.open();
  if (!opened) {
    adapter = web(log, course);
    opened = adapter.open();
    if (settings.target !== "web" && location.protocol !== "file:") opened.problem = "offline";
  }
  const within = adapter.lms ? { course: scope(), data: facts() } : { course };
  return createSession({ adapter, opened, ...within, failed: settings.failed, log });
}

core.start = () => {
  const { course, load, runPage } = core,
    target = window.lespakketTarget,
    session = (core.session = openSession(target));

  // Commit when hidden, finish when the document really goes; an unload handler would be too late.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      core.flush();
      session.hide();
    }
  });
  addEventListener("pagehide", (event) => {
    core.flush();
    event.persisted ? session.hide() : session.finish();
  });

  const go = () => (session.lms ? target.run(session) : runPage(session));
  if (session.stale || (course.objectives && session.lms && !core.info.goals))
    load([core.all("[data-results]")[0]?.dataset.results || "course"], () => {
      if (window.lespakketCourse) session.use(window.lespakketCourse);
      go();
    });
  else go();
};
