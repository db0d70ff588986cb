// The start page and the results: go on where you were, look back, or begin anew.

lespakket.again = (session) => {
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
  if (one("[data-results]"))
    load(lespakket.fillResults ? [] : ["results"], () => {
      if (lespakket.fillResults) lespakket.fillResults(page);
    });
};
