// The start page and the results: go on where you were, look back, or begin anew, in the language of your choice.

lespakket.again = (session) => {
  // The language that the learner chose is kept, and a launch goes there: what it opens is in the course's own.
  const languages = all("a[hreflang]"),
    chosen = languages.find((link) => link.hreflang === session.get("preferences", "lang"));
  if (chosen && root.dataset.document === "index") location.replace(chosen.href);
  for (const link of languages)
    link.addEventListener("click", () => {
      session.put("preferences", "lang", link.hreflang);
      session.save(true);
    });

  const resume = action("resume"),
    at = session.position;
  if (resume && at) {
    resume.href = one(`a[data-page="${at}"]`)?.href || pageUrl(at);
    resume.textContent = t(session.report().done ? "review_again" : "resume");
    show(action("restart"), !session.readonly);
  }

  const button = action("restart");
  if (button)
    button.onclick = () => {
      if (session.readonly) return announce(t("notice_review"));
      if (button.dataset.sure) {
        session.restart();
        return location.reload();
      }
      button.dataset.sure = button.textContent = t("restart_sure");
      announce(button.textContent);
    };
};

// The results come with all that the course is.
lespakket.showResults = (page) => {
  const box = one("[data-results]");
  if (box)
    load(lespakket.fillResults ? [] : [box.dataset.results || "results"], () => {
      if (lespakket.fillResults) lespakket.fillResults(page);
    });
};
