// Starts a document: as the shell that keeps the session of the LMS, as a page in that shell, or on its own.

// Files of the run-time come when they are needed; script elements work on file:// too.
function load(names, then) {
  let open = names.length;
  if (!open) then();
  for (const name of names) {
    const script = h("script", { src: course.root + "assets/" + name + ".js" });
    script.async = false;
    script.onload = script.onerror = () => {
      if (!--open) then();
    };
    document.head.append(script);
  }
}
lespakket.load = load;

function runPage(session, close) {
  root.classList.toggle("in-lms", session.lms);
  root.classList.toggle("review", session.readonly);
  root.classList.toggle("linear", course.nav === "linear");
  const page = createPage(session, close);
  if (lespakket.fillItems) lespakket.fillItems(page);
  page.update();
  lespakket.showResults?.(page);
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  root.classList.add("ready"); // for who waits until the page answers, such as a test
}

function boot() {
  if (!course.id) return;
  root.classList.add("js");
  course.root = course.root || "";
  const shelf = lespakket.outer?.(),
    parts = [];
  if (!shelf && !lespakket.start) parts.push("adapter");
  if (one(".item[data-item]") && !lespakket.fillItems) parts.push("items");
  lespakket.runPage = runPage;
  load(parts, () => {
    strings = lespakket.strings = {
      ...(shelf ? shelf.strings : (window.lespakketTarget || {}).strings),
      ...course.strings,
    };
    if (shelf) {
      lespakket.session = shelf.session;
      addEventListener("pagehide", flush);
      runPage(shelf.session, () => shelf.close());
    } else if (lespakket.start) lespakket.start();
  });
}

boot();
