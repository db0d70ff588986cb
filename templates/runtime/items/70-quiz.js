// A quiz: draws, holds its items back until the start, ends a try, counts tries. Its state is one record and those of
// its items, whose keys start with the quiz's id.

function createQuiz(el, page) {
  const q = parse(el.dataset.quiz),
    { session } = page;
  const elements = Object.fromEntries(all(".item[data-item]", el).map((item) => [parse(item.dataset.item).id, item]));
  const sections = q.sections.map((section) => ({ ...section, items: section.items.filter((id) => elements[id]) }));
  const candidates = sections.flatMap((section) => section.items),
    linear = q.linear || q.nav === "linear";
  const [start, submit, retry] = ["start", "submit", "retry"].map((name) => action("quiz-" + name, el));
  const result = one("[data-quiz-result]", el),
    footer = one("[data-quiz-footer]", el);
  const next = h("button", { type: "button", class: "button" }, t("next_question"));
  const items = {};
  let drawn = [],
    warned,
    at = 0;

  const record = () =>
    session.get("quizzes", q.id) || { n: 0, f: q.required ? REQUIRED : 0, s: null, m: q.points, l: null, x: [] };
  const quiz = {
    id: q.id,
    feedback: q.feedback,
    over: () => {
      const { n, f } = record();
      return n > 0 && !(f & STARTED);
    },
  };
  const say = (text) => (result.textContent = text);

  function begin() {
    if (session.readonly) return announce(t("notice_review"));
    const rec = record(),
      name = (id) => q.id + "." + id;
    for (const id of candidates) session.put("items", name(id), null);
    for (const id of drawQuiz({ ...q, sections }, [course.id, q.id, rec.n, session.seed].join()))
      session.put("items", name(id), untried(parse(elements[id].dataset.item), 0));
    rec.f |= STARTED;
    session.put("quizzes", q.id, rec);
    session.save(true);
    for (const id in items) items[id].clear();
    warned = false;
    render();
    focusOn(elements[drawn[at]]);
    page.update();
  }

  // Shows one item, or all.
  function step() {
    const single = linear && !quiz.over(),
      last = at >= drawn.length - 1;
    drawn.forEach((id, i) => show(elements[id], !single || i === at));
    show(next, single && !last);
    show(footer, !quiz.over() && (!single || last));
  }

  // What is blank is asked once more, kindly.
  function blank(ids) {
    const open = ids.filter((id) => items[id] && items[id].blank());
    if (!open.length || warned) return (warned = false);
    say(counting("quiz_blank", open.length));
    items[open[0]].focus();
    return (warned = true);
  }

  function render() {
    const rec = record(),
      open = rec.f & STARTED,
      over = quiz.over();
    show(one("[data-quiz-intro]", el), !open && !over);
    show(one("[data-quiz-items]", el), open || (over && q.feedback !== "none"));
    drawn = open || over ? session.drawn(q.id, candidates) : [];
    for (const id of candidates) show(elements[id], false);
    const set = new Set(drawn);
    arrange(
      candidates.filter((id) => set.has(id)).map((id) => elements[id]),
      drawn.map((id) => elements[id]),
    );
    sections.forEach((section, i) =>
      show(
        one(`[data-quiz-section="${i}"]`, el),
        section.items.some((id) => set.has(id)),
      ),
    );
    for (const id of drawn) {
      items[id] = items[id] || createItem(elements[id], page, quiz);
      if (items[id]) items[id].load();
    }
    at = Math.max(
      0,
      drawn.findIndex((id) => items[id] && items[id].blank()),
    );
    step();
    show(retry, over && !(rec.f & OVER) && !session.readonly);
    if (!over) return say("");
    say(
      [
        t("quiz_score", { percent: percent(rec.l ?? rec.s) }),
        q.pass == null ? "" : t(reaches(rec.l ?? rec.s, q.pass) ? "quiz_passed" : "quiz_failed", { pass: q.pass }),
        rec.n > 1 ? t("quiz_counts", { percent: percent(rec.s) }) : "",
        q.attempts ? counting("left", Math.max(0, q.attempts - rec.n)) : "",
      ].join(" "),
    );
  }

  function end() {
    flush();
    if (blank(drawn)) return;
    const rec = record(),
      sum = [0, 0];
    for (const id of drawn) {
      const part = items[id] && items[id].finish();
      if (part && counted(items[id].d)) [part.s || 0, part.m].forEach((value, i) => (sum[i] += value));
    }
    rec.l = sum[1] ? round(sum[0] / sum[1]) : 1;
    rec.s = countTry(rec, q.counts, rec.l);
    rec.m = q.points;
    rec.n++;
    rec.f =
      (rec.f & ~STARTED) |
      (q.pass == null || reaches(rec.s, q.pass) ? PASSED : 0) |
      (q.attempts && rec.n >= q.attempts ? OVER : 0);
    session.put("quizzes", q.id, rec);
    session.save(true);
    render();
    focusOn(result);
    page.update();
  }

  footer.before(next);
  next.addEventListener("click", () => {
    flush();
    if (blank([drawn[at]])) return;
    say("");
    at++;
    step();
    focusOn(elements[drawn[at]]);
    announce(t("quiz_at", { n: at + 1, of: drawn.length }));
  });
  start.addEventListener("click", begin);
  retry.addEventListener("click", begin);
  submit.addEventListener("click", end);
  render();
}

window.lespakket.fillItems = (page) => {
  for (const el of all(".item[data-item]"))
    if (!el.closest("[data-quiz]")) {
      const item = createItem(el, page);
      if (item) item.load();
    }
  for (const el of all("[data-quiz]")) createQuiz(el, page);
};
