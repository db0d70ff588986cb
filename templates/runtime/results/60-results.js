// The results page: what was reached, the learner's own answers, and the log for a teacher.

const core = window.lespakket;
const {
  counted,
  list,
  isOpen,
  DROPPED,
  PASSED,
  root,
  course,
  one,
  action,
  t,
  percent,
  number,
  h,
  show,
  announce,
  pageUrl,
} = core;

function table(caption, heads, rows) {
  if (!rows.length) return "";
  const body = rows.map(([head, ...cells]) =>
    h("tr", {}, h("th", { scope: "row" }, head), ...cells.map((cell) => h("td", {}, cell))),
  );
  return h(
    "div",
    { class: "table", role: "region", tabindex: "0", "aria-label": t(caption) },
    h(
      "table",
      { class: "results" },
      h("caption", {}, t(caption)),
      h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, t(head))))),
      h("tbody", {}, ...body),
    ),
  );
}

function outcomeOf(item, record) {
  if (!record || !record.n) return "unanswered";
  if (!counted(item) || record.s == null) return "answered";
  return record.s >= record.m ? "correct" : record.s > 0 ? "partial" : "incorrect";
}

// Every item outside quizzes, with what the learner did with it.
const ownItems = (session, { items }) =>
  Object.keys(items)
    .filter((id) => items[id].type !== "none" && !items[id].bank)
    .map((id) => ({ id, item: items[id], record: session.get("items", id), draft: session.get("drafts", id) }));

function fillSummary(session, data) {
  const { fraction, best, progress, success, done } = session.report(),
    { pass, points } = course;
  const link = (page, anchor, text) => h("a", { href: pageUrl(page) + "#" + anchor }, text);
  const rows = [
    ["status", t("status_" + (success === "unknown" ? (done ? "completed" : "incomplete") : success))],
    ["progress_name", percent(progress)],
  ];
  if (points) rows.push(["score", fraction == null ? t("none") : percent(fraction)]);
  if (best != null && best !== fraction) rows.push(["best", percent(best)]);
  if (pass != null) rows.push(["pass_mark", pass + "%"]);
  const items = ownItems(session, data).map(({ id, item, record }) => [
    link(item.page, "item-" + id, item.title),
    t("outcome_" + outcomeOf(item, record)),
    counted(item)
      ? t("of", { n: number(record?.s || 0), of: number(item.points) })
      : record?.r
        ? t("self_short", { n: number(list(record.r).reduce((sum, part) => sum + +part, 0)) })
        : "–",
  ]);
  const quizzes = Object.entries(data.quizzes).map(([id, quiz]) => {
    const record = session.get("quizzes", id),
      over = record?.n;
    const passed = over && quiz.pass != null ? " – " + t(record.f & PASSED ? "status_passed" : "status_failed") : "";
    return [
      link(quiz.page, "quiz-" + id, quiz.title || id),
      over ? percent(record.s) + passed : t("outcome_unanswered"),
      t("of", { n: number(over ? record.s * record.m : 0), of: number(quiz.points) }),
    ];
  });
  const goals = session
    .objectives()
    .map(({ id, text, completion, scaled }) => [
      data.objectives.find((goal) => goal.id === id)?.text || text,
      t("goal_" + completion.replace(" ", "_")),
      scaled == null ? "–" : percent(scaled),
    ]);
  one("[data-results]").replaceChildren(
    h("dl", { class: "summary" }, ...rows.flatMap(([name, text]) => [h("dt", {}, t(name)), h("dd", {}, text)])),
    table("items", ["item", "result", "points_name"], items),
    table("quizzes", ["quiz", "result", "points_name"], quizzes),
    table("goals", ["goal", "result", "score"], goals),
  );
}

// What the learner wrote; a draft stands in for what was handed in.
const ownTexts = (session, data) =>
  ownItems(session, data)
    .filter(({ item }) => isOpen(item) || item.type === "fill_in" || item.type === "numeric")
    .map(({ item, record, draft }) => ({
      item,
      draft,
      text: draft || record?.a || (record && record.f & DROPPED ? t("dropped") : ""),
    }))
    .filter(({ text }) => text);

function fillAnswers(session, data) {
  const texts = ownTexts(session, data),
    button = action("download-answers");
  one("[data-answers]")?.replaceChildren(
    ...texts.map(({ item, text, draft }) =>
      h(
        "section",
        { class: "answer" },
        h("h3", {}, item.title),
        draft ? h("p", { class: "draft" }, t("draft")) : "",
        h("p", { class: "answer-text" }, text),
      ),
    ),
    texts.length ? "" : h("p", {}, t("no_answers")),
  );
  show(button, texts.length);
  if (button) button.onclick = () => download(session, data);
}

function download(session, data) {
  const lines = [course.title, session.learner.name || "", new Date().toLocaleString(root.lang || "en")];
  let page;
  for (const { item, text, draft } of ownTexts(session, data)) {
    if (item.page !== page) lines.push("", "# " + (data.pages.find(({ id }) => id === item.page) || {}).title);
    page = item.page;
    lines.push("", "## " + item.title + (draft ? " (" + t("draft") + ")" : ""), "", text);
  }
  const url = URL.createObjectURL(new Blob(["\ufeff" + lines.join("\r\n")], { type: "text/plain" }));
  const link = h("a", { href: url, download: course.id + "-" + t("answers_file") + ".txt" });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  announce(t("downloaded"));
}

core.fillResults = ({ session, update }) => {
  const data = window.lespakketCourse;
  Object.assign(core.strings, data.strings);
  if (session === core.session && core.start) session.use(data);
  fillSummary(session, data);
  fillAnswers(session, data);
  const { log } = session;
  one("[data-log]")?.replaceChildren(...(log.length ? log : [t("log_empty")]).map((line) => h("li", {}, line)));
  update();
};
