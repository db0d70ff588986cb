// What surrounds the items: position, seen and done, outline, progress, links, notices.

function createPage(session, close) {
  let acted = false,
    ended = false,
    seen = false;
  const next = one('[data-nav="next"]'),
    box = one("[data-notice]");

  // Seen and done of this page follow from what was done on it.
  function settle() {
    const before = session.get("pages", info.id) || { f: 0, x: [] };
    let f = before.f & ~NEEDED;
    if (info.required !== false) f |= NEEDED;
    if (seen) f |= SEEN;
    if (session.pageDone(info, f & SEEN)) f |= DONE | SEEN;
    if (f === before.f || !(f & SEEN)) return;
    session.put("pages", info.id, { ...before, f });
    session.save(true);
  }

  function update() {
    if (info.id && !session.readonly) settle();
    const { progress, done } = session.report();
    for (const bar of all("[data-progress]")) bar.value = progress * bar.max;
    for (const text of all("[data-progress-text]"))
      text.textContent = t(done ? "progress_done" : "progress", { percent: percent(progress) });
    const linear = course.nav === "linear" && !session.readonly && !done;
    const held = linear && info.id && session.holds(info);
    dim(next, held);
    let ahead = false;
    for (const link of all("a[data-page]")) {
      const id = link.dataset.page,
        record = session.get("pages", id);
      const state = record ? (record.f & DONE ? "done" : "started") : "";
      if (link.dataset.state !== state) {
        link.dataset.state = state;
        one(".visually-hidden", link)?.remove();
        if (state) link.append(hidden(` (${t("page_" + state)})`));
      }
      dim(link, linear && ahead && !state && id !== info.id);
      ahead = ahead || (id === info.id ? held : !state);
    }
    tell();
  }

  function tell() {
    const now = session.notices(),
      key = JSON.stringify(now);
    if (!box || box.dataset.now === key) return;
    box.dataset.now = key;
    box.replaceChildren(
      ...Object.keys(now).map((kind) =>
        h("p", { "data-notice-kind": kind }, t("notice_" + kind, { items: now[kind].map(named).join("; ") })),
      ),
    );
  }
  const named = (id) => one("#item-" + id.split(".").pop() + "-label")?.textContent.trim() || id;

  // Opening a page is not reading it: its end must come in view, and the learner must do something.
  function look() {
    if (seen || !acted || !ended) return;
    seen = true;
    update();
  }
  function watch() {
    for (const name of ["pointerdown", "keydown", "wheel", "scroll"])
      addEventListener(
        name,
        () => {
          acted = true;
          look();
        },
        { passive: true, capture: true, once: true },
      );
    const end = one("[data-end]");
    if (end)
      new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) {
          ended = true;
          look();
        }
      }).observe(end);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-nav],a[data-page]"),
      button = event.target.closest("button[data-action]");
    if (link) {
      if (link.dataset.nav && info.id) {
        seen = true;
        flush();
        update();
      }
      if (!dimmed(link)) return;
      event.preventDefault();
      announce(t("linear_wait"));
    }
    if (button)
      (
        ({
          close,
          print,
          play: () => load(["video"], () => lespakket.play?.(button)),
          outline: () => button.setAttribute("aria-expanded", button.getAttribute("aria-expanded") !== "true"),
        })[button.dataset.action] || (() => {})
      )(button);
  });

  if (info.id) {
    session.at(info.id);
    session.save(true);
    watch();
  }
  lespakket.again?.(session);
  show(action("close"), session.lms);
  return { session, update };
}
