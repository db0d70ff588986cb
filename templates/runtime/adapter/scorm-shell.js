// One session for the whole course, in a shell around its pages.
(function () {
  "use strict";
  const core = window.lespakket,
    { course, root, h } = core,
    target = window.lespakketTarget;

  // Only the document that the LMS launches may speak to it.
  target.launches = root.dataset.document === "index";
  target.scope = () => course;
  target.facts = () => null;

  target.run = (session) => {
    core.close = (nav) => target.end(session, nav);
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
  };
})();
