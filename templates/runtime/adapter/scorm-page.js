// A page that is a SCO of its own: it is launched, scored and ended by itself.
(function () {
  "use strict";
  const core = window.lespakket,
    { course, info, root, all, parse, counted } = core,
    target = window.lespakketTarget;

  // Only a page is launched by the LMS.
  target.launches = !!info.id;

  // The page is the course.
  target.scope = () => {
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

  // Its own items; what the rest of the course has of each objective stands with the objective.
  target.facts = () => {
    const items = {};
    for (const el of all(".item[data-item]")) {
      const d = parse(el.dataset.item);
      items[d.id] = { ...d, bank: el.closest("[data-quiz]") };
    }
    return info.goals && { version: course.version, objectives: info.goals, items };
  };

  // 2004 can be asked for the next one.
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

  target.run = (session) => {
    core.close = (nav) => target.end(session, nav);
    core.runPage(session, () => core.close());
    links(session);
  };
})();
