// Ways through a course: from the start page to a page, on to the next, to the results.

/** From the start page into the course: its first page, or where the learner was. Returns the page's id. */
export async function enter(frame) {
  await frame.click('[data-action="resume"]');
  await frame.waitForSelector("html.ready[data-page]");
  return pageId(frame);
}

/** The id of the page in the frame; empty on any other document. */
export const pageId = (frame) =>
  frame.$eval("html", (root) => (root.dataset.page ? JSON.parse(root.dataset.page).id : ""));

/** Follows the link to the next page. Returns its id; empty at the end of the course. */
export async function next(frame) {
  const before = frame.url();
  await frame.click('[data-nav="next"]');
  await frame.waitForFunction(
    (before) =>
      location.href.split("#")[0] !== before.split("#")[0] && document.documentElement.classList.contains("ready"),
    before,
  );
  return pageId(frame);
}

/** Goes on from the page in the frame, doing `visit` on each, until `until` says so or the pages end. Returns the ids seen. */
export async function walk(frame, visit, until = () => false) {
  const seen = [];
  for (let id = await pageId(frame); id; id = await next(frame)) {
    await visit(id);
    seen.push(id);
    if (until(id, seen)) break;
  }
  return seen;
}

/** Opens another document of the course by its link, such as `results.html`. */
export async function open(frame, name) {
  await frame.click(`a[href$="${name}"]`);
  await frame.waitForSelector(`html.ready[data-document="${name.replace(".html", "")}"]`);
}
