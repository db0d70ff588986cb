// Where a course in an LMS runs: one session in a shell around its pages, or one for each page that is a SCO of its own.
(function () {
  "use strict";
  const core = window.lespakket,
    { course, info, root, all, parse, counted, h, t } = core,
    target = window.lespakketTarget;
  const single = target.settings.sco === "page";

  // Only the document that the LMS launches may speak to it.
  target.launches = single ? !!info.id : root.dataset.document === "index";

  // With one SCO for each page, the page is the course.
  target.scope = () => {
    if (!single) return course;
    const points = [
      ...all(".item[data-item]")
        .filter((el) => !el.closest("[data-quiz]"))
        .map((el) => parse(el.dataset.item))
        .filter(counted),
      ...all("[data-quiz]").map((el) => parse(el.dataset.quiz)),
    ].reduce((sum, part) => sum + part.points, 0);
    const items = info.complete === "viewed" ? 0 : [...(info.items || []), ...(info.quizzes || [])].length;
    return { ...course, pages: 1, items, points, rule: "all_required", pass: points ? course.pass : null };
  };

  function shell() {
    const frame = h("iframe", {
      class: "shell-frame",
      title: course.title,
      src: location.pathname.split("/").pop(),
      allow: "fullscreen; autoplay",
    });
    core.flush = () => {
      try {
        frame.contentWindow.lespakket.flush();
      } catch (_) {
        /* what stands in the frame is not ours */
      }
    };
    root.classList.add("shell");
    document.body.replaceChildren(frame);
  }

  // In a SCO for one page, 2004 can be asked for the next one.
  function links(session) {
    root.classList.add("single");
    for (const link of all("[data-nav]")) {
      const nav = link.dataset.nav === "next" ? "continue" : "previous";
      if (!session.canNavigate(nav)) continue;
      link.dataset.lms = nav;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        if (!core.dimmed(link)) core.close(nav);
      });
    }
  }

  // Ends the session, and says so in place of the course.
  function end(session, nav) {
    core.flush();
    const ok = session.finish(nav) ? "closed" : "closed_badly",
      box = h("main", { class: "closed", tabindex: "-1" }, h("h1", {}, t(ok)), h("p", {}, t(ok + "_text")));
    root.classList.remove("shell");
    document.body.replaceChildren(box);
    box.focus();
  }

  target.run = (session) => {
    core.close = (nav) => end(session, nav);
    if (!single) return shell();
    core.runPage(session, () => core.close());
    links(session);
  };
})();
