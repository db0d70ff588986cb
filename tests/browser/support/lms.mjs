// The test's side of an LMS: what it keeps of a learner, how a course is launched in it and left.

import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "./package.mjs";
import { serve } from "./server.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ELEMENTS = {
  scorm12: {
    status: "cmi.core.lesson_status",
    score: "cmi.core.score.raw",
    state: "cmi.suspend_data",
    location: "cmi.core.lesson_location",
    exit: "cmi.core.exit",
  },
  scorm2004: {
    completion: "cmi.completion_status",
    success: "cmi.success_status",
    score: "cmi.score.raw",
    scaled: "cmi.score.scaled",
    state: "cmi.suspend_data",
    location: "cmi.location",
    exit: "cmi.exit",
  },
};

/** What a course as one SCO launches: a shell, with its pages in a frame of its own. */
const START = "index.html";

/** Starts an LMS with one course and one learner. `player` is `again` (scorm-again) or `strict`, which keeps `room` characters of state. */
export async function startLms({ standard, player, folder, room }) {
  const lms = {
    standard,
    player,
    mode: "normal",
    href: START,
    data: null,
    events: [],
    calls: [],
    refused: [],
    folders: {
      "/course/": folder,
      "/lms/": join(HERE, "../lms"),
      "/player/": join(ROOT, "node_modules/scorm-again/dist"),
    },
  };
  const server = await serve({
    folders: lms.folders,
    answers: {
      "/lms/launch.json": () => ({
        standard,
        player,
        room,
        mode: lms.mode,
        data: lms.data,
        href: `/course/${lms.href}`,
      }),
      "/lms/keep": (text) => {
        const { changed, gone, event, calls } = JSON.parse(text);
        lms.data = { ...lms.data, ...changed };
        for (const name of gone) delete lms.data[name];
        lms.events.push(event);
        lms.calls.push(...calls);
      },
      "/lms/refused": (text) => void lms.refused.push(JSON.parse(text)),
    },
  });
  return Object.assign(lms, {
    origin: server.origin,
    close: server.close,
    /** Swaps the package, as an administrator does who uploads a newer release. */
    update: (newer) => (lms.folders["/course/"] = newer),
    /** What the LMS keeps: completion, success, status, score, scaled, state, location, exit; empty where nothing is. */
    kept: (what) => lms.data?.[ELEMENTS[standard][what]] ?? "",
    launch: (page, mode = "normal") => launch(lms, page, mode),
    leave: (page) => leave(lms, page),
    finished: () => until(() => lms.events.at(-1) === "finish", "the session to finish"),
    /** Nothing that the course said was refused. */
    assertTook: () => assert.deepEqual(lms.refused, []),
  });
}

/** Opens the course; returns the frame in which its pages come and go. */
async function launch(lms, page, mode) {
  lms.mode = mode;
  lms.events = [];
  await page.goto(`${lms.origin}/lms/host.html`);
  const isCourse = (frame) => (lms.href === START ? frame.parentFrame()?.parentFrame() : frame.parentFrame());
  const frame = await until(() => page.frames().find(isCourse), "the frame of the course");
  await frame.waitForSelector("html.ready");
  return frame;
}

/** Leaves as most players do: the LMS takes the course out of its frame. */
async function leave(lms, page) {
  await page.evaluate(() => (document.querySelector("#content").src = "about:blank"));
  await lms.finished();
}

/** Waits for a value that is true. */
export async function until(look, what, most = 10_000) {
  for (let waited = 0; waited < most; waited += 50) {
    const value = await look();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}
