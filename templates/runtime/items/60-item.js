// One item on a page: submit, feedback, hints, tries, drafts, self-assessment. `quiz` is the quiz that holds it, if any.

function createItem(el, page, quiz) {
  const d = parse(el.dataset.item),
    { session } = page,
    id = quiz ? quiz.id + "." + d.id : d.id;
  if (!d.id || d.type === "none") return null;
  const result = one("[data-result]", el),
    hints = all("[data-hint]", el),
    rubric = one("[data-rubric]", el);
  const [submit, hint, retry, reveal] = ["submit", "hint", "retry", "reveal"].map((name) => action(name, el));
  const late = quiz && quiz.feedback !== "immediate"; // the quiz submits for it
  let since = Date.now(),
    warned,
    locked,
    kept = "";

  const record = () => session.get("items", id) || untried(d, d.required && !quiz ? REQUIRED : 0);
  const put = (rec) => {
    session.put("items", id, rec);
    session.save(true);
  };
  const over = () => !!quiz && quiz.over();
  const keyShows = ({ f }) =>
    !(quiz && (quiz.feedback === "none" || (late && !over()))) &&
    {
      submit: f & FINAL || !d.attempts || over(),
      last_attempt: f & (FINAL | REVEALED) || over(),
      end: quiz ? over() : session.report().done,
    }[d.reveal];

  // Whether there is something to mark; says kindly what is missing.
  function acceptable(answer) {
    const refuse = (text, field) => {
      result.textContent = text;
      focusOn(field);
    };
    if (!answer) return refuse(t("blank"), fields(el)[0]);
    const odd = (d.type === "numeric" ? [{ id: "g1" }] : (d.gaps || []).filter((gap) => gap.type === "numeric"))
      .map((gap) => gapOf(el, gap.id))
      .find((field) => field.value.trim() && isNaN(parseNumber(field.value)));
    if (odd) return refuse(t("not_number"), odd);
    const [min, max] = d.words || [],
      n = countWords(answer);
    if (warned !== answer && ((min && n < min) || (max && n > max))) {
      warned = answer;
      return refuse(t("word_range", { n, range: (min ?? "") + "–" + (max ?? "") }), textOf(el));
    }
    return true;
  }

  // Takes an answer as a try, and tells the LMS.
  function take(answer) {
    const rec = record(),
      { fraction, outcome } = grade(d, answer);
    rec.n++;
    rec.a = answer;
    rec.f = (rec.f | (isOpen(d) ? OPEN : 0)) & ~DROPPED;
    if (counted(d) && !(rec.f & REVEALED)) rec.s = Math.max(rec.s ?? 0, triedPoints(d, fraction, rec.n));
    if (outcome === "correct" || (d.attempts && rec.n >= d.attempts)) rec.f |= FINAL;
    if (fraction != null && keyShows(rec)) rec.f |= REVEALED;
    session.put("drafts", id, null);
    session.put("items", id, rec);
    session.record({
      id,
      d,
      answer,
      seconds: (Date.now() - since) / 1000,
      time: Date.now(),
      lang: root.lang,
      result: outcome === "partial" ? fraction : outcome,
    });
    since = Date.now();
    return rec;
  }

  function render(rec, loud) {
    const { outcome, parts, fraction } = grade(d, rec.a || ""),
      tried = rec.n > 0,
      final = rec.f & FINAL;
    const silent = quiz && (quiz.feedback === "none" || (late && !over())),
      seen = (tried || over()) && !silent;
    const key = seen && fraction != null && keyShows(rec);
    locked = session.readonly || over() || (tried && !!final);
    if (locked) kept = rec.a || "";
    lockControls(el, locked);
    dim(submit, locked);
    seen ? (el.dataset.done = tried ? outcome : "incorrect") : el.removeAttribute("data-done");
    const says = !seen
      ? []
      : !tried
        ? [t("outcome_unanswered") + "."]
        : [t(rec.f & DROPPED ? "dropped" : "result_" + outcome)];
    if (seen && counted(d))
      says.push(t(rec.m === 1 ? "points_one" : "points", { n: number(rec.s || 0), of: number(rec.m) }));
    if (seen && d.attempts && !locked) says.push(counting("left", Math.max(0, d.attempts - rec.n)));
    result.textContent = says.join(" ");
    const picked = d.type === "true_false" ? [{ t: "true", f: "false" }[rec.a]] : list(rec.a),
      texts = [];
    for (const box of all("[data-feedback],[data-feedback-choice]", el)) {
      const { feedback, feedbackChoice } = box.dataset;
      const on =
        seen &&
        (feedbackChoice
          ? picked.includes(feedbackChoice)
          : feedback === "general" ||
            feedback === outcome ||
            (feedback === "retry" && outcome !== "correct" && !locked));
      show(box, on);
      if (on) texts.push(box.textContent.trim());
    }
    show(one("[data-model]", el), seen && (outcome === "neutral" || key));
    show(rubric, seen && tried);
    if (rubric) rate(rec);
    markParts(el, d, key ? parts : []);
    const free = tried && !quiz && !session.readonly && !d.attempts;
    show(retry, free && !isOpen(d));
    show(reveal, free && !key && fraction != null && outcome !== "correct" && d.reveal === "last_attempt");
    if (loud && texts.length) announce(texts.join(" "));
  }

  // The learner's own verdict, by the rubric.
  function rate(rec) {
    const picked = list(rec.r),
      points = rubricPoints(d, rec.r);
    criteria(d).forEach(([name], i) => {
      for (const radio of all(`[name="rubric-${name}"]`, rubric))
        radio.checked = !!picked[i] && +radio.value === +picked[i];
    });
    const line =
      one("[data-rubric-result]", el) || rubric.appendChild(h("p", { "data-rubric-result": "", role: "status" }));
    line.textContent = points == null ? "" : t("self", { n: number(points), of: number(d.points) });
  }

  function send() {
    const answer = readAnswer(el, d);
    if (locked) return announce(t(session.readonly ? "notice_review" : "locked"));
    if (!acceptable(answer)) return;
    const rec = take(answer);
    session.save(true);
    render(rec, true);
    page.update();
  }

  // Another go, with nothing filled in.
  function clear() {
    locked = false;
    writeAnswer(el, d, "");
    shuffleControls(el, d, session.seed + id);
    render({ n: 0, f: 0, a: "" });
    since = Date.now();
  }

  const keep = later(() => {
    const answer = readAnswer(el, d),
      rec = record();
    if (late) session.put("items", id, { ...rec, a: answer || null, f: rec.f | (isOpen(d) ? OPEN : 0) });
    else session.put("drafts", id, answer === (rec.a || "") ? null : answer);
    session.save(true);
    page.update();
  }, 1200);

  function count() {
    const box = one("[data-count]", el);
    if (!box) return;
    box.setAttribute("aria-live", "off");
    box.textContent = counting("words", countWords(textOf(el).value));
  }

  el.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!late) send();
  });
  el.addEventListener("input", ({ target }) => {
    if (target.closest("[data-rubric]")) {
      const rec = record();
      rec.r = criteria(d)
        .map(([name]) => one(`[name="rubric-${name}"]:checked`, rubric)?.value ?? "")
        .join();
      put(rec);
      return rate(rec);
    }
    if (locked) return writeAnswer(el, d, kept);
    count();
    if (isOpen(d) || late) keep();
  });
  el.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (locked && event.target.matches("[data-choice] input")) event.preventDefault();
    if (!button) return;
    if (button.dataset.move && !locked) {
      moveStep(el, button);
      if (late) keep();
    } else if (button === hint) {
      const next = hints.find((box) => box.hidden);
      show(next, true);
      focusOn(next);
      show(
        hint,
        hints.some((box) => box.hidden),
      );
    } else if (button === retry) {
      clear();
      focusOn(fields(el)[0]);
    } else if (button === reveal) {
      const rec = record();
      rec.f |= REVEALED | FINAL;
      put(rec);
      render(rec);
      focusOn(result);
      page.update();
    }
  });

  shuffleControls(el, d, session.seed + id);
  placeSteps(el, []);
  return {
    d,
    clear,
    load() {
      const rec = record();
      kept = session.get("drafts", id) ?? rec.a ?? "";
      if (kept) writeAnswer(el, d, kept);
      show(submit, !late);
      show(hint, hints.length);
      count();
      render(rec);
    },
    blank: () => !readAnswer(el, d),
    focus: () => focusOn(fields(el)[0]),
    // The quiz ends: what was not yet submitted is taken as it stands.
    finish() {
      const answer = readAnswer(el, d);
      return answer && (late || !record().n) ? take(answer) : record();
    },
  };
}
